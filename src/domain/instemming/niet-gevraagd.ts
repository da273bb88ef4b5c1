import type { Dossier } from "../dossier/dossier.ts";
import { GESPREKSGROEPEN, type Gespreksgroep } from "../dossier/school.ts";
import { leerlingenInMr } from "./geledingen.ts";

/** Groups that belong in the conversation at this school and were not asked; a leerlingenraad where pupils are in the MR. */
export function nietGevraagdeGroepen({ gesprek, school }: Pick<Dossier, "gesprek" | "school">): Gespreksgroep[] {
  const gevraagd = new Set(Object.values(gesprek).map(({ groep }) => groep));
  const metRaad = leerlingenInMr(school);
  return GESPREKSGROEPEN.filter((groep) => !gevraagd.has(groep) && (groep !== "leerlingenraad" || metRaad));
}
