import { expect, test } from "vitest";
import { leesUitgaven, voegUitgavenToe } from "#domain/begroting/uitgaven-plakken.ts";
import { applyChanges, readDossier } from "#domain/dossier/entries.ts";

test("finds the date, the amount and the words, in any order, and leaves the header out", () => {
  const rijen = [
    ["Factuur", "Wie", "Bedrag", "Datum"],
    ["2026-014", "Uitgeverij", "1.250,50", "31-10-2026"],
    ["2026-015", "", "€ 3", "2026-11-01"],
  ];
  expect(leesUitgaven(rijen).map((rij) => ("uitgave" in rij ? rij.uitgave : rij.fout))).toEqual([
    { bedrag: 125_050, datum: "2026-10-31", notitie: "2026-014, Uitgeverij" },
    { bedrag: 300, datum: "2026-11-01", notitie: "2026-015" },
  ]);
});

test("says per row why it is no payment: no amount, no such day", () => {
  const fouten = leesUitgaven([
    ["1-10-2026", "5"],
    ["1-10-2026", "-5"],
    ["2-10-2026", "veel"],
    ["31-2-2026", "7"],
  ]).map((rij) => ("fout" in rij ? rij.fout : ""));
  expect(fouten[0]).toBe("");
  expect(fouten[1]).toBe("");
  expect(fouten[2]).toContain("Typ een bedrag");
  expect(fouten[3]).toContain("bestaat niet");
});

test("reads a column of amounts alone, and adds payments behind the others", () => {
  const uitgaven = leesUitgaven([["10"], ["20,50"]]).flatMap((rij) => ("uitgave" in rij ? [rij.uitgave] : []));
  const { dossier } = readDossier({ "uitgave/x/volgorde": 4 });
  let nr = 0;
  expect(
    applyChanges(
      {},
      voegUitgavenToe(dossier, "k1", uitgaven, () => `u${++nr}`),
    ),
  ).toEqual({
    "uitgave/u1/regel": "k1",
    "uitgave/u1/bedrag": 1_000,
    "uitgave/u1/volgorde": 5,
    "uitgave/u2/regel": "k1",
    "uitgave/u2/bedrag": 2_050,
    "uitgave/u2/volgorde": 6,
  });
});

test("reads what came back as below zero, with the sign before or behind it", () => {
  const rijen = [["-5"], ["− € 1.250,50"], ["7-"], ["8,-"], ["--9"]];
  expect(leesUitgaven(rijen).map((rij) => ("uitgave" in rij ? rij.uitgave.bedrag : "fout"))).toEqual([
    -500,
    -125_050,
    -700,
    800,
    "fout",
  ]);
});
