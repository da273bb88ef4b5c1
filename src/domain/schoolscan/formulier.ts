import * as z from "zod/mini";
import { Bronverwijzing } from "../bron.ts";
import { ROLLEN } from "../dossier/inbreng.ts";
import type { School } from "../dossier/school.ts";
import { geldtVoor, Sectortoken } from "./item.ts";
import { KEUZESCHALEN } from "./opties.ts";

/** How a question of a form is answered: a scale of the scan, one choice, several choices, or own words. */
export const FORMULIERVRAAGSOORTEN = ["schaal", "keuze", "meer", "open"] as const;

/** One choice of a question. `zorg`: true = who chooses it points at a concern, false = at none; absent = neither. */
const Optie = z.object({ waarde: z.string(), woorden: z.string(), zorg: z.optional(z.boolean()) });

/**
 * One question of a short form. Where it asks what a scan item asks (`item`), its answer counts for that item; `item` has
 * the scale that the question uses. Where it asks in its own way (`over`), its answers stand beside these items and never
 * count in their points.
 */
export const Formuliervraag = z.object({
  id: z.string().check(z.regex(/^[A-Z]+\d+$/)),
  vraag: z.string(),
  hulp: z._default(z.string(), ""),
  soort: z.enum(FORMULIERVRAAGSOORTEN),
  schaal: z.optional(z.enum(KEUZESCHALEN)),
  opties: z._default(z.array(Optie), []),
  /** Of several choices: how many at most. */
  hoogstens: z.optional(z.int().check(z.minimum(1))),
  item: z.optional(z.string()),
  over: z._default(z.array(z.string()), []),
  /** Asked below the choices, to be answered in own words ("Waarom?"); its answer is "T15/toelichting". */
  toelichting: z._default(z.string(), ""),
  bron: z.array(Bronverwijzing),
});
export type Formuliervraag = z.infer<typeof Formuliervraag>;

/** A short form: who fills it in, what it says before and after, and its questions in their order. */
export const Formulier = z.object({
  id: z.string(),
  rol: z.enum(ROLLEN),
  titel: z.string(),
  sectoren: z.array(Sectortoken).check(z.minLength(1)),
  /** About how long it takes. */
  minuten: z.int(),
  anoniem: z.boolean(),
  /** Voluntary, anonymous, what happens with it: paragraphs before the first question. */
  inleiding: z.array(z.string()).check(z.minLength(1)),
  /** Shown after handing in. */
  dank: z.array(z.string()).check(z.minLength(1)),
  vragen: z.array(Formuliervraag).check(z.minLength(1)),
});
export type Formulier = z.infer<typeof Formulier>;

/** The full scan on an own device: its questions are the scan items, its answers "A2/zorg". */
export const VOLLEDIG_FORMULIER = "volledig";

/** The short forms that a school of these sectoren can use, in the order of the content. */
export const formulierenVoor = (
  formulieren: readonly Formulier[],
  school: Pick<School, "sectoren" | "schoolsoorten">,
): Formulier[] => formulieren.filter(({ sectoren }) => geldtVoor(sectoren, school));
