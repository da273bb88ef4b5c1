import type { Vorm } from "../menukaart/interventie.ts";

/** All numbers below are design choices: no source gives a weight. The screen says so and shows how they work. */

/** The strongest reason counts in full, the second for a half, the third for a quarter. */
export const DELERS = [1, 2, 4] as const;
/** From this need an intervention is suggested; a concern that the school names is suggested below it as well. */
export const DREMPEL = 25;
/** From this need it "past sterk", below it "kan". */
export const STERK = 50;
/** Menukaart points = this × maanden × bewijs / 10. */
export const KAART_FACTOR = 3;
/** Cost points when the menukaart gives no cost: the middle of 0–4. */
export const KOSTEN_ONBEKEND = 2;
/** What is hard to carry out never costs more than this, so that a large concern always goes first. */
export const REM_PLAFOND = 10;
/** Places in the list. A suggestion is no choice; nationally schools chose 6 to 9. */
export const PLEKKEN = 8;
/** At most this many from one group, so that a list is never eight times reading. */
export const MAXIMUM: Record<string, number> = { A: 2, Bhoe: 3, Bwat: 2, C: 2, D: 2, E: 2, F: 2 };

/**
 * How well a form fits the size of the group, in percent of the need. Index = omvang: 0 not known, 1 enkele leerlingen,
 * 2 minder dan een kwart, 3 een kwart tot de helft, 4 meer dan de helft.
 */
export const VORM_PROCENT: Record<Vorm, readonly number[]> = {
  individu: [0, 15, 0, -15, -15],
  groepje: [0, 0, 15, 0, -15],
  klas: [0, -15, 0, 15, 15],
  school: [0, 0, 0, 0, 0],
};
