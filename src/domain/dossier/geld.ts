import * as z from "zod/mini";
import { aantal, boeking, centen, datum, getal, tekst, volgorde } from "./velden.ts";

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
  /** On which date the amount was looked up. */
  peildatum: datum,
  /** The count and the amount per pupil (centen) from which the amounts were calculated, when they were. */
  leerlingen: aantal(99_999),
  perLeerling: centen,
  voorwaarden: tekst,
  /** Who must consent or advise, in the school's own words. */
  zeggenschap: tekst,
  /** With whom it was agreed, and when. */
  contact: tekst,
  afspraakOp: datum,
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
  /** Percent on top of the price of a calculated line in this year: GPL, tarief or amount per pupil. */
  index: getal(100),
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
  /** What a reader should know about this line; printed with it. */
  notitie: tekst,
  jaren: z._default(z.record(z.string(), Jaarpost), {}),
  volgorde,
});
export type Regel = z.infer<typeof Regel>;

/** Money that was really spent on a cost line: what the administration shows. */
export const Uitgave = z.object({
  /** Id of the kostenregel. */
  regel: tekst,
  /** Below zero: money that came back, such as a credit note. */
  bedrag: boeking,
  datum,
  notitie: tekst,
  volgorde,
});
export type Uitgave = z.infer<typeof Uitgave>;

/** Money of this school that the bestuur uses for several schools, and who knew and decided. */
export const Bovenschools = z.object({
  bedrag: centen,
  doel: tekst,
  /** The day on which the MR was told the amount, and the day on which it consented to the spending. */
  mrBekendOp: datum,
  mrInstemmingOp: datum,
  gmrOp: datum,
  gmrBesluit: tekst,
});
export type Bovenschools = z.infer<typeof Bovenschools>;

export const TARIEFEENHEDEN = ["fte", "uur"] as const;
export type Tariefeenheid = (typeof TARIEFEENHEDEN)[number];

/** A price of the school's own board, to be used in every line and in the next plan. */
export const Tarief = z.object({
  naam: tekst,
  eenheid: z._default(z.enum(TARIEFEENHEDEN), "fte"),
  /** Per year for 1,0 fte with employer's costs, or per hour. */
  bedrag: centen,
  peildatum: datum,
  bron: tekst,
  volgorde,
});
export type Tarief = z.infer<typeof Tarief>;
