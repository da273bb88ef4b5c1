import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Inbreng, ROLLEN } from "#domain/dossier/inbreng.ts";
import { combineerInbreng, deelVan, itemVan, refVan } from "#domain/schoolscan/oordeel.ts";

const ITEMS = new Set(["A2", "D1", "B5", "K7"]);
/** One respondent per row: role and zorg at D1. */
const inbreng = (rijen: [string, number][]) =>
  Object.fromEntries(rijen.map(([rol, zorg], i) => [`r${i}`, Inbreng.parse({ rol, antwoorden: { D1: { zorg } } })]));
const oordeel = (rijen: [string, number][]) => combineerInbreng(inbreng(rijen), ITEMS)[0];

describe("combining answers", () => {
  it("takes the median within a role", () => {
    expect(
      oordeel([
        ["team", 1],
        ["team", 1],
        ["team", 5],
      ])?.punten,
    ).toBe(0);
    expect(
      oordeel([
        ["team", 1],
        ["team", 2],
      ])?.punten,
    ).toBe(13);
  });

  it("counts every role the same, however many people it has", () => {
    const team = Array.from({ length: 20 }, (): [string, number] => ["team", 1]);
    expect(oordeel([...team, ["ib", 5]])).toMatchObject({ punten: 50, perRol: { team: 0, ib: 100 }, verschil: 100 });
  });

  it("leaves 'geen zicht' out instead of counting it as no concern", () => {
    expect(
      oordeel([
        ["team", 0],
        ["ib", 5],
      ]),
    ).toMatchObject({ punten: 100, zonderZicht: ["team"], geenZicht: false });
    expect(
      oordeel([
        ["team", 0],
        ["team", 4],
      ]),
    ).toMatchObject({ punten: 75, zonderZicht: [] });
  });

  it("says that nobody has a view when nobody has", () => {
    expect(
      oordeel([
        ["team", 0],
        ["ib", 0],
      ]),
    ).toMatchObject({ punten: null, geenZicht: true, beantwoord: true });
  });

  it("gives no judgement about a number or a text, and no view is asked of it", () => {
    const cijfer = Inbreng.parse({ rol: "ib", antwoorden: { K7: { voor: 9, tegen: 1 } } });
    expect(combineerInbreng({ r1: cijfer }, ITEMS)).toMatchObject([{ item: "K7", geenZicht: false, perRol: {} }]);
    expect(combineerInbreng({ r1: cijfer }, ITEMS)[0]?.punten).toBeUndefined();
  });

  it("takes the largest size that anybody named", () => {
    const met = (omvang: number) => Inbreng.parse({ rol: "team", antwoorden: { D1: { zorg: 3, omvang } } });
    expect(combineerInbreng({ a: met(1), b: met(4), c: met(0) }, ITEMS)[0]?.omvang).toBe(4);
  });

  it("keeps schoolsoorten apart and leaves out items that do not hold for the school", () => {
    const een = Inbreng.parse({ rol: "ib", antwoorden: { "A2@havo": { zorg: 5 }, A2: { zorg: 1 }, C2: { zorg: 5 } } });
    expect(
      combineerInbreng({ een }, ITEMS).map(({ ref, item, deel, punten }) => ({ ref, item, deel, punten })),
    ).toEqual([
      { ref: "A2", item: "A2", deel: "", punten: 0 },
      { ref: "A2@havo", item: "A2", deel: "havo", punten: 100 },
    ]);
  });

  it("skips a source tick without an answer", () => {
    expect(
      combineerInbreng({ r1: Inbreng.parse({ rol: "ib", antwoorden: { D1: { bronnen: { toets: true } } } }) }, ITEMS),
    ).toEqual([]);
  });

  const groep = fc.array(fc.tuple(fc.constantFrom<string>(...ROLLEN), fc.integer({ min: 0, max: 5 })), {
    minLength: 1,
    maxLength: 9,
  });

  it("does not depend on who answered first", () => {
    fc.assert(
      fc.property(
        groep.chain((rijen) => fc.tuple(fc.constant(rijen), fc.shuffledSubarray(rijen, { minLength: rijen.length }))),
        ([een, ander]) => {
          const { antwoorden: _, ...eerst } = oordeel(een) ?? { antwoorden: [] };
          const { antwoorden: __, ...dan } = oordeel(ander) ?? { antwoorden: [] };
          expect(dan).toEqual(eerst);
        },
      ),
    );
  });

  it("stays between 0 and 100, and more concern never lowers the judgement", () => {
    fc.assert(
      fc.property(groep, fc.nat(), (rijen, n) => {
        const i = n % rijen.length;
        const erger = rijen.map(([rol, zorg], j): [string, number] => [
          rol,
          j === i && zorg > 0 ? Math.min(5, zorg + 1) : zorg,
        ]);
        const voor = oordeel(rijen)?.punten;
        const na = oordeel(erger)?.punten;
        if (typeof voor !== "number" || typeof na !== "number") {
          expect(na).toBe(voor);
          return;
        }
        expect(na).toBeGreaterThanOrEqual(voor);
        expect(na).toBeLessThanOrEqual(100);
      }),
    );
  });
});

describe("references", () => {
  it("name an item and, when asked apart, a part of the school", () => {
    expect([refVan("A2", ""), refVan("A2", "havo")]).toEqual(["A2", "A2@havo"]);
    expect([itemVan("A2@havo"), deelVan("A2@havo"), itemVan("A2"), deelVan("A2")]).toEqual(["A2", "havo", "A2", ""]);
  });
});
