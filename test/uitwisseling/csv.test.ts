import fc from "fast-check";
import { expect, test } from "vitest";
import { leesTabel } from "#uitwisseling/csv.ts";

const utf8 = (tekst: string) => new TextEncoder().encode(tekst);
/** Windows-1252 for the letters that are the same as in Latin-1, and the typographic apostrophe. */
const cp1252 = (tekst: string) =>
  Uint8Array.from([...tekst], (teken) => (teken === "’" ? 0x92 : (teken.codePointAt(0) ?? 0)));
const lees = (bron: Uint8Array | string) => {
  const tabel = leesTabel(bron);
  if (!tabel.goed) throw new Error(tabel.fout);
  return tabel.waarde;
};

test.each([
  ["a semicolon and decimal commas", "vak;n;I\nlezen;24;12,5\nrekenen;24;20,1", ";"],
  ["a comma", "vak,n,I\nlezen,24,12.5", ","],
  ["a comma and quoted decimal commas", 'vak,n,I\nlezen,24,"12,5"', ","],
  ["tabs, as pasted from a spreadsheet", "vak\tn\tI\nlezen\t24\t12,5", "\t"],
  ["a bar", "vak|n|I\nlezen|24|12,5", "|"],
])("finds %s between the cells", (_naam, tekst, scheiding) => {
  const tabel = lees(tekst);
  expect(tabel.scheiding).toBe(scheiding);
  expect(tabel.kop).toEqual(["vak", "n", "I"]);
  expect(tabel.rijen[0]).toHaveLength(3);
});

test("reads the letters of every usual encoding", () => {
  const tekst = "naam;plaats\r\nDe Wrâldwizer;’s-Heerenberg\r\n";
  const wordt = [["De Wrâldwizer", "’s-Heerenberg"]];
  expect(lees(utf8(tekst))).toMatchObject({ codering: "utf-8", rijen: wordt });
  expect(lees(utf8(`\ufeff${tekst}`))).toMatchObject({ codering: "utf-8-bom", kop: ["naam", "plaats"], rijen: wordt });
  expect(lees(cp1252(tekst))).toMatchObject({ codering: "windows-1252", rijen: wordt });
  const breed = new Uint8Array(Uint16Array.from(`\ufeff${tekst}`, (teken) => teken.charCodeAt(0)).buffer);
  expect(lees(breed)).toMatchObject({ codering: "utf-16", rijen: wordt });
});

test("leaves out the title above the header and makes all rows equally wide", () => {
  const tabel = lees("Overzicht 2026\n\nvak;n\nlezen;24;extra\nrekenen\n");
  expect(tabel.kop).toEqual(["vak", "n", ""]);
  expect(tabel.rijen).toEqual([
    ["lezen", "24", "extra"],
    ["rekenen", "", ""],
  ]);
});

test.each([
  ["nothing", "", "geen tabel"],
  ["one column", "alleen\ndeze\nkolom", "één kolom"],
  ["a spreadsheet file", Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0, 0), "geen tekst"],
  ["an open quote", 'vak;n\n"lezen;24\nrekenen;20', "aanhalingsteken"],
  ["too many rows", `a;b\n${"1;2\n".repeat(50_001)}`, "te groot"],
])("refuses %s with a sentence", (_naam, bron, woord) => {
  const tabel = leesTabel(bron);
  expect(tabel.goed ? "" : tabel.fout).toContain(woord);
});

test("any bytes give a table of equally wide rows, or a sentence", () => {
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 400 }), fc.string({ unit: "binary", maxLength: 400 })), (bron) => {
      const tabel = leesTabel(bron);
      if (tabel.goed) expect(tabel.waarde.rijen.every((rij) => rij.length === tabel.waarde.kop.length)).toBe(true);
      else expect(tabel.fout).toMatch(/\.$/);
    }),
    { numRuns: 500 },
  );
});
