import { expect, it } from "vitest";
import { laadInhoud } from "#content/laad-inhoud.ts";
import { type Entries, readDossier } from "#domain/dossier/entries.ts";
import { berekenFeiten } from "#domain/feiten.ts";
import { isBeantwoord, voorwaardenVan } from "#domain/programma/voorwaarden.ts";
import { GOED_PLAN } from "../regels/goed-plan.ts";

const inhoud = await laadInhoud();
function voorwaarden(bij: Entries) {
  const feiten = berekenFeiten(readDossier({ ...GOED_PLAN, ...bij }).dossier, inhoud, "2026-09-15");
  return feiten.keuzes.flatMap((keuze) => voorwaardenVan(feiten, keuze));
}

it("shows what the plan says about each condition, without deciding it", () => {
  const hints = voorwaarden({}).map(({ naam, stand, hint }) => [naam, stand, hint]);
  expect(hints).toEqual([
    ["Draagvlak", "ja", "Over draagvlak in het team staan nog geen stemmen in de scan."],
    ["Past bij de visie", "ja", "Jullie koppelden deze keuze aan: Beter lezen."],
    ["Past bij het probleem", "ja", "Via P1 hangt deze keuze aan B1."],
    [
      "Onderzoek",
      "ja",
      expect.stringMatching(/^De menukaart \(.*2022\): \+4 maanden; kosten 2 van 5; bewijs 3 van 5\.$/),
    ],
  ]);
});

it("names the votes of the scan, and says of an own approach that the menukaart has nothing", () => {
  const [draagvlak, , , bewijs] = voorwaarden({
    "keuze/i1/interventie": "",
    "inbreng/r1/antwoorden/K7/voor": 5,
    "inbreng/r1/antwoorden/K7/tegen": 3,
  });
  expect(draagvlak?.hint).toBe("In de scan stonden 5 van de 8 stemmen achter de aanpak als geheel.");
  expect(bewijs?.hint).toContain("geen waarden");
});

it("counts a condition as answered only with a ground", () => {
  expect(isBeantwoord({ stand: "ja", grond: " " })).toBe(false);
  expect(isBeantwoord({ grond: "Besproken" })).toBe(false);
  expect(isBeantwoord({ stand: "nee", grond: "Besproken" })).toBe(true);
});
