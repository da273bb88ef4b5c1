import * as z from "zod/mini";
import { Bronverwijzing } from "../bron.ts";
import { SCHOOLSOORTEN, SECTOREN } from "../dossier/school.ts";

/**
 * A national figure to put beside the school's own. `waarde` is the number, `toon` how the source writes it
 * ("ongeveer de helft" has no number: null). Nearly all are opinions of school leaders, no tests.
 */
export const Cijfer = z.object({
  id: z.string(),
  /** What kind of figure: "zorg", "aantal-interventies", "extern" … */
  indicator: z.string(),
  /** What was asked, of whom. */
  definitie: z.string(),
  /** Scan items this figure belongs to. */
  items: z.array(z.string()),
  waarde: z.nullable(z.number()),
  eenheid: z.enum(["%", "aantal", "cijfer", "leerlingen"]),
  toon: z.string(),
  /** Sectors the figure is about; all six = the source gives one figure for all. */
  sectoren: z.array(z.enum(SECTOREN)).check(z.minLength(1)),
  /** Schoolsoorten it is about, for a figure of the vo; none = all. */
  schoolsoorten: z._default(z.array(z.enum(SCHOOLSOORTEN)), []),
  /** The group as the source calls it: "bao", "(v)so", "alle". */
  groep: z.string(),
  periode: z.string(),
  bron: Bronverwijzing,
  /** A = beside a question, choice or amount; B = background. */
  gebruik: z.enum(["A", "B"]),
  letOp: z.string(),
});
export type Cijfer = z.infer<typeof Cijfer>;
