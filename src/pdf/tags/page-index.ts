import type { LayoutNode } from "./layout-node.ts";

/** Page number (from 1) by anchor, read from the pages as they were cut, so always true. First place wins. */
export type PageIndex = ReadonlyMap<string, number>;

export function indexPages(pages: readonly LayoutNode[]): PageIndex {
  const index = new Map<string, number>();
  const visit = (node: LayoutNode, page: number) => {
    const anchor = node.props?.anchor;
    if (anchor !== undefined && !index.has(anchor)) index.set(anchor, page);
    for (const child of node.children ?? []) visit(child, page);
  };
  pages.forEach((page, at) => {
    visit(page, at + 1);
  });
  return index;
}
