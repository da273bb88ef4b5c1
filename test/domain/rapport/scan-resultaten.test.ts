import { expect, it } from "vitest";
import { cellen, deel, rapportVan, tabel, woorden } from "./lees-rapport.ts";
import { VOL_DOSSIER } from "./vol-dossier.ts";

const RESULTATEN = {
  "resultaat/a/vak": "Begrijpend lezen",
  "resultaat/a/groep": "groep-6",
  "resultaat/a/n": 24,
  "resultaat/a/moment": "M",
  "resultaat/a/datum": "2026-01-20",
  "resultaat/a/verdeling/I": 20,
  "resultaat/a/verdeling/V": 80,
  "resultaat/b/vak": "Begrijpend lezen",
  "resultaat/b/groep": "groep-7",
  "resultaat/b/n": 9,
  "resultaat/b/verdeling/I": 33,
  "resultaat/c/vak": "Rekenen",
  "resultaat/c/n": 180,
  "resultaat/c/gemiddelde": 131.5,
};

it("shows results of ten pupils and more, and says how many are left out", () => {
  const scan = deel(rapportVan({ ...VOL_DOSSIER, ...RESULTATEN }), 3);
  expect(cellen(scan, "Leerresultaten per groep")).toEqual([
    ["Begrijpend lezen, groep 6", "M-moment, januari 2026", "24", "I 20% en V 80%"],
    ["Rekenen, hele school", "Moment niet ingevuld", "180", "gemiddeld 131,5; de verdeling is niet bekend"],
  ]);
  expect(tabel(scan, "Leerresultaten per groep").noot).toContain("1 resultaat staat hier niet");
  expect(JSON.stringify(scan)).not.toContain("33%");
});

it("has no table without results", () => {
  expect(woorden(VOL_DOSSIER, 3)).not.toContain("Leerresultaten per groep");
});

it("prints the conclusion per onderdeel with what it rests on and who finds out the rest", () => {
  const tekst = woorden(
    {
      ...VOL_DOSSIER,
      ...RESULTATEN,
      "conclusie/A/zien": "Lezen blijft achter in de bovenbouw.",
      "conclusie/A/nietZien": "Wij weten niet hoe het thuis gaat.",
      "conclusie/A/wie": "de intern begeleider",
      "conclusie/A/uitzoekenVoor": "2027-02-01",
    },
    3,
  );
  for (const stuk of [
    "Conclusies per onderdeel",
    "Lezen blijft achter in de bovenbouw.",
    "**Hoe wij dit weten.**",
    "Leerresultaten: Begrijpend lezen.",
    "**Wat wij nog niet zien.** Wij weten niet hoe het thuis gaat.",
    "De intern begeleider zoekt dit uit vóór 1 februari 2027.",
  ])
    expect(tekst).toContain(stuk);
});
