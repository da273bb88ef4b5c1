import { useLiveQuery } from "dexie-react-hooks";
import { tariefbladen } from "#domain/begroting/tarieven.ts";
import type { Entries } from "#domain/dossier/entries.ts";
import { planNaam } from "#domain/dossier/plannaam.ts";
import type { Uitkomst } from "#domain/dossier/uitkomst.ts";
import { type Bestandsinhoud, pakIn, pakUit } from "#storage/bestand-codec.ts";
import type { Dossierrij } from "#storage/database.ts";
import type { Dossierdocument } from "#storage/dossierdocument.ts";
import { createDossier, isVerlopen, wipeDossier, wipeExpired } from "#storage/dossiers.ts";
import { closeDossier, openDossier } from "#storage/open-dossier.ts";
import { delenGeschiedenis, PROGRAMMA, statenVan } from "#storage/ydocument.ts";
import { nieuwId } from "./nieuw-id.ts";
import { database } from "./opslag.ts";
import { sha256 } from "./sha256.ts";
import { bewaarVerslag, SAMENGEVOEGD } from "./verslagen.ts";

/** One line of the list of dossiers. */
export type Dossierregel = Omit<Dossierrij, "versie">;

/** All dossiers on this device, last changed first; deleted ones for as long as they can be put back. */
export function useDossiers(): Dossierregel[] | undefined {
  return useLiveQuery(async () => {
    const rijen = await database.dossiers.toArray();
    return rijen
      .filter((rij) => !isVerlopen(rij, new Date()))
      .sort((a, b) => b.bijgewerkt.getTime() - a.bijgewerkt.getTime())
      .map(({ versie, ...rij }) => rij);
  });
}

/**
 * Lends out a dossier for a moment, with what is in memory when it is open. Closing is not awaited: it waits for the
 * disk, and the disk may be full.
 */
async function withDossier<T>(id: string, doe: (document: Dossierdocument) => T | Promise<T>): Promise<T> {
  const document = await openDossier(database, id);
  try {
    return await doe(document);
  } finally {
    void closeDossier(database, id);
  }
}

/** Makes a dossier with these leaves; returns its id. */
export async function maakDossier(entries: Entries): Promise<string> {
  const id = nieuwId();
  await createDossier(database, id, statenVan(entries));
  return id;
}

/** Makes a dossier from another: a copy, or the plan for the next year. Returns the new id. */
export async function dupliceerDossier(id: string, naarEntries: (entries: Entries) => Entries): Promise<string> {
  return maakDossier(naarEntries(await withDossier(id, ({ entries }) => entries)));
}

/** The rates of another plan, and nothing else of it. */
export const leesTarieven = (id: string): Promise<Entries> => withDossier(id, ({ entries }) => tariefbladen(entries));

/** Gives a plan a title of its own; "" = none. Also when it is not open. Its line in the list follows at once. */
export async function hernoemDossier(id: string, titel: string): Promise<void> {
  await withDossier(id, async (document) => {
    document.transact([{ sleutel: "plan/titel", waarde: titel || undefined }], { wat: "Naam van het plan" });
    await database.dossiers.update(id, { titel }).catch(() => 0);
  });
}

export async function archiveerDossier(id: string, gearchiveerd: boolean): Promise<void> {
  await database.dossiers.update(id, { gearchiveerd });
}

/** Deletes a dossier; it can be put back for thirty days. */
export async function verwijderDossier(id: string): Promise<void> {
  await database.dossiers.update(id, { verwijderdOp: new Date() });
  await wipeExpired(database, new Date());
}

/** Puts a deleted dossier back. */
export async function herstelDossier(id: string): Promise<void> {
  await database.dossiers
    .where("id")
    .equals(id)
    .modify((rij) => {
      delete rij.verwijderdOp;
    });
}

/** Removes a dossier from this device for good. */
export async function wisDossier(id: string): Promise<void> {
  await wipeDossier(database, id);
}

const veiligeNaam = (tekst: string) => tekst.replace(/[^\p{L}\p{N}–-]+/gu, " ").trim();

/** A dossier as a `.schoolprogramma` file; notes when the back-up was made. Also works when nothing can be stored. */
export async function maakBestand(id: string): Promise<{ naam: string; bytes: Uint8Array }> {
  const bytes = await withDossier(id, (document) => pakIn(document.staten(), __APP_VERSIE__, sha256));
  const rij = await database.dossiers.get(id);
  await database.dossiers.update(id, { backupOp: new Date() }).catch(() => 0);
  const naam = rij ? veiligeNaam(planNaam(rij)) : "";
  return { naam: `${naam || "plan"}.schoolprogramma`, bytes };
}

/** What a file holds; nothing has been changed yet. */
export type Geopend = Bestandsinhoud;

/** Reads and checks the bytes of a file. Fails with one Dutch sentence. */
export function leesBestand(bytes: Uint8Array): Promise<Uitkomst<Geopend>> {
  return pakUit(bytes, sha256);
}

/**
 * The plan among these that the file was once one with, also when its school was given another name since. Undefined
 * for a file without history, or of a plan that is not here.
 */
export async function zoekZelfdePlan({ staten }: Geopend, ids: readonly string[]): Promise<string | undefined> {
  const bestand = staten?.[PROGRAMMA];
  if (!bestand) return undefined;
  for (const id of ids) {
    const eigen = await withDossier(id, (document) => document.staten()[PROGRAMMA]);
    if (eigen && delenGeschiedenis(eigen, bestand)) return id;
  }
  return undefined;
}

export type Openkeuze = { soort: "nieuw" } | { soort: "samenvoegen"; id: string };

/**
 * Makes a new dossier from a file, or merges it into one that is here. Merging is one step that can be undone when that
 * dossier is open; what it did stays with the plan until it is closed (useVerslagen).
 */
export async function openBestand({ entries, staten }: Geopend, keuze: Openkeuze): Promise<{ id: string }> {
  if (keuze.soort === "nieuw") {
    const id = nieuwId();
    await createDossier(database, id, staten ?? statenVan(entries));
    return { id };
  }
  const stap = { wat: SAMENGEVOEGD };
  const verslag = await withDossier(keuze.id, (document) =>
    staten ? document.merge(staten, stap) : document.overwrite(entries, stap),
  );
  await bewaarVerslag(keuze.id, verslag);
  return { id: keuze.id };
}
