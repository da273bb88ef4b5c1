import { getDocument, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { RASTER } from "#pdf/zetsel/maten.ts";

/* Looks at a PDF as ink on paper: where every piece of text stands, and whether the structure tree holds it. */

type Vak = { tekst: string; links: number; rechts: number; onder: number; boven: number };
type Knoop = { role?: string; id?: string; children?: Knoop[] };

const BLAD = { breedte: 595.28, hoogte: RASTER.hoogte };
/** Text may stand this close to the paper edge: the running heads stand in the margin. */
const RAND = 18;
/** Boxes may touch: a box is an estimate of the ink. */
const SPELING = { breedte: 1.5, hoogte: 2 };

/** Ids of marked content that the tree of the page names. */
function idsVan(knoop: Knoop | null): Set<string> {
  if (!knoop) return new Set();
  const onder = (knoop.children ?? []).flatMap((kind) => [...idsVan(kind)]);
  return new Set(knoop.id === undefined ? onder : [knoop.id, ...onder]);
}

async function vakkenEnGaten(bladzijde: PDFPageProxy): Promise<{ vakken: Vak[]; buitenBoom: string[] }> {
  const { items } = await bladzijde.getTextContent({ includeMarkedContent: true, disableNormalization: false });
  const ids = idsVan((await bladzijde.getStructTree()) as Knoop | null);
  const vakken: Vak[] = [];
  const buitenBoom: string[] = [];
  const open: { id: string | undefined; artefact: boolean }[] = [];
  for (const item of items) {
    if ("type" in item) {
      if (item.type === "endMarkedContent") open.pop();
      else open.push({ id: item.id, artefact: (item as { tag?: string }).tag === "Artifact" });
      continue;
    }
    if (item.str.trim() === "") continue;
    const [, , , grootte = 0, links = 0, voet = 0] = item.transform as number[];
    vakken.push({
      tekst: item.str,
      links,
      rechts: links + item.width,
      onder: voet - 0.15 * grootte,
      boven: voet + 0.65 * grootte,
    });
    const inBoom = open.some(({ id, artefact }) => artefact || (id !== undefined && ids.has(id)));
    if (!inBoom) buitenBoom.push(item.str);
  }
  return { vakken, buitenBoom };
}

const overlapt = (a: Vak, b: Vak): boolean =>
  Math.min(a.rechts, b.rechts) - Math.max(a.links, b.links) > SPELING.breedte &&
  Math.min(a.boven, b.boven) - Math.max(a.onder, b.onder) > SPELING.hoogte;

const isBuiten = ({ links, rechts, onder, boven }: Vak): boolean =>
  links < RAND || rechts > BLAD.breedte - RAND || onder < 0 || boven > BLAD.hoogte;

/** What is wrong with the ink: text over text, outside the page, or not in the tree. Empty = nothing. */
export async function inktgebreken(bytes: Uint8Array): Promise<string[]> {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const gebreken: string[] = [];
  for (let nr = 1; nr <= document.numPages; nr += 1) {
    const { vakken, buitenBoom } = await vakkenEnGaten(await document.getPage(nr));
    const meld = (wat: string) => gebreken.push(`blz. ${nr}: ${wat}`);
    for (const tekst of buitenBoom) meld(`niet in de boom: ${tekst}`);
    for (const vak of vakken) if (isBuiten(vak)) meld(`buiten het blad: ${vak.tekst}`);
    const opHoogte = vakken.toSorted((a, b) => a.onder - b.onder);
    opHoogte.forEach((a, plaats) => {
      for (let volgende = plaats + 1; volgende < opHoogte.length; volgende += 1) {
        const b = opHoogte[volgende];
        if (!b || b.onder > a.boven) break;
        if (overlapt(a, b)) meld(`over elkaar: ${a.tekst} / ${b.tekst}`);
      }
    });
  }
  await document.destroy();
  return gebreken;
}
