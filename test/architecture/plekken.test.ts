import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { STAPPENLIJST } from "#app/steps.ts";
import { laadInhoud } from "#content/laad-inhoud.ts";
import { REGELS } from "#domain/regels/controleer.ts";
import { RIJEN } from "../domain/regels/rijen.ts";

/** How many places there are for one more step, intervention or rule: see the table in the README. */

const SRC = join(import.meta.dirname, "../../src");
/** The page of all plans, and the page of who fills in a form: no steps of a plan. */
const NO_STEP = ["start", "meedoen"];

test("a step is one folder and one line in steps.ts", () => {
  const mappen = readdirSync(join(SRC, "features")).filter((map) => !NO_STEP.includes(map));
  expect(mappen.sort()).toEqual(STAPPENLIJST.map(({ id }) => id).sort());
});

test("every step loads its own page", async () => {
  const paginas = await Promise.all(STAPPENLIJST.map(({ laad }) => laad()));
  expect(new Set(paginas).size).toBe(STAPPENLIJST.length);
});

test("an intervention is one file, named after its id", async () => {
  const bestanden = readdirSync(join(SRC, "content/interventies")).map((naam) => naam.replace(/\.json$/, ""));
  const { menukaart } = await laadInhoud();
  expect(menukaart.map(({ id }) => id).sort()).toEqual(bestanden.sort());
});

test("a rule is one function, one row in its test, and its words", async () => {
  const { regelteksten } = await laadInhoud();
  const regels = Object.keys(REGELS).sort();
  expect(Object.keys(RIJEN).sort()).toEqual(regels);
  expect(regels.filter((regel) => !(regel in regelteksten))).toEqual([]);
});
