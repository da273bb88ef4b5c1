import { type Database, type Dossierrij, documentId } from "./database.ts";
import { kopVan } from "./dossierrij.ts";
import { documentMet, entriesVanStaten, type Staten } from "./ydocument.ts";

/** A deleted dossier can be put back for this many days. */
const BEWAARDAGEN = 30;

/** Is the time to put it back over? */
export function isVerlopen({ verwijderdOp }: Dossierrij, nu: Date): boolean {
  return verwijderdOp !== undefined && nu.getTime() - verwijderdOp.getTime() > BEWAARDAGEN * 86_400_000;
}

/** Puts a new dossier with these documents on disk, in one go: all of it or nothing. */
export async function createDossier(db: Database, id: string, staten: Staten): Promise<void> {
  const kop = kopVan(entriesVanStaten(staten));
  await db.transaction("rw", db.dossiers, db.documenten, async () => {
    await db.dossiers.add({ id, ...kop, titel: "", bijgewerkt: new Date(), gearchiveerd: false });
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
