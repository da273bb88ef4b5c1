import { FORMAATVERSIE } from "#domain/dossier/dossier.ts";
import type { Database } from "./database.ts";
import { Dossierdocument } from "./dossierdocument.ts";
import { kopVan } from "./dossierrij.ts";

type Geopend = { document: Promise<Dossierdocument>; gebruikers: number };

/** Whoever opens a dossier that is already open gets the same one, so that there is one list of undo steps. */
const geopend = new WeakMap<Database, Map<string, Geopend>>();

function listOf(db: Database): Map<string, Geopend> {
  const lijst = geopend.get(db) ?? new Map<string, Geopend>();
  geopend.set(db, lijst);
  return lijst;
}

/** The line in the list follows edits of this tab a moment later. A full disk is reported by the guard, not here. */
function followKop(db: Database, document: Dossierdocument, kopNa: number): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  document.onChange(({ vanElders }) => {
    if (vanElders) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      db.dossiers.update(document.id, { ...kopVan(document.entries), bijgewerkt: new Date() }).catch(() => 0);
    }, kopNa);
  });
}

async function load(
  db: Database,
  id: string,
  tijden: { herprobeerNa: number; kopNa: number },
): Promise<Dossierdocument> {
  const rij = await db.dossiers.get(id);
  if (!rij) throw new Error("Dit plan staat niet op dit apparaat. Ga terug naar jullie plannen.");
  if (rij.versie > FORMAATVERSIE)
    throw new Error("Dit plan is gemaakt met een nieuwere versie van Schoolprogramma. Laad de app opnieuw.");
  const document = new Dossierdocument(db, id, tijden.herprobeerNa);
  followKop(db, document, tijden.kopNa);
  try {
    await document.load(rij.versie);
  } catch (fout) {
    // So that trying again starts anew.
    document.close();
    throw fout;
  }
  return document;
}

/**
 * Opens a dossier and resolves when all of it is in memory. Rejects with a Dutch sentence when it is not on this device
 * or newer than this app. Pair each call with one closeDossier. Times in milliseconds.
 */
export function openDossier(
  db: Database,
  id: string,
  tijden = { herprobeerNa: 2000, kopNa: 500 },
): Promise<Dossierdocument> {
  const lijst = listOf(db);
  const nu = lijst.get(id) ?? { document: load(db, id, tijden), gebruikers: 0 };
  nu.gebruikers += 1;
  lijst.set(id, nu);
  nu.document.catch(() => lijst.delete(id));
  return nu.document;
}

/** Ends one use of a dossier. The last one closes it, but not before everything is on disk. */
export async function closeDossier(db: Database, id: string): Promise<void> {
  const lijst = listOf(db);
  const nu = lijst.get(id);
  if (!nu) return;
  nu.gebruikers -= 1;
  const document = await nu.document.catch(() => undefined);
  await document?.settled();
  if (nu.gebruikers > 0 || lijst.get(id) !== nu) return;
  lijst.delete(id);
  document?.close();
}
