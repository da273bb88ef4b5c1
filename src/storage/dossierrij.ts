import { FORMAATVERSIE } from "#domain/dossier/dossier.ts";
import { type Entries, readDossier } from "#domain/dossier/entries.ts";
import { type Plankop, plankopVan } from "#domain/dossier/plannaam.ts";
import type { Dossierrij } from "./database.ts";

/** The part of a line in the list that follows from the dossier itself. */
export function kopVan(entries: Entries): Plankop & Pick<Dossierrij, "versie" | "fictief"> {
  const { dossier } = readDossier(entries);
  return { versie: FORMAATVERSIE, fictief: dossier.school.fictief, ...plankopVan(dossier) };
}
