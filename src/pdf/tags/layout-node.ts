import type { TagProps } from "./tag.ts";

/*
 * The laid-out tree as @react-pdf/layout 5.2 hands it to @react-pdf/render 4.7: only what the tag layer reads.
 * These shapes are internal to react-pdf. The exact versions are pinned, and the tag tests fail when they change.
 */

export type Position = { xAdvance: number; yAdvance: number; xOffset: number; yOffset: number };
export type Glyph = { id: number; codePoints?: number[] };

export type LayoutFont = {
  type: string;
  unitsPerEm: number;
  layout(
    text: string,
    features?: unknown,
    script?: string,
    language?: string,
    direction?: string,
  ): { glyphs: Glyph[]; positions: { xAdvance: number }[] };
};

export type Run = {
  glyphs?: Glyph[];
  positions?: Position[];
  xAdvance?: number;
  height?: number;
  descent?: number;
  attributes: { font?: LayoutFont[]; fontSize?: number; features?: unknown; link?: string | null };
};

export type Rect = { x: number; y: number; width: number; height: number };
export type DecorationLine = { rect: Rect };

export type Line = {
  string: string;
  runs: Run[];
  box: Rect;
  ascent?: number;
  decorationLines?: DecorationLine[];
};

export type Box = {
  left: number;
  top: number;
  width: number;
  height: number;
  paddingTop?: number;
  paddingLeft?: number;
};

export type NodeProps = TagProps & {
  fixed?: boolean;
  paint?: () => void;
  /** On a page: which part of the document it belongs to. */
  part?: number;
};

export type LayoutNode = {
  type: string;
  box?: Box;
  style?: object;
  props?: NodeProps;
  lines?: Line[] | null;
  alignOffset?: number;
  children?: LayoutNode[];
};

export const isText = (node: LayoutNode): boolean => node.type === "TEXT";

/** Does this text draw at least one visible character? */
export const hasWords = (node: LayoutNode): boolean =>
  isText(node) && (node.lines ?? []).some((line) => line.string.trim() !== "");

/** Is there anything to read or see below this node, running heads apart? An empty page has nothing. */
export function hasContent(node: LayoutNode): boolean {
  if (node.props?.artifact === "Header" || node.props?.artifact === "Footer") return false;
  return hasWords(node) || node.type === "SVG" || (node.children ?? []).some(hasContent);
}

const MARKER = "CANVAS";

/** A node that draws nothing: its `paint` runs when the renderer comes past it. */
export const marker = (paint: () => void): LayoutNode => ({
  type: MARKER,
  box: { left: 0, top: 0, width: 1, height: 1 },
  style: {},
  props: { paint },
  children: [],
});

/** Makes one marker of neighbours: the renderer sets up a canvas for each, which is most of what a marker costs. */
export function mergeMarkers(nodes: readonly LayoutNode[]): LayoutNode[] {
  const merged: LayoutNode[] = [];
  for (const node of nodes) {
    const before = merged.at(-1)?.type === MARKER ? merged.at(-1)?.props?.paint : undefined;
    const paint = node.type === MARKER ? node.props?.paint : undefined;
    if (!before || !paint) {
      merged.push(node);
      continue;
    }
    merged[merged.length - 1] = marker(() => {
      before();
      paint();
    });
  }
  return merged;
}
