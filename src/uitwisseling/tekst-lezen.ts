import { goed, mis, type Uitkomst } from "#domain/dossier/uitkomst.ts";

export const CODERINGEN = ["utf-8", "utf-8-bom", "utf-16", "windows-1252"] as const;
/** How the letters of a file are written; Excel on Windows writes windows-1252, most others utf-8. */
export type Codering = (typeof CODERINGEN)[number];

/** Largest file or pasted text that is read, in bytes. */
const MAX_BYTES = 20_000_000;

const TE_GROOT =
  "Dit bestand is te groot: meer dan 20 MB. Maak een kleiner bestand, met alleen de rijen van jullie school.";
const GEEN_TEKST =
  "Dit bestand is geen tekst. Is het een bestand van Excel? Sla het daar op als CSV en kies dat bestand, of kopieer de cellen en plak ze hier.";

/** The signs of windows-1252 at 0x80–0x9f, which some runtimes (Node 20) read as if they were Latin-1. */
const TEKENS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function vanWindows1252(bytes: Uint8Array): string {
  const tekst = new TextDecoder("windows-1252").decode(bytes);
  return tekst.replace(/[\u0080-\u009f]/g, (teken) => TEKENS_1252[teken.charCodeAt(0) - 0x80] ?? teken);
}

const begintMet = (bytes: Uint8Array, ...begin: number[]) => begin.every((byte, i) => bytes[i] === byte);

function codeer(bytes: Uint8Array): { tekst: string; codering: Codering } {
  if (begintMet(bytes, 0xff, 0xfe)) return { tekst: new TextDecoder("utf-16le").decode(bytes), codering: "utf-16" };
  const codering = begintMet(bytes, 0xef, 0xbb, 0xbf) ? "utf-8-bom" : "utf-8";
  try {
    return { tekst: new TextDecoder("utf-8", { fatal: true }).decode(bytes), codering };
  } catch {
    return { tekst: vanWindows1252(bytes), codering: "windows-1252" };
  }
}

/**
 * Bytes of a text file → its text. UTF-8 (with or without mark) and UTF-16 are recognised; what is no valid UTF-8 is
 * windows-1252. Fails with one Dutch sentence when it is too large or no text at all (a zip, an xlsx).
 */
export function leesTekst(bron: Uint8Array | string): Uitkomst<{ tekst: string; codering: Codering }> {
  if (bron.length > MAX_BYTES) return mis(TE_GROOT);
  const gelezen =
    typeof bron === "string" ? { tekst: bron.replace(/^\ufeff/, ""), codering: "utf-8" as const } : codeer(bron);
  return gelezen.tekst.includes("\0") ? mis(GEEN_TEKST) : goed(gelezen);
}
