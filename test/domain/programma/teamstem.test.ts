import { expect, it } from "vitest";
import { laadInhoud } from "#content/laad-inhoud.ts";
import { type Entries, readDossier } from "#domain/dossier/entries.ts";
import { berekenFeiten } from "#domain/feiten.ts";
import { uitslagVan } from "#domain/programma/stemuitslag.ts";
import { moetZekerLukken, zegUitslag, zegZeker } from "#domain/programma/teamstem.ts";
import { voorwaardenVan } from "#domain/programma/voorwaarden.ts";
import { GOED_PLAN } from "../regels/goed-plan.ts";

const inhoud = await laadInhoud();
const feitenMet = (bij: Entries) => berekenFeiten(readDossier({ ...GOED_PLAN, ...bij }).dossier, inhoud, "2026-09-15");
const zeker = (aantallen: number[]): Entries =>
  Object.assign(
    {},
    ...aantallen.map((aantal, i) => ({
      [`keuze/i${i + 1}/interventie`]: "feedback",
      [`keuze/i${i + 1}/volgorde`]: i,
      [`keuze/i${i + 1}/stem/steun`]: 9,
      [`keuze/i${i + 1}/stem/zeker`]: aantal,
    })),
  ) as Entries;

it("shows no vote of fewer than five people", () => {
  expect(uitslagVan({ steun: 3, geen: 1 })).toBeUndefined();
  const uitslag = uitslagVan({ steun: 3, mits: 1, geen: 1 });
  expect(uitslag && zegUitslag(uitslag)).toBe("Van 5 stemmen: 3 steun, 1 steun met voorwaarde, 1 geen steun.");
});

it("names at most three that must succeed; of equal ones all or none", () => {
  const nummers = (aantallen: number[]) => moetZekerLukken(feitenMet(zeker(aantallen))).map(({ nummer }) => nummer);
  expect(nummers([5, 9, 2, 7])).toEqual(["I2", "I4", "I1"]);
  expect(nummers([5, 9, 5, 5])).toEqual(["I2"]);
  expect(nummers([0, 0])).toEqual([]);
  expect(zegZeker(feitenMet(zeker([9, 0])))).toBe("Volgens het team moet zeker lukken: I1 Feedback.");
});

it("stands beside the condition draagvlak", () => {
  const feiten = feitenMet({ "keuze/i1/stem/steun": 6, "keuze/i1/stem/geen": 2 });
  const [draagvlak] = feiten.keuzes.flatMap((keuze) => voorwaardenVan(feiten, keuze));
  expect(draagvlak?.hint).toBe("Van 8 stemmen: 6 steun, 0 steun met voorwaarde, 2 geen steun.");
});
