import type { Rapportkop } from "#domain/rapport/blok.ts";
import type { Voortgang } from "./maak-pdf.ts";
import type { Antwoord, Opdracht } from "./werkbericht.ts";

type Opties = {
  /** Aborting ends the worker at once; the promise rejects with the reason of the signal. */
  signaal?: AbortSignal;
  voortgang?: (voortgang: Voortgang) => void;
};

export type GemaaktePdf = { blob: Blob; bladzijden: number; kop: Rapportkop };

/** The PDF could not be made. The message is for the user; `cause` is for a report of the fault. */
export class PdfFout extends Error {
  constructor(bericht: string, oorzaak: string) {
    super(bericht, { cause: oorzaak });
    this.name = "PdfFout";
  }
}

const NIET_GELADEN =
  "De PDF-maker is niet geladen. Laad de pagina opnieuw en probeer het nog een keer. Jullie gegevens zijn bewaard.";
const NIET_GEMAAKT = "De PDF kon niet worden gemaakt. Jullie gegevens zijn bewaard en niet veranderd.";

/** The one worker. It knows the typefaces and the layout of the last documents, so it is kept for a while. */
let worker: Worker | undefined;
/** Documents are made one after the other: this ends when the last one that was asked for has ended. */
let beurt: Promise<unknown> = Promise.resolve();
let rust: ReturnType<typeof setTimeout> | undefined;

/** Without work for this long the worker is ended, and its memory given back. */
const RUST_MS = 120_000;

function pakWorker(): Worker {
  clearTimeout(rust);
  worker ??= new Worker(new URL("./pdf.worker.ts", import.meta.url), { type: "module", name: "pdf" });
  return worker;
}

function beeindig() {
  clearTimeout(rust);
  worker?.terminate();
  worker = undefined;
}

function laatRusten() {
  clearTimeout(rust);
  rust = setTimeout(beeindig, RUST_MS);
}

function teken(opdracht: Opdracht, { signaal, voortgang }: Opties): Promise<GemaaktePdf> {
  return new Promise((resolve, reject) => {
    if (signaal?.aborted) return reject(signaal.reason);
    const maker = pakWorker();
    const los = new AbortController();

    const stop = (reden: unknown) => {
      los.abort();
      beeindig();
      reject(reden);
    };
    const lees = ({ data }: MessageEvent<Antwoord>) => {
      if (data.soort === "voortgang") return voortgang?.(data.voortgang);
      if (data.soort === "fout") return stop(new PdfFout(NIET_GEMAAKT, data.oorzaak));
      los.abort();
      laatRusten();
      const { bytes, bladzijden, kop } = data;
      resolve({ blob: new Blob([bytes], { type: "application/pdf" }), bladzijden, kop });
    };

    maker.addEventListener("message", lees, { signal: los.signal });
    maker.addEventListener("error", ({ message }) => stop(new PdfFout(NIET_GELADEN, message)), { signal: los.signal });
    signaal?.addEventListener("abort", () => stop(signaal.reason), { signal: los.signal });
    maker.postMessage(opdracht);
  });
}

/**
 * Makes a document of the plan as a tagged PDF in a worker, so that typing never waits for it. Works offline. One
 * document at a time: a second one waits for the first.
 * @throws PdfFout with a Dutch message; or the abort reason of `signaal`.
 */
export function maakPdfInWorker(opdracht: Opdracht, opties: Opties = {}): Promise<GemaaktePdf> {
  const pdf = beurt.then(() => teken(opdracht, opties));
  beurt = pdf.catch(() => undefined);
  return pdf;
}
