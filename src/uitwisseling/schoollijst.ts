import { goed, mis, type Uitkomst } from "#domain/dossier/uitkomst.ts";
import { type Duodeel, leesDuo } from "#domain/schoollijst/lees-duo.ts";
import { Schoollijst } from "#domain/schoollijst/vestiging.ts";
import { voegSamen } from "#domain/schoollijst/voeg-samen.ts";
import { leesTabel } from "./csv.ts";

/** A file as it was chosen. */
export type Bronbestand = { naam: string; bytes: Uint8Array };

/**
 * Files of DUO → one list of schools. Never throws: a file that is no table, or not one of DUO, gives one Dutch sentence
 * that names it. `voortgang` is called before each file.
 */
export function leesSchoollijst(
  bestanden: readonly Bronbestand[],
  voortgang: (gedaan: number) => void = () => undefined,
): Uitkomst<Schoollijst> {
  const gelezen: { bestand: string; deel: Duodeel }[] = [];
  for (const [i, { naam, bytes }] of bestanden.entries()) {
    voortgang(i);
    const tabel = leesTabel(bytes);
    if (!tabel.goed) return mis(`${naam}: ${tabel.fout}`);
    const deel = leesDuo({ bestand: naam, ...tabel.waarde });
    if (!deel.goed) return deel;
    gelezen.push({ bestand: naam, deel: deel.waarde });
  }
  const lijst = voegSamen(gelezen);
  return lijst.vestigingen.length === 0
    ? mis("In deze bestanden staan geen scholen. Kies ook het bestand met schoolvestigingen.")
    : goed(lijst);
}

/** The text of a list that a hoster put beside the app; undefined when it is none, or an empty one. */
export function leesMeegeleverd(tekst: string): Schoollijst | undefined {
  try {
    const gelezen = Schoollijst.safeParse(JSON.parse(tekst));
    return gelezen.success && gelezen.data.vestigingen.length > 0 ? gelezen.data : undefined;
  } catch {
    return undefined;
  }
}
