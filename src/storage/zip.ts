import { unzipSync, zipSync } from "fflate";

/** Largest content of a zip, in bytes. */
const MAX_INHOUD = 50_000_000;
const MAX_DELEN = 200;

/** The files in a zip, by name. */
export type Delen = Record<string, Uint8Array>;

/** Same parts, same bytes: the clock is left out. */
export function pack(delen: Delen): Uint8Array {
  return zipSync(delen, { mtime: new Date(1980, 0, 1) });
}

/** Does this look like a zip? */
export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** Is the record that closes a zip at its end? Ours has no comment behind it. */
function hasEnd(bytes: Uint8Array): boolean {
  const eind = bytes.length - 22;
  return eind >= 0 && new DataView(bytes.buffer, bytes.byteOffset + eind).getUint32(0, true) === 0x06054b50;
}

/**
 * Unpacks a zip. A part is inflated into the size that it declares and no further, and nothing is inflated once the
 * parts together declare more than MAX_INHOUD: a small file cannot fill the memory.
 */
export function unpack(bytes: Uint8Array): Delen | "te-groot" | "niet-heel" | "beschadigd" {
  let aantal = 0;
  let totaal = 0;
  const isTeGroot = () => aantal > MAX_DELEN || totaal > MAX_INHOUD;
  const filter = ({ originalSize }: { originalSize: number }) => {
    aantal += 1;
    totaal += originalSize;
    return !isTeGroot();
  };
  try {
    const delen = unzipSync(bytes, { filter });
    return isTeGroot() ? "te-groot" : delen;
  } catch {
    return hasEnd(bytes) ? "beschadigd" : "niet-heel";
  }
}
