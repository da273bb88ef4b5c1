import type { Dossier, Versie } from "./dossier.ts";
import { type Change, setBranch } from "./entries.ts";

/** The version that has exactly this content; undefined = the content was changed since, so it is a concept (ADR 0005). */
export function versieVan(dossier: Pick<Dossier, "versie">, vingerafdruk: string): Versie | undefined {
  return Object.values(dossier.versie)
    .filter((versie) => versie.vingerafdruk === vingerafdruk)
    .sort((a, b) => b.nr - a.nr)[0];
}

/** Makes the content of now "gereed voor MR" as the next version. `op` is an ISO moment. */
export function maakVersie(dossier: Dossier, id: string, vingerafdruk: string, op: string): Change[] {
  const nr = Math.max(0, ...Object.values(dossier.versie).map((versie) => versie.nr)) + 1;
  return setBranch(`versie/${id}`, { nr, vingerafdruk, op });
}
