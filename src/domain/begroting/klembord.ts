import { neutraliseer } from "../uitvoer/werkblad.ts";

/** One cell of a range, or the end of a line, at the beginning of the text that is left. */
const CEL = /^(?:"((?:[^"]|"")*)"(?=\t|\n|$)|([^\t\n]*))(\t|\n|$)/;

/**
 * Text of the clipboard as a spreadsheet writes it → rows of cells: tabs between cells, lines between rows, quotes
 * around a cell that holds either. Cells are trimmed; the empty line at the end is left out.
 */
export function leesKlembord(tekst: string): string[][] {
  let rest = tekst.replace(/\r\n?/g, "\n").replace(/\n+$/, "");
  if (rest === "") return [];
  const rijen: string[][] = [[]];
  for (;;) {
    const [gevonden = "", aangehaald, kaal = "", einde = ""] = CEL.exec(rest) ?? [];
    rijen.at(-1)?.push((aangehaald?.replaceAll('""', '"') ?? kaal).replaceAll("\u00a0", " ").trim());
    rest = rest.slice(gevonden.length);
    if (einde === "") return rijen;
    if (einde === "\n") rijen.push([]);
  }
}

/** Text that a spreadsheet would run as a formula gets an apostrophe; what would break the range gets quotes. */
function cel(tekst: string): string {
  const veilig = neutraliseer(tekst);
  return /[\t\n"]/.test(veilig) ? `"${veilig.replaceAll('"', '""')}"` : veilig;
}

/** Rows of cells → text for the clipboard, to be pasted in a spreadsheet. */
export const maakKlembord = (rijen: string[][]): string => rijen.map((rij) => rij.map(cel).join("\t")).join("\n");
