import fc from "fast-check";
import { expect, test } from "vitest";
import { leesKlembord, maakKlembord } from "#domain/begroting/klembord.ts";

test.each([
  [
    "a\tb\r\nc\td\r\n",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  ['"een ""woord"""\t"twee\nregels"', [['een "woord"', "twee\nregels"]]],
  ["\t\n1", [["", ""], ["1"]]],
  ["€\u00a01.250", [["€ 1.250"]]],
  ['5" scherm\tx', [['5" scherm', "x"]]],
  ["", []],
])("reads %j as a spreadsheet writes it", (tekst, rijen) => {
  expect(leesKlembord(tekst)).toEqual(rijen);
});

test("a cell that a spreadsheet would run as a formula gets an apostrophe", () => {
  expect(maakKlembord([["=1+1", "+31", "-5", "@x", "gewoon"]])).toBe("'=1+1\t'+31\t'-5\t'@x\tgewoon");
});

test("what is written is read back, and nothing makes it throw or hang", () => {
  const cel = fc.stringMatching(/^[a-z0-9 ,."\n\t]{0,8}$/).map((tekst) => tekst.trim());
  const rijen = fc.array(fc.array(cel, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(rijen, (tabel) => {
      // Empty last rows cannot be told from the end of the text.
      const heel = [...tabel, ["einde"]];
      expect(leesKlembord(maakKlembord(heel))).toEqual(heel);
    }),
  );
  fc.assert(fc.property(fc.string(), (tekst) => Array.isArray(leesKlembord(tekst))));
});
