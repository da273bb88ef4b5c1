import type { Rapport } from "#domain/rapport/blok.ts";
import type { Fase } from "./maak-pdf.ts";

/** From the page to the worker: draw this. One at a time. */
export type Opdracht = { rapport: Rapport };

/** From the worker to the page. */
export type Antwoord =
  | { soort: "fase"; fase: Fase }
  | { soort: "klaar"; bytes: Uint8Array<ArrayBuffer> }
  | { soort: "fout"; oorzaak: string };
