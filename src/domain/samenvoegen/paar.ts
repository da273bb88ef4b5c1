import type { Waarde } from "../dossier/entries.ts";

/** This plan, or the file that is merged into it. */
export type Zijde = "hier" | "ander";

/** One leaf on one side before merging; `gewijzigd` = since both sides last knew the same. */
export type Kant = { waarde: Waarde | undefined; gewijzigd: boolean };
/** One leaf of this plan beside the same leaf in the file. */
export type Paar = { sleutel: string; hier: Kant; ander: Kant };

/** A leaf that differed; undefined = nothing stood there. */
export type Verschil = { sleutel: string; hier: Waarde | undefined; ander: Waarde | undefined };
/** An item that one side deleted and the other edited: it stays, whole, as the editing side had it. */
export type Gebleven = { rij: string; verwijderdDoor: Zijde; bladen: Verschil[] };
