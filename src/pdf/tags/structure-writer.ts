import type { Rect } from "./layout-node.ts";
import { type PdfDocument, type StructureElement, textString } from "./pdf-document.ts";
import type { Artifact, Outline, Role, Tag } from "./tag.ts";

/** Roles that hold elements, not text: loose text inside them gets a paragraph of its own. */
const GROUPING = new Set(["Document", "Div", "Table", "THead", "TBody", "TR", "L", "LI", "TOC", "TOCI", "Reference"]);

/** A jump lands a little above its target. */
const ROOM_ABOVE = 8;

/** Of a node on its page, in points from the top left. */
export type Corners = [left: number, top: number, right: number, bottom: number];

/**
 * Writes the structure tree while the pages are drawn. Between two marked stretches everything that is drawn
 * (rules, fills, underlines) falls in an artifact, so no content can stay untagged.
 */
export class StructureWriter {
  readonly root: StructureElement;
  readonly #document: PdfDocument;
  readonly #elements = new Map<Tag, StructureElement>();
  readonly #anchors = new Set<string>();
  readonly #outlinePath: PdfDocument["outline"][];

  constructor(document: PdfDocument) {
    this.#document = document;
    this.root = document.struct("Document");
    document.addStructure(this.root);
    this.#outlinePath = [document.outline];
    document.on("pageAdded", () => {
      document.page.dictionary.data.Tabs = "S";
      this.#openDecoration();
    });
  }

  #openDecoration() {
    this.#document.markContent("Artifact", { type: "Layout" });
  }

  /** What is drawn until `end` is the content of this element. */
  begin(element: StructureElement) {
    this.#document.endMarkedContent();
    element.add(this.#document.markStructureContent(element.dictionary.data.S));
  }

  /** What is drawn until `end` is a running head. */
  beginRunningHead(artifact: Artifact) {
    this.#document.endMarkedContent();
    this.#document.markContent("Artifact", {
      type: "Pagination",
      attached: [artifact === "Header" ? "Top" : "Bottom"],
    });
  }

  end() {
    this.#document.endMarkedContent();
    this.#openDecoration();
  }

  /** The element of this tag, made under `parent` the first time that it is met. */
  element(tag: Tag, parent: StructureElement, corners: Corners): StructureElement {
    const known = this.#elements.get(tag);
    if (known) return known;
    const isFigure = tag.role === "Figure";
    const element = this.#document.struct(tag.role, {
      alt: tag.role === "Link" ? undefined : tag.alt,
      scope: tag.scope,
      bbox: isFigure ? corners : undefined,
      placement: isFigure ? "Block" : undefined,
    });
    if (tag.numbering) element.dictionary.data.A = { O: "List", ListNumbering: tag.numbering };
    if (tag.columnSpan) {
      element.dictionary.data.A = { O: "Table", ColSpan: tag.columnSpan, ...(tag.scope && { Scope: tag.scope }) };
    }
    parent.add(element);
    this.#elements.set(tag, element);
    return element;
  }

  /** The element that text directly under `parent` belongs to. */
  holder(parent: StructureElement): StructureElement {
    return GROUPING.has(parent.dictionary.data.S) ? this.child(parent, "P") : parent;
  }

  child(parent: StructureElement, role: Role): StructureElement {
    const element = this.#document.struct(role);
    parent.add(element);
    return element;
  }

  /**
   * Makes the areas (in the coordinates of the node being drawn) clickable.
   * The link element is ended here: pdfkit notes the page of a link when it writes the element.
   */
  closeLink(link: StructureElement, areas: readonly Rect[], anchor: string, spoken: string) {
    for (const { x, y, width, height } of areas) {
      this.#document.goTo(x, y, width, height, anchor, { structParent: link, Contents: textString(spoken) });
    }
    link.end();
  }

  /** References to `anchor` arrive at this height of the current page; the first place wins. */
  arrive(anchor: string, top: number) {
    if (this.#anchors.has(anchor)) return;
    this.#anchors.add(anchor);
    this.#document.addNamedDestination(anchor, "XYZ", 0, Math.max(0, top - ROOM_ABOVE), null);
  }

  /** Adds a bookmark under the last one of a higher level. */
  bookmark({ level, title }: Outline, top: number) {
    const parent = this.#outlinePath.slice(0, level).findLast((item) => item !== undefined) ?? this.#document.outline;
    // pdfkit counts `left` from the right edge.
    const place = { top: Math.max(0, top - ROOM_ABOVE), left: this.#document.page.width, expanded: level === 1 };
    this.#outlinePath.length = level;
    this.#outlinePath[level] = parent.addItem(title, place);
  }
}
