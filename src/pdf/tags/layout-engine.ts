import type FontStore from "@react-pdf/font";
import layoutDocument from "@react-pdf/layout";
import renderDocument from "@react-pdf/render";
import type { DocumentProps } from "@react-pdf/renderer";
import { pdf } from "@react-pdf/renderer";
import type { ReactElement } from "react";
import type { LayoutNode } from "./layout-node.ts";
import type { PdfDocument } from "./pdf-document.ts";

/*
 * The one place that calls react-pdf's engines. `pdf()` only builds its tree here: laying out and drawing are called
 * apart, so that the tag layer can come between. Their published types ask for pdfkit's whole document.
 */

const layout = layoutDocument as unknown as (tree: unknown, fonts: FontStore) => Promise<{ children: LayoutNode[] }>;
const render = renderDocument as unknown as (document: PdfDocument, tree: { children: LayoutNode[] }) => void;

/** Lays out a document and cuts it in pages. */
export async function layOut(document: ReactElement<DocumentProps>, fonts: FontStore): Promise<LayoutNode[]> {
  const { container } = pdf(document);
  const laidOut = await layout(container.document, fonts);
  return laidOut.children;
}

/** Draws pages and ends the document. */
export function draw(document: PdfDocument, pages: LayoutNode[]): void {
  render(document, { children: pages });
}
