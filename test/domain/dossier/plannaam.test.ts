import { describe, expect, it } from "vitest";
import { readDossier } from "#domain/dossier/entries.ts";
import { isZelfdeSchool, kopieVanPlan, plankopVan, planNaam } from "#domain/dossier/plannaam.ts";

const kop = { titel: "", naam: "De Vlier", jaren: "2026–2028", brin: "", vestiging: "" };

it("calls a plan by its title, else by its school and years", () => {
  expect(planNaam(kop)).toBe("De Vlier, plan 2026–2028");
  expect(planNaam({ ...kop, titel: "Samen verder" })).toBe("Samen verder");
  expect(planNaam({ ...kop, jaren: "" })).toBe("De Vlier");
  expect(planNaam({ ...kop, naam: "" })).toBe("Plan zonder naam, plan 2026–2028");
});

it("copies a plan under a title of its own", () => {
  const entries = { "school/naam": "De Vlier", "plan/beginjaar": 2026 };
  const kopie = kopieVanPlan(entries);
  expect(kopie).toEqual({ ...entries, "plan/titel": "De Vlier, plan 2026–2028 (kopie)" });
  expect(planNaam(plankopVan(readDossier(kopie).dossier))).toBe("De Vlier, plan 2026–2028 (kopie)");
});

describe("plans of one school", () => {
  const met = (velden: Partial<typeof kop>) => ({ ...kop, ...velden });
  it.each([
    ["the same name, whatever the titles", met({ titel: "A" }), met({ titel: "B", naam: "de vlier" }), true],
    ["no name at all", met({ naam: "" }), met({ naam: "" }), false],
    ["another name", met({}), met({ naam: "De Linde" }), false],
    [
      "the same BRIN and vestiging",
      met({ brin: "12AB", vestiging: "00" }),
      met({ brin: "12AB", vestiging: "00", naam: "Vlier" }),
      true,
    ],
    ["another vestiging", met({ brin: "12AB", vestiging: "00" }), met({ brin: "12AB", vestiging: "01" }), false],
    ["the same name with another BRIN", met({ brin: "12AB" }), met({ brin: "34CD" }), false],
    ["one BRIN only: the name decides", met({ brin: "12AB", vestiging: "00" }), met({}), true],
  ])("%s", (_, a, b, zelfde) => {
    expect(isZelfdeSchool(a, b)).toBe(zelfde);
    expect(isZelfdeSchool(b, a)).toBe(zelfde);
  });
});
