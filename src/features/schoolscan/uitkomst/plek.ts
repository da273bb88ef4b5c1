import type { ItemRef } from "#domain/schoolscan/oordeel.ts";

/** Id of this part of the schoolscan. */
export const UITKOMST = "uitkomst";

/** Place of one question on the page: "uitkomst.F3". */
export const plekVanUitkomst = (ref: ItemRef): string => `${UITKOMST}.${ref}`;
