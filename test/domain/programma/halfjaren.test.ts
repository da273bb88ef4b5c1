import { beforeAll, expect, test } from "vitest";
import { laadInhoud } from "#content/laad-inhoud.ts";
import { type Entries, readDossier } from "#domain/dossier/entries.ts";
import { berekenFeiten } from "#domain/feiten.ts";
import type { Inhoud } from "#domain/inhoud.ts";
import { bereikVan } from "#domain/programma/bereik.ts";
import { halfjarenVan } from "#domain/programma/halfjaren.ts";
import { GOED_PLAN } from "../regels/goed-plan.ts";

let inhoud: Inhoud;
beforeAll(async () => {
  inhoud = await laadInhoud();
});

const halfjaren = (erbij: Entries) =>
  halfjarenVan(berekenFeiten(readDossier({ ...GOED_PLAN, ...erbij }).dossier, inhoud, "2026-09-15"));

test("every half year says what is prepared, done, measured, evaluated, and when the MR hears of it", () => {
  const beeld = halfjaren({
    "keuze/i1/voorbereidenVanaf": "2026-05-01",
    "keuze/i1/begin": "2027-01-04",
    "keuze/i1/eind": "2027-12-17",
    "meetpunt/m1/momenten/e2": "2027-06-15",
    "meetpunt/m1/momenten/e3": "2028-10-01",
    "mrMoment/x/datum": "2027-06-22",
    "mrMoment/x/onderwerp": "tussenstand",
  });
  expect(
    beeld.map(({ id, voorbereiden, uitvoeren, meten, evaluatie, mr }) => [
      id,
      voorbereiden.length,
      uitvoeren.length,
      meten.map(({ datum }) => datum),
      evaluatie.map(({ datum }) => datum),
      mr.map(({ wat }) => wat),
    ]),
  ).toEqual([
    ["2026-1", 1, 0, [], [], ["besluit van de MR"]],
    ["2026-2", 1, 1, ["2027-02-01", "2027-06-15"], [], ["tussenstand"]],
    ["2027-1", 0, 1, [], [], []],
    ["2027-2", 0, 0, ["2028-10-01"], ["2028-10-01"], []],
  ]);
});

test("without years there are no half years", () => {
  expect(halfjarenVan(berekenFeiten(readDossier({}).dossier, inhoud, "2026-09-15"))).toEqual([]);
});

test.each([
  [
    { leerlingen: 24, urenPerWeek: 3, urenPerLeerling: 0.6, groepsgrootte: 5 },
    { bereikt: 25, bedoeld: 24 },
  ],
  [
    { leerlingen: 24, urenPerWeek: 4.9, urenPerLeerling: 1, groepsgrootte: 5 },
    { bereikt: 20, bedoeld: 24 },
  ],
  [
    { leerlingen: 24, urenPerWeek: 0, urenPerLeerling: 1, groepsgrootte: 5 },
    { bereikt: 0, bedoeld: 24 },
  ],
  [{ leerlingen: 24, urenPerWeek: 4, urenPerLeerling: 0, groepsgrootte: 5 }, undefined],
  [{ leerlingen: 24, urenPerWeek: 4, groepsgrootte: 5 }, undefined],
])("the hours %o reach %o", (velden, verwacht) => {
  const bladen = Object.fromEntries(Object.entries(velden).map(([naam, waarde]) => [`keuze/i/${naam}`, waarde]));
  const keuze = readDossier(bladen).dossier.keuze.i;
  if (!keuze) throw new Error("no choice");
  expect(bereikVan(keuze)).toEqual(verwacht);
});
