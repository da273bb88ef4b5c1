import { expect, test } from "vitest";
import { plekInWoorden } from "#domain/dossier/plek-woorden.ts";

test.each([
  ["keuze/i3/urenPerWeek", "Interventie, uren per week"],
  ["regel/r7/jaren/2026/bedrag", "Kostenregel, bedrag"],
  ["inbreng/team/antwoorden/A2@havo/toelichting", "Schoolscan, toelichting"],
  ["school/leerlingen/groep-3", "School"],
  ["reden/R21:A2", "Reden"],
  ["mr/gevolgenOuders", "MR, gevolgen ouders"],
])("%s is said as %s", (sleutel, woorden) => {
  expect(plekInWoorden(sleutel)).toBe(woorden);
});
