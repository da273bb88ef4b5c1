import type { Entries } from "./entries.ts";

/**
 * Leaves that are no part of what the MR decides on: the list of versions itself, words not yet read as a value, the key
 * that opens hand-ins, how a meeting was set up, what was spent since, rates to choose from
 * (a line holds its own price), and suggestions that only stay in sight.
 */
const BUITEN_DE_INHOUD = ["versie/", "ruw/", "sleutel/", "bijeenkomst/", "uitgave/", "tarief/", "vastgezet/"];
/** How invitations are recognised and answered; nobody decides on that either. */
const KENMERKEN = /^(plan\/kenmerk|ronde\/[^/]+\/(ontvanger|inleverenTot))$/;

/** SHA-256, given by the outer layer (WebCrypto in browser and Node). */
export type Hash = (bytes: Uint8Array) => Promise<Uint8Array>;

const vergelijk = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Bytes → lower-case hexadecimal text. */
export function toonHex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * The one byte form of the content of a dossier: leaves sorted by key, text in Unicode form NFC, without what is
 * outside the content. Two devices with the same values get the same bytes, in whatever order they were typed.
 */
export function canoniek(entries: Entries): Uint8Array {
  const bladen = Object.entries(entries)
    .filter(([sleutel]) => !BUITEN_DE_INHOUD.some((tak) => sleutel.startsWith(tak)) && !KENMERKEN.test(sleutel))
    .map(
      ([sleutel, waarde]) =>
        [sleutel.normalize("NFC"), typeof waarde === "string" ? waarde.normalize("NFC") : waarde] as const,
    )
    .sort(([a], [b]) => vergelijk(a, b));
  return new TextEncoder().encode(JSON.stringify(bladen));
}

/** Full fingerprint of the content of a dossier, 64 hexadecimal characters. */
export async function vingerafdruk(entries: Entries, hash: Hash): Promise<string> {
  return toonHex(await hash(canoniek(entries)));
}

/** First 40 bits of a fingerprint as people read it aloud: "3FA2B-91C07". */
export function kortVingerafdruk(hex: string): string {
  const kort = hex.slice(0, 10).toUpperCase();
  return `${kort.slice(0, 5)}-${kort.slice(5)}`;
}
