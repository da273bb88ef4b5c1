import type { School, Sector } from "../dossier/school.ts";
import { gekozen } from "../dossier/velden.ts";

/** Mean number of interventions per school (eindrapport:757-760). */
const GEMIDDELD_AANTAL: Record<Sector, number> = { bao: 7, sbao: 7, vo: 9, pro: 9, so: 6, vso: 6 };
export const BRON_GEMIDDELD_AANTAL = "eindrapport:757-760";

/** The mean of this school's sector; with several sectors the highest; undefined = no sector chosen. */
export function gemiddeldAantal({ sectoren }: Pick<School, "sectoren">): number | undefined {
  const gemiddelden = gekozen(sectoren).map((sector) => GEMIDDELD_AANTAL[sector as Sector]);
  return gemiddelden.length > 0 ? Math.max(...gemiddelden) : undefined;
}
