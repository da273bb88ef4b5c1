import { goed, type Uitkomst } from "#domain/dossier/uitkomst.ts";
import type { Blad } from "#domain/overnemen/tabel.ts";
import { leesTabel } from "./csv.ts";
import { leesXlsx } from "./xlsx-lezen.ts";

const isTekst = (bytes: Uint8Array) =>
  !(bytes[0] === 0x50 && bytes[1] === 0x4b) && !(bytes[0] === 0xd0 && bytes[1] === 0xcf);

/** A file of another program → its tables: Excel by its own first bytes, whatever its name is, else CSV. Never throws. */
export async function leesTabelbestand(naam: string, bytes: Uint8Array): Promise<Uitkomst<Blad[]>> {
  if (!isTekst(bytes)) return leesXlsx(bytes);
  const tabel = leesTabel(bytes);
  return tabel.goed ? goed([{ naam, rijen: [tabel.waarde.kop, ...tabel.waarde.rijen] }]) : tabel;
}
