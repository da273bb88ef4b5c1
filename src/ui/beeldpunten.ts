/** Longest side that is looked at, in pixels: enough for any QR code, and a phone's photograph stays quick. */
const LANGSTE_ZIJDE = 1600;

/** The pixels of a picture file; undefined when it is no picture. */
export async function leesBeeldpunten(bestand: Blob): Promise<ImageData | undefined> {
  try {
    const beeld = await createImageBitmap(bestand);
    const schaal = Math.min(1, LANGSTE_ZIJDE / Math.max(beeld.width, beeld.height));
    const doek = document.createElement("canvas");
    doek.width = Math.max(1, Math.round(beeld.width * schaal));
    doek.height = Math.max(1, Math.round(beeld.height * schaal));
    const pen = doek.getContext("2d", { willReadFrequently: true });
    pen?.drawImage(beeld, 0, 0, doek.width, doek.height);
    return pen?.getImageData(0, 0, doek.width, doek.height);
  } catch {
    return undefined;
  }
}
