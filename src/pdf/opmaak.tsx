import type { Rapportkop } from "#domain/rapport/blok.ts";
import type { Fonts } from "./fonts.ts";
import { DelenDocument } from "./pagina/delen-document.tsx";
import { Loopkoppen } from "./pagina/loopkop.tsx";
import { withOwnPage } from "./tags/late-numbers.ts";
import { layOut } from "./tags/layout-engine.ts";
import { hasContent, type LayoutNode } from "./tags/layout-node.ts";
import type { Deel } from "./zetsel/delen.ts";

/** Pages of parts that were laid out before, by the content of the part; goes with the Fonts they were set in. */
export type Opmaakgeheugen = Map<string, LayoutNode[]>;

/** Lays out the parts that are not in memory yet, all in one go, and keeps only what this document uses. */
async function paginasVan(delen: readonly Deel[], fonts: Fonts, geheugen: Opmaakgeheugen): Promise<LayoutNode[]> {
  const sleutels = delen.map((deel) => JSON.stringify(deel));
  const nieuw = delen.flatMap((deel, plaats) => {
    const sleutel = sleutels[plaats] ?? "";
    return geheugen.has(sleutel) ? [] : [{ deel, sleutel }];
  });
  const gemaakt = new Map<string, LayoutNode[]>(nieuw.map(({ sleutel }) => [sleutel, []]));
  if (nieuw.length > 0) {
    const paginas = await layOut(<DelenDocument delen={nieuw.map(({ deel }) => deel)} />, fonts);
    for (const pagina of paginas) gemaakt.get(nieuw[pagina.props?.part ?? 0]?.sleutel ?? "")?.push(pagina);
  }
  const gebruikt = new Set(sleutels);
  for (const oud of geheugen.keys()) if (!gebruikt.has(oud)) geheugen.delete(oud);
  // White that runs over the page end makes a page without content: it is left out before pages get their number.
  for (const [sleutel, paginas] of gemaakt) geheugen.set(sleutel, paginas.filter(hasContent));
  return sleutels.flatMap((sleutel) => geheugen.get(sleutel) ?? []);
}

const isVoet = (node: LayoutNode): boolean => node.props?.artifact === "Footer";

/** Puts a page's content between its header and footer, which is also the order in which they are read. */
function omlijst(pagina: LayoutNode, rand: readonly LayoutNode[], nummer: number): LayoutNode {
  const eigen = rand.map((node) => withOwnPage(node, nummer));
  const kop = eigen.filter((node) => !isVoet(node));
  return { ...pagina, children: [...kop, ...(pagina.children ?? []), ...eigen.filter(isVoet)] };
}

/** All pages of a document, laid out and with running heads. */
export async function maakOp(
  delen: readonly Deel[],
  kop: Rapportkop,
  fonts: Fonts,
  geheugen: Opmaakgeheugen,
): Promise<LayoutNode[]> {
  const paginas = await paginasVan(delen, fonts, geheugen);
  const [loopkoppen] = await layOut(<Loopkoppen kop={kop} totaal={paginas.length} />, fonts);
  return paginas.map((pagina, plaats) => omlijst(pagina, loopkoppen?.children ?? [], plaats + 1));
}
