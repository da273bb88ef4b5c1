import { expect, test } from "vitest";
import { neemTarievenOver, tariefbladen, tarievenVoor } from "#domain/begroting/tarieven.ts";
import { applyChanges, type Entries, readDossier } from "#domain/dossier/entries.ts";
import { volgendPlan } from "#domain/dossier/volgend-plan.ts";

const HIER = { "tarief/a/naam": "Leraar", "tarief/a/bedrag": 9_000_000, "tarief/a/volgorde": 1 };
const DAAR = {
  "school/naam": "Ander (verzonnen)",
  "tarief/x/naam": "Leraar",
  "tarief/x/bedrag": 1,
  "tarief/y/naam": "Coach",
  "tarief/y/eenheid": "uur",
  "tarief/y/bedrag": 7_500,
};
const lees = (entries: Entries) => readDossier(entries).dossier;

test("rates come over from another plan; one with the same name and unit stays as it is here", () => {
  const na = applyChanges(
    HIER,
    neemTarievenOver(lees(HIER), lees(tariefbladen(DAAR)), () => "n"),
  );
  expect(na).toEqual({
    ...HIER,
    "tarief/n/naam": "Coach",
    "tarief/n/eenheid": "uur",
    "tarief/n/bedrag": 7_500,
    "tarief/n/volgorde": 2,
  });
});

test("only the rates of another plan are looked at, and a rate without an amount is not offered", () => {
  expect(Object.keys(tariefbladen(DAAR)).every((sleutel) => sleutel.startsWith("tarief/"))).toBe(true);
  expect(tarievenVoor(lees(DAAR), "uur").map(({ naam }) => naam)).toEqual(["Coach"]);
  expect(tarievenVoor(lees({ "tarief/z/naam": "Leeg" }), "fte")).toEqual([]);
});

test("rates go along to the next plan", () => {
  expect(volgendPlan(HIER)).toEqual(HIER);
});
