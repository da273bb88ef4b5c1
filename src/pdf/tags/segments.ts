import type { LayoutNode, Line, Rect, Run } from "./layout-node.ts";

/**
 * A stretch of a text that is one thing to a reader: words, or one link.
 * It is a text node of its own that draws exactly its part; `areas` are where a link can be clicked.
 */
export type Segment = { link: string | null; node: LayoutNode; areas: Rect[] };

type Piece = { link: string | null; line: Line; area: Rect };

/** Where a line starts, in the coordinates of the text's parent, as the renderer places it. */
function lineOrigin(node: LayoutNode, line: Line, firstTop: number): { x: number; y: number } {
  const { left = 0, top = 0, paddingLeft = 0, paddingTop = 0 } = node.box ?? {};
  return {
    x: left + paddingLeft - (node.alignOffset ?? 0) + line.box.x,
    y: top + paddingTop - firstTop + line.box.y + (line.ascent ?? 0),
  };
}

function pieceOf(node: LayoutNode, line: Line, run: Run, x: number, firstTop: number): Piece {
  const { link = null, ...attributes } = run.attributes;
  const origin = lineOrigin(node, line, firstTop);
  const { height = 0, descent = 0, xAdvance = 0 } = run;
  return {
    link,
    // Without its link the renderer draws only the words: the tag layer places the annotation itself.
    line: { ...line, runs: [{ ...run, attributes }], box: { ...line.box, x: line.box.x + x }, decorationLines: [] },
    area: { x: origin.x + x, y: origin.y - height - descent, width: xAdvance, height },
  };
}

function piecesOf(node: LayoutNode, lines: readonly Line[]): Piece[] {
  const firstTop = lines[0]?.box.y ?? 0;
  return lines.flatMap((line) => {
    let x = 0;
    return line.runs.map((run) => {
      const piece = pieceOf(node, line, run, x, firstTop);
      x += run.xAdvance ?? 0;
      return piece;
    });
  });
}

/** The text node again, with only these lines, still at its place on the page. */
function nodeOf(node: LayoutNode, lines: Line[], firstTop: number): LayoutNode {
  const shift = (lines[0]?.box.y ?? firstTop) - firstTop;
  const box = node.box && { ...node.box, top: node.box.top + shift };
  return { ...node, ...(box && { box }), style: {}, lines };
}

/** Cuts a text at its links, in reading order; a link that runs on over a line end stays one segment. */
export function segmentsOf(node: LayoutNode, lines: readonly Line[]): Segment[] {
  const firstTop = lines[0]?.box.y ?? 0;
  const groups: Piece[][] = [];
  for (const piece of piecesOf(node, lines)) {
    const last = groups.at(-1);
    if (last?.[0]?.link === piece.link) last.push(piece);
    else groups.push([piece]);
  }
  return groups.map((pieces) => ({
    link: pieces[0]?.link ?? null,
    node: nodeOf(
      node,
      pieces.map((piece) => piece.line),
      firstTop,
    ),
    areas: pieces.map((piece) => piece.area),
  }));
}

/** The underlines of a text without its words, if it has any: they are decoration. */
export function decorationOf(node: LayoutNode, lines: readonly Line[]): LayoutNode[] {
  const underlined = lines.filter(({ decorationLines }) => decorationLines && decorationLines.length > 0);
  if (underlined.length === 0) return [];
  return [
    nodeOf(
      node,
      underlined.map((line) => ({ ...line, runs: [] })),
      lines[0]?.box.y ?? 0,
    ),
  ];
}
