import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Tabel } from "#domain/rapport/blok.ts";
import { deelIn, verdeelBreedte } from "#pdf/zetsel/kolommen.ts";

const som = (getallen: readonly number[]): number => getallen.reduce((totaal, getal) => totaal + getal, 0);

const tabelMet = (aantal: number, cel: string): Tabel => ({
  soort: "tabel",
  bijschrift: "",
  kolommen: Array.from({ length: aantal }, () => ({ kop: "Kop", breedte: 50, getal: true })),
  rijen: [{ cellen: Array.from({ length: aantal }, () => cel) }],
});

describe("verdeelBreedte", () => {
  it("follows the shares when all columns fit", () => {
    expect(verdeelBreedte([1, 3], [10, 10], 100)).toEqual([25, 75]);
  });

  it("widens a column that needs more, at the cost of the others", () => {
    expect(verdeelBreedte([1, 3], [40, 10], 100)).toEqual([40, 60]);
  });

  it("says when the columns do not fit together", () => {
    expect(verdeelBreedte([1, 1], [60, 60], 100)).toBeNull();
  });

  it("always fills the measure and never gives a column less than it needs", () => {
    const kolom = fc.record({ aandeel: fc.integer({ min: 1, max: 200 }), nodig: fc.integer({ min: 0, max: 60 }) });
    fc.assert(
      fc.property(fc.array(kolom, { minLength: 1, maxLength: 8 }), (kolommen) => {
        const nodig = kolommen.map((deel) => deel.nodig);
        const breedtes =
          verdeelBreedte(
            kolommen.map((deel) => deel.aandeel),
            nodig,
            483,
          ) ?? [];
        expect(som(breedtes)).toBeCloseTo(483, 6);
        breedtes.forEach((breedte, plaats) => {
          expect(breedte).toBeGreaterThanOrEqual((nodig[plaats] ?? 0) - 1e-9);
        });
      }),
    );
  });
});

describe("deelIn", () => {
  it("keeps an ordinary table in 9 points", () => {
    expect(deelIn(tabelMet(5, "€ 1.250,50"), 483).grootte).toBe(9);
  });

  it("makes the type smaller before it makes two tables", () => {
    const { grootte, delen } = deelIn(tabelMet(9, "€ 1.250,50"), 483);
    expect(grootte).toBeLessThan(9);
    expect(delen).toHaveLength(1);
  });

  it("divides the columns of a very wide table, each part with the first column, none lost", () => {
    const { delen } = deelIn(tabelMet(20, "€ 1.234.567,50"), 483);
    expect(delen.length).toBeGreaterThan(1);
    for (const deel of delen) {
      expect(deel[0]?.kolom).toBe(0);
      expect(som(deel.map(({ breedte }) => breedte))).toBeLessThan(483.1);
    }
    const gezet = delen.flatMap((deel) => deel.slice(1).map(({ kolom }) => kolom));
    expect(gezet).toEqual(Array.from({ length: 19 }, (_, plaats) => plaats + 1));
  });
});
