import Papa from "papaparse";
import { toonInvoerdatum } from "#domain/dossier/datum.ts";
import { type Cel, neutraliseer, type Werkblad } from "#domain/uitvoer/werkblad.ts";

/** A cell as Dutch Excel reads it: "1250,50", "24-11-2026". Text that looks like a command is made harmless. */
function celtekst(cel: Cel): string {
  if (cel === undefined) return "";
  if (cel.soort === "tekst") return neutraliseer(cel.tekst);
  if (cel.soort === "datum") return toonInvoerdatum(cel.iso);
  return (cel.centen / 100).toFixed(2).replace(".", ",");
}

/** One sheet → the bytes of a CSV file: semicolons, decimal comma, CRLF, UTF-8 with the mark by which Excel knows it. */
export function schrijfCsv({ kolommen, rijen }: Werkblad): Uint8Array {
  const tekst = Papa.unparse([kolommen.map(({ kop }) => kop), ...rijen.map((rij) => rij.map(celtekst))], {
    delimiter: ";",
    newline: "\r\n",
  });
  return new TextEncoder().encode(`\ufeff${tekst}\r\n`);
}
