import type { ItemRef } from "#domain/schoolscan/oordeel.ts";

/** Id of this part of the schoolscan. */
export const BIJEENKOMST = "bijeenkomst";
/** Place of what the meeting gave. */
export const VERSLAG = `${BIJEENKOMST}.verslag`;

/** Place of one question on the big screen: "bijeenkomst.A2". */
export const plekVan = (ref: ItemRef): string => `${BIJEENKOMST}.${ref}`;

/** Place where phones are counted, on the way back to this question: "bijeenkomst.telefoons.A2". */
const TELEFOONS = `${BIJEENKOMST}.telefoons.`;
export const telefoonsBij = (ref: ItemRef): string => `${TELEFOONS}${ref}`;
export const isTelefoons = (plek: string | undefined): boolean => plek?.startsWith(TELEFOONS) === true;

/** The question that a place is about; undefined = no question. */
export function refUit(plek: string | undefined): ItemRef | undefined {
  if (!plek?.startsWith(`${BIJEENKOMST}.`) || plek === VERSLAG) return undefined;
  return plek.slice((isTelefoons(plek) ? TELEFOONS : `${BIJEENKOMST}.`).length);
}
