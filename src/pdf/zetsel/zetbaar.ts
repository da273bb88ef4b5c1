/**
 * Characters that both weights of our typeface have (latin and latin-ext files), read from the fonts;
 * a test compares them.
 */
const IN_LETTERTYPE =
  /^[ -~\u00a0-\u00ac\u00ae-\u00b4\u00b6-\u00ff\u0100-\u0107\u010a-\u0113\u0116-\u011b\u011e-\u0123\u0126\u0127\u012a\u012b\u012e-\u0133\u0136\u0137\u0139-\u013e\u0141-\u0148\u0150-\u0155\u0158-\u015b\u015e-\u0165\u016a\u016b\u016e-\u017e\u0192\u0218-\u021b\u1e80-\u1e85\u1e9e\u1ef2\u1ef3\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020\u2022\u2026\u2039\u203a\u2044\u20ac\u2122\u2212\u2215]$/u;

/** Words or simpler signs for what people type and the typeface lacks. */
const VERVANGING = new Map<string, string>([
  ["≥", "minstens "],
  ["≤", "hoogstens "],
  ["≠", "niet gelijk aan "],
  ["≈", "ongeveer "],
  ["→", "›"],
  ["⇒", "›"],
  ["➔", "›"],
  ["←", "‹"],
  ["✓", "ja"],
  ["✔", "ja"],
  ["✅", "ja"],
  ["☑", "ja"],
  ["✗", "nee"],
  ["✘", "nee"],
  ["❌", "nee"],
  ["☐", "[ ]"],
  ["●", "•"],
  ["■", "•"],
  ["▪", "•"],
  ["◦", "•"],
  ["★", "*"],
  ["⭐", "*"],
  ["‐", "-"],
  ["‑", "-"],
  ["‒", "–"],
  ["―", "—"],
  ["′", "'"],
  ["″", '"'],
  ["µ", "u"],
  ["μ", "u"],
  ["👍", "(duim omhoog)"],
  ["👎", "(duim omlaag)"],
  ["🙂", ":)"],
  ["😀", ":)"],
  ["😊", ":)"],
  ["☺", ":)"],
  ["🙁", ":("],
  ["☹", ":("],
  ["❤", "(hart)"],
]);

/**
 * What the typeface lacks, while a text is being made settable: a letter of another script, or another sign. A reader
 * is told that something stood there; a "?" would look like a question.
 */
const ONBEKEND = { letter: "\ue000", teken: "\ue001" };

/** Stretches of unknown signs, with the spaces and accents between them, become one mark. */
const noemOnbekend = (tekst: string): string =>
  tekst
    .replaceAll(/[\ue000\ue001](?: *[\ue000\ue001])*/g, (stuk) =>
      stuk.includes(ONBEKEND.letter) ? "(tekst in ander schrift)" : "(teken)",
    )
    .replaceAll(/(?<=[\p{L}\p{N}])\((teken|tekst in)/gu, " ($1");

/** Signs without a shape of their own: controls, direction marks, joiners, soft hyphens, emoji skin tones. */
const ONZICHTBAAR = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]|[\ufe00-\ufe0f]|[\u{1f3fb}-\u{1f3ff}]/gu;

function vervang(teken: string): string {
  if (teken === "\n" || IN_LETTERTYPE.test(teken)) return teken;
  const vervanging = VERVANGING.get(teken);
  if (vervanging !== undefined) return vervanging;
  // "ṡ" becomes "s", "ﬁ" becomes "fi", "⅓" becomes "1⁄3".
  const eenvoudiger = [...teken.normalize("NFKD")].filter((deel) => IN_LETTERTYPE.test(deel)).join("");
  if (eenvoudiger !== "") return eenvoudiger;
  return /\p{L}|\p{N}/u.test(teken) ? ONBEKEND.letter : ONBEKEND.teken;
}

/**
 * The same text with only characters that our typeface can set, so that nothing a school types makes the PDF fail:
 * accents composed, common signs in words, the rest without accent, or named as a sign or as text in another script. Line ends stay; runs of spaces
 * become one.
 */
export function maakZetbaar(tekst: string): string {
  const schoon = tekst
    .normalize("NFC")
    .replaceAll(/\r\n?|[\u2028\u2029]/g, "\n")
    .replaceAll(/[\t\u2000-\u200a\u3000]/g, " ")
    .replaceAll("\u202f", "\u00a0")
    .replaceAll(ONZICHTBAAR, (teken) => (teken === "\n" ? teken : ""));
  return noemOnbekend(Array.from(schoon, vervang).join(""))
    .replaceAll(/ {2,}/g, " ")
    .replaceAll(/\n{3,}/g, "\n\n");
}

/** Makes every text in plain data settable; numbers, keys and shape stay. */
export function maakAllesZetbaar<Waarde>(waarde: Waarde): Waarde {
  return bewerk(waarde) as Waarde;
}

function bewerk(waarde: unknown): unknown {
  if (typeof waarde === "string") return maakZetbaar(waarde);
  if (Array.isArray(waarde)) return waarde.map(bewerk);
  if (typeof waarde !== "object" || waarde === null) return waarde;
  return Object.fromEntries(Object.entries(waarde).map(([sleutel, binnen]) => [sleutel, bewerk(binnen)]));
}
