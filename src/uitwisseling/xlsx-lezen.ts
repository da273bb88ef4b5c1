import { strFromU8, unzipSync, zipSync } from "fflate";
import readXlsx from "read-excel-file/universal";
import { toonInvoerdatum } from "#domain/dossier/datum.ts";
import { goed, mis, type Uitkomst } from "#domain/dossier/uitkomst.ts";
import type { Blad } from "#domain/overnemen/tabel.ts";
import { zonderApostrof } from "#domain/uitvoer/werkblad.ts";

/** Largest file, and what it may hold unpacked: far more than a plan of a school. */
const MAX_BYTES = 20_000_000;
const MAX_UITGEPAKT = 80_000_000;
const MAX_DELEN = 500;
const MAX_RIJEN = 20_000;
const MAX_KOLOMMEN = 300;

const TE_GROOT =
  "Dit bestand is te groot. Maak een kleiner Excel-bestand met alleen het plan of de begroting van jullie school.";
const KAPOT =
  "Dit Excel-bestand kunnen wij niet lezen. Open het in Excel, sla het opnieuw op als .xlsx en probeer het nog een keer.";
const GEEN_XLSX =
  "Dit is geen Excel-bestand (.xlsx). Is het een ouder bestand (.xls) of zit er een wachtwoord op? Sla het in Excel op als .xlsx zonder wachtwoord.";
const LEEG = "In dit bestand staan geen cellen met tekst of bedragen.";

type Delen = Record<string, Uint8Array>;

/** Only the parts that hold cells, and never more than fits: a part is inflated into the size that it declares. */
function pakUit(bytes: Uint8Array): Delen | "te-groot" {
  let aantal = 0;
  let totaal = 0;
  const teGroot = () => aantal > MAX_DELEN || totaal > MAX_UITGEPAKT;
  const delen = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!/\.(xml|rels)$/.test(name)) return false;
      aantal += 1;
      totaal += originalSize;
      return !teGroot();
    },
  });
  return teGroot() ? "te-groot" : delen;
}

/** A single cell far away would make the reader fill everything in between. */
function isTeWijd(delen: Delen): boolean {
  const wijd = (xml: string) => {
    for (const [, letters = "", nummer = ""] of xml.matchAll(/\br="([A-Z]{0,7})(\d{1,9})"/g)) {
      const kolom = [...letters].reduce((som, letter) => 26 * som + letter.charCodeAt(0) - 64, 0);
      if (Number(nummer) > MAX_RIJEN || kolom > MAX_KOLOMMEN) return true;
    }
    return /\br="(?:[A-Z]{8}|[A-Z]*\d{10})/.test(xml);
  };
  return Object.entries(delen).some(([naam, deel]) => naam.includes("worksheets/") && wijd(strFromU8(deel)));
}

/** What stands in a cell, as a school would type it. Two decimals, so that no number looks like thousands. */
function celtekst(waarde: unknown): string {
  if (typeof waarde === "string") return zonderApostrof(waarde);
  if (typeof waarde === "boolean") return waarde ? "ja" : "nee";
  if (typeof waarde === "number")
    return Number.isSafeInteger(waarde) ? String(waarde) : waarde.toFixed(2).replace(".", ",");
  return waarde instanceof Date && !Number.isNaN(waarde.getTime())
    ? toonInvoerdatum(waarde.toISOString().slice(0, 10))
    : "";
}

/**
 * Bytes of an .xlsx file → its sheets as text; of a formula the outcome that the file holds. Never throws: a damaged, too
 * large or other file gives one Dutch sentence. Links to other files, macros and pictures are not read.
 */
export async function leesXlsx(bytes: Uint8Array): Promise<Uitkomst<Blad[]>> {
  if (bytes.length > MAX_BYTES) return mis(TE_GROOT);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return mis(GEEN_XLSX);
  try {
    const delen = pakUit(bytes);
    if (delen === "te-groot") return mis(TE_GROOT);
    if (!Object.keys(delen).some((naam) => naam.endsWith("workbook.xml"))) return mis(GEEN_XLSX);
    if (isTeWijd(delen)) return mis(TE_GROOT);
    const klein = zipSync(delen, { level: 0 });
    const bladen = await readXlsx(klein.buffer as ArrayBuffer);
    const gelezen = bladen
      .map(({ sheet, data }) => ({ naam: sheet, rijen: data.map((rij) => rij.map(celtekst)) }))
      .filter(({ rijen }) => rijen.some((rij) => rij.some((cel) => cel !== "")));
    return gelezen.length === 0 ? mis(LEEG) : goed(gelezen);
  } catch {
    return mis(KAPOT);
  }
}
