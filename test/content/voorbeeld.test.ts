import { expect, test } from "vitest";
import { laadInhoud } from "#content/laad-inhoud.ts";
import { laadVoorbeeld } from "#content/voorbeeld/laad-voorbeeld.ts";
import { berekenBeeld } from "#domain/beeld.ts";
import { readDossier } from "#domain/dossier/entries.ts";

const beeld = berekenBeeld(readDossier(await laadVoorbeeld()).dossier, await laadInhoud(), "2026-11-24");

test("the example school is marked as fictional and is read whole", async () => {
  expect(readDossier(await laadVoorbeeld()).onleesbaar).toEqual([]);
  expect(beeld.dossier.school.fictief).toBe(true);
  expect(beeld.dossier.school.naam).toContain("verzonnen");
});

test("the example school is complete: 58 items, six interventions, three potjes, two years", () => {
  expect(beeld.items).toHaveLength(58);
  expect(beeld.onbeantwoord).toEqual([]);
  expect(beeld.keuzes).toHaveLength(6);
  expect(beeld.begroting.potjes).toHaveLength(3);
  expect(beeld.jaren).toHaveLength(2);
  expect(beeld.doelen.length).toBeGreaterThanOrEqual(3);
});

test("the example school passes every STOP rule and shows at least ten others", () => {
  expect(beeld.meldingen.filter((melding) => melding.ernst === "STOP")).toEqual([]);
  expect(new Set(beeld.meldingen.map((melding) => melding.regel)).size).toBeGreaterThanOrEqual(10);
});

test("every source tick, group and intervention of the example school exists", () => {
  const vinkjes = new Set(beeld.inhoud.scan.bronvinkjes.map((vinkje) => vinkje.id));
  const gebruikt = Object.values(beeld.dossier.inbreng).flatMap(({ antwoorden }) =>
    Object.values(antwoorden).flatMap((antwoord) => Object.keys(antwoord.bronnen)),
  );
  expect(gebruikt.filter((id) => !vinkjes.has(id))).toEqual([]);
  expect(beeld.keuzes.filter((keuze) => !keuze.interventie)).toEqual([]);
});
