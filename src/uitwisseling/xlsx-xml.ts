/** Signs that XML 1.0 does not allow. */
const VERBODEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
const TEKENS: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#13;" };

/** Text for between tags or in an attribute. Excel reads "_x0041_" as a sign of its own: that stays text too. */
export const xmlTekst = (tekst: string): string =>
  tekst
    .replace(VERBODEN, "")
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(/[&<>"\r]/g, (teken) => TEKENS[teken] ?? teken);

/** 0 → "A", 26 → "AA". */
export function kolomletters(kolom: number): string {
  const rest = String.fromCharCode(65 + (kolom % 26));
  return kolom < 26 ? rest : kolomletters(Math.floor(kolom / 26) - 1) + rest;
}
