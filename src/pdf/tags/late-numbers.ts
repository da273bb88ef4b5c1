import { withNumber } from "./glyphs.ts";
import type { DecorationLine, LayoutNode, Line, Run } from "./layout-node.ts";
import type { PageIndex } from "./page-index.ts";
import { readLinkSource } from "./tag.ts";

/*
 * Late-bound page numbers: the layout sets "00", and once all pages are cut the glyphs are replaced by the real
 * number. The number is always true and no second layout is needed.
 */

/** Underlines follow the run they belong to: wider or narrower under it, moved when they start after it. */
function moveDecoration(lines: DecorationLine[], start: number, end: number, growth: number): DecorationLine[] {
  const slack = 0.1;
  return lines.map((line) => {
    const { rect } = line;
    if (rect.x >= end - slack) return { ...line, rect: { ...rect, x: rect.x + growth } };
    if (rect.x + rect.width > start + slack) return { ...line, rect: { ...rect, width: rect.width + growth } };
    return line;
  });
}

const pageOfRun = (run: Run, pages: PageIndex): number | undefined => {
  if (!run.attributes.link) return undefined;
  const { anchor, kind } = readLinkSource(run.attributes.link);
  return kind === "page" ? pages.get(anchor) : undefined;
};

function numberInline(line: Line, pages: PageIndex): Line {
  if (!line.runs.some((run) => pageOfRun(run, pages) !== undefined)) return line;
  let x = 0;
  let decorationLines = line.decorationLines ?? [];
  const runs = line.runs.map((run) => {
    const start = x;
    const end = start + (run.xAdvance ?? 0);
    const page = pageOfRun(run, pages);
    const numbered = page === undefined ? { run, growth: 0 } : withNumber(run, page);
    decorationLines = moveDecoration(decorationLines, start, end, numbered.growth);
    x = end + numbered.growth;
    return numbered.run;
  });
  return { ...line, runs, decorationLines };
}

/** A right-aligned number keeps its right edge. */
function numberRight(line: Line, page: number): Line {
  const last = line.runs.at(-1);
  if (!last) return line;
  const { run, growth } = withNumber(last, page);
  return { ...line, runs: [...line.runs.slice(0, -1), run], box: { ...line.box, x: line.box.x - growth } };
}

/**
 * The lines of a text with real page numbers. A line that ends between words keeps its space glyph, so that they are
 * not read as one; a line that ends inside a word has none.
 */
export function finishLines(node: LayoutNode, pages: PageIndex): Line[] {
  const lines = node.lines ?? [];
  const page = node.props?.pageOf === undefined ? undefined : pages.get(node.props.pageOf);
  return lines.map((line) => (page === undefined ? numberInline(line, pages) : numberRight(line, page)));
}

/** A running head as it stands on a page: the text that shows the number of its own page has it. */
export function withOwnPage(node: LayoutNode, page: number): LayoutNode {
  if (node.props?.ownPage) return { ...node, lines: (node.lines ?? []).map((line) => numberRight(line, page)) };
  return node.children ? { ...node, children: node.children.map((child) => withOwnPage(child, page)) } : node;
}
