import type { Beeld } from "#domain/beeld.ts";
import type { Rapport, Rapportkop } from "#domain/rapport/blok.ts";
import type { Variant } from "#domain/rapport/varianten.ts";
import type { Voortgang } from "./maak-pdf.ts";

/** What a document is made of: everything as it is at one moment, and its full fingerprint. */
export type Bron = { beeld: Beeld; vingerafdruk: string };

/**
 * From the page to the worker: make this document. One at a time. The report itself is made in the worker: sending what
 * it is made of costs the page a tenth of making it. A sheet to fill in by hand says all itself.
 */
export type Opdracht = { variant: Variant; bron: Bron } | { blad: Rapport };

/** From the worker to the page. */
export type Antwoord =
  | { soort: "voortgang"; voortgang: Voortgang }
  | { soort: "klaar"; bytes: Uint8Array<ArrayBuffer>; bladzijden: number; kop: Rapportkop }
  | { soort: "fout"; oorzaak: string };
