import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LEEG_ANTWOORD } from "#domain/dossier/inbreng.ts";
import { groepsbeeld, isVerdeeld, plekInWoorden } from "#domain/schoolscan/groepsbeeld.ts";

const zorgen = (...cijfers: number[]) => cijfers.map((zorg) => ({ ...LEEG_ANTWOORD, zorg }));
const team = (...cijfers: number[]) => groepsbeeld("team", "Z", zorgen(...cijfers));

describe("what a group answered", () => {
  it("is its middle, without 'geen zicht', and how many had no view", () => {
    const beeld = team(1, 2, 2, 3, 4, 4, 4, 5, 0, 0);
    expect(beeld).toMatchObject({ aantal: 10, geenZicht: 2, plek: 3.5, midden: "tussen enige zorgen en veel zorgen" });
    expect(beeld?.verdeling?.map(({ aantal }) => aantal)).toEqual([1, 2, 1, 3, 1, 2]);
  });

  it("is a whole distribution from ten answers, and always for a function", () => {
    expect(team(1, 2, 3, 4, 5, 5, 5, 5, 5)).toMatchObject({ verdeling: undefined, geenZicht: undefined, plek: 5 });
    expect(groepsbeeld("schoolleiding", "Z", zorgen(4))?.verdeling).toHaveLength(6);
  });

  it("says when nobody has a view, and is nothing without an answer", () => {
    expect(team(0, 0, 0)).toMatchObject({ plek: 0, midden: "", spreiding: undefined });
    expect(groepsbeeld("team", "K", zorgen(4))).toBeUndefined();
  });

  it("is divided when its middle half is two steps wide", () => {
    const verdeeld = (...cijfers: number[]) => isVerdeeld(team(...cijfers) ?? expect.fail());
    expect(verdeeld(1, 1, 1, 5, 5, 5)).toBe(true);
    expect(verdeeld(1, 3, 3, 3, 3, 5)).toBe(false);
  });

  it("counts words of the other scales by their place", () => {
    const klaar = (["op-orde", "deels", "niet", "weet-niet"] as const).map((stand) => ({
      ...LEEG_ANTWOORD,
      klaar: stand,
    }));
    expect(groepsbeeld("ib", "K", klaar)).toMatchObject({ midden: "deels op orde", geenZicht: 1 });
    expect(plekInWoorden("V", 3)).toBe("groter");
  });

  it("adds up, and its middle lies within its spread", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 10, maxLength: 40 }), (cijfers) => {
        const beeld = team(...cijfers);
        expect(beeld?.verdeling?.reduce((som, { aantal }) => som + aantal, 0)).toBe(cijfers.length);
        if (!beeld?.spreiding) return;
        expect(beeld.plek).toBeGreaterThanOrEqual(beeld.spreiding[0]);
        expect(beeld.plek).toBeLessThanOrEqual(beeld.spreiding[1]);
      }),
    );
  });
});
