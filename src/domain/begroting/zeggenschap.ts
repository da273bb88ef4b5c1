import type { School } from "../dossier/school.ts";
import type { Recht } from "../instemming/recht.ts";
import type { PotjeVoorinvulling } from "./voorinvulling.ts";

/** The rights of the MR that this kind of money probably touches in this school. A school without sector gets them all. */
export function rechtenVanPotje(
  { rechten: ids }: Pick<PotjeVoorinvulling, "rechten">,
  rechten: readonly Recht[],
  { sectoren }: Pick<School, "sectoren">,
): Recht[] {
  const kent = Object.keys(sectoren).length > 0;
  return rechten.filter(
    ({ id, sectoren: geldtIn }) => ids.includes(id) && (!kent || geldtIn.some((sector) => sectoren[sector])),
  );
}

/** "instemming van de personeelsgeleding (Wms art. 12 lid 1 c)". */
export const rechtInWoorden = ({ recht, wie, artikel }: Recht): string =>
  `${recht} van ${wie === "hele MR" || wie.endsWith("geleding") ? "de " : ""}${wie} (Wms ${artikel})`;
