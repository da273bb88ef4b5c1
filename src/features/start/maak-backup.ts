import { bewaarAlsBestand } from "#ui/bestand.ts";

/**
 * Makes the file of a plan and gives it to the browser as a download; returns its name.
 * Storage loads on use, so that this also works from a page that failed to load.
 */
export async function maakBackup(id: string): Promise<string> {
  const { maakBestand } = await import("#state/dossiers.ts");
  const { naam, bytes } = await maakBestand(id);
  bewaarAlsBestand(naam, bytes);
  return naam;
}
