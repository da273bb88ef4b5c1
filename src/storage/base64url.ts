/** Bytes → text that can stand in an address. */
export function naarBase64url(bytes: Uint8Array): string {
  let tekens = "";
  for (const byte of bytes) tekens += String.fromCharCode(byte);
  return btoa(tekens).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** Such text → bytes; undefined when it is none. White space is left out: mail programs break long links. */
export function vanBase64url(tekst: string): Uint8Array | undefined {
  const kaal = tekst.replace(/\s+/g, "");
  if (kaal === "" || !/^[A-Za-z0-9_-]+$/.test(kaal)) return undefined;
  try {
    return Uint8Array.from(atob(kaal.replaceAll("-", "+").replaceAll("_", "/")), (teken) => teken.charCodeAt(0));
  } catch {
    return undefined;
  }
}
