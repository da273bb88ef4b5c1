import { describe, expect, it } from "vitest";
import { laadInhoud } from "#content/laad-inhoud.ts";
import { applyChanges, readDossier } from "#domain/dossier/entries.ts";
import { berekenFeiten } from "#domain/feiten.ts";
import { controleer } from "#domain/regels/controleer.ts";
import { GOED_PLAN } from "./goed-plan.ts";
import { i1, k1, type Wijziging } from "./rij.ts";

const inhoud = await laadInhoud();

/** The ids that one rule gives about GOED_PLAN with these changes. */
function ids(regel: string, wijziging: Wijziging) {
  const changes = Object.entries(wijziging).map(([sleutel, waarde]) => ({ sleutel, waarde }));
  const { dossier } = readDossier(applyChanges(GOED_PLAN, changes));
  return controleer(berekenFeiten(dossier, inhoud, "2026-09-15"))
    .filter((melding) => melding.regel === regel)
    .map(({ id }) => id);
}

it.each([
  ["beheersingsgericht-leren", ["R24:i1"]],
  ["kleine-groepen", []],
  ["professionalisering", ["R24:i1"]],
])("R24 asks why at little or no evidence: %s", (interventie, verwacht) => {
  expect(ids("R24", i1({ interventie }))).toEqual(verwacht);
});

describe("R38, much comes together", () => {
  it("speaks of mentors without hours at one choice already", () => {
    expect(ids("R38", i1({ wie: "Mentoren leerjaar 1/2" }))).toEqual(["R38:mentoren-leerjaar-1-2"]);
    expect(ids("R38", i1({ wie: "Mentoren leerjaar 1/2", urenPerWeek: 2 }))).toEqual([]);
  });

  it("is settled by hours that are enough", () => {
    const drie = Object.fromEntries(
      ["i1", "i2", "i3"].flatMap((id) => [
        [`keuze/${id}/wie`, "ib’er"],
        [`keuze/${id}/urenPerWeek`, 2],
      ]),
    );
    const uren = (aantal: number) => ({ "capaciteit/c/wie": "Ib’er", "capaciteit/c/urenPerWeek": aantal });
    expect(ids("R38", { ...drie, ...uren(5) })).toHaveLength(1);
    expect(ids("R38", { ...drie, ...uren(6) })).toEqual([]);
  });
});

it("R31 counts three full years, and is silent with a borging", () => {
  const lezen = { interventie: "begrijpend-lezen", begin: "2026-08-01" };
  expect(ids("R31", i1({ ...lezen, eind: "2029-07-31" }))).toEqual(["R31:i1"]);
  expect(ids("R31", i1({ ...lezen, eind: "2029-08-01" }))).toEqual([]);
  expect(ids("R31", i1({ ...lezen, eind: "2027-07-31", borging: "schoolplan" }))).toEqual([]);
});

it("R42 looks at the pupils of the school when the choice names no groups", () => {
  const kleuters = i1({ interventie: "toolkit-jonge-kind" });
  expect(ids("R42", kleuters)).toEqual([]);
  expect(ids("R42", { ...kleuters, "school/leerlingen/groep-5": 20 })).toEqual(["R42:i1"]);
  expect(ids("R42", { ...kleuters, "school/leerlingen/groep-1": 20 })).toEqual([]);
});

it("R45 speaks also when only a cost line says that people from outside come", () => {
  expect(ids("R45", { ...i1({ interventie: "professionalisering" }), ...k1({ soort: "extern" }) })).toEqual(["R45:i1"]);
  expect(ids("R45", k1({ soort: "scholing" }))).toEqual([]);
});

it("R47 is silent when a conversation with the class says something about the group", () => {
  const groep = {
    "inbreng/r1/antwoorden/A2/groepen/groep-4": true,
    ...i1({ "groepen/groep-5": true }),
  };
  expect(ids("R47", groep)).toEqual(["R47:i1"]);
  expect(ids("R47", { ...groep, "klassengesprek/k1/groep": "groep-5" })).toEqual([]);
});
