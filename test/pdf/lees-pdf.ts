import { getDocument, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Rapport } from "#domain/rapport/blok.ts";
import { fontsVanSchijf } from "#pdf/fonts-node.ts";
import { maakPdf } from "#pdf/maak-pdf.ts";

/* Reads a PDF back as a reader with a screen reader gets it: the structure tree with its text. */

export type Element = { role: string; alt?: string; text: string; kinderen: Element[] };
export type Bladzijde = {
  /** All text that is drawn, running heads included. */
  tekst: string;
  /** Text drawn outside any marked content: must be empty. */
  ongemerkt: string;
  /** Below the Document element. */
  elementen: Element[];
};
export type Bladwijzer = { titel: string; onder: Bladwijzer[] };
export type GelezenPdf = {
  bladzijden: Bladzijde[];
  bladwijzers: Bladwijzer[];
  taal: string | undefined;
  titel: string | undefined;
  links: { bladzijde: number; inhoud: string; doel: string }[];
};

type Boomknoop = { role?: string; type?: string; id?: string; alt?: string; children?: Boomknoop[] };

const fonts = fontsVanSchijf();

export const maak = (rapport: Rapport) => maakPdf(rapport, fonts);

/** The objects of the file as plain text: attributes that pdfjs does not hand out. */
export async function objectenVan(rapport: Rapport): Promise<string> {
  const { bytes } = await maakPdf(rapport, fonts, { compress: false });
  return Buffer.from(bytes).toString("latin1");
}

/** Text by marked-content id, and what stands outside every mark. pdfjs itself drops spaces at a line end. */
async function tekstVan(bladzijde: PDFPageProxy) {
  const { items } = await bladzijde.getTextContent({ includeMarkedContent: true });
  const perId = new Map<string, string>();
  const open: (string | undefined)[] = [];
  let alles = "";
  let ongemerkt = "";
  for (const item of items) {
    if ("type" in item) {
      if (item.type === "endMarkedContent") open.pop();
      else open.push(item.id);
      continue;
    }
    alles += item.str + (item.hasEOL ? "\n" : "");
    if (open.length === 0) ongemerkt += item.str;
    const id = open.findLast((mark) => mark !== undefined);
    if (id !== undefined) perId.set(id, (perId.get(id) ?? "") + item.str + (item.hasEOL ? " " : ""));
  }
  return { alles, ongemerkt, perId };
}

function elementVan(knoop: Boomknoop, perId: Map<string, string>): Element {
  const kinderen = (knoop.children ?? []).filter((kind) => kind.role).map((kind) => elementVan(kind, perId));
  const text = (knoop.children ?? [])
    .map((kind) => (kind.role ? elementVan(kind, perId).text : (perId.get(kind.id ?? "") ?? "")))
    .join("");
  return { role: knoop.role ?? "", ...(knoop.alt ? { alt: knoop.alt } : {}), text, kinderen };
}

const bladwijzerVan = (item: { title: string; items: unknown[] }): Bladwijzer => ({
  titel: item.title,
  onder: (item.items as { title: string; items: unknown[] }[]).map(bladwijzerVan),
});

export async function lees(bytes: Uint8Array): Promise<GelezenPdf> {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const bladzijden: Bladzijde[] = [];
  const links: GelezenPdf["links"] = [];
  for (let nr = 1; nr <= document.numPages; nr += 1) {
    const bladzijde = await document.getPage(nr);
    const { alles, ongemerkt, perId } = await tekstVan(bladzijde);
    const boom = (await bladzijde.getStructTree()) as Boomknoop | null;
    bladzijden.push({
      tekst: alles,
      ongemerkt,
      elementen: boom ? elementVan(boom, perId).kinderen.flatMap(({ kinderen }) => kinderen) : [],
    });
    for (const annotatie of await bladzijde.getAnnotations()) {
      links.push({ bladzijde: nr, inhoud: annotatie.contentsObj?.str ?? "", doel: String(annotatie.dest) });
    }
  }
  const { info } = await document.getMetadata();
  const gegevens = info as { Language?: string; Title?: string };
  const outline = (await document.getOutline()) ?? [];
  return { bladzijden, bladwijzers: outline.map(bladwijzerVan), taal: gegevens.Language, titel: gegevens.Title, links };
}

/** All elements of a page or element, in reading order. */
export const alle = (elementen: readonly Element[]): Element[] =>
  elementen.flatMap((element) => [element, ...alle(element.kinderen)]);

export const elementenVan = (pdf: GelezenPdf): Element[] => alle(pdf.bladzijden.flatMap(({ elementen }) => elementen));
