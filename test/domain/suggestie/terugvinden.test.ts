import { expect, it } from "vitest";
import {
  kendall,
  leesSchoolgevallen,
  metRuis,
  model,
  opMaanden,
  opPopulariteit,
  stabiliteit,
  terugvinden,
  zonderSchool,
} from "../../bench/terugvinden.ts";
import { inhoud } from "./scan-maken.ts";
import { toeval } from "./willekeurig.ts";

const gevallen = leesSchoolgevallen("test/scenarios");

it("gives back what schools chose better than months and national popularity, also without what it read about them", () => {
  const onbekend = terugvinden(gevallen, model, (geval) => zonderSchool(inhoud, geval));
  const maanden = terugvinden(gevallen, opMaanden, () => inhoud);
  const populair = terugvinden(gevallen, opPopulariteit, () => inhoud);
  expect(onbekend.raak).toBeGreaterThan(Math.max(maanden.raak, populair.raak));
});

it("takes out every link that rests on the lines about a school", () => {
  const aantal = (van: typeof inhoud) => van.menukaart.flatMap(({ koppelingen }) => koppelingen).length;
  for (const geval of gevallen) {
    expect(aantal(zonderSchool(inhoud, geval)), geval.naam).toBeLessThan(aantal(inhoud));
  }
});

it("keeps most of the order when every answer may be one step off", () => {
  expect(stabiliteit(gevallen, inhoud, 10, toeval(7))).toBeGreaterThan(0.7);
});

it("computes Kendall tau-b, with ties, as by hand", () => {
  expect(kendall([1, 2, 3], [1, 2, 3])).toBe(1);
  expect(kendall([1, 2, 3], [3, 2, 1])).toBe(-1);
  expect(kendall([1, 1, 2], [1, 2, 3])).toBeCloseTo(2 / Math.sqrt(6));
});

it("moves an answer at most one step and never off its scale", () => {
  const entries = { "inbreng/a/antwoorden/A2/zorg": 5, "inbreng/a/antwoorden/K1/klaar": "op-orde", "school/naam": "x" };
  const kans = toeval(1);
  for (let i = 0; i < 50; i += 1) {
    const anders = metRuis(entries, kans);
    expect([4, 5]).toContain(anders["inbreng/a/antwoorden/A2/zorg"]);
    expect(["op-orde", "deels"]).toContain(anders["inbreng/a/antwoorden/K1/klaar"]);
    expect(anders["school/naam"]).toBe("x");
  }
});
