import type { Waarde } from "#domain/dossier/entries.ts";
import type { Waar } from "#domain/regels/melding.ts";
import { keuzes } from "./goed-plan.ts";

/** Leaves to set in GOED_PLAN; undefined takes one away. */
export type Wijziging = Record<string, Waarde | undefined>;

/** When a rule speaks (the ids and places that it then gives) and a plan close to that in which it does not. */
export type Rij = { meldt: Wijziging; als: [id: string, stap: Waar["stap"], plek?: string][]; zwijgt: Wijziging };

const A2 = "inbreng/r1/antwoorden/A2";
const bij = (pad: string, velden: Wijziging): Wijziging =>
  Object.fromEntries(Object.entries(velden).map(([naam, waarde]) => [`${pad}/${naam}`, waarde]));
const k1 = (velden: Wijziging) => bij("regel/k1", velden);
const i1 = (velden: Wijziging) => bij("keuze/i1", velden);
const m1 = (velden: Wijziging) => bij("meetpunt/m1", velden);
const tijdelijk = { "potje/t1/aard": "tijdelijk", "potje/t1/einddatum": "2028-07-31" };
const geenPlan = { "doel/p1/titel": undefined, "doel/p1/bevindingen/A2": undefined };

/** One row per rule. */
export const RIJEN: Record<string, Rij> = {
  R01: {
    meldt: { [`${A2}/bronnen/observatie`]: undefined, [`${A2}/bronnen/methodetoets`]: true },
    als: [["R01:A2", "schoolscan", "A2"]],
    zwijgt: { [`${A2}/bronnen/observatie`]: undefined, [`${A2}/bronnen/toets`]: undefined },
  },
  R04: {
    meldt: { "inbreng/r1/antwoorden/E1/zorg": undefined },
    als: [["R04:E", "schoolscan", "E1"]],
    zwijgt: { "inbreng/r1/antwoorden/E1/zorg": 0 },
  },
  R06: {
    meldt: { [`${A2}/bewijs/b1/toont`]: "gemiddelde" },
    als: [["R06:A2", "schoolscan", "A2"]],
    zwijgt: { [`${A2}/bewijs/b1/toont`]: "gemiddelde", "inbreng/r1/antwoorden/B5/verschil": "gelijk" },
  },
  R10: {
    meldt: { "inbreng/r1/antwoorden/B6/zorg": undefined },
    als: [["R10", "schoolscan", "B6"]],
    zwijgt: { "inbreng/r1/antwoorden/B6/zorg": 0 },
  },
  R17: {
    meldt: { "school/sectoren/so": true, "inbreng/r1/antwoorden/B4/verwacht": "zoals" },
    als: [["R17", "schoolscan", "B4"]],
    zwijgt: { "inbreng/r1/antwoorden/B4/verwacht": "zoals" },
  },
  R20: {
    meldt: i1({ "doelen/p1": undefined }),
    als: [["R20:i1", "programma", "i1-doelen"]],
    zwijgt: i1({ "doelen/p2": true }),
  },
  R21: {
    meldt: { "inbreng/r1/antwoorden/F3/zorg": 4 },
    als: [["R21:F3", "wat-valt-op", "F3"]],
    zwijgt: { "inbreng/r1/antwoorden/F3/zorg": 3 },
  },
  R22: { meldt: keuzes(8), als: [["R22", "programma"]], zwijgt: keuzes(7) },
  R23: {
    meldt: { ...keuzes(2), "keuze/i1/speerpunten/s1": undefined, "keuze/i2/speerpunten/s1": undefined },
    als: [["R23", "programma", "i1-speerpunten"]],
    zwijgt: { ...keuzes(2), "keuze/i1/speerpunten/s1": undefined },
  },
  R27: {
    meldt: { "inbreng/r1/antwoorden/E1/zorg": 5 },
    als: [["R27", "menukaart"]],
    zwijgt: { "inbreng/r1/antwoorden/E1/zorg": 5, ...i1({ interventie: "welbevinden" }) },
  },
  R28: {
    meldt: i1({ interventie: "welbevinden" }),
    als: [["R28", "menukaart"]],
    zwijgt: { ...i1({ interventie: "welbevinden" }), [`${A2}/zorg`]: 3 },
  },
  R29: {
    meldt: i1({ interventie: "klassenverkleining" }),
    als: [["R29:i1", "programma", "i1"]],
    zwijgt: i1({ interventie: "", eigenNaam: "Kleinere klas" }),
  },
  R35: {
    meldt: { "school/sectoren/vo": true, ...i1({ deelname: "vrijwillig" }) },
    als: [["R35:i1", "programma", "i1-bereik"]],
    zwijgt: { "school/sectoren/vo": true, ...i1({ deelname: "vrijwillig", bereik: "De mentor belt" }) },
  },
  R39: {
    meldt: i1({ inzet: "vacature" }),
    als: [["R39:i1", "programma", "i1-wie"]],
    zwijgt: i1({ inzet: undefined }),
  },
  R44: {
    meldt: i1({ inzet: "extern" }),
    als: [["R44:i1", "programma", "i1-proefperiode"]],
    zwijgt: i1({ inzet: "extern", proefperiode: true }),
  },
  R48: {
    meldt: { "school/sectoren/pro": true },
    als: [["R48", "programma"]],
    zwijgt: { "school/sectoren/pro": true, ...i1({ interventie: "", eigenNaam: "Eigen aanpak" }) },
  },
  R49: { meldt: i1({ start: undefined }), als: [["R49", "programma", "i1-start"]], zwijgt: i1({ start: "breed" }) },
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
