/*
 * Rough widths of our typeface, in em. Good enough to choose column widths, wrap labels in a drawing and judge
 * heights before the layout; the layout itself measures exactly.
 */

const SMAL = new Set([..."iljtfrI.,:;'|!()[]-/ \u00a0\"‘’“”‹›•"]);
const BREED = new Set([..."mwMW%@—€"]);

/** No character is wider, in em. */
export const BREEDSTE_TEKEN = 0.88;

const breedteVanTeken = (teken: string): number => {
  if (SMAL.has(teken)) return 0.36;
  if (BREED.has(teken)) return BREEDSTE_TEKEN;
  if (/[0-9]/.test(teken)) return 0.64;
  return /[A-ZÀ-Þ]/.test(teken) ? 0.7 : 0.57;
};

/** Width in points of a text on one line; on the safe (wide) side, also for bold. */
export function tekstbreedte(tekst: string, grootte: number): number {
  let som = 0;
  for (const teken of tekst) som += breedteVanTeken(teken);
  return som * grootte;
}

/** The parts of a text between which a line may end. */
const woorden = (tekst: string): string[] => tekst.split(/[ \n]+|(?<=[/])|(?<=\p{L}{3}-)(?=\p{L}{3})/u).filter(Boolean);

/** Width in points of the widest part that stays on one line. */
export const breedsteWoord = (tekst: string, grootte: number): number =>
  woorden(tekst).reduce((breedste, woord) => Math.max(breedste, tekstbreedte(woord, grootte)), 0);

/** Number of lines that a text takes at this width, roughly. */
export const schatRegels = (tekst: string, breedte: number, grootte: number): number =>
  tekst
    .split("\n")
    .reduce((som, alinea) => som + Math.max(1, Math.ceil((tekstbreedte(alinea, grootte) * 1.05) / breedte)), 0);

/** The text, or as much of its beginning as fits with "…". */
export function kortIn(tekst: string, breedte: number, grootte: number): string {
  if (tekstbreedte(tekst, grootte) <= breedte) return tekst;
  let lengte = tekst.length;
  while (lengte > 1 && tekstbreedte(`${tekst.slice(0, lengte)}…`, grootte) > breedte) lengte -= 1;
  return `${tekst.slice(0, lengte).trimEnd()}…`;
}

/** Wraps a label in a drawing, where text does not wrap by itself; what does not fit ends in "…". */
export function breekLabel(tekst: string, breedte: number, grootte: number, maximum: number): string[] {
  const regels: string[] = [];
  for (const woord of tekst.split(/\s+/).filter(Boolean)) {
    const samen = [regels.at(-1), woord].filter(Boolean).join(" ");
    const past = regels.length > 0 && tekstbreedte(samen, grootte) <= breedte;
    if (past || regels.length === maximum) regels[regels.length - 1] = samen;
    else regels.push(woord);
  }
  return regels.map((regel) => kortIn(regel, breedte, grootte));
}
