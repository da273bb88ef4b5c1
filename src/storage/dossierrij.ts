import { FORMAATVERSIE } from "#domain/dossier/dossier.ts";
import { type Entries, readDossier } from "#domain/dossier/entries.ts";
import { toonLooptijd } from "#domain/dossier/schooljaar.ts";
import type { Dossierrij } from "./database.ts";

/** The part of a line in the list that follows from the dossier itself. */
export function kopVan(entries: Entries): Pick<Dossierrij, "versie" | "naam" | "jaren" | "fictief"> {
  const { school, plan } = readDossier(entries).dossier;
  return { versie: FORMAATVERSIE, naam: school.naam, jaren: toonLooptijd(plan), fictief: school.fictief };
}
