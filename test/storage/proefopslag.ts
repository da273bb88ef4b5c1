import "fake-indexeddb/auto";
import type { DBCoreTable } from "dexie";
import { onTestFinished } from "vitest";
import type { Change, Entries } from "#domain/dossier/entries.ts";
import { Database } from "#storage/database.ts";
import type { Dossierdocument } from "#storage/dossierdocument.ts";
import { createDossier } from "#storage/dossiers.ts";
import { openDossier } from "#storage/open-dossier.ts";
import { statenVan } from "#storage/ydocument.ts";

export const sha256 = async (bytes: Uint8Array): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest("SHA-256", new Uint8Array(bytes)));

export const SNEL = { herprobeerNa: 5, kopNa: 5 };

let teller = 0;

/** A database of this test alone; `tab()` is the same database in another tab. */
export function newDatabase(): { db: Database; tab: () => Database } {
  const naam = `proef${teller++}`;
  const tab = () => {
    const db = new Database(naam);
    onTestFinished(() => db.close());
    return db;
  };
  return { db: tab(), tab };
}

/** A stored dossier with these leaves, opened. */
export async function newDossier(entries: Entries = {}) {
  const { db, tab } = newDatabase();
  await createDossier(db, "d1", statenVan(entries));
  return { db, tab, document: await openDossier(db, "d1", SNEL) };
}

/** What stands on disk, read by a tab that was opened afterwards. */
export async function reload(tab: () => Database): Promise<Dossierdocument> {
  return openDossier(tab(), "d1", SNEL);
}

export const set = (velden: Entries): Change[] =>
  Object.entries(velden).map(([sleutel, waarde]) => ({ sleutel, waarde }));

/** Makes the next writes of document updates fail, as a full disk would: `aantal` now, and more with the result. */
export function failWrites(db: Database, aantal: number, fout: Error = new DOMException("vol", "QuotaExceededError")) {
  let nog = aantal;
  wrapUpdates(db, (tabel) => ({
    ...tabel,
    mutate: (vraag) => (nog-- > 0 ? Promise.reject(fout) : tabel.mutate(vraag)),
  }));
  return { failNext: (volgende: number) => (nog = volgende) };
}

/** Makes the next `aantal` readings of document updates fail. */
export function failReads(db: Database, aantal: number): void {
  let nog = aantal;
  const fout = new Error("onleesbaar");
  wrapUpdates(db, (tabel) => ({ ...tabel, query: (vraag) => (nog-- > 0 ? Promise.reject(fout) : tabel.query(vraag)) }));
}

function wrapUpdates(db: Database, wrap: (tabel: DBCoreTable) => DBCoreTable): void {
  db.use({
    stack: "dbcore",
    name: "kapotte-schijf",
    create: (kern) => ({
      ...kern,
      table: (naam) => (naam.endsWith("_updates") ? wrap(kern.table(naam)) : kern.table(naam)),
    }),
  });
}
