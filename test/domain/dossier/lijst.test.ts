import fc from "fast-check";
import { expect, test } from "vitest";
import { applyChanges, type Change, type Entries, readDossier } from "#domain/dossier/entries.ts";
import { verplaats, verwijderTak, zetTerug } from "#domain/dossier/lijst.ts";
import { opVolgorde } from "#domain/dossier/velden.ts";

const lees = (entries: Entries) => readDossier(entries).dossier;
const na = (entries: Entries, changes: Change[]) => applyChanges(entries, changes);

test("an item goes with all its leaves and the words in its fields, and comes back whole", () => {
  const entries: Entries = {
    "mrMoment/a/volgorde": 1,
    "ruw/mrMoment|a|datum": "in het voorjaar",
    "mrMoment/ab/volgorde": 2,
    "ruw/mrMoment|ab|datum": "later",
  };
  const weg = verwijderTak(entries, "mrMoment/a");
  const zonder = na(entries, weg);
  expect(zonder).toEqual({ "mrMoment/ab/volgorde": 2, "ruw/mrMoment|ab|datum": "later" });
  expect(na(zonder, zetTerug(entries, weg))).toEqual(entries);
});

test("a leaf goes with the words in its field", () => {
  const entries: Entries = { "meetpunt/m/momenten/x": "2027-01-10", "ruw/meetpunt|m|momenten|y": "over een tijdje" };
  expect(na(entries, verwijderTak(entries, "meetpunt/m/momenten/x"))).toEqual({
    "ruw/meetpunt|m|momenten|y": "over een tijdje",
  });
  expect(na(entries, verwijderTak(entries, "meetpunt/m/momenten/y"))).toEqual({
    "meetpunt/m/momenten/x": "2027-01-10",
  });
});

test("moving an item swaps it with its neighbour, whatever the stored sort keys are", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 6 }),
      fc.nat(),
      fc.constantFrom(-1 as const, 1 as const),
      (sleutels, willekeurig, richting) => {
        const lijst = Object.fromEntries(sleutels.map((volgorde, i) => [`k${i}`, { volgorde }]));
        const voor = opVolgorde(lijst).map(({ id }) => id);
        const plek = willekeurig % voor.length;
        const id = voor[plek] ?? "";
        const entries = Object.fromEntries(sleutels.map((volgorde, i) => [`keuze/k${i}/volgorde`, volgorde]));
        const later = opVolgorde(lees(na(entries, verplaats("keuze", lijst, id, richting))).keuze);
        const buur = voor[plek + richting];
        const verwacht = buur === undefined ? voor : voor.with(plek, buur).with(plek + richting, id);
        expect(later.map((keuze) => keuze.id)).toEqual(verwacht);
      },
    ),
  );
});
