import { createRequire } from "node:module";
import PDFDocument from "pdfkit";
import type { Blok, Rapport, Tabel } from "#domain/rapport/blok.ts";

/* The yardstick: the same synthetic document drawn straight with pdfkit, tagged, placed by hand, without a layout engine. */

const MAP = "@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin";
const font = (gewicht: number) => createRequire(import.meta.url).resolve(`${MAP}-${gewicht}-normal.woff`);
const LINKS = 56;
const BREED = 483;
const ONDER = 780;

type Pdf = PDFKit.PDFDocument;
type Struct = PDFKit.PDFStructureElement;

function nieuweBladzijde(pdf: Pdf, hoogte: number) {
  if (pdf.y + hoogte <= ONDER) return;
  pdf.addPage();
  pdf.x = LINKS;
  pdf.y = 60;
}

function alinea(pdf: Pdf, document: Struct, tag: string, tekst: string, grootte = 10.5, vet = false) {
  pdf.font(vet ? "vet" : "gewoon").fontSize(grootte);
  nieuweBladzijde(pdf, pdf.heightOfString(tekst, { width: BREED }));
  document.add(pdf.struct(tag, {}, () => void pdf.text(tekst, LINKS, pdf.y, { width: BREED }).moveDown(0.5)));
}

function tabel(pdf: Pdf, document: Struct, { bijschrift, kolommen, rijen }: Tabel) {
  alinea(pdf, document, "P", bijschrift, 9, true);
  const som = kolommen.reduce((a, k) => a + k.breedte, 0);
  const breedtes = kolommen.map((k) => (k.breedte / som) * BREED);
  const tafel = pdf.struct("Table");
  document.add(tafel);
  for (const [nr, cellen] of [kolommen.map((k) => k.kop), ...rijen.map((r) => r.cellen.map(String))].entries()) {
    nieuweBladzijde(pdf, 21);
    const boven = pdf.y;
    const rij = pdf.struct("TR");
    tafel.add(rij);
    pdf.font(nr === 0 ? "vet" : "gewoon").fontSize(9);
    let x = LINKS;
    for (const [kolom, tekst] of cellen.entries()) {
      const breed = breedtes[kolom] ?? 60;
      const links = x;
      const align = kolommen[kolom]?.getal ? "right" : "left";
      rij.add(
        pdf.struct(
          nr === 0 ? "TH" : "TD",
          {},
          () => void pdf.text(tekst, links + 4, boven + 4, { width: breed - 8, align }),
        ),
      );
      x += breed;
    }
    rij.end();
    pdf
      .moveTo(LINKS, boven + 20)
      .lineTo(LINKS + BREED, boven + 20)
      .lineWidth(0.5)
      .stroke("#9fb0ab");
    pdf.y = boven + 21;
  }
  tafel.end();
  pdf.y += 14;
}

function blok(pdf: Pdf, document: Struct, deel: Blok) {
  if (deel.soort === "alinea") alinea(pdf, document, "P", deel.tekst);
  else if (deel.soort === "kop") alinea(pdf, document, `H${deel.niveau}`, deel.tekst, 14, true);
  else if (deel.soort === "lijst") for (const punt of deel.punten) alinea(pdf, document, "P", `• ${punt}`);
  else if (deel.soort === "kant") for (const binnen of deel.blokken) blok(pdf, document, binnen);
  else if (deel.soort === "tabel") tabel(pdf, document, deel);
}

/** Draws headings, paragraphs, lists and tables of a report; resolves to the number of bytes. */
export function maakMetPdfkit({ hoofdstukken }: Rapport): Promise<number> {
  const pdf = new PDFDocument({ tagged: true, lang: "nl-NL", pdfVersion: "1.7", displayTitle: true, size: "A4" });
  pdf.registerFont("gewoon", font(400)).registerFont("vet", font(700));
  let bytes = 0;
  const klaar = new Promise<number>((resolve) =>
    pdf.on("data", (deel: Uint8Array) => (bytes += deel.length)).on("end", () => resolve(bytes)),
  );
  const document = pdf.struct("Document");
  pdf.addStructure(document);
  for (const hoofdstuk of hoofdstukken) {
    alinea(pdf, document, "H1", `${hoofdstuk.nr} ${hoofdstuk.titel}`, 21, true);
    for (const deel of hoofdstuk.blokken) blok(pdf, document, deel);
  }
  document.end();
  pdf.end();
  return klaar;
}
