import { createRequire } from "node:module";
import pdfmake from "pdfmake";
import type { Content, TDocumentDefinitions } from "pdfmake/interfaces.js";
import type { Blok, Rapport, Tabel } from "#domain/rapport/blok.ts";

/* The second yardstick: the same synthetic document laid out with pdfmake, which has an engine but writes no tags. */

const MAP = "@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin";
const font = (gewicht: number) => createRequire(import.meta.url).resolve(`${MAP}-${gewicht}-normal.woff`);
const BREED = 483;

const STIJLEN: TDocumentDefinitions["styles"] = {
  titel: { fontSize: 21, bold: true, margin: [0, 0, 0, 14] },
  kop: { fontSize: 14, bold: true, margin: [0, 12, 0, 5] },
  bijschrift: { fontSize: 9, bold: true, margin: [0, 4, 0, 4] },
  tabel: { fontSize: 9, margin: [0, 0, 0, 14] },
  alinea: { margin: [0, 0, 0, 7] },
};

function tabel({ bijschrift, kolommen, rijen }: Tabel): Content[] {
  const som = kolommen.reduce((a, k) => a + k.breedte, 0);
  const cel = (tekst: string, kolom: number, bold = false) => ({
    text: tekst,
    bold,
    alignment: kolommen[kolom]?.getal ? ("right" as const) : ("left" as const),
  });
  return [
    { text: bijschrift, style: "bijschrift" },
    {
      style: "tabel",
      layout: "lightHorizontalLines",
      table: {
        headerRows: 1,
        widths: kolommen.map((k) => (k.breedte / som) * BREED - 9),
        body: [
          kolommen.map((k, plaats) => cel(k.kop, plaats, true)),
          ...rijen.map((r) => kolommen.map((_, plaats) => cel(String(r.cellen[plaats] ?? ""), plaats))),
        ],
      },
    },
  ];
}

function blok(deel: Blok): Content[] {
  if (deel.soort === "alinea") return [{ text: deel.tekst, style: "alinea" }];
  if (deel.soort === "kop") return [{ text: deel.tekst, style: "kop", tocItem: true }];
  if (deel.soort === "lijst") return [{ ul: [...deel.punten], style: "alinea" }];
  if (deel.soort === "kant") return [{ text: deel.titel, style: "kop" }, ...deel.blokken.flatMap(blok)];
  return deel.soort === "tabel" ? tabel(deel) : [];
}

/** Lays out headings, paragraphs, lists and tables of a report, with page numbers and a head; resolves to the bytes. */
export async function maakMetPdfmake({ kop, hoofdstukken }: Rapport): Promise<number> {
  pdfmake.setFonts({ Atkinson: { normal: font(400), bold: font(700) } });
  pdfmake.setLocalAccessPolicy(() => true);
  pdfmake.setUrlAccessPolicy(() => false);
  const document: TDocumentDefinitions = {
    pageSize: "A4",
    pageMargins: [56, 61, 56, 54],
    language: "nl-NL",
    defaultStyle: { font: "Atkinson", fontSize: 10.5 },
    styles: STIJLEN ?? {},
    header: { text: kop.titel, margin: [56, 26, 56, 0], fontSize: 8 },
    footer: (nr, van) => ({ text: `${kop.vingerafdruk} · blz. ${nr} van ${van}`, alignment: "right", margin: [56, 9] }),
    content: hoofdstukken.flatMap(({ nr, titel, blokken }) => [
      {
        text: `${nr} ${titel}`,
        style: "titel",
        tocItem: true,
        pageBreak: nr > 1 ? ("before" as const) : undefined,
      } as Content,
      ...blokken.flatMap(blok),
    ]),
  };
  return (await pdfmake.createPdf(document).getBuffer()).length;
}
