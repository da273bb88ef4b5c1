import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rangschikBevindingen } from "#domain/schoolscan/bevindingen.ts";
import { deelVan, itemVan, type Oordeel } from "#domain/schoolscan/oordeel.ts";

const VRAGEN = ["D1", "E1", "A2", "B6", "K2"];
const volgorde = (item: string) => VRAGEN.indexOf(item);
const oordeel = (ref: string, punten: number | null | undefined, omvang = 0): Oordeel => ({
  ref,
  item: itemVan(ref),
  deel: deelVan(ref),
  punten,
  stemmen: punten,
  besluit: undefined,
  personen: {},
  perRol: {},
  zonderZicht: [],
  verschil: 0,
  omvang,
  beantwoord: true,
  geenZicht: punten === null,
  antwoorden: [],
});
const refs = (oordelen: Oordeel[], inDoelen: string[] = []) =>
  rangschikBevindingen(oordelen, volgorde, new Set(inDoelen)).map(({ nummer, ref }) => `${nummer} ${ref}`);

describe("rangschikBevindingen", () => {
  it("ranks by points × size, then by points, then by the order of the questions", () => {
    expect(refs([oordeel("A2", 75, 1), oordeel("D1", 50, 3), oordeel("E1", 50, 3), oordeel("B6", 100, 0)])).toEqual([
      "B1 B6",
      "B2 D1",
      "B3 E1",
      "B4 A2",
    ]);
    expect(refs([oordeel("D1", 50, 4), oordeel("A2", 60, 3)])).toEqual(["B1 A2", "B2 D1"]);
  });

  it("takes from 'enige zorgen' on, and nothing on which nobody has a view or a judgement", () => {
    expect(refs([oordeel("A2", 35), oordeel("D1", 34), oordeel("E1", null), oordeel("B6", undefined)])).toEqual([
      "B1 A2",
    ]);
  });

  it("leaves out what the school can carry: that is no finding about pupils", () => {
    expect(refs([oordeel("K2", 100)])).toEqual([]);
  });

  it("keeps a finding that a goal rests on, also when the concern has gone", () => {
    expect(refs([oordeel("A2", 75), oordeel("D1", 0), oordeel("E1", null)], ["D1", "E1", "weg"])).toEqual([
      "B1 A2",
      "B2 D1",
      "B3 E1",
    ]);
  });

  it("marks '(zeer) veel zorgen'", () => {
    expect(
      rangschikBevindingen([oordeel("A2", 60), oordeel("D1", 59)], volgorde).map(({ veelZorg }) => veelZorg),
    ).toEqual([true, false]);
  });

  it("is one order, whatever the order of the input", () => {
    const willekeurig = fc.uniqueArray(
      fc.tuple(
        fc.constantFrom("A2", "A2@havo", "A2@vwo", "D1", "E1", "E1@havo", "B6"),
        fc.constantFrom(0, 35, 50, 60, 75, 100, null),
        fc.integer({ min: 0, max: 4 }),
      ),
      { selector: ([ref]) => ref },
    );
    fc.assert(
      fc.property(
        willekeurig.chain((rijen) =>
          fc.tuple(fc.constant(rijen), fc.shuffledSubarray(rijen, { minLength: rijen.length })),
        ),
        ([een, ander]) => {
          const lijst = refs(een.map(([ref, punten, omvang]) => oordeel(ref, punten, omvang)));
          expect(refs(ander.map(([ref, punten, omvang]) => oordeel(ref, punten, omvang)))).toEqual(lijst);
          expect(lijst.map((regel) => regel.split(" ")[0])).toEqual(lijst.map((_, i) => `B${i + 1}`));
        },
      ),
    );
  });
});
