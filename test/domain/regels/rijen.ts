import { readDossier } from "#domain/dossier/entries.ts";
import { planmerk } from "#domain/programma/planmerk.ts";
import { GOED_PLAN } from "./goed-plan.ts";
import { A2, i1, k1, m1, type Rij } from "./rij.ts";
import { geldrijen } from "./rijen-geld.ts";
import { keuzerijen } from "./rijen-keuzes.ts";

const tijdelijk = { "potje/t1/aard": "tijdelijk", "potje/t1/einddatum": "2028-07-31" };
const geenPlan = { "doel/p1/titel": undefined, "doel/p1/bevindingen/A2": undefined };

const soorten = { "school/sectoren/vo": true, "school/schoolsoorten/havo": true, "school/schoolsoorten/vwo": true };
const geenZicht = { "inbreng/r1/antwoorden/F2/zorg": 0, "inbreng/r1/antwoorden/F3/zorg": 0 };
const tweedeRonde = { "plan/ronde": "r2", "inbreng/r1/ronde": "r2" };
const achterstand = { "eigenVraag/v1/tekst": "Heb je een achterstand?" };

/** One row per rule. */
export const RIJEN: Record<string, Rij> = {
  R01: {
    meldt: { [`${A2}/bronnen/observatie`]: undefined, [`${A2}/bronnen/methodetoets`]: true },
    als: [["R01:A2", "schoolscan", "A2"]],
    zwijgt: { [`${A2}/bronnen/observatie`]: undefined, [`${A2}/bronnen/toets`]: undefined },
  },
  R02: {
    meldt: { "gesprek/g1/groep": undefined },
    als: [["R02", "schoolscan", "uitkomst"]],
    zwijgt: { "gesprek/g1/groep": undefined, "inbreng/o/rol": "ouders", "inbreng/o/antwoorden/D1/zorg": 1 },
  },
  R03: {
    meldt: { "gesprek/g2/groep": undefined },
    als: [["R03", "schoolscan", "uitkomst"]],
    zwijgt: { "gesprek/g2/groep": undefined, "klassengesprek/k1/aanwezig": 20 },
  },
  R04: {
    meldt: { "inbreng/r1/antwoorden/E1/zorg": undefined },
    als: [["R04:E", "schoolscan", "E1"]],
    zwijgt: { "inbreng/r1/antwoorden/E1/zorg": 0 },
  },
  R05: {
    meldt: { "inbreng/r1/antwoorden/E1/zorg": undefined },
    als: [["R05:S", "schoolscan", "D3"]],
    zwijgt: { "inbreng/r1/antwoorden/E1/zorg": undefined, "inbreng/r1/antwoorden/D3/zorg": 1 },
  },
  R06: {
    meldt: { [`${A2}/bewijs/b1/toont`]: "gemiddelde" },
    als: [["R06:A2", "schoolscan", "A2"]],
    zwijgt: { [`${A2}/bewijs/b1/toont`]: "gemiddelde", "inbreng/r1/antwoorden/B5/verschil": "gelijk" },
  },
  R07: {
    meldt: soorten,
    als: [["R07", "schoolscan"]],
    zwijgt: { ...soorten, "inbreng/r1/antwoorden/A2@havo/zorg": 3 },
  },
  R08: {
    meldt: geenZicht,
    als: [["R08:F", "wat-valt-op"]],
    zwijgt: { ...geenZicht, "conclusie/F/wie": "de ib’er", "conclusie/F/uitzoekenVoor": "2026-12-01" },
  },
  R09: {
    meldt: { "inbreng/r1/antwoorden/H1/zorg": undefined },
    als: [["R09", "schoolscan", "H1"]],
    zwijgt: { "inbreng/r1/antwoorden/H1/zorg": 0 },
  },
  R10: {
    meldt: { "inbreng/r1/antwoorden/B6/zorg": undefined },
    als: [["R10", "schoolscan", "B6"]],
    zwijgt: { "inbreng/r1/antwoorden/B6/zorg": 0 },
  },
  R11: {
    meldt: { "plan/scanOp": "2025-08-15" },
    als: [["R11", "schoolscan", "rondes"]],
    zwijgt: { "plan/scanOp": "2025-08-16" },
  },
  R12: {
    meldt: { ...tweedeRonde, "ronde/r2/planBij": planmerk(readDossier(GOED_PLAN).dossier) },
    als: [["R12", "wat-valt-op"]],
    zwijgt: { ...tweedeRonde, "ronde/r2/planBij": planmerk(readDossier({}).dossier) },
  },
  R13: {
    meldt: { "inbreng/r1/rol": "schoolleiding" },
    als: [["R13", "schoolscan", "uitkomst"]],
    zwijgt: { "inbreng/r1/rol": "schoolleiding", "inbreng/i/rol": "ib", "inbreng/i/antwoorden/D1/zorg": 1 },
  },
  R15: {
    meldt: { "klassengesprek/k1/aanwezig": 20 },
    als: [["R15", "schoolscan", "klassengesprekken"]],
    zwijgt: { "klassengesprek/k1/aanwezig": 20, "klassengesprek/k1/teruggelegdOp": "2026-10-01" },
  },
  R16: {
    meldt: { ...achterstand, "eigenVraag/v1/formulieren/leerlingen-po": true },
    als: [["R16:v1", "schoolscan", "uitnodigen"]],
    zwijgt: { ...achterstand, "eigenVraag/v1/formulieren/team": true },
  },
  R17: {
    meldt: { "school/sectoren/so": true, "inbreng/r1/antwoorden/B4/verwacht": "zoals" },
    als: [["R17", "schoolscan", "B4"]],
    zwijgt: { "inbreng/r1/antwoorden/B4/verwacht": "zoals" },
  },
  ...keuzerijen,
  ...geldrijen,
  R50: {
    meldt: k1({ potje: "weg" }),
    als: [["R50:k1", "begroting", "k1"]],
    zwijgt: k1({ potje: "weg", "jaren/2026/bedrag": 0, "jaren/2027/bedrag": undefined }),
  },
  R51: {
    meldt: k1({ keuze: undefined }),
    als: [["R51:k1", "begroting", "k1"]],
    zwijgt: k1({ keuze: undefined, reden: "Coördinatie" }),
  },
  R52: {
    meldt: tijdelijk,
    als: [["R52:k1", "begroting", "k1"]],
    zwijgt: { ...tijdelijk, ...k1({ dekkingDaarna: "Eigen formatie" }) },
  },
  R53: {
    meldt: { ...tijdelijk, ...k1({ aanstelling: "vast" }) },
    als: [["R53:k1", "begroting", "k1"]],
    zwijgt: k1({ aanstelling: "vast" }),
  },
  R54: {
    meldt: { "potje/t1/einddatum": "2027-07-31" },
    als: [["R54:k1-2027", "begroting", "k1"]],
    zwijgt: { "potje/t1/einddatum": "2027-08-01" },
  },
  R55: {
    meldt: k1({ "jaren/2027/bedrag": 1_200_001 }),
    als: [["R55:t1", "begroting", "t1"]],
    zwijgt: k1({ "jaren/2027/bedrag": 1_200_000 }),
  },
  R57: {
    meldt: {
      "bovenschools/bedrag": 100,
      "bovenschools/mrBekendOp": "2026-10-01",
      "bovenschools/gmrOp": "2026-10-01",
      "bovenschools/gmrBesluit": "ingestemd",
    },
    als: [["R57", "begroting", "bovenschools-mrBekendOp"]],
    zwijgt: { "bovenschools/bedrag": 0 },
  },
  R58: {
    meldt: {
      "bovenschools/bedrag": 100,
      "bovenschools/mrBekendOp": "2026-10-01",
      "bovenschools/mrInstemmingOp": "2026-11-01",
    },
    als: [["R58", "begroting", "bovenschools-gmrOp"]],
    zwijgt: { "bovenschools/bedrag": 0 },
  },
  R65: {
    meldt: k1({ onverdeeld: 100 }),
    als: [["R65:k1", "begroting", "k1"]],
    zwijgt: k1({ onverdeeld: 0 }),
  },
  R70: {
    meldt: { "mr/besluitOp": undefined },
    als: [["R70", "school", "besluitOp"]],
    zwijgt: { "mr/besluitOp": undefined, "mrMoment/x/datum": "2026-11-01" },
  },
  R74: {
    meldt: m1({ "momenten/e1": undefined }),
    als: [["R74", "programma", "m1"]],
    zwijgt: m1({ "momenten/e1": "2027-06-01" }),
  },
  R78: {
    meldt: { "inbreng/r1/antwoorden/K7/voor": 4, "inbreng/r1/antwoorden/K7/tegen": 5 },
    als: [["R78", "schoolscan", "K7"]],
    zwijgt: { "inbreng/r1/antwoorden/K7/voor": 5, "inbreng/r1/antwoorden/K7/tegen": 5 },
  },
  R90: {
    meldt: m1({ wat: " " }),
    als: [["R90:i1", "programma", "m1"]],
    zwijgt: { "meetpunt/m2/keuze": "i1", "meetpunt/m2/volgorde": 2 },
  },
  R91: {
    meldt: m1({ nulmeting: undefined }),
    als: [["R91:m1", "programma", "m1"]],
    zwijgt: m1({ wat: undefined, nulmeting: undefined }),
  },
  R95: {
    meldt: i1({ leerlingen: 9 }),
    als: [["R95:m1", "programma", "m1"]],
    zwijgt: { ...i1({ leerlingen: 9 }), ...m1({ leerlingen: 10 }) },
  },
  R98: {
    meldt: k1({ duur: "tijdelijk" }),
    als: [["R98:i1", "programma", "i1-borgingUitleg"]],
    zwijgt: { ...k1({ duur: "tijdelijk" }), ...i1({ borgingUitleg: "De leraar doet het zelf" }) },
  },
  R101: {
    meldt: { ...geenPlan, [`${A2}/zorg`]: 1 },
    als: [["R101:scan", "schoolscan"]],
    zwijgt: geenPlan,
  },
};
