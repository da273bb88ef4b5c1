import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { neemJaarOver } from "#domain/begroting/jaar-overnemen.ts";
import { deelRegel, splitsRegel } from "#domain/begroting/splitsen.ts";
import { berekenBegroting } from "#domain/begroting/totalen.ts";
import { applyChanges, type Entries, readDossier } from "#domain/dossier/entries.ts";
import { opVolgorde } from "#domain/dossier/velden.ts";

const JAREN = [2026, 2027];
const dossier = (entries: Entries) => readDossier(entries).dossier;
const begroting = (entries: Entries) =>
  berekenBegroting({
    jaren: JAREN,
    regels: opVolgorde(dossier(entries).regel),
    potjes: [],
    keuzes: [],
    uitgaven: Object.values(dossier(entries).uitgave),
    gebiedVan: () => undefined,
  });
const bedrag = fc.integer({ min: 0, max: 999_999_999 });
const eerste = (entries: Entries) => {
  const [regel] = begroting(entries).regels;
  if (!regel) throw new Error("no line");
  return regel;
};
const teller = () => {
  let nr = 0;
  return () => `n${++nr}`;
};

describe("dividing a line over interventions", () => {
  const deelnemers = fc.array(
    fc.record({ keuze: fc.constantFrom("i1", "i2", "i3", "i4"), gewicht: fc.integer({ min: 0, max: 500 }) }),
    { minLength: 1, maxLength: 5 },
  );

  it("never loses or invents a cent, in any year", () => {
    fc.assert(
      fc.property(bedrag, bedrag, bedrag, deelnemers, (een, twee, los, wie) => {
        const entries: Entries = {
          "regel/r/jaren/2026/bedrag": een,
          "regel/r/jaren/2027/bedrag": twee,
          "regel/r/onverdeeld": los,
          "regel/r/potje": "t1",
        };
        const na = applyChanges(entries, splitsRegel(dossier(entries), entries, eerste(entries), wie, teller()));
        expect(begroting(na).totaal).toEqual(begroting(entries).totaal);
        expect(Object.values(dossier(na).regel).every(({ potje }) => potje === "t1")).toBe(true);
        expect(begroting(na).regels).toHaveLength(wie.length);
      }),
    );
  });

  it("turns a calculated line into amounts, keeps its words, and its payments on the first part", () => {
    const entries: Entries = {
      "regel/r/omschrijving": "Coach",
      "regel/r/rekenwijze": "fte",
      "regel/r/gpl": 1_000_001,
      "regel/r/jaren/2026/fte": 1,
      "regel/r/notitie": "Afspraak.",
      "regel/r/volgorde": 1,
      "uitgave/u/regel": "r",
      "uitgave/u/bedrag": 5,
    };
    const wie = [
      { keuze: "i1", gewicht: 1 },
      { keuze: "i2", gewicht: 1 },
    ];
    expect(deelRegel(eerste(entries), wie).map(({ totaal }) => totaal)).toEqual([500_001, 500_000]);
    const na = applyChanges(entries, splitsRegel(dossier(entries), entries, eerste(entries), wie, teller()));
    expect(dossier(na).regel).toMatchObject({
      r: { keuze: "i1", rekenwijze: "bedrag", omschrijving: "Coach", jaren: { 2026: { bedrag: 500_001 } } },
      n1: { keuze: "i2", notitie: expect.stringMatching(/^Afspraak\. Deel van één post/) },
    });
    expect(eerste(na).uitgegeven.totaal).toBe(5);
  });
});

describe("taking a school year over to the next", () => {
  const regels = fc.array(bedrag, { minLength: 1, maxLength: 12 }).map((bedragen) =>
    Object.fromEntries(
      bedragen.flatMap((centen, i) => [
        [`regel/r${i}/jaren/2026/bedrag`, centen],
        [`regel/r${i}/volgorde`, i],
      ]),
    ),
  );
  const procent = fc.integer({ min: 0, max: 10_000 }).map((n) => n / 100);

  it("gives the sum with the percentage, rounded once, each line within a cent of its own", () => {
    fc.assert(
      fc.property(regels, procent, (entries, p) => {
        const voor = begroting(entries);
        const na = begroting(applyChanges(entries, neemJaarOver(voor.regels, 2026, 2027, p).changes));
        const som = voor.totaal.perJaar[2026] ?? 0;
        expect(na.totaal.perJaar[2027]).toBe(Math.round((som * (100 + p)) / 100));
        expect(na.totaal.perJaar[2026]).toBe(som);
        na.regels.forEach(({ kosten }) => {
          const exact = ((kosten.perJaar[2026] ?? 0) * (100 + p)) / 100;
          expect(Math.abs((kosten.perJaar[2027] ?? 0) - exact)).toBeLessThan(1.5);
        });
      }),
    );
  });

  it("leaves out one-off lines and what already stands in that year, and raises the price of a calculated line", () => {
    const entries: Entries = {
      "regel/a/duur": "eenmalig",
      "regel/a/jaren/2026/bedrag": 100,
      "regel/b/jaren/2026/bedrag": 100,
      "regel/b/jaren/2027/bedrag": 5,
      "regel/c/rekenwijze": "fte",
      "regel/c/gpl": 1_000_000,
      "regel/c/jaren/2026/fte": 0.5,
      "regel/c/jaren/2026/index": 10,
    };
    const { changes, over, bezet, eenmalig } = neemJaarOver(begroting(entries).regels, 2026, 2027, 10);
    expect([over, bezet, eenmalig].map((lijst) => lijst.map(({ id }) => id))).toEqual([["c"], ["b"], ["a"]]);
    expect(applyChanges({}, changes)).toEqual({ "regel/c/jaren/2027/fte": 0.5, "regel/c/jaren/2027/index": 21 });
  });
});
