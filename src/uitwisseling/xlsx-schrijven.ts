import { zipSync } from "fflate";
import { type Cel, type Formule, neutraliseer, type Plaats, type Werkblad } from "#domain/uitvoer/werkblad.ts";
import { inhoudstypen, REL, STIJL, STIJLEN, werkboek, werkboekrelaties } from "./xlsx-delen.ts";
import { kolomletters, xmlTekst } from "./xlsx-xml.ts";

/** Longest text that Excel takes in one cell. */
const MAX_CELTEKST = 32_767;

const kort = (tekst: string) => (tekst.length > MAX_CELTEKST ? `${tekst.slice(0, MAX_CELTEKST - 1)}…` : tekst);

/** "B3": the header stands in row 1, so the first row of data is row 2. */
const adres = ([rij, kolom]: Plaats) => `${kolomletters(kolom)}${rij + 2}`;

const inFormule = (formule: Formule): string =>
  formule.soort === "som"
    ? `SUM(${adres(formule.van)}:${adres(formule.tot)})`
    : `${adres(formule.van)}-${adres(formule.min)}`;

/** ISO date → the day number of Excel (1 = 1 January 1900, with its 29 February of that year). */
const dagnummer = (iso: string): number =>
  Math.round(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / 86_400_000) + 25_569;

const tekstXml = (plek: string, stijl: number, tekst: string) =>
  `<c r="${plek}" s="${stijl}" t="inlineStr"><is><t xml:space="preserve">${xmlTekst(kort(neutraliseer(tekst)))}</t></is></c>`;

function celXml(cel: Cel, plek: string, vet: boolean): string {
  if (cel === undefined) return "";
  if (cel.soort === "tekst") return tekstXml(plek, vet ? STIJL.tekstVet : STIJL.tekst, cel.tekst);
  if (cel.soort === "datum") return `<c r="${plek}" s="${STIJL.datum}"><v>${dagnummer(cel.iso)}</v></c>`;
  const formule = cel.formule ? `<f>${inFormule(cel.formule)}</f>` : "";
  const stijl = vet ? STIJL.bedragVet : STIJL.bedrag;
  return `<c r="${plek}" s="${stijl}">${formule}<v>${(cel.centen / 100).toFixed(2)}</v></c>`;
}

/** The header stays in sight when scrolling down, the first columns when scrolling to the side. */
function venster(vast: number, eerste: boolean): string {
  const links = vast > 0 ? ` xSplit="${vast}"` : "";
  const hoek = `${kolomletters(vast)}2`;
  const paneel = vast > 0 ? "bottomRight" : "bottomLeft";
  return `<sheetViews><sheetView workbookViewId="0"${eerste ? ' tabSelected="1"' : ""}><pane${links} ySplit="1" topLeftCell="${hoek}" activePane="${paneel}" state="frozen"/></sheetView></sheetViews>`;
}

function bladXml({ kolommen, rijen, vasteKolommen, metTotaal }: Werkblad, nr: number): string {
  const cols = kolommen
    .map(({ breedte }, i) => `<col min="${i + 1}" max="${i + 1}" width="${breedte}" customWidth="1"/>`)
    .join("");
  const kop = kolommen.map((kolom, i) => tekstXml(`${kolomletters(i)}1`, STIJL.kop, kolom.kop)).join("");
  const data = rijen
    .map((rij, r) => {
      const vet = metTotaal && r === rijen.length - 1;
      return `<row r="${r + 2}">${rij.map((cel, k) => celXml(cel, adres([r, k]), vet)).join("")}</row>`;
    })
    .join("");
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${REL.blad}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>${venster(vasteKolommen, nr === 0)}<sheetFormatPr defaultRowHeight="15"/><cols>${cols}</cols><sheetData><row r="1">${kop}</row>${data}</sheetData><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>`;
}

/**
 * Sheets → the bytes of an .xlsx file: amounts as numbers in euros, sums as formulas with their outcome, a frozen header.
 * Text that looks like a command is made harmless. Same sheets, same bytes.
 *
 * Written here and not by a library: write-excel-file leaves the outcome of a formula out, so that a reader that does not
 * calculate (preview, phone) shows nothing, and it packs sheets from 160 kB in a worker that our CSP forbids (ADR 0009).
 */
export function schrijfXlsx(bladen: Werkblad[]): Uint8Array {
  const delen: Record<string, string> = {
    "[Content_Types].xml": inhoudstypen(bladen.length),
    "_rels/.rels": REL.wortel,
    "xl/workbook.xml": werkboek(bladen.map(({ naam }) => naam)),
    "xl/_rels/workbook.xml.rels": werkboekrelaties(bladen.length),
    "xl/styles.xml": STIJLEN,
  };
  for (const [i, blad] of bladen.entries()) delen[`xl/worksheets/sheet${i + 1}.xml`] = bladXml(blad, i);
  const codeer = new TextEncoder();
  const bytes = Object.fromEntries(Object.entries(delen).map(([naam, tekst]) => [naam, codeer.encode(tekst)]));
  return zipSync(bytes, { mtime: new Date(1980, 0, 1) });
}
