import * as z from "zod/mini";
import { Bronverwijzing } from "../bron.ts";
import { POTJE_AARDEN } from "../dossier/geld.ts";
import { SECTOREN } from "../dossier/school.ts";

/** A sourced amount per pupil; only for the sectors and the year that the source names. */
export const Leerlingbedrag = z.object({
  sectoren: z.array(z.enum(SECTOREN)).check(z.minLength(1)),
  /** Whole centen per pupil. */
  centen: z.int().check(z.minimum(1)),
  jaar: z.string(),
  bron: Bronverwijzing,
  /** false = an intention or a first regulation: always shown as not certain. */
  zeker: z.boolean(),
  noot: z.string(),
});

/** A kind of potje to start from. Everything can be changed; no amount is invented. */
export const PotjeVoorinvulling = z.object({
  id: z.string(),
  naam: z.string(),
  uitleg: z.string(),
  sectoren: z.array(z.enum(SECTOREN)).check(z.minLength(1)),
  periode: z.enum(["schooljaar", "kalenderjaar"]),
  aard: z.enum(POTJE_AARDEN),
  /** Last day the money may be used, when a source gives it; "" = not known or no end. */
  einddatum: z.string(),
  voorwaarden: z.string(),
  /** Who probably must consent or advise ("waarschijnlijk …, controleer uw reglement"). */
  zeggenschap: z.string(),
  /** Ids of the rights that this money probably touches (rechten.json). */
  rechten: z.array(z.string()),
  bedragen: z.array(Leerlingbedrag),
  bron: z.array(Bronverwijzing),
  peildatum: z.iso.date(),
});
export type PotjeVoorinvulling = z.infer<typeof PotjeVoorinvulling>;

/** Cost of 1,0 fte per year with employer's costs, in whole centen. An estimate of this app, with its range. */
export const GplVoorinvulling = z.object({
  id: z.string(),
  functie: z.string(),
  sectoren: z.array(z.enum(SECTOREN)).check(z.minLength(1)),
  centen: z.int(),
  van: z.int(),
  tot: z.int(),
  prijspeil: z.string(),
  /** How it was computed, and from which sources. */
  herkomst: z.string(),
  schatting: z.literal(true),
});
export type GplVoorinvulling = z.infer<typeof GplVoorinvulling>;

/** An hourly rate of external people, in whole centen: one average, or a range. */
export const TariefVoorinvulling = z.object({
  id: z.string(),
  wat: z.string(),
  van: z.int(),
  tot: z.int(),
  /** Is btw in the rate? "onbekend" when the source does not say. */
  btw: z.enum(["inclusief", "onbekend"]),
  bron: Bronverwijzing,
  peildatum: z.string(),
});
export type TariefVoorinvulling = z.infer<typeof TariefVoorinvulling>;
