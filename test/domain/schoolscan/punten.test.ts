import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Antwoord } from "#domain/dossier/inbreng.ts";
import { BEVINDING_VANAF, isBeantwoord, puntenVan, VEEL_ZORG } from "#domain/schoolscan/punten.ts";

const punten = (velden: object) => puntenVan(Antwoord.parse(velden));

describe("puntenVan", () => {
  it.each([
    [{ zorg: 1 }, 0],
    [{ zorg: 2 }, 25],
    [{ zorg: 3 }, 50],
    [{ zorg: 4 }, 75],
    [{ zorg: 5 }, 100],
    [{ klaar: "op-orde" }, 0],
    [{ klaar: "deels" }, 35],
    [{ klaar: "niet" }, 70],
    [{ verschil: "kleiner" }, 0],
    [{ verschil: "gelijk" }, 20],
    [{ verschil: "groter" }, 60],
    [{ verwacht: "meer" }, 0],
    [{ verwacht: "zoals" }, 20],
    [{ verwacht: "minder" }, 60],
    [{ klaarPer: { A: "op-orde", B: "niet", C: "weet-niet" } }, 70],
  ])("gives %o its points", (antwoord, verwacht) => {
    expect(punten(antwoord)).toBe(verwacht);
  });

  it.each([
    { zorg: 0 },
    { klaar: "weet-niet" },
    { verschil: "weet-niet" },
    { verwacht: "weet-niet" },
    { klaarPer: { A: "weet-niet" } },
  ])("takes %o as no view, which is not zero", (antwoord) => {
    expect(punten(antwoord)).toBeNull();
  });

  it.each([{}, { cijfer: 7 }, { tekst: "Veel verloop" }, { voor: 8, tegen: 2 }, { omvang: 3 }])(
    "gives %o no judgement",
    (antwoord) => {
      expect(punten(antwoord)).toBeUndefined();
    },
  );

  it("calls 'veel' and 'zeer veel zorgen' much, as the national monitor does, and 'enige' a finding", () => {
    expect([1, 2, 3, 4, 5].filter((zorg) => (punten({ zorg }) ?? 0) >= VEEL_ZORG)).toEqual([4, 5]);
    expect([1, 2, 3, 4, 5].filter((zorg) => (punten({ zorg }) ?? 0) >= BEVINDING_VANAF)).toEqual([3, 4, 5]);
  });
});

describe("isBeantwoord", () => {
  it("counts 'geen zicht', a number, a text, votes and a judgement per doelgebied as an answer", () => {
    for (const antwoord of [{ zorg: 0 }, { cijfer: 0 }, { tekst: "ja" }, { voor: 0 }, { klaarPer: { B: "weet-niet" } }])
      expect(isBeantwoord(Antwoord.parse(antwoord))).toBe(true);
  });

  it("does not count only a source, a group, a size, a note or evidence", () => {
    for (const antwoord of [
      {},
      { bronnen: { toets: true } },
      { groepen: { g3: true } },
      { omvang: 2 },
      { toelichting: "x" },
      { tekst: "  " },
      { bewijs: { b1: {} } },
    ])
      expect(isBeantwoord(Antwoord.parse(antwoord))).toBe(false);
  });

  it("holds for every answer with a judgement", () => {
    const antwoord = fc.record(
      { zorg: fc.integer({ min: 0, max: 5 }), omvang: fc.integer({ min: 0, max: 4 }) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(antwoord, (velden) => {
        if (punten(velden) !== undefined) expect(isBeantwoord(Antwoord.parse(velden))).toBe(true);
      }),
    );
  });
});
