import * as z from "zod/mini";
import { Interventie } from "./interventie.ts";

export const FORMAAT = "schoolprogramma-menukaart";
/** Ids of own interventions begin with this, so that they can never be mistaken for one of the menukaart itself. */
export const EIGEN = "eigen-";
/** Larger than any menukaart that people can read. */
export const MAX_BYTES = 1_000_000;

const korteTekst = z.string().check(z.minLength(1), z.maxLength(200));

/** A file with interventions of a school or bestuur: the same form as the menukaart itself. */
export const Uitbreiding = z.strictObject({
  formaat: z.literal(FORMAAT),
  /** Stays the same in every version of this menukaart. */
  id: z.string().check(z.regex(/^[a-z0-9-]{2,40}$/)),
  naam: korteTekst,
  uitgever: z._default(z.string().check(z.maxLength(200)), ""),
  versie: z.int().check(z.minimum(1), z.maximum(9999)),
  interventies: z.array(Interventie).check(z.minLength(1), z.maxLength(100)),
});
export type Uitbreiding = z.infer<typeof Uitbreiding>;

export const isEigen = (id: string): boolean => id.startsWith(EIGEN);

/** JSON Schema (2020-12) of such a file, generated from the schema that also reads it. */
export function uitbreidingSchema(): Record<string, unknown> {
  return { title: "Schoolprogramma: eigen menukaart", ...z.toJSONSchema(Uitbreiding, { io: "input" }) };
}
