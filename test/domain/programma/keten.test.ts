import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { berekenBegroting } from "#domain/begroting/totalen.ts";
import { type Entries, readDossier } from "#domain/dossier/entries.ts";
import { schooljaren } from "#domain/dossier/schooljaar.ts";
import { opVolgorde } from "#domain/dossier/velden.ts";
import type { Interventie } from "#domain/menukaart/interventie.ts";
import { bouwKeten, gebiedVanKeuze, naamVanKeuze } from "#domain/programma/keten.ts";
import { rangschikBevindingen } from "#domain/schoolscan/bevindingen.ts";
import { combineerInbreng } from "#domain/schoolscan/oordeel.ts";

const ITEMS = ["A2", "D1", "F3"];

/** The chain of these entries; nothing of the menukaart is needed for it. */
function keten(entries: Entries) {
  const { dossier } = readDossier(entries);
  const oordelen = combineerInbreng(dossier.inbreng, new Set(ITEMS));
  const bevindingen = rangschikBevindingen(oordelen, (item) => ITEMS.indexOf(item));
  const begroting = berekenBegroting({
    jaren: schooljaren(dossier.plan),
    regels: opVolgorde(dossier.regel),
    potjes: opVolgorde(dossier.potje),
    keuzes: opVolgorde(dossier.keuze),
    uitgaven: [],
    gebiedVan: (keuze) => keuze.eigenGebied,
  });
  return bouwKeten(dossier, bevindingen, begroting, new Map());
}

const SCAN: Entries = {
  "inbreng/r1/rol": "team",
  "inbreng/r1/antwoorden/A2/zorg": 4,
  "inbreng/r1/antwoorden/D1/zorg": 5,
  "inbreng/r1/antwoorden/F3/zorg": 3,
};

describe("the chain B › P › I › K › M", () => {
  const { doelen, keuzes, meetpunten } = keten({
    ...SCAN,
    "plan/beginjaar": 2026,
    "doel/p-later/volgorde": 2,
    "doel/p-later/bevindingen/D1": true,
    "doel/p-eerst/volgorde": 1,
    "doel/p-eerst/titel": "Beter lezen",
    "doel/p-eerst/bevindingen/F3": true,
    "doel/p-eerst/bevindingen/A2": true,
    "doel/p-eerst/bevindingen/weg": true,
    "keuze/z/volgorde": 1,
    "keuze/z/eigenNaam": "Leesuur",
    "keuze/z/doelen/p-eerst": true,
    "keuze/z/doelen/p-later": true,
    "keuze/z/doelen/weg": true,
    "keuze/a/volgorde": 2,
    "regel/k2/keuze": "z",
    "regel/k2/volgorde": 2,
    "regel/k2/jaren/2026/bedrag": 300,
    "regel/k1/keuze": "z",
    "regel/k1/volgorde": 1,
    "regel/k1/jaren/2027/bedrag": 50,
    "meetpunt/m1/keuze": "a",
    "meetpunt/m2/keuze": "z",
    "meetpunt/m2/momenten/e9": "2027-06-01",
    "meetpunt/m2/momenten/e1": "2027-12-01",
    "meetpunt/m0/keuze": "weg",
  });

  it("numbers goals and choices by their own order, not by id", () => {
    expect(doelen.map(({ nummer, id }) => `${nummer} ${id}`)).toEqual(["P1 p-eerst", "P2 p-later"]);
    expect(keuzes.map(({ nummer, naam }) => `${nummer} ${naam}`)).toEqual([
      "I1 Leesuur",
      "I2 Eigen aanpak zonder naam",
    ]);
  });

  it("numbers measuring points in the order of their choices; one without a choice comes last", () => {
    expect(meetpunten.map(({ nummer, id }) => `${nummer} ${id}`)).toEqual(["M1 m2", "M2 m1", "M3 m0"]);
  });

  it("leads from a goal to its findings by rank and to its choices", () => {
    expect(doelen[0]?.bevindingen.map(({ nummer, ref }) => `${nummer} ${ref}`)).toEqual(["B2 A2", "B3 F3"]);
    expect(doelen.map((doel) => doel.keuzes.map(({ nummer }) => nummer))).toEqual([["I1"], ["I1"]]);
  });

  it("leads from a choice to goals, findings, cost lines and measuring points, each once", () => {
    const [leesuur, zonder] = keuzes;
    expect(leesuur?.doelen.map(({ nummer }) => nummer)).toEqual(["P1", "P2"]);
    expect(leesuur?.bevindingen.map(({ nummer }) => nummer)).toEqual(["B1", "B2", "B3"]);
    expect(leesuur?.regels.map(({ nummer }) => nummer)).toEqual(["K1", "K2"]);
    expect(leesuur?.kosten).toEqual({ perJaar: { 2026: 300, 2027: 50 }, totaal: 350 });
    expect(leesuur?.meetpunten.map(({ momenten }) => momenten)).toEqual([["2027-06-01", "2027-12-01"]]);
    expect(zonder).toMatchObject({ doelen: [], bevindingen: [], regels: [], kosten: { totaal: 0 } });
  });

  it("gives everything exactly one number without gaps, whatever the order of the lists", () => {
    const id = fc.constantFrom("a", "b", "c", "d", "e", "f");
    const rijen = fc.dictionary(id, fc.record({ volgorde: fc.integer({ min: -5, max: 5 }), keuze: id }));
    const nummers = (letter: string, aantal: number) => Array.from({ length: aantal }, (_, i) => `${letter}${i + 1}`);
    fc.assert(
      fc.property(rijen, rijen, rijen, (doel, keuze, meetpunt) => {
        const beeld = keten(
          Object.fromEntries([
            ...Object.entries(doel).map(([d, { volgorde }]) => [`doel/${d}/volgorde`, volgorde]),
            ...Object.entries(keuze).map(([k, { volgorde }]) => [`keuze/${k}/volgorde`, volgorde]),
            ...Object.entries(meetpunt).map(([m, velden]) => [`meetpunt/${m}/keuze`, velden.keuze]),
          ]),
        );
        expect(beeld.doelen.map(({ nummer }) => nummer)).toEqual(nummers("P", Object.keys(doel).length));
        expect(beeld.keuzes.map(({ nummer }) => nummer)).toEqual(nummers("I", Object.keys(keuze).length));
        expect(beeld.meetpunten.map(({ nummer }) => nummer)).toEqual(nummers("M", Object.keys(meetpunt).length));
        const perKeuze = beeld.keuzes.flatMap((k) => k.meetpunten.map(({ nummer }) => nummer));
        expect(perKeuze).toEqual(nummers("M", perKeuze.length));
      }),
    );
  });
});

describe("name and doelgebied of a choice", () => {
  const { dossier } = readDossier({ "keuze/i1/eigenNaam": "  Leesuur ", "keuze/i1/eigenGebied": "B" });
  const eigen = dossier.keuze.i1;
  const opDeKaart = { titel: "Feedback", doelgebied: "D" } as Interventie;

  it("come from the menukaart, else from the school", () => {
    if (!eigen) throw new Error("the choice was not read");
    expect([naamVanKeuze(eigen, undefined), gebiedVanKeuze(eigen, undefined)]).toEqual(["Leesuur", "B"]);
    expect([naamVanKeuze(eigen, opDeKaart), gebiedVanKeuze(eigen, opDeKaart)]).toEqual(["Feedback", "D"]);
  });
});
