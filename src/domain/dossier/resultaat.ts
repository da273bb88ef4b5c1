import * as z from "zod/mini";
import { aantal, datum, getal, tekst, volgorde } from "./velden.ts";

/** How results are divided: niveau I–V or A–E, referentieniveau, or growth against what was expected. */
export const NIVEAUSCHALEN = ["I-V", "A-E", "referentie", "groei"] as const;
export type Niveauschaal = (typeof NIVEAUSCHALEN)[number];
export const TOETSMOMENTEN = ["M", "E", "anders"] as const;
export type Toetsmoment = (typeof TOETSMOMENTEN)[number];

/** Learning results of one group at one moment, as numbers per niveau; never of one pupil. */
export const Resultaat = z.object({
  vak: tekst,
  /** groepId, see schoolscan/groepen.ts; "" = the whole school. */
  groep: tekst,
  toets: tekst,
  moment: z._default(z.enum(TOETSMOMENTEN), "anders"),
  datum,
  /** Pupils in this measurement. */
  n: aantal(9999),
  schaal: z._default(z.enum(NIVEAUSCHALEN), "I-V"),
  /** Percentage (0–100) per niveau of the scale. */
  verdeling: z._default(z.record(z.string(), z.number().check(z.minimum(0), z.maximum(100))), {}),
  gemiddelde: getal(10_000),
  bron: tekst,
  volgorde,
});
export type Resultaat = z.infer<typeof Resultaat>;
