import PDFDocument from "pdfkit";
import { describe, expect, it } from "vitest";
import { inktgebreken } from "./meet-pdf.ts";

/** A page drawn by hand, without tags. */
function teken(woorden: [tekst: string, x: number, y: number][]): Promise<Uint8Array> {
  return new Promise((klaar) => {
    const document = new PDFDocument({ size: "A4", margin: 0 });
    const delen: Buffer[] = [];
    document.on("data", (deel: Buffer) => delen.push(deel));
    document.on("end", () => klaar(new Uint8Array(Buffer.concat(delen))));
    for (const [tekst, x, y] of woorden) document.fontSize(12).text(tekst, x, y, { lineBreak: false });
    document.end();
  });
}

describe("the check of the ink", () => {
  it("sees text over text, text outside the page and text without a tag", async () => {
    const gebreken = await inktgebreken(
      await teken([
        ["eerste woorden", 100, 100],
        ["tweede woorden", 110, 103],
        ["veel te ver naar rechts", 540, 300],
      ]),
    );
    expect(gebreken).toContain("blz. 1: over elkaar: tweede woorden / eerste woorden");
    expect(gebreken).toContainEqual(expect.stringMatching(/^blz. 1: buiten het blad: veel te ver/));
    expect(gebreken).toContain("blz. 1: niet in de boom: eerste woorden");
  });

  it("lets lines stand under each other", async () => {
    const gebreken = await inktgebreken(
      await teken([
        ["een regel", 100, 100],
        ["nog een regel", 100, 112],
      ]),
    );
    expect(gebreken.filter((gebrek) => gebrek.includes("over elkaar"))).toEqual([]);
  });
});
