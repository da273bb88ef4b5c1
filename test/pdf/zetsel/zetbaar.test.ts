import { describe, expect, it } from "vitest";
import { LETTERTYPE } from "#pdf/fonts.ts";
import { fontsVanSchijf } from "#pdf/fonts-node.ts";
import { maakAllesZetbaar, maakZetbaar } from "#pdf/zetsel/zetbaar.ts";

const fonts = fontsVanSchijf();

async function tekensVan(fontWeight: number): Promise<Set<number>> {
  const bestanden = LETTERTYPE.map((fontFamily) => ({ fontFamily, fontWeight }));
  for (const bestand of bestanden) await fonts.load(bestand);
  return new Set(bestanden.flatMap((bestand) => fonts.getFont(bestand).data?.characterSet ?? []));
}

describe("maakZetbaar", () => {
  it.each([
    ["Groep ≥ 10 en ≤ 20", "Groep minstens 10 en hoogstens 20"],
    ["groep 3 → groep 4", "groep 3 › groep 4"],
    ["✓ klaar, ✗ open", "ja klaar, nee open"],
    ["cafe\u0301 e\u0308n zee\u0308n", "café ën zeën"],
    ["Şeyma, Łukasz, Dvořák, Nguyễn", "Şeyma, Łukasz, Dvořák, Nguyen"],
    ["½ fte, ⅓ dag, m²", "½ fte, 1⁄3 dag, m²"],
    ["ﬁjn 🎉🎉 feest", "fijn (teken) feest"],
    ["top 👍🏽!", "top (duim omhoog)!"],
    ["مرحبا بكم, 漢字", "(tekst in ander schrift), (tekst in ander schrift)"],
    ["Heel leuk🎉! Echt? Ja.", "Heel leuk (teken)! Echt? Ja."],
    ["zacht\u00adstreepje, nul\u200bbreed", "zachtstreepje, nulbreed"],
    ["een  twee\tdrie", "een twee drie"],
    ["regel\r\ntwee\n\n\n\ndrie", "regel\ntwee\n\ndrie"],
    ["€ 1.234,50 – “citaat” ‘x’ …", "€ 1.234,50 – “citaat” ‘x’ …"],
    ["**vet** [[B1|Lezen]] {{B1}}", "**vet** [[B1|Lezen]] {{B1}}"],
  ])("sets %j as %j", (getypt, gezet) => {
    expect(maakZetbaar(getypt)).toBe(gezet);
  });

  it("leaves only characters that are in every weight of the typeface, and line ends", async () => {
    const aanwezig = await Promise.all([400, 600, 700].map(tekensVan));
    for (let teken = 32; teken < 0x2fff; teken += 1) {
      for (const gezet of maakZetbaar(String.fromCodePoint(teken)).replace("\n", "")) {
        const punt = gezet.codePointAt(0) ?? 0;
        for (const tekens of aanwezig)
          expect(tekens.has(punt), `U+${punt.toString(16)} from U+${teken.toString(16)}`).toBe(true);
      }
    }
  });
});

describe("maakAllesZetbaar", () => {
  it("changes texts at any depth and nothing else", () => {
    expect(maakAllesZetbaar({ a: ["≥ 1", { b: "→", c: 2, d: null, e: false }] })).toEqual({
      a: ["minstens 1", { b: "›", c: 2, d: null, e: false }],
    });
  });
});
