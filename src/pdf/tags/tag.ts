/** Standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4) that this document uses. */
export type Role =
  | "H1"
  | "H2"
  | "H3"
  | "P"
  | "Div"
  | "L"
  | "LI"
  | "Lbl"
  | "LBody"
  | "Table"
  | "Caption"
  | "THead"
  | "TBody"
  | "TR"
  | "TH"
  | "TD"
  | "Figure"
  | "TOC"
  | "TOCI"
  | "Reference"
  | "Link";

/**
 * What a node means to a reader that does not see the page.
 * One object per element: its identity is what tells the tag layer that the part of a table on the next page
 * belongs to the same table, so a tag is never shared between two elements.
 */
export type Tag = {
  role: Role;
  /** Figure: what there is to see. Link: where it goes. */
  alt?: string | undefined;
  scope?: "Row" | "Column" | undefined;
  numbering?: "None" | "Disc" | "Decimal" | undefined;
  /** Number of columns that a cell covers. */
  columnSpan?: number | undefined;
};

/** Drawn but not read: running heads (announced as such) and decoration. */
export type Artifact = "Header" | "Footer" | "Decoration";

export type Outline = { level: 1 | 2 | 3; title: string };

/** Extra properties that our elements carry through the layout to the tag layer. */
export type TagProps = {
  tag?: Tag | undefined;
  artifact?: Artifact | undefined;
  /** Makes this node the place where references to this id arrive. */
  anchor?: string | undefined;
  outline?: Outline | undefined;
  /** The trailing "00" of this text becomes the page number of that anchor. */
  pageOf?: string | undefined;
  /** In a running head: the trailing "00" of this text becomes the number of the page that it stands on. */
  ownPage?: boolean | undefined;
  /** The whole node is a link to that anchor (role Link). */
  linkTo?: string | undefined;
};

/** A reference inside a sentence: to the anchor itself, or showing the page on which it stands. */
const PAGE_MARK = "#bladzijde:";

/** The `src` of an inline link; `page` when its text ends in "00", to be replaced by the page number. */
export const linkSource = (anchor: string, kind: "name" | "page"): string =>
  kind === "page" ? `${PAGE_MARK}${anchor}` : `#${anchor}`;

/** The anchor of an inline link and whether its text is a page number. */
export function readLinkSource(source: string): { anchor: string; kind: "name" | "page" } {
  return source.startsWith(PAGE_MARK)
    ? { anchor: source.slice(PAGE_MARK.length), kind: "page" }
    : { anchor: source.slice(1), kind: "name" };
}
