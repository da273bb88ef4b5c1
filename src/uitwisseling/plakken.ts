import { goed, mis, type Uitkomst } from "#domain/dossier/uitkomst.ts";
import type { Blad } from "#domain/overnemen/tabel.ts";
import { leesTabel } from "./csv.ts";

const MAX_TEKENS = 5_000_000;
const MAX_RIJEN = 5_000;
const MAX_KOLOMMEN = 100;
const NAAM = "Geplakt";
const TE_GROOT = "Dit is te veel om te plakken. Plak alleen de tabel van jullie school, of kies het bestand.";
const LEEG = "Er is geen tekst geplakt. Kopieer de cellen in Word of Excel en plak ze hier.";

const celtekst = (cel: Element) => (cel.textContent ?? "").replace(/[\s\u00a0]+/g, " ").trim();
const breedte = (cel: Element) => Math.min(MAX_KOLOMMEN, Math.max(1, Number(cel.getAttribute("colspan")) || 1));

/** The largest table of pasted HTML. A merged cell stands in the first place only. Scripts and pictures are not loaded. */
function uitHtml(html: string): string[][] {
  const document = new DOMParser().parseFromString(html, "text/html");
  const tabellen = [...document.querySelectorAll("table")].map((tabel) => [...tabel.querySelectorAll("tr")]);
  const grootste = tabellen.sort((a, b) => b.length - a.length)[0] ?? [];
  return grootste.slice(0, MAX_RIJEN).map((rij) =>
    [...rij.querySelectorAll("td, th")]
      .slice(0, MAX_KOLOMMEN)
      .flatMap((cel) => [celtekst(cel), ...Array<string>(breedte(cel) - 1).fill("")])
      .slice(0, MAX_KOLOMMEN),
  );
}

/** Text without cells: one line is one row. */
const alsRegels = (tekst: string): string[][] =>
  tekst
    .split(/\r\n|\r|\n/)
    .map((regel) => [regel.replace(/^[\s•·▪*–-]+/, "").trim()])
    .filter(([cel]) => cel !== "");

/**
 * What was pasted → one table: the cells of Word, a web page or Excel (`html`), cells with tabs, CSV, or lines. Never
 * throws; too much or nothing gives one Dutch sentence.
 */
export function leesGeplakt({ html, tekst }: { html: string; tekst: string }): Uitkomst<Blad> {
  if (html.length > MAX_TEKENS || tekst.length > MAX_TEKENS) return mis(TE_GROOT);
  const cellen = /<table/i.test(html) ? uitHtml(html) : [];
  if (cellen.some((rij) => rij.some((cel) => cel !== ""))) return goed({ naam: NAAM, rijen: cellen });
  if (tekst.trim() === "") return mis(LEEG);
  const tabel = leesTabel(tekst);
  const rijen = tabel.goed ? [tabel.waarde.kop, ...tabel.waarde.rijen] : alsRegels(tekst);
  return rijen.length > MAX_RIJEN ? mis(TE_GROOT) : goed({ naam: NAAM, rijen });
}
