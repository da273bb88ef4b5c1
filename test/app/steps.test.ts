import { expect, it } from "vitest";
import { plaatsVan, planHref, STAPPENLIJST } from "#app/steps.ts";
import { STAPPEN } from "#domain/regels/melding.ts";

it("lists every step of the domain once, in its order", () => {
  expect(STAPPENLIJST.map(({ id }) => id)).toEqual([...STAPPEN]);
});

it("keeps the steps of one group together", () => {
  const groepen = STAPPENLIJST.map(({ groep }) => groep);
  expect(groepen.filter((groep, i) => groep !== groepen[i - 1])).toHaveLength(new Set(groepen).size);
});

it("knows the place and the address of a step", () => {
  expect(plaatsVan("begroting")).toBe(STAPPEN.indexOf("begroting"));
  expect(plaatsVan("bestaat-niet")).toBe(-1);
  expect(planHref("abc")).toBe("#/plan/abc");
  expect(planHref("abc", "school")).toBe("#/plan/abc/school");
});
