import type { Dossier, Versie } from "./dossier.ts";
import { type Change, setBranch } from "./entries.ts";

/** The version that has exactly this content; undefined = the content was changed since, so it is a concept (ADR 0005). */
export function versieVan(dossier: Pick<Dossier, "versie">, vingerafdruk: string): Versie | undefined {
  return Object.values(dossier.versie)
    .filter((versie) => versie.vingerafdruk === vingerafdruk)
    .sort((a, b) => b.nr - a.nr)[0];
}

/** The version that was made last, whatever the content is now; undefined = none was ever made. */
export const laatsteVersie = ({ versie }: Pick<Dossier, "versie">): Versie | undefined =>
  Object.values(versie).toSorted((a, b) => b.nr - a.nr)[0];

/** Makes the content of now "gereed voor MR" as the next version. `op` is an ISO date. */
export function maakVersie(dossier: Dossier, id: string, vingerafdruk: string, op: string): Change[] {
  const nr = (laatsteVersie(dossier)?.nr ?? 0) + 1;
  return setBranch(`versie/${id}`, { nr, vingerafdruk, op });
}
