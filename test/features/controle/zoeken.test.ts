import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Treffer, vindTreffers } from "#features/controle/stukken/zoeken.ts";

const BLADEN = [
  ["Begrijpend ", "lezen: drie ", "groepen"],
  ["Één kind léést elke dag. ", "Lezen  helpt ", "bij alles."],
];

/** The words of a place found, cut from the items again. */
function woorden({ bladzijde, van, tot }: Treffer): string {
  const items = BLADEN[bladzijde - 1] ?? [];
  return items
    .slice(van.item, tot.item + 1)
    .map((tekst, plaats, alle) =>
      tekst.slice(plaats === 0 ? van.teken : 0, plaats === alle.length - 1 ? tot.teken : undefined),
    )
    .join("");
}
const vind = (vraag: string) => vindTreffers(BLADEN, vraag).map((treffer) => [treffer.bladzijde, woorden(treffer)]);

describe("searching a document", () => {
  it("finds words on every page, whatever their capitals and accents", () => {
    expect(vind("lez")).toEqual([
      [1, "lez"],
      [2, "Lez"],
    ]);
    expect(vind("een kind leest")).toEqual([[2, "Één kind léést"]]);
    expect(vind("LÉÉST")).toEqual([[2, "léést"]]);
  });

  it("finds words that run on over a line end, and counts white space as one space", () => {
    expect(vind("begrijpend lezen")).toEqual([[1, "Begrijpend lezen"]]);
    expect(vind("lezen helpt  bij")).toEqual([[2, "Lezen  helpt bij"]]);
  });

  it("finds nothing for one letter, white space, or words that are not there", () => {
    for (const vraag of ["", "l", "  ", "rekenen"]) expect(vindTreffers(BLADEN, vraag)).toEqual([]);
  });

  it("finds any piece of a page of plain words", () => {
    const woord = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(fc.array(woord, { minLength: 2, maxLength: 20 }), fc.nat(), (alle, plaats) => {
        const gezocht = alle
          .slice(plaats % (alle.length - 1))
          .slice(0, 2)
          .join(" ");
        fc.pre(gezocht.length > 1);
        expect(vindTreffers([alle.map((een) => `${een} `)], gezocht).length).toBeGreaterThan(0);
      }),
    );
  });
});
