import { expect, it } from "vitest";
import { ruwSleutel } from "#domain/dossier/ruw.ts";
import type { Keuzebeeld } from "#domain/programma/keten.ts";
import { keuzeVanPlek } from "#domain/programma/plek.ts";
import { ongelezenTekst } from "#domain/regels/ongelezen.ts";
import { veldId } from "#ui/veld.tsx";

it.each([
  ["school/team", "school", "school-team"],
  ["gesprek/g1/datum", "school", "gesprek-g1-datum"],
  ["inbreng/team/antwoorden/A2/cijfer", "schoolscan", "A2"],
  ["bevinding/A2/uitzoekenVoor", "wat-valt-op", "bevinding-A2-uitzoekenVoor"],
  ["doel/p1/titel", "wat-valt-op", "doel-p1-titel"],
  ["keuze/i1/begin", "programma", "keuze-i1-begin"],
  ["meetpunt/m1/nulmetingOp", "programma", "meetpunt-m1-nulmetingOp"],
  ["potje/t1/jaren/2026/bedrag", "begroting", "t1"],
  ["regel/k1/jaren/2026/bedrag", "begroting", "k1"],
  ["plan/conclusie", "wat-valt-op", "plan-conclusie"],
  ["reden/R01:A2", "controle", "reden-R01:A2"],
  ["constructor/x", "school", "constructor-x"],
  ["bovenschools/bedrag", "begroting", "bovenschools-bedrag"],
  ["tarief/t1/bedrag", "begroting", "tarief-t1-bedrag"],
  ["uitgave/u1/bedrag", "begroting", "u1"],
  ["resultaat/r1/n", "schoolscan", "leerresultaten"],
])("text in %s that cannot be read is found on the page %s", (sleutel, stap, plek) => {
  const naam = ruwSleutel(sleutel).slice("ruw/".length);
  expect(ongelezenTekst({ ruw: { [naam]: "twaalf" } })).toEqual([{ sleutel, tekst: "twaalf", waar: { stap, plek } }]);
});

it("names the page alone when the text is at no question", () => {
  expect(ongelezenTekst({ ruw: { "inbreng|team|personen": "veel" } })[0]?.waar).toEqual({ stap: "schoolscan" });
});

it("opens the choice around the field", () => {
  const keuzes = [
    { id: "i1", meetpunten: [{ id: "m1" }] },
    { id: "i2", meetpunten: [] },
  ] as unknown as Keuzebeeld[];
  for (const [naam, keuze] of [
    ["keuze|i2|begin", "i2"],
    ["meetpunt|m1|momenten|x", "i1"],
  ] as const)
    expect(keuzeVanPlek(keuzes, ongelezenTekst({ ruw: { [naam]: "?" } })[0]?.waar.plek)?.id).toBe(keuze);
});

it("names a field as the screens do", () => {
  expect(ongelezenTekst({ ruw: { "keuze|i1|begin": "?" } })[0]?.waar.plek).toBe(veldId("keuze/i1/begin"));
});
