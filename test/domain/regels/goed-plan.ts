import type { Entries } from "#domain/dossier/entries.ts";
import { VOORWAARDEN } from "#domain/dossier/plan.ts";

/** A small plan about which no rule has anything to say; every row of the table changes one thing in it. */
export const GOED_PLAN: Entries = {
  "school/naam": "De Regenboog (verzonnen)",
  "school/sectoren/bao": true,
  "speerpunt/s1/tekst": "Beter lezen",
  "mr/besluitOp": "2026-12-01",
  "plan/beginjaar": 2026,
  "plan/jaren": 2,
  "inbreng/r1/rol": "team",
  "inbreng/r1/antwoorden/A2/zorg": 4,
  "inbreng/r1/antwoorden/A2/bronnen/toets": true,
  "inbreng/r1/antwoorden/A2/bronnen/observatie": true,
  "inbreng/r1/antwoorden/B6/zorg": 1,
  "inbreng/r1/antwoorden/D1/zorg": 1,
  "inbreng/r1/antwoorden/E1/zorg": 1,
  "inbreng/r1/antwoorden/F1/zorg": 0,
  "inbreng/r1/antwoorden/H1/zorg": 1,
  "gesprek/g1/groep": "ouders",
  "gesprek/g2/groep": "leerlingen",
  "doel/p1/titel": "Leerlingen lezen beter",
  "doel/p1/bevindingen/A2": true,
  "keuze/i1/interventie": "kleine-groepen",
  "keuze/i1/doelen/p1": true,
  "keuze/i1/speerpunten/s1": true,
  "keuze/i1/wie": "leraar",
  "keuze/i1/inzet": "eigen",
  "keuze/i1/start": "klein",
  "keuze/i1/leerlingen": 24,
  ...Object.fromEntries(
    VOORWAARDEN.flatMap((id) => [
      [`keuze/i1/voorwaarde/${id}/stand`, "ja"],
      [`keuze/i1/voorwaarde/${id}/grond`, "Besproken in het team"],
    ]),
  ),
  "meetpunt/m1/keuze": "i1",
  "meetpunt/m1/wat": "Leestoets",
  "meetpunt/m1/nulmeting": "4 van 24",
  "meetpunt/m1/momenten/e1": "2027-02-01",
  "potje/t1/naam": "Basisbekostiging",
  "potje/t1/jaren/2026/bedrag": 1_000_000,
  "potje/t1/jaren/2027/bedrag": 1_000_000,
  "regel/k1/keuze": "i1",
  "regel/k1/potje": "t1",
  "regel/k1/omschrijving": "Uren leraar",
  "regel/k1/soort": "eigen",
  "regel/k1/duur": "structureel",
  "regel/k1/jaren/2026/bedrag": 800_000,
  "regel/k1/jaren/2027/bedrag": 900_000,
};

/** `aantal` choices (i1 …) that all hang on the goal and the speerpunt of GOED_PLAN. */
export const keuzes = (aantal: number): Entries =>
  Object.assign(
    {},
    ...Array.from({ length: aantal }, (_, i) => ({
      [`keuze/i${i + 1}/interventie`]: "kleine-groepen",
      [`keuze/i${i + 1}/doelen/p1`]: true,
      [`keuze/i${i + 1}/speerpunten/s1`]: true,
    })),
  ) as Entries;
