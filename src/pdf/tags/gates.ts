import type { LayoutNode, Run } from "./layout-node.ts";
import { hasContent } from "./layout-node.ts";
import type { PageIndex } from "./page-index.ts";
import { readLinkSource } from "./tag.ts";

/*
 * A PDF that looks right on screen can still be broken for a reader. These faults stop the making of the file:
 * they are faults in our own layout, never in what a school typed (see zetbaar.ts).
 */

const isVisible = (codePoint: number): boolean => String.fromCodePoint(codePoint).trim() !== "";

/** Characters of a run that our fonts do not have: no glyph, or a glyph of a font that is not embedded. */
function missingIn(run: Run): string[] {
  const embedded = run.attributes.font?.[0]?.type !== "STANDARD";
  return (run.glyphs ?? [])
    .filter((glyph) => glyph.id === 0 || !embedded)
    .flatMap((glyph) => glyph.codePoints ?? [])
    .filter(isVisible)
    .map((codePoint) => String.fromCodePoint(codePoint));
}

function visit(node: LayoutNode, see: (node: LayoutNode) => void) {
  see(node);
  for (const child of node.children ?? []) visit(child, see);
}

/** @throws Error when a character, a reference or a page cannot be right. */
export function checkPages(pages: readonly LayoutNode[], index: PageIndex): void {
  const missing = new Set<string>();
  const dead = new Set<string>();
  const need = (anchor: string | undefined) => {
    if (anchor !== undefined && !index.has(anchor)) dead.add(anchor);
  };
  for (const page of pages) {
    visit(page, (node) => {
      need(node.props?.linkTo);
      need(node.props?.pageOf);
      for (const run of (node.lines ?? []).flatMap((line) => line.runs)) {
        for (const character of missingIn(run)) missing.add(character);
        if (run.attributes.link) need(readLinkSource(run.attributes.link).anchor);
      }
    });
  }
  const empty = pages.flatMap((page, at) => (hasContent(page) ? [] : [at + 1]));
  if (missing.size > 0) throw new Error(`Tekens niet in het lettertype: ${[...missing].join(" ")}`);
  if (dead.size > 0) throw new Error(`Verwijzing zonder doel: ${[...dead].join(", ")}`);
  if (empty.length > 0) throw new Error(`Lege bladzijde: ${empty.join(", ")}`);
}
