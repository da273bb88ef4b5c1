import { checkPages } from "./gates.ts";
import { draw } from "./layout-engine.ts";
import type { LayoutNode } from "./layout-node.ts";
import { indexPages } from "./page-index.ts";
import { collectBytes, createDocument, type PdfDocument, type Properties } from "./pdf-document.ts";
import { StructureWriter } from "./structure-writer.ts";
import { TagTree } from "./tag-tree.ts";

type Options = {
  properties: Properties;
  /** Spoken name of an anchor, for the links to it. */
  nameOf: (anchor: string) => string;
  /** Off in tests that read the objects of the file. */
  compress?: boolean;
  /** Told at every page that begins. */
  progress?: (page: number, of: number) => void;
};

/** The renderer ends the file when the last page is drawn; the structure tree must be closed just before. */
function endWith(document: PdfDocument, last: () => void) {
  const end = document.end.bind(document);
  document.end = () => {
    last();
    end();
  };
}

/**
 * Draws laid-out pages as a PDF/UA-1 file: react-pdf lays out, @react-pdf/render draws, pdfkit writes the structure
 * tree, and markers between the nodes connect them.
 * @throws Error when a character is not in the fonts, a reference has no target, or a page is empty.
 */
export async function renderTagged(pages: readonly LayoutNode[], options: Options): Promise<Uint8Array> {
  const index = indexPages(pages);
  checkPages(pages, index);
  const document = createDocument(options.properties, options.compress ?? true);
  const writer = new StructureWriter(document);
  const tree = new TagTree(writer, index, options.nameOf);
  const bytes = collectBytes(document);
  endWith(document, () => writer.root.end());
  let page = 0;
  document.on("pageAdded", () => {
    page += 1;
    options.progress?.(page, pages.length);
  });
  draw(
    document,
    pages.map((page) => tree.page(page)),
  );
  return bytes;
}
