import { readFile, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { goed, mis, type Uitkomst } from "#domain/dossier/uitkomst.ts";
import { type Herkomst, maakCompact } from "#domain/schoollijst/vestiging.ts";
import { leesSchoollijst } from "#uitwisseling/schoollijst.ts";

/** Beside index.html of a build: there the app looks. The file in public/ is empty and says that there is no list. */
const STANDAARD = "dist/schoollijst.json";

type Gemaakt = { bestand: string; scholen: number; herkomst: Herkomst[] };

/**
 * Files of DUO → one compact list that a hoster can put beside the app. Writes only when every file could be read;
 * fails with one Dutch sentence, "" when no file was named.
 */
export async function maakSchoollijst(argumenten: readonly string[]): Promise<Uitkomst<Gemaakt>> {
  const plek = argumenten.indexOf("--uit");
  const uit = plek < 0 ? STANDAARD : argumenten[plek + 1];
  const paden = plek < 0 ? argumenten : argumenten.toSpliced(plek, 2);
  if (!uit || paden.length === 0) return mis("");
  try {
    const bestanden = await Promise.all(
      paden.map(async (pad) => ({ naam: basename(pad), bytes: new Uint8Array(await readFile(pad)) })),
    );
    const lijst = leesSchoollijst(bestanden);
    if (!lijst.goed) return lijst;
    await writeFile(uit, JSON.stringify(maakCompact(lijst.waarde)));
    return goed({ bestand: uit, scholen: lijst.waarde.vestigingen.length, herkomst: lijst.waarde.herkomst });
  } catch (fout) {
    const { code, path } = fout as { code?: string; path?: string };
    if (code === "ENOENT") return mis(`${path ?? ""} bestaat niet. Kijk de naam van het bestand na.`);
    throw fout;
  }
}
