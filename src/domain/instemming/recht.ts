import * as z from "zod/mini";
import { Bronverwijzing } from "../bron.ts";
import { GELEDINGEN, SECTOREN } from "../dossier/school.ts";

/**
 * A right of the MR that a part of the plan probably touches (Wms, text of about 2014). Never shown as certain:
 * "waarschijnlijk van toepassing, controleer uw reglement".
 */
export const Recht = z.object({
  id: z.string(),
  onderdeel: z.string(),
  recht: z.enum(["instemming", "advies"]),
  wie: z.string(),
  /** The geledingen that decide; all = the whole MR. */
  geledingen: z.array(z.enum(GELEDINGEN)).check(z.minLength(1)),
  /** Sectors in which this right lies with these geledingen. */
  sectoren: z.array(z.enum(SECTOREN)).check(z.minLength(1)),
  artikel: z.string(),
  bron: Bronverwijzing,
  noot: z.string(),
});
export type Recht = z.infer<typeof Recht>;
