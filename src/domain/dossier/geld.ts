import * as z from "zod/mini";
import { aantal, centen, datum, getal, tekst, volgorde } from "./velden.ts";

export const POTJE_AARDEN = ["tijdelijk", "jaarlijks", "eenmalig"] as const;
export type PotjeAard = (typeof POTJE_AARDEN)[number];

/** A source of money with its amount per year. Years are beginjaar of the school year, or the calendar year. */
export const Potje = z.object({
  naam: tekst,
  /** Id of the preset it came from; "" = own. */
  voorinvulling: tekst,
  bron: tekst,
  periode: z._default(z.enum(["schooljaar", "kalenderjaar"]), "schooljaar"),
  aard: z._default(z.enum(POTJE_AARDEN), "jaarlijks"),
  einddatum: datum,
  voorwaarden: tekst,
  /** Who must consent or advise, in the school's own words. */
  zeggenschap: tekst,
  jaren: z._default(z.record(z.string(), z.object({ bedrag: centen })), {}),
  volgorde,
});
export type Potje = z.infer<typeof Potje>;

export const KOSTENSOORTEN = ["eigen", "extern", "materiaal", "scholing", "overig"] as const;
export type Kostensoort = (typeof KOSTENSOORTEN)[number];
export const DUREN = ["eenmalig", "tijdelijk", "structureel"] as const;
export type Duur = (typeof DUREN)[number];
export const REKENWIJZEN = ["bedrag", "fte", "uren", "leerlingen"] as const;
export type Rekenwijze = (typeof REKENWIJZEN)[number];

/** What one line costs in one school year: an amount, or the inputs of the calculation. */
export const Jaarpost = z.object({
  bedrag: centen,
  fte: getal(500),
  maanden: getal(12),
  uren: getal(100_000),
  aantal: aantal(99_999),
});
export type Jaarpost = z.infer<typeof Jaarpost>;

/** A cost line (K1 …): intervention × potje × kind, with a post per school year. */
export const Regel = z.object({
  /** Id of the keuze; "" = without intervention, then `reden` says why. */
  keuze: tekst,
  reden: tekst,
  omschrijving: tekst,
  /** Id of the potje; "" = not yet known (R50). */
  potje: tekst,
  soort: z.optional(z.enum(KOSTENSOORTEN)),
  duur: z.optional(z.enum(DUREN)),
  aanstelling: z.optional(z.enum(["vast", "tijdelijk"])),
  /** Does this money go to the class (true) or to management, ICT and overhead? */
  naarKlas: z._default(z.boolean(), true),
  rekenwijze: z._default(z.enum(REKENWIJZEN), "bedrag"),
  /** Cost of 1,0 fte per year in centen, employer's costs included. */
  gpl: centen,
  /** Hourly rate in centen, without btw when `btw` is true. */
  tarief: centen,
  btw: z._default(z.boolean(), false),
  /** Amount per pupil in centen. */
  prijs: centen,
  /** An amount that has not yet been divided over the school years (R65). */
  onverdeeld: centen,
  /** Who pays after the end date of the potje. */
  dekkingDaarna: tekst,
  jaren: z._default(z.record(z.string(), Jaarpost), {}),
  volgorde,
});
export type Regel = z.infer<typeof Regel>;

/** Money that was really spent on a cost line: what the administration shows. */
export const Uitgave = z.object({
  /** Id of the kostenregel. */
  regel: tekst,
  bedrag: centen,
  datum,
  notitie: tekst,
  volgorde,
});
export type Uitgave = z.infer<typeof Uitgave>;
