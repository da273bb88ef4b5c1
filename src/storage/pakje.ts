import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";

/**
 * What goes from device to device without a server: the letter S, what it is (U = uitnodiging, I = ingeleverd), the
 * version of the format, and the content. The same bytes are the file, and as base64url the end of the link.
 */
export type Pakjesoort = "U" | "I";

/** Version of both formats. */
export const PAKJEVERSIE = 1;
const KOP = 3;
/** Largest content after unpacking, in bytes. */
const MAX_INHOUD = 400_000;
/** Largest package, in bytes: no invitation or hand-in comes near it. */
export const MAX_PAKJE = 400_000;

const code = (teken: string) => teken.charCodeAt(0);

/** Content → package. */
export function maakPakje(soort: Pakjesoort, inhoud: Uint8Array): Uint8Array {
  const pakje = new Uint8Array(KOP + inhoud.length);
  pakje.set([code("S"), code(soort), PAKJEVERSIE]);
  pakje.set(inhoud, KOP);
  return pakje;
}

/** Which kind of package these bytes are; undefined = none of ours. */
export function soortPakje(bytes: Uint8Array): Pakjesoort | undefined {
  if (bytes.length < KOP || bytes.length > MAX_PAKJE || bytes[0] !== code("S")) return undefined;
  if (bytes[1] === code("U")) return "U";
  return bytes[1] === code("I") ? "I" : undefined;
}

/** Package → content, or why not. */
export function openPakje(soort: Pakjesoort, bytes: Uint8Array): Uint8Array | "vreemd" | "te-nieuw" | "beschadigd" {
  if (soortPakje(bytes) !== soort) return "vreemd";
  const versie = bytes[2] ?? 0;
  if (versie > PAKJEVERSIE) return "te-nieuw";
  return versie === PAKJEVERSIE ? bytes.subarray(KOP) : "beschadigd";
}

/** A value → its JSON, deflated. */
export const perspJson = (waarde: unknown): Uint8Array => deflateSync(strToU8(JSON.stringify(waarde)), { level: 9 });

/** The reverse; throws on anything else. A small package cannot fill the memory: it is inflated into a fixed room. */
export function ontpersJson(bytes: Uint8Array): unknown {
  return JSON.parse(strFromU8(inflateSync(bytes, { out: new Uint8Array(MAX_INHOUD) })));
}
