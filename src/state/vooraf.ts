import { closeDossier, openDossier } from "#storage/open-dossier.ts";
import { database } from "./opslag.ts";

/** Long enough for the screen to take the dossier over, also on a slow device. */
const OVERNAME_MS = 15_000;

/** Starts opening a dossier before its screen is there: reading the disk and loading the code then overlap. */
export function openVooraf(id: string): void {
  openDossier(database, id).then(
    () => setTimeout(() => void closeDossier(database, id), OVERNAME_MS),
    // The screen opens it again and says what is wrong.
    () => undefined,
  );
}
