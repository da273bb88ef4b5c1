import type { Tekst } from "./blok.ts";

/** Numbers of the sections in the fixed texts (schoolprogramma.md §4) that this report has, in print order. */
export const SECTIES = [1, 2, 3, 6, 7, 9, 12, 13, 14] as const;
export type Sectie = (typeof SECTIES)[number];

/**
 * Sections without a part of their own yet: where their subject stands now. Section 8 (money of the bestuur) stands
 * nowhere: a reader is told so.
 */
const STAAT_IN: Partial<Record<number, Sectie>> = { 4: 3, 5: 6, 10: 7, 11: 2 };

const isSectie = (nr: number): nr is Sectie => SECTIES.some((sectie) => sectie === nr);

/** The printed number of a section: parts are numbered 1, 2, 3 … without gaps. */
export const deelnummer = (sectie: Sectie): number => SECTIES.indexOf(sectie) + 1;

/** Id of the part on screen and paper: "h5". */
export const deelId = (sectie: Sectie): string => `h${deelnummer(sectie)}`;

/** A link to a part, in words: "deel 5". */
export const deelLink = (sectie: Sectie): Tekst => `[[${deelId(sectie)}|deel ${deelnummer(sectie)}]]`;

/** The page of a part: "blz. 12". */
export const deelPagina = (sectie: Sectie): Tekst => `{{${deelId(sectie)}}}`;

/** The part where the subject of a section of the fixed texts is treated; undefined = nowhere in this plan. */
export const deelVanSectie = (nr: number): Sectie | undefined => (isSectie(nr) ? nr : STAAT_IN[nr]);

/** "Kijk bij deel 12." in a fixed text → a link to the printed part with that subject. */
export function naarDelen(tekst: string): Tekst {
  return tekst.replace(/\bdeel (\d+)/g, (geheel, nr: string) => {
    const sectie = deelVanSectie(Number(nr));
    return sectie === undefined ? geheel : deelLink(sectie);
  });
}
