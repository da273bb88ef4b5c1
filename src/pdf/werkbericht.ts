import type { Rapport } from "#domain/rapport/blok.ts";
import type { Voortgang } from "./maak-pdf.ts";

/** From the page to the worker: draw this. One at a time. */
export type Opdracht = {
  rapport: Rapport;
  /** Which document this is ("compact"): after an edit only what changed in the last one of its kind is laid out. */
  soort: string;
};

/** From the worker to the page. */
export type Antwoord =
  | { soort: "voortgang"; voortgang: Voortgang }
  | { soort: "klaar"; bytes: Uint8Array<ArrayBuffer>; bladzijden: number }
  | { soort: "fout"; oorzaak: string };
