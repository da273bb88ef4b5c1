import { readFile, stat } from "node:fs/promises";
import type { Entries } from "#domain/dossier/entries.ts";
import { mis, type Uitkomst } from "#domain/dossier/uitkomst.ts";
import { MAX_BESTAND, pakUit } from "#storage/bestand-codec.ts";
import { sha256 } from "./hash.ts";

/** Reads a dossier from disk: an open .json or a .schoolprogramma file. Every failure is one Dutch sentence. */
export async function leesDossierbestand(pad: string): Promise<Uitkomst<Entries>> {
  try {
    const { size } = await stat(pad);
    if (size > MAX_BESTAND) return mis(`${pad} is te groot om een schoolprogramma te zijn.`);
    const uitgepakt = await pakUit(new Uint8Array(await readFile(pad)), sha256);
    return uitgepakt.goed ? { goed: true, waarde: uitgepakt.waarde.entries } : mis(`${pad}: ${uitgepakt.fout}`);
  } catch (fout) {
    const code = (fout as { code?: string }).code;
    if (code === "ENOENT") return mis(`${pad} bestaat niet. Kijk de naam van het bestand na.`);
    return mis(`${pad} kan niet gelezen worden (${code ?? "onbekende fout"}).`);
  }
}
