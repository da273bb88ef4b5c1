import type { Waarde } from "#domain/dossier/entries.ts";
import type { Waar } from "#domain/regels/melding.ts";

/** Leaves to set in GOED_PLAN; undefined takes one away. */
export type Wijziging = Record<string, Waarde | undefined>;

/** When a rule speaks (the ids and places that it then gives) and a plan close to that in which it does not. */
export type Rij = { meldt: Wijziging; als: [id: string, stap: Waar["stap"], plek?: string][]; zwijgt: Wijziging };

export const A2 = "inbreng/r1/antwoorden/A2";
export const bij = (pad: string, velden: Wijziging): Wijziging =>
  Object.fromEntries(Object.entries(velden).map(([naam, waarde]) => [`${pad}/${naam}`, waarde]));
export const k1 = (velden: Wijziging) => bij("regel/k1", velden);
export const i1 = (velden: Wijziging) => bij("keuze/i1", velden);
export const m1 = (velden: Wijziging) => bij("meetpunt/m1", velden);
