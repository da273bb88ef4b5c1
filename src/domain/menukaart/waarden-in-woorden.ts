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

const MATEN: readonly [Maat, zonder: string][] = [
  ["maanden", "geen schatting in maanden"],
  ["kosten", "geen schatting van de kosten"],
  ["bewijs", "geen schatting van het bewijs"],
];

/** The values that an edition gives: "+4 maanden, kosten 2 van 5". "" = none. */
export const editieInWoorden = (editie: Editie): string =>
  MATEN.flatMap(([maat]) => (editie[maat] ? [waardeInWoorden(maat, editie[maat].waarde)] : [])).join(", ");

/** The same, with what the edition does not give: "+4 maanden; geen schatting van de kosten; bewijs 3 van 5". */
export function editieVolledig(editie: Editie): string {
  if (MATEN.every(([maat]) => editie[maat] === null)) return GEEN_SCHATTING;
  return MATEN.map(([maat, zonder]) => (editie[maat] ? waardeInWoorden(maat, editie[maat].waarde) : zonder)).join("; ");
}
