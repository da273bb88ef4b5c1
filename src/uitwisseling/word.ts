import { Document, Footer, Header, HeadingLevel, Packer, PageNumber, Paragraph, TableOfContents, TextRun } from "docx";
import type { Rapport, Rapportkop } from "#domain/rapport/blok.ts";
import { Blokschrijver } from "./word-blokken.ts";
import { NUMMERING, STIJLEN } from "./word-stijlen.ts";
import { alinea, kop as kopregel } from "./word-tekst.ts";

/** A4 with 2 cm of white, in twentieths of a point. */
const BLADZIJDE = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1134, right: 1134, bottom: 1134, left: 1134 },
};

/** Of which content this file was made; what is changed in Word does not change it. */
const versieregel = ({ status, versie, vingerafdruk }: Rapportkop): string =>
  `${status.toUpperCase()} · ${versie} · vingerafdruk ${vingerafdruk}`;

const loopkop = (kop: Rapportkop) =>
  new Header({ children: alinea(`${kop.school} · ${kop.titel} · ${versieregel(kop)}`, { stijl: "Noot" }) });

const loopvoet = ({ vingerafdruk, voetregel }: Rapportkop) =>
  new Footer({
    children: [
      ...alinea(voetregel, { stijl: "Noot" }),
      new Paragraph({
        style: "Noot",
        children: [
          new TextRun(`${vingerafdruk} · blz. `),
          new TextRun({ children: [PageNumber.CURRENT] }),
          new TextRun(" van "),
          new TextRun({ children: [PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });

const voorblad = (kop: Rapportkop) => [
  ...alinea(kop.school),
  ...alinea(kop.titel, { stijl: "Title" }),
  ...alinea(kop.ondertitel),
  ...kop.gegevens.flatMap((regel) => alinea(`**${regel.kop}:** ${regel.tekst}`)),
  ...kop.kaders.flatMap(({ titel, tekst }) => [
    ...alinea(titel, { stijl: "Kader", vet: true }),
    ...tekst.flatMap((regel) => alinea(regel, { stijl: "Kader" })),
  ]),
  ...(kop.leeswijzer.trim() === "" ? [] : [kopregel("Zo leest u dit", HeadingLevel.HEADING_1)]),
  ...alinea(kop.leeswijzer),
];

/**
 * A report as a Word document (.docx) that a school edits further: heading styles, lists, tables with a head that comes
 * back, a table of contents, Dutch, and on every page which version of the plan it was made of.
 */
export async function schrijfWord({ kop, hoofdstukken }: Rapport): Promise<Uint8Array> {
  const schrijver = new Blokschrijver();
  const document = new Document({
    title: kop.documenttitel,
    subject: kop.onderwerp,
    creator: kop.school,
    keywords: `${kop.versie}; vingerafdruk ${kop.vingerafdruk}; status ${kop.status}`,
    description: versieregel(kop),
    customProperties: [
      { name: "Vingerafdruk", value: kop.vingerafdruk },
      { name: "Status", value: kop.status },
      { name: "Versie", value: kop.versie },
    ],
    styles: STIJLEN,
    numbering: NUMMERING,
    sections: [
      {
        properties: { page: BLADZIJDE },
        headers: { default: loopkop(kop) },
        footers: { default: loopvoet(kop) },
        children: [
          ...voorblad(kop),
          new TableOfContents("Inhoud", { hyperlink: true, headingStyleRange: "1-2" }),
          ...hoofdstukken.flatMap((hoofdstuk) => schrijver.hoofdstuk(hoofdstuk)),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
