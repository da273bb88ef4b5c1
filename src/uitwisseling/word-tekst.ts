import {
  Bookmark,
  type HeadingLevel,
  InternalHyperlink,
  PageReference,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from "docx";
import type { Tekst } from "#domain/rapport/blok.ts";
import { ontleed, type Stuk } from "#domain/rapport/ontleed.ts";

/** Word wants a name of letters and digits that begins with a letter. */
const plek = (id: string): string => `plek_${id.replaceAll(/\W/g, "_")}`.slice(0, 40);

/** A line end that someone typed stays one. */
const regels = (tekst: string, bold: boolean): TextRun[] =>
  tekst.split("\n").map((text, plaats) => new TextRun({ text, bold, ...(plaats > 0 ? { break: 1 } : {}) }));

function loop(stuk: Stuk, vet: boolean): ParagraphChild[] {
  if (stuk.soort === "woorden") return regels(stuk.tekst, vet || stuk.vet);
  if (stuk.soort === "bladzijde")
    return [new TextRun("blz.\u00a0"), new PageReference(plek(stuk.doel), { hyperlink: true })];
  const woorden = new TextRun({ text: stuk.tekst, bold: vet || stuk.vet, style: "Hyperlink" });
  return [new InternalHyperlink({ anchor: plek(stuk.doel), children: [woorden] })];
}

/** A Tekst as it stands in a paragraph: bold, references that can be clicked, and page numbers that Word fills in. */
export const lopen = (tekst: Tekst, vet = false): ParagraphChild[] => ontleed(tekst).flatMap((stuk) => loop(stuk, vet));

type Alineaopties = {
  /** Id of a style in word-stijlen.ts. */
  stijl?: string;
  /** References to this id arrive here. */
  id?: string | undefined;
  vet?: boolean;
  /** Stays on the page of what follows. */
  bijVolgende?: boolean;
};

/** A paragraph; empty text gives none. */
export function alinea(tekst: Tekst, { stijl, id, vet = false, bijVolgende = false }: Alineaopties = {}): Paragraph[] {
  if (tekst.trim() === "" && id === undefined) return [];
  const kinderen = lopen(tekst, vet);
  return [
    new Paragraph({
      ...(stijl ? { style: stijl } : {}),
      keepNext: bijVolgende,
      children: id === undefined ? kinderen : [new Bookmark({ id: plek(id), children: kinderen })],
    }),
  ];
}

/** A heading in the heading style of its level, so that Word knows it in the contents and the navigation. */
export function kop(
  tekst: string,
  niveau: (typeof HeadingLevel)[keyof typeof HeadingLevel],
  opties: { id?: string | undefined; nieuweBladzijde?: boolean } = {},
): Paragraph {
  const kinderen = lopen(tekst);
  return new Paragraph({
    heading: niveau,
    keepNext: true,
    pageBreakBefore: opties.nieuweBladzijde ?? false,
    children: opties.id === undefined ? kinderen : [new Bookmark({ id: plek(opties.id), children: kinderen })],
  });
}
