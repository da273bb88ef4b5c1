import type { Editie } from "./interventie.ts";

export type Maat = "maanden" | "kosten" | "bewijs";

/** Not known is not zero. */
export const GEEN_SCHATTING = "geen schatting op de menukaart";

/** Words of the scales of costs and evidence, from 1. */
const SCHALEN = {
  kosten: ["zeer laag", "laag", "gemiddeld", "hoog", "zeer hoog"],
  bewijs: ["zeer weinig", "weinig", "redelijk", "veel", "zeer veel"],
} as const;

/** "+4 maanden", "−2 maanden", "+1 maand", "0 maanden". */
function maanden(waarde: number): string {
  const teken = waarde > 0 ? "+" : waarde < 0 ? "−" : "";
  const grootte = Math.abs(waarde);
  return `${teken}${String(grootte).replace(".", ",")} ${grootte === 1 ? "maand" : "maanden"}`;
}

/** A value of the menukaart in words, the same on screen and on paper: "+4 maanden", "kosten 2 van 5". */
export function waardeInWoorden(maat: Maat, waarde: number | null): string {
  if (waarde === null) return GEEN_SCHATTING;
  return maat === "maanden" ? maanden(waarde) : `${maat} ${waarde} van 5`;
}

/** Beside the name of the measure: "+4 maanden", "2 van 5, laag". */
export function waardeMetSchaal(maat: Maat, waarde: number | null): string {
  if (waarde === null || maat === "maanden") return waardeInWoorden(maat, waarde);
  const woord = SCHALEN[maat][waarde - 1];
  return woord === undefined ? `${waarde} van 5` : `${waarde} van 5, ${woord}`;
}

/** The values that an edition gives: "+4 maanden, kosten 2 van 5". "" = none. */
export function editieInWoorden(editie: Editie): string {
  const maten: readonly Maat[] = ["maanden", "kosten", "bewijs"];
  return maten.flatMap((maat) => (editie[maat] ? [waardeInWoorden(maat, editie[maat].waarde)] : [])).join(", ");
}
