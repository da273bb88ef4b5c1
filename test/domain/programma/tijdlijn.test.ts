import fc from "fast-check";
import { expect, test } from "vitest";
import type { Keuzebeeld } from "#domain/programma/keten.ts";
import { bouwTijdlijn } from "#domain/programma/tijdlijn.ts";

const periode = { begin: "2026-08-01", eind: "2028-07-31" };
const keuze = (begin?: string, eind?: string, ...momenten: string[][]) =>
  ({
    id: "a",
    nummer: "I1",
    naam: "Feedback",
    keuze: { begin, eind },
    meetpunten: momenten.map((m) => ({ momenten: m })),
  }) as unknown as Keuzebeeld;

test("the line runs from the first to the last day, with a mark at each half year", () => {
  const { strepen } = bouwTijdlijn([], periode);
  expect(strepen.map(({ datum }) => datum)).toEqual([
    "2026-08-01",
    "2027-01-01",
    "2027-08-01",
    "2028-01-01",
    "2028-07-31",
  ]);
  expect(strepen[0]?.deel).toBe(0);
  expect(strepen.at(-1)?.deel).toBe(1);
});

test("moments of several measuring points come once and in order", () => {
  const [rij] = bouwTijdlijn(
    [keuze("2026-08-01", "2027-07-31", ["2027-06-01", "2027-01-20"], ["2027-01-20"])],
    periode,
  ).rijen;
  expect(rij?.momenten.map(({ datum }) => datum)).toEqual(["2027-01-20", "2027-06-01"]);
  expect(rij?.balk?.van).toBe(0);
  expect(rij?.balk?.tot).toBeCloseTo(0.5, 2);
});

test("a missing or turned-around period gives no bar, and what lies outside is drawn at the edge", () => {
  const rijen = bouwTijdlijn(
    [keuze("2026-09-01"), keuze("2027-09-01", "2026-09-01"), keuze("2025-01-01", "2030-01-01")],
    periode,
  ).rijen;
  expect(rijen.map(({ balk }) => balk)).toEqual([undefined, undefined, { van: 0, tot: 1 }]);
});

test("parts never decrease in time and stay between 0 and 1", () => {
  const dag = fc
    .integer({ min: 0, max: 2000 })
    .map((n) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.array(dag, { minLength: 1 }), (dagen) => {
      const delen =
        bouwTijdlijn([keuze(undefined, undefined, dagen)], periode).rijen[0]?.momenten.map((m) => m.deel) ?? [];
      expect(delen).toEqual([...delen].sort((a, b) => a - b));
      expect(delen.every((deel) => deel >= 0 && deel <= 1)).toBe(true);
    }),
  );
});
