import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDossier } from "#domain/dossier/entries.ts";
import {
  beginVan,
  eindVan,
  looptijd,
  schooljaarVan,
  schooljaren,
  toonLooptijd,
  toonSchooljaar,
  toonSchooljaarKort,
} from "#domain/dossier/schooljaar.ts";

const plan = (velden: Record<string, number>) =>
  readDossier(Object.fromEntries(Object.entries(velden).map(([naam, waarde]) => [`plan/${naam}`, waarde]))).dossier
    .plan;

describe("the years of a plan", () => {
  it("run from its first school year", () => {
    expect(schooljaren(plan({ beginjaar: 2026, jaren: 3 }))).toEqual([2026, 2027, 2028]);
    expect(looptijd(plan({ beginjaar: 2026, jaren: 2 }))).toEqual({ begin: "2026-08-01", eind: "2028-07-31" });
    expect(toonLooptijd(plan({ beginjaar: 2026, jaren: 2 }))).toBe("2026–2028");
  });

  it("are unknown until the first year is chosen", () => {
    expect(schooljaren(plan({}))).toEqual([]);
    expect(looptijd(plan({}))).toBeUndefined();
    expect(toonLooptijd(plan({}))).toBe("");
  });
});

describe("a school year", () => {
  it("is named by both its years", () => {
    expect(toonSchooljaar(2026)).toBe("2026–2027");
    expect(toonSchooljaarKort(2026)).toBe("2026/27");
    expect(toonSchooljaarKort(2099)).toBe("2099/00");
  });

  it("holds its first and last day, and no day outside them", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2100 }), (jaar) => {
        expect(schooljaarVan(beginVan(jaar))).toBe(jaar);
        expect(schooljaarVan(eindVan(jaar))).toBe(jaar);
        expect(schooljaarVan(`${jaar}-07-31`)).toBe(jaar - 1);
      }),
    );
  });
});
