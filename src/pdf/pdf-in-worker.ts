import type { Rapport } from "#domain/rapport/blok.ts";
import type { Fase } from "./maak-pdf.ts";
import type { Antwoord, Opdracht } from "./werkbericht.ts";

type Opties = {
  /** Aborting ends the worker at once; the promise rejects with the reason of the signal. */
  signaal?: AbortSignal;
  voortgang?: (fase: Fase) => void;
};

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

/** A worker that has finished waits here for the next report: it still knows the typefaces and the layout. */
let vrij: Worker | undefined;

function pakWorker(): Worker {
  const worker = vrij ?? new Worker(new URL("./pdf.worker.ts", import.meta.url), { type: "module", name: "pdf" });
  vrij = undefined;
  return worker;
}

/**
 * Draws a report as a tagged PDF in a worker, so that typing never waits for it. Works offline.
 * @throws PdfFout with a Dutch message; or the abort reason of `signaal`.
 */
export function maakPdfInWorker(rapport: Rapport, { signaal, voortgang }: Opties = {}): Promise<Blob> {
  return new Promise((resolve, reject) => {
    if (signaal?.aborted) return reject(signaal.reason);
    const worker = pakWorker();
    const los = new AbortController();

    const stop = (reden: unknown) => {
      los.abort();
      worker.terminate();
      reject(reden);
    };
    const klaar = (bytes: Uint8Array<ArrayBuffer>) => {
      los.abort();
      vrij ??= worker;
      if (vrij !== worker) worker.terminate();
      resolve(new Blob([bytes], { type: "application/pdf" }));
    };
    const lees = ({ data }: MessageEvent<Antwoord>) => {
      if (data.soort === "fase") voortgang?.(data.fase);
      else if (data.soort === "klaar") klaar(data.bytes);
      else stop(new PdfFout(NIET_GEMAAKT, data.oorzaak));
    };

    worker.addEventListener("message", lees, { signal: los.signal });
    worker.addEventListener("error", ({ message }) => stop(new PdfFout(NIET_GELADEN, message)), { signal: los.signal });
    signaal?.addEventListener("abort", () => stop(signaal.reason), { signal: los.signal });
    worker.postMessage({ rapport } satisfies Opdracht);
  });
}
