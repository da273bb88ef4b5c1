import type { Rapportkop } from "#domain/rapport/blok.ts";
import type { Fonts } from "./fonts.ts";
import { DeelDocument } from "./pagina/deel-document.tsx";
import { Loopkoppen } from "./pagina/loopkop.tsx";
import { withOwnPage } from "./tags/late-numbers.ts";
import { layOut } from "./tags/layout-engine.ts";
import { hasContent, type LayoutNode } from "./tags/layout-node.ts";
import type { Deel } from "./zetsel/delen.ts";

/** Pages of parts that were laid out before, by the content of the part; goes with the Fonts they were set in. */
export type Opmaakgeheugen = Map<string, LayoutNode[]>;

type Opmaker = {
  fonts: Fonts;
  geheugen: Opmaakgeheugen;
  /** Told at every part that is done. */
  meld: (klaar: number, van: number) => void;
};

/** Lays out the parts that are not in memory yet, one by one, and keeps only what this document uses. */
async function paginasVan(delen: readonly Deel[], { fonts, geheugen, meld }: Opmaker): Promise<LayoutNode[]> {
  const paginas: LayoutNode[] = [];
  const gebruikt = new Set<string>();
  for (const [plaats, deel] of delen.entries()) {
    meld(plaats, delen.length);
    const sleutel = JSON.stringify(deel);
    // White that runs over the page end makes a page without content: it is left out before pages get their number.
    const eigen = geheugen.get(sleutel) ?? (await layOut(<DeelDocument deel={deel} />, fonts)).filter(hasContent);
    geheugen.set(sleutel, eigen);
    gebruikt.add(sleutel);
    paginas.push(...eigen);
  }
  for (const oud of geheugen.keys()) if (!gebruikt.has(oud)) geheugen.delete(oud);
  return paginas;
}

const isVoet = (node: LayoutNode): boolean => node.props?.artifact === "Footer";

/** Puts a page's content between its header and footer, which is also the order in which they are read. */
function omlijst(pagina: LayoutNode, rand: readonly LayoutNode[], nummer: number): LayoutNode {
  const eigen = rand.map((node) => withOwnPage(node, nummer));
  const kop = eigen.filter((node) => !isVoet(node));
  return { ...pagina, children: [...kop, ...(pagina.children ?? []), ...eigen.filter(isVoet)] };
}

/** All pages of a document, laid out and with running heads. */
export async function maakOp(delen: readonly Deel[], kop: Rapportkop, opmaker: Opmaker): Promise<LayoutNode[]> {
  const paginas = await paginasVan(delen, opmaker);
  const [loopkoppen] = await layOut(<Loopkoppen kop={kop} totaal={paginas.length} />, opmaker.fonts);
  return paginas.map((pagina, plaats) => omlijst(pagina, loopkoppen?.children ?? [], plaats + 1));
}
