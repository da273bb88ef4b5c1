import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beschikbaarInSchooljaar, jarenVanPotje, splitsKalenderjaar } from "#domain/begroting/beschikbaar.ts";
import { Potje } from "#domain/dossier/geld.ts";
import { MAX_CENTEN } from "#domain/dossier/velden.ts";

const potje = (periode: "schooljaar" | "kalenderjaar", bedragen: Record<string, number>) =>
  Potje.parse({
    periode,
    jaren: Object.fromEntries(Object.entries(bedragen).map(([jaar, bedrag]) => [jaar, { bedrag }])),
  });
const centen = fc.integer({ min: 0, max: MAX_CENTEN });

describe("splitsKalenderjaar", () => {
  it("gives seven and five twelfths that add up", () => {
    expect(splitsKalenderjaar(120_000)).toEqual({ totAugustus: 70_000, vanafAugustus: 50_000 });
    fc.assert(
      fc.property(centen, (bedrag) => {
        const { totAugustus, vanafAugustus } = splitsKalenderjaar(bedrag);
        expect(totAugustus + vanafAugustus).toBe(bedrag);
        expect(Math.abs(totAugustus - (bedrag * 7) / 12)).toBeLessThan(1);
      }),
    );
  });
});

describe("beschikbaarInSchooljaar", () => {
  it("takes the amount of that school year", () => {
    expect(beschikbaarInSchooljaar(potje("schooljaar", { 2026: 5, 2027: 9 }), 2026)).toBe(5);
    expect(beschikbaarInSchooljaar(potje("schooljaar", {}), 2026)).toBe(0);
  });

  it("takes five twelfths of the year in which it begins and seven of the next", () => {
    expect(beschikbaarInSchooljaar(potje("kalenderjaar", { 2026: 120_000, 2027: 240_000 }), 2026)).toBe(190_000);
  });

  it("spends a calendar year exactly once over the two school years that touch it", () => {
    fc.assert(
      fc.property(centen, (bedrag) => {
        const een = potje("kalenderjaar", { 2027: bedrag });
        expect(beschikbaarInSchooljaar(een, 2026) + beschikbaarInSchooljaar(een, 2027)).toBe(bedrag);
      }),
    );
  });
});

describe("jarenVanPotje", () => {
  it("asks an amount per school year, or for every calendar year that the plan touches", () => {
    expect(jarenVanPotje(potje("schooljaar", {}), [2026, 2027])).toEqual([2026, 2027]);
    expect(jarenVanPotje(potje("kalenderjaar", {}), [2026, 2027])).toEqual([2026, 2027, 2028]);
    expect(jarenVanPotje(potje("kalenderjaar", {}), [])).toEqual([]);
  });
});
