import type { Beeld } from "../beeld.ts";
import type { Tekst } from "./blok.ts";

/** Numbers of the sections in the fixed texts (schoolprogramma.md §4), in print order. Section 0 is the title page. */
export const SECTIES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14] as const;
export type Sectie = (typeof SECTIES)[number];

/** Where the subject of section 8 (money of the bestuur) is treated when there is none: among the money. */
const STAAT_ANDERS_IN: Partial<Record<Sectie, Sectie>> = { 8: 7 };

/** Id of the part on screen and paper: "s7". The printed number may differ, the id never does. */
export const deelId = (sectie: Sectie): string => `s${sectie}`;

/** A link to a part; `verwijzingen.ts` writes its number: "deel 7". */
export const deelLink = (sectie: Sectie): Tekst => `[[${deelId(sectie)}]]`;

/** The same with its page: "deel 7 (blz. 12)". */
export const deelMetPagina = (sectie: Sectie): Tekst => `[[${deelId(sectie)}]] ({{${deelId(sectie)}}})`;

/** Its page alone: "blz. 12". In a document without that part: its number in the full plan. */
export const deelBladzijde = (sectie: Sectie): Tekst => `{{${deelId(sectie)}}}`;

/** The sections of the full plan of this school. */
export const sectiesVan = ({ dossier }: Beeld): Sectie[] =>
  SECTIES.filter((sectie) => sectie !== 8 || (dossier.bovenschools.bedrag ?? 0) > 0);

/** The printed number of every section by id: parts are numbered 1, 2, 3 … without gaps. */
export function deelnummers(secties: readonly Sectie[]): Map<string, number> {
  const nummers = new Map(secties.map((sectie, plaats) => [deelId(sectie), plaats + 1]));
  for (const sectie of SECTIES) {
    const elders = nummers.get(deelId(STAAT_ANDERS_IN[sectie] ?? sectie));
    if (elders !== undefined && !nummers.has(deelId(sectie))) nummers.set(deelId(sectie), elders);
  }
  return nummers;
}

/** "Kijk bij deel 12." in a fixed text → a link to the printed part with that subject. */
export const naarDelen = (tekst: string): Tekst => tekst.replace(/\bdeel (\d+)/g, "[[s$1]]");
