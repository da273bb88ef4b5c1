import { kindOf } from "./bewaarwacht.ts";
import { type Database, type Dossierrij, documentId } from "./database.ts";
import { kopVan } from "./dossierrij.ts";
import { documentMet, entriesVanStaten, type Staten } from "./ydocument.ts";

/** A deleted dossier can be put back for this many days. */
const BEWAARDAGEN = 30;

/** Is the time to put it back over? */
export function isVerlopen({ verwijderdOp }: Dossierrij, nu: Date): boolean {
  return verwijderdOp !== undefined && nu.getTime() - verwijderdOp.getTime() > BEWAARDAGEN * 86_400_000;
}

const NIET_BEWAARD = {
  vol: "Er is te weinig ruimte op dit apparaat. Maak ruimte vrij en probeer het opnieuw.",
  onbekend: "Het plan kon niet op dit apparaat bewaard worden. Probeer het opnieuw.",
};

/** Puts a new dossier with these documents on disk: all of it or nothing. Rejects with a Dutch sentence. */
export async function createDossier(db: Database, id: string, staten: Staten): Promise<void> {
  try {
    await addDossier(db, id, staten);
  } catch (fout) {
    throw new Error(NIET_BEWAARD[kindOf(fout)], { cause: fout });
  }
}

async function addDossier(db: Database, id: string, staten: Staten): Promise<void> {
  const kop = kopVan(entriesVanStaten(staten));
  await db.transaction("rw", db.dossiers, db.documenten, async () => {
    await db.dossiers.add({ id, ...kop, bijgewerkt: new Date(), gearchiveerd: false });
    for (const [naam, staat] of Object.entries(staten)) {
      await db.documenten.add({ id: documentId(id, naam), dossier: id, doc: documentMet(staat) });
    }
  });
}

/** Removes a dossier from this device for good. */
export async function wipeDossier(db: Database, id: string): Promise<void> {
  await db.transaction("rw", db.dossiers, db.documenten, async () => {
    await db.documenten.where("dossier").equals(id).delete();
    await db.dossiers.delete(id);
  });
}

/** Removes the deleted dossiers that can no longer be put back. */
export async function wipeExpired(db: Database, nu: Date): Promise<void> {
  const rijen = await db.dossiers.toArray();
  for (const rij of rijen) if (isVerlopen(rij, nu)) await wipeDossier(db, rij.id);
}
