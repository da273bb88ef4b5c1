import fc from "fast-check";
import { expect, test } from "vitest";
import { applyChanges, type Change, readDossier, type Waarde } from "#domain/dossier/entries.ts";
import { type Gelezen, leesBij } from "#domain/dossier/lees-bij.ts";

const change = fc.record({
  sleutel: fc.constantFrom(
    ...["regel/r1/omschrijving", "regel/r1/jaren/2026/bedrag", "regel/r2/jaren/2027/bedrag", "regel/r2", "regel"],
    ...["potje/t1/naam", "school/naam", "school/sectoren/bao", "plan/jaren", "reden/R01", "ruw/x", "onbekend/x"],
    ...["inbreng/a/rol", "inbreng/a/antwoorden/A2/zorg", "uitgave/u1/bedrag", "regel/r1/jaren/2026/fte"],
  ),
  waarde: fc.constantFrom<(Waarde | undefined)[]>("team", "tekst", 1, 2, -1, 0.5, true, undefined),
});

test("after any sequence of edits it reads what readDossier reads", () => {
  fc.assert(
    fc.property(fc.array(fc.array(change, { maxLength: 4 }), { maxLength: 12 }), (stappen) => {
      let gelezen: Gelezen | undefined;
      for (const changes of stappen) {
        const entries = applyChanges(gelezen?.entries ?? {}, changes as Change[]);
        gelezen = leesBij(gelezen, entries);
        expect({ dossier: gelezen.dossier, onleesbaar: gelezen.onleesbaar }).toEqual(readDossier(entries));
      }
    }),
    { numRuns: 500 },
  );
});

test("what did not change stays the same object", () => {
  const voor = leesBij(undefined, { "regel/r1/omschrijving": "A", "regel/r2/omschrijving": "B", "potje/t1/naam": "T" });
  const na = leesBij(voor, applyChanges(voor.entries, [{ sleutel: "regel/r1/jaren/2026/bedrag", waarde: 5 }]));
  expect(na.dossier.regel.r1).toMatchObject({ omschrijving: "A", jaren: { 2026: { bedrag: 5 } } });
  expect(na.dossier.regel.r2).toBe(voor.dossier.regel.r2);
  expect(na.dossier.potje).toBe(voor.dossier.potje);
});
