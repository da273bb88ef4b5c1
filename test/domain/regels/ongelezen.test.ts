import { expect, it } from "vitest";
import { ruwSleutel } from "#domain/dossier/ruw.ts";
import { ongelezenTekst } from "#domain/regels/ongelezen.ts";

it.each([
  ["school/team", "school", "school-team"],
  ["gesprek/g1/datum", "school", "gesprek-g1-datum"],
  ["inbreng/team/antwoorden/A2/cijfer", "schoolscan", "A2"],
  ["bevinding/A2/uitzoekenVoor", "wat-valt-op", "A2"],
  ["doel/p1/titel", "wat-valt-op", "p1"],
  ["keuze/i1/begin", "programma", "i1-wie"],
  ["meetpunt/m1/nulmetingOp", "programma", "m1"],
  ["potje/t1/jaren/2026/bedrag", "begroting", "t1"],
  ["regel/k1/jaren/2026/bedrag", "begroting", "k1"],
  ["reden/R01:A2", "controle", "reden-R01:A2"],
  ["constructor/x", "school", "constructor-x"],
])("text in %s that cannot be read is found on the page %s", (sleutel, stap, plek) => {
  const naam = ruwSleutel(sleutel).slice("ruw/".length);
  expect(ongelezenTekst({ ruw: { [naam]: "twaalf" } })).toEqual([{ sleutel, tekst: "twaalf", waar: { stap, plek } }]);
});
