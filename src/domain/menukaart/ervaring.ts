import * as z from "zod/mini";
import { Bronverwijzing } from "../bron.ts";
import { SECTOREN } from "../dossier/school.ts";

export const ERVARINGSOORTEN = ["gekozen", "tevreden", "doorgegaan", "besteed"] as const;
export type Ervaringsoort = (typeof ERVARINGSOORTEN)[number];

/** What schools in the country did with one intervention, and what they said of it. No measurement of learning. */
export const Ervaring = z.object({
  /** Row in the list of national figures: "F040". */
  id: z.string(),
  interventie: z.string(),
  soort: z.enum(ERVARINGSOORTEN),
  /** As the source writes it: "85%". */
  toon: z.string(),
  /** What was asked, of whom. */
  wat: z.string(),
  /** The group as the source calls it: "bao", "(v)so", "alle". */
  groep: z.string(),
  sectoren: z.array(z.enum(SECTOREN)).check(z.minLength(1)),
  periode: z.string(),
  bron: Bronverwijzing,
  /** A = stands by itself; B = background. */
  graad: z.enum(["A", "B"]),
  letOp: z.string(),
});
export type Ervaring = z.infer<typeof Ervaring>;
