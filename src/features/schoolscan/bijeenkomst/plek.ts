import type { ItemRef } from "#domain/schoolscan/oordeel.ts";

/** Id of this part of the schoolscan. */
export const BIJEENKOMST = "bijeenkomst";
/** Place of what the meeting gave. */
export const VERSLAG = `${BIJEENKOMST}.verslag`;

/** Place of one question on the big screen: "bijeenkomst.A2". */
export const plekVan = (ref: ItemRef): string => `${BIJEENKOMST}.${ref}`;

/** The question that a place is about; undefined = no question. */
export const refUit = (plek: string | undefined): ItemRef | undefined =>
  plek?.startsWith(`${BIJEENKOMST}.`) && plek !== VERSLAG ? plek.slice(BIJEENKOMST.length + 1) : undefined;
