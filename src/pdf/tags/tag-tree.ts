import { finishLines } from "./late-numbers.ts";
import { hasWords, isText, type LayoutNode, marker, mergeMarkers } from "./layout-node.ts";
import type { PageIndex } from "./page-index.ts";
import type { StructureElement } from "./pdf-document.ts";
import { decorationOf, type Segment, segmentsOf } from "./segments.ts";
import type { Corners, StructureWriter } from "./structure-writer.ts";
import { readLinkSource, type Tag } from "./tag.ts";

/** Position of a node's parent on the page (points from the top left). */
type Origin = { x: number; y: number };

/** The structure element around a node. A function, because elements are made while drawing. */
type Parent = () => StructureElement;

const once = <T>(make: () => T): (() => T) => {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/**
 * Puts invisible markers around the nodes of laid-out pages, so that the ordinary renderer, when it draws them,
 * also writes the structure tree. The given pages are not changed. Pages come in reading order.
 */
export class TagTree {
  readonly #writer: StructureWriter;
  readonly #pages: PageIndex;
  readonly #nameOf: (anchor: string) => string;
  readonly #seen = new Set<Tag>();

  /** @param nameOf the spoken name of an anchor: "B1 Begrijpend lezen". */
  constructor(writer: StructureWriter, pages: PageIndex, nameOf: (anchor: string) => string) {
    this.#writer = writer;
    this.#pages = pages;
    this.#nameOf = nameOf;
  }

  page(page: LayoutNode): LayoutNode {
    return { ...page, children: this.#children(page, () => this.#writer.root, { x: 0, y: 0 }) };
  }

  #children(node: LayoutNode, parent: Parent, origin: Origin): LayoutNode[] {
    return mergeMarkers((node.children ?? []).flatMap((child) => this.#node(child, parent, origin)));
  }

  #node(node: LayoutNode, parent: Parent, origin: Origin): LayoutNode[] {
    const { tag, fixed, artifact } = node.props ?? {};
    const isContinued = tag !== undefined && this.#seen.has(tag);
    // The head of a table is drawn again on each page, but read once.
    if (artifact === "Decoration" || (fixed && isContinued)) return [node];
    if (artifact)
      return [marker(() => this.#writer.beginRunningHead(artifact)), node, marker(() => this.#writer.end())];
    if (tag) this.#seen.add(tag);

    const x = origin.x + (node.box?.left ?? 0);
    const y = origin.y + (node.box?.top ?? 0);
    const corners: Corners = [x, y, x + (node.box?.width ?? 0), y + (node.box?.height ?? 0)];
    const own: Parent = tag ? () => this.#writer.element(tag, parent(), corners) : parent;
    const content = this.#content(node, own, { x, y });
    return [...this.#announcement(node, own, y, isContinued), ...content];
  }

  /** Makes the element, also when it stays empty (an empty cell), and sets the anchor and the bookmark. */
  #announcement(node: LayoutNode, own: Parent, top: number, isContinued: boolean): LayoutNode[] {
    const { anchor, outline, tag } = node.props ?? {};
    if (!anchor && !outline && !tag) return [];
    return [
      marker(() => {
        if (anchor !== undefined) this.#writer.arrive(anchor, top);
        if (outline && !isContinued) this.#writer.bookmark(outline, top);
        own();
      }),
    ];
  }

  #content(node: LayoutNode, own: Parent, origin: Origin): LayoutNode[] {
    if (isText(node)) return hasWords(node) ? this.#text(node, own) : [node];
    if (node.props?.tag?.role === "Figure") return [this.#figure(node, own)];
    if (node.type === "SVG") return [node];
    const inside = { ...node, children: this.#children(node, own, origin) };
    return node.props?.linkTo === undefined ? [inside] : [inside, this.#blockLink(node, node.props.linkTo, own)];
  }

  /** The drawing as a whole is the figure; its text alternative says what it shows. */
  #figure(node: LayoutNode, own: Parent): LayoutNode {
    const begin = marker(() => this.#writer.begin(own()));
    const end = marker(() => this.#writer.end());
    return { ...node, children: [begin, ...(node.children ?? []), end] };
  }

  #blockLink(node: LayoutNode, anchor: string, own: Parent): LayoutNode {
    const { left = 0, top = 0, width = 0, height = 0 } = node.box ?? {};
    const area = { x: left, y: top, width, height };
    return marker(() => this.#writer.closeLink(own(), [area], anchor, this.#spoken(anchor)));
  }

  #text(node: LayoutNode, own: Parent): LayoutNode[] {
    const lines = finishLines(node, this.#pages);
    const holder = once(() => this.#writer.holder(own()));
    return [
      ...decorationOf(node, lines),
      ...segmentsOf(node, lines).flatMap((segment) => this.#segment(segment, holder)),
    ];
  }

  #segment({ link, node, areas }: Segment, holder: Parent): LayoutNode[] {
    if (link === null) {
      return [marker(() => this.#writer.begin(holder())), node, marker(() => this.#writer.end())];
    }
    const { anchor } = readLinkSource(link);
    const element = once(() => this.#writer.child(holder(), "Link"));
    const close = () => {
      this.#writer.end();
      this.#writer.closeLink(element(), areas, anchor, this.#spoken(anchor));
    };
    return [marker(() => this.#writer.begin(element())), node, marker(close)];
  }

  #spoken(anchor: string): string {
    const page = this.#pages.get(anchor);
    return `Naar ${this.#nameOf(anchor)}${page === undefined ? "" : `, bladzijde ${page}`}`;
  }
}
