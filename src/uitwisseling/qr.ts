import encodeQR from "qr";
import decodeQR from "qr/decode.js";

/** Pixels of a picture, four bytes each. */
export type Beeldpunten = { width: number; height: number; data: Uint8ClampedArray };

/** Longest time to search a picture, in ms: a large photograph takes more than one frame. */
const ZOEKTIJD = 4000;

/** Text → the squares of its QR code: true = dark. */
export const maakQr = (tekst: string): boolean[][] => encodeQR(tekst, "raw", { ecc: "low", border: 2 });

/** The text of the QR code in a picture; undefined when none is found. */
export function leesQr({ width, height, data }: Beeldpunten): string | undefined {
  try {
    return decodeQR({ width, height, data }, { timeLimit: ZOEKTIJD });
  } catch {
    return undefined;
  }
}
