import PDFKit from "pdfkit";
import type { Role } from "./tag.ts";

/*
 * The one place that knows pdfkit 0.20.1. Its published types are older than its code (no bbox, scope, placement,
 * annotation in a structure element), so the part that the tag layer uses is typed here.
 */

export type StructureContent = object;

export type StructureElement = {
  dictionary: { data: { S: string; A?: object } };
  add(child: StructureElement | StructureContent): StructureElement;
  /** No more children; writes the element as soon as it has a parent. */
  end(): void;
};

type ElementOptions = {
  alt?: string | undefined;
  scope?: "Row" | "Column" | undefined;
  bbox?: [number, number, number, number] | undefined;
  placement?: "Block" | undefined;
};

export type OutlineItem = {
  addItem(title: string, options: { top: number; left: number; expanded: boolean }): OutlineItem;
};

export type PdfDocument = {
  page: { width: number; dictionary: { data: Record<string, unknown> } };
  outline: OutlineItem;
  struct(role: Role | "Document", options?: ElementOptions): StructureElement;
  addStructure(element: StructureElement): void;
  markContent(tag: "Artifact", options: { type: "Layout" | "Pagination"; attached?: ("Top" | "Bottom")[] }): void;
  markStructureContent(tag: string): StructureContent;
  endMarkedContent(): void;
  addNamedDestination(name: string, fit: "XYZ", left: number, top: number, zoom: null): void;
  goTo(
    x: number,
    y: number,
    width: number,
    height: number,
    name: string,
    options: { structParent: StructureElement; Contents: object },
  ): void;
  appendXML(xml: string): void;
  registerFont(name: string, font: object): void;
  font(font: object | string, size?: number): PdfDocument;
  on(event: "data", listener: (chunk: Uint8Array) => void): void;
  on(event: "error", listener: (error: Error) => void): void;
  on(event: "pageAdded" | "end", listener: () => void): void;
  end(): void;
};

export type Properties = {
  title: string;
  author: string;
  subject: string;
  keywords: string;
  /** Moment of making: the only clock in the file, so the same input gives the same bytes. */
  created: Date;
};

const PDF_UA_1 =
  '<rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about=""><pdfuaid:part>1</pdfuaid:part></rdf:Description>';

/**
 * pdfkit opens a font object anew at every run of text, and then compares it with all that it has. By name it knows
 * it at once: the same object is the same font.
 */
function nameFonts(document: PdfDocument) {
  const byName = document.font.bind(document);
  const names = new Map<object, string>();
  document.font = (font, size) => {
    if (typeof font === "string") return byName(font, size);
    const known = names.get(font);
    if (known !== undefined) return byName(known, size);
    const name = `lettertype ${names.size + 1}`;
    names.set(font, name);
    document.registerFont(name, font);
    return byName(name, size);
  };
}

/** A tagged Dutch PDF 1.7 without pages, that declares PDF/UA-1: only use it for a fully tagged document. */
export function createDocument(properties: Properties, compress: boolean): PdfDocument {
  const options = {
    compress,
    pdfVersion: "1.7" as const,
    tagged: true,
    lang: "nl-NL",
    displayTitle: true,
    autoFirstPage: false,
    // pdfkit's own default font is not embedded, and does not exist in its browser build.
    font: null as unknown as string,
    info: {
      Title: properties.title,
      Author: properties.author,
      Subject: properties.subject,
      Keywords: properties.keywords,
      Creator: "Schoolprogramma",
      Producer: "Schoolprogramma",
      CreationDate: properties.created,
    },
  };
  const document = new PDFKit(options) as unknown as PdfDocument;
  document.appendXML(PDF_UA_1);
  nameFonts(document);
  return document;
}

/** A text string, not a name: pdfkit tells them apart by the wrapper object. */
export const textString = (text: string): object => Object(text);

/** All bytes of the document, once it has ended. */
export function collectBytes(document: PdfDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    document.on("data", (chunk) => chunks.push(chunk));
    document.on("error", reject);
    document.on("end", () => resolve(join(chunks)));
  });
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
