import type { Blok, Hoofdstuk, Rapportkop, Vorm } from "./blok.ts";

/** What a variant adds to the dossier's own title page: its form, its own title, and its chapters. */
export type Inhoudsdeel = { vorm: Vorm; kop?: Partial<Rapportkop>; hoofdstukken: Hoofdstuk[] };

/** The blocks of a loose sheet: one chapter without a heading of its own. */
export const blad = (blokken: Blok[]): Hoofdstuk[] => [{ id: "blad", nr: 1, titel: "", nieuwePagina: true, blokken }];
