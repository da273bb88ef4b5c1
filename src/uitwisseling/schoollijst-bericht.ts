import type { Herkomst, Vestiging } from "#domain/schoollijst/vestiging.ts";
import type { Bronbestand } from "./schoollijst.ts";

/** From the page to the worker; `nr` comes back in the answer. */
export type Vraag =
  | { nr: number; soort: "lees"; bestanden: Bronbestand[] }
  /** Looks for a list beside the app, at this address of its own origin. */
  | { nr: number; soort: "meegeleverd"; adres: string }
  | { nr: number; soort: "zoek"; tekst: string };

/** How many schools were read, and from where. */
export type Geladen = { aantal: number; herkomst: Herkomst[] };

/** From the worker to the page. */
export type Antwoord =
  | { nr: number; soort: "voortgang"; gedaan: number }
  | { nr: number; soort: "geladen"; geladen: Geladen | undefined }
  | { nr: number; soort: "gevonden"; vestigingen: Vestiging[] }
  | { nr: number; soort: "fout"; fout: string };
