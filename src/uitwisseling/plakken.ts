import { goed, mis, type Uitkomst } from "#domain/dossier/uitkomst.ts";
import type { Blad } from "#domain/overnemen/tabel.ts";
import { leesTabel } from "./csv.ts";

const MAX_TEKENS = 5_000_000;
const MAX_RIJEN = 5_000;
const MAX_KOLOMMEN = 100;
const NAAM = "Geplakt";
const TE_GROOT = "Dit is te veel om te plakken. Plak alleen de tabel van jullie school, of kies het bestand.";
const LEEG = "Er is geen tekst geplakt. Kopieer de cellen in Word of Excel en plak ze hier.";

/** Signs that break a word only where a line ends: they are no part of the text. */
const ONZICHTBAAR = /[\u00ad\u200b]/g;
const celtekst = (cel: Element) =>
  (cel.textContent ?? "")
    .replace(ONZICHTBAAR, "")
    .replace(/[\s\u00a0]+/g, " ")
    .trim();
const span = (cel: Element, naam: "colspan" | "rowspan", hooguit: number) =>
  Math.min(hooguit, Math.max(1, Math.trunc(Number(cel.getAttribute(naam))) || 1));

type Raster = (string | undefined)[][];

/** Puts a cell in the first free place of its row, and keeps the places that it covers empty. */
function zetCel(raster: Raster, r: number, cel: Element): void {
  const rij = raster[r] ?? [];
  const vrij = Array.from({ length: MAX_KOLOMMEN }, (_, k) => k).find((k) => rij[k] === undefined);
  if (vrij === undefined) return;
  const breedte = span(cel, "colspan", MAX_KOLOMMEN - vrij);
  const hoogte = span(cel, "rowspan", raster.length - r);
  for (const gedekt of raster.slice(r, r + hoogte)) for (let k = 0; k < breedte; k += 1) gedekt[vrij + k] = "";
  rij[vrij] = celtekst(cel);
}

/** Rows of cells; a merged cell has its text in its first place only. */
function cellenVan(rijen: readonly Element[]): string[][] {
  const raster: Raster = rijen.map(() => []);
  for (const [r, rij] of rijen.entries()) for (const cel of rij.querySelectorAll("td, th")) zetCel(raster, r, cel);
  return raster.map((rij) => Array.from(rij, (cel) => cel ?? ""));
}

/** The table with the most rows in pasted HTML. Scripts and styles are no text; nothing is loaded or run. */
function uitHtml(html: string): string[][] {
  const document = new DOMParser().parseFromString(html, "text/html");
  for (const element of document.querySelectorAll("script, style")) element.remove();
  const tabellen = [...document.querySelectorAll("table")].map((tabel) => [...tabel.querySelectorAll("tr")]);
  const grootste = tabellen.sort((a, b) => b.length - a.length)[0] ?? [];
  return cellenVan(grootste.slice(0, MAX_RIJEN));
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
