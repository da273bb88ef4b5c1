import {
  getDocument,
  type PDFPageProxy,
  PDFWorker,
  RenderingCancelledException,
  TextLayer,
  VerbosityLevel,
} from "pdfjs-dist/legacy/build/pdf.mjs";

/** The text of a page: its items in drawing order, and how far down each stands (0 = top, 1 = bottom). */
export type Bladtekst = { items: string[]; hoogten: number[] };

/** A PDF that can be shown page by page. Pages count from 1. */
export type Leesbaar = {
  bladzijden: number;
  /** Width and height of a page in points. */
  maten: { breedte: number; hoogte: number };
  tekst(nr: number): Promise<Bladtekst>;
  /** Draws the page on a canvas of this many device pixels wide; a drawing that was stopped ends without error. */
  teken(nr: number, canvas: HTMLCanvasElement, breedte: number, signaal: AbortSignal): Promise<void>;
  /** Puts the words of the page in `houder`, each at its place; resolves to an element per text item. */
  zetTekst(nr: number, houder: HTMLElement): Promise<HTMLElement[]>;
  sluit(): Promise<void>;
};

async function tekstVan(bladzijde: PDFPageProxy): Promise<Bladtekst> {
  const { items } = await bladzijde.getTextContent();
  const hoogte = bladzijde.getViewport({ scale: 1 }).height;
  const tekst = items.flatMap((item) => ("str" in item ? [item] : []));
  return {
    items: tekst.map(({ str, hasEOL }) => (hasEOL ? `${str} ` : str)),
    hoogten: tekst.map(({ transform }) => 1 - Number(transform[5]) / hoogte),
  };
}

async function tekenBladzijde(
  bladzijde: PDFPageProxy,
  canvas: HTMLCanvasElement,
  breedte: number,
  signaal: AbortSignal,
): Promise<void> {
  const viewport = bladzijde.getViewport({ scale: breedte / bladzijde.getViewport({ scale: 1 }).width });
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  const werk = bladzijde.render({ canvas, viewport });
  signaal.addEventListener("abort", () => werk.cancel(), { once: true });
  try {
    await werk.promise;
  } catch (fout) {
    if (!(fout instanceof RenderingCancelledException)) throw fout;
  }
}

async function zetTekstlaag(bladzijde: PDFPageProxy, houder: HTMLElement): Promise<HTMLElement[]> {
  const laag = new TextLayer({
    textContentSource: await bladzijde.getTextContent(),
    container: houder,
    viewport: bladzijde.getViewport({ scale: 1 }),
  });
  await laag.render();
  return laag.textDivs;
}

/** Opens a PDF of our own to look at, in a worker of its own. The page's policy allows no eval and needs none. */
export async function openPdf(blob: Blob): Promise<Leesbaar> {
  const poort = new Worker(new URL("./lezer.worker.ts", import.meta.url), { type: "module", name: "lezer" });
  const worker = PDFWorker.create({ port: poort });
  const taak = getDocument({
    data: await blob.arrayBuffer(),
    worker,
    isEvalSupported: false,
    useWasm: false,
    enableXfa: false,
    // Closing while a page is still read is no fault, and nothing to warn of.
    verbosity: VerbosityLevel.ERRORS,
  });
  const sluit = async () => {
    await taak.destroy();
    worker.destroy();
    poort.terminate();
  };
  try {
    const document = await taak.promise;
    const eerste = (await document.getPage(1)).getViewport({ scale: 1 });
    return {
      bladzijden: document.numPages,
      maten: { breedte: eerste.width, hoogte: eerste.height },
      tekst: async (nr) => tekstVan(await document.getPage(nr)),
      teken: async (nr, canvas, breedte, signaal) =>
        tekenBladzijde(await document.getPage(nr), canvas, breedte, signaal),
      zetTekst: async (nr, houder) => zetTekstlaag(await document.getPage(nr), houder),
      sluit,
    };
  } catch (fout) {
    await sluit();
    throw fout;
  }
}
