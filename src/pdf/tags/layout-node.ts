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
  /** Read by the renderer when it comes past a canvas. */
  readonly paint?: undefined;
};

export type LayoutNode = {
  type: string;
  box?: Box;
  style?: object;
  props?: NodeProps;
  lines?: Line[] | null;
  alignOffset?: number;
  children?: LayoutNode[];
  /** Of a marker: what happens when the renderer comes past. */
  pass?: () => void;
};

export const isText = (node: LayoutNode): boolean => node.type === "TEXT";

/** Does this text draw at least one visible character? */
export const hasWords = (node: LayoutNode): boolean =>
  isText(node) && (node.lines ?? []).some((line) => line.string.trim() !== "");

/** Is there anything to read or see below this node, running heads apart? An empty page has nothing. */
export function hasContent(node: LayoutNode): boolean {
  if (node.props?.artifact === "Header" || node.props?.artifact === "Footer") return false;
  // The repeated head of a table whose last rows did fit on the page before.
  if (node.props?.tag?.role === "THead") return false;
  return hasWords(node) || node.type === "SVG" || (node.children ?? []).some(hasContent);
}

const MARKER = "CANVAS";

/**
 * A node that draws nothing: `pass` runs when the renderer comes past it. That is when it reads `paint`; a `paint` that
 * is there would cost more than all the rest of a marker, because the renderer makes a whole canvas for it.
 */
export const marker = (pass: () => void): LayoutNode => ({
  type: MARKER,
  box: { left: 0, top: 0, width: 1, height: 1 },
  style: {},
  props: {
    get paint() {
      pass();
      return undefined;
    },
  },
  children: [],
  pass,
});

/** Makes one marker of neighbours: each has its own place in the drawing, which is most of what is left of its cost. */
export function mergeMarkers(nodes: readonly LayoutNode[]): LayoutNode[] {
  const merged: LayoutNode[] = [];
  for (const node of nodes) {
    const before = merged.at(-1)?.pass;
    const { pass } = node;
    if (!before || !pass) {
      merged.push(node);
      continue;
    }
    merged[merged.length - 1] = marker(() => {
      before();
      pass();
    });
  }
  return merged;
}
