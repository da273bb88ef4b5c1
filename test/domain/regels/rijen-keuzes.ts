import { keuzes } from "./goed-plan.ts";
import { A2, bij, i1, k1, type Rij, type Wijziging } from "./rij.ts";

const eigenAanpak = i1({ interventie: "", eigenNaam: "Leesmaatjes", waarom: "Het werkte eerder" });
const drieBij = (wie: string): Wijziging => ({
  ...keuzes(3),
  "keuze/i1/wie": wie,
  "keuze/i2/wie": wie,
  "keuze/i3/wie": wie,
});
/** A plan of € 100 with so much of it for people from outside. */
const externDeel = (procent: number): Wijziging => ({
  ...k1({ "jaren/2026/bedrag": 10_000 - procent * 100, "jaren/2027/bedrag": undefined }),
  ...bij("regel/k2", {
    keuze: "i1",
    potje: "t1",
    soort: "extern",
    duur: "structureel",
    "jaren/2026/bedrag": procent * 100,
  }),
});

/** One row per rule about the choices, R20–R49. */
export const keuzerijen: Record<string, Rij> = {
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
  R24: {
    meldt: i1({ interventie: "onderwijsassistenten" }),
    als: [["R24:i1", "programma", "i1-waarom"]],
    zwijgt: i1({ interventie: "onderwijsassistenten", waarom: "De leraar heeft zo tijd voor uitleg" }),
  },
  R25: {
    meldt: eigenAanpak,
    als: [["R25:i1", "programma", "i1-alternatief"]],
    zwijgt: { ...eigenAanpak, ...i1({ alternatief: "Kleine groepen: daar is geen ruimte voor" }) },
  },
  R26: {
    meldt: i1({ "voorwaarde/visie/grond": undefined }),
    als: [["R26:i1", "programma", "i1-voorwaarde"]],
    zwijgt: i1({ "voorwaarde/visie/stand": "nee" }),
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
  R30: {
    meldt: i1({ interventie: "metacognitie" }),
    als: [["R30:i1", "programma", "i1"]],
    zwijgt: { ...i1({ interventie: "metacognitie" }), ...k1({ soort: "scholing" }) },
  },
  R31: {
    meldt: i1({ interventie: "feedback" }),
    als: [["R31:i1", "programma", "i1-borgingUitleg"]],
    zwijgt: i1({ interventie: "feedback", begin: "2026-08-01", eind: "2029-08-01" }),
  },
  R32: {
    meldt: i1({ interventie: "leren-van-medeleerlingen" }),
    als: [["R32:i1", "programma", "i1-wie"]],
    zwijgt: { ...i1({ interventie: "leren-van-medeleerlingen" }), ...k1({ soort: "scholing" }) },
  },
  R33: {
    meldt: i1({ wie: "Studenten" }),
    als: [["R33:i1", "programma", "i1-wie"]],
    zwijgt: i1({ interventie: "welbevinden", wie: "Studenten" }),
  },
  R34: {
    meldt: i1({ deelname: "verplicht" }),
    als: [["R34:i1", "programma", "i1-deelname"]],
    zwijgt: i1({ deelname: "gewone-les" }),
  },
  R35: {
    meldt: { "school/sectoren/vo": true, ...i1({ deelname: "vrijwillig" }) },
    als: [["R35:i1", "programma", "i1-bereik"]],
    zwijgt: { "school/sectoren/vo": true, ...i1({ deelname: "vrijwillig", bereik: "De mentor belt" }) },
  },
  R37: {
    meldt: i1({ wie: "Mentoren", urenPerWeek: 2, leerlingenPerMentor: 16 }),
    als: [["R37:i1", "programma", "i1-leerlingenPerMentor"]],
    zwijgt: i1({ wie: "Mentoren", urenPerWeek: 2, leerlingenPerMentor: 15 }),
  },
  R38: {
    meldt: drieBij("leraar"),
    als: [["R38:leraar", "programma", "i1-wie"]],
    zwijgt: { ...drieBij("leraar"), "keuze/i3/wie": "ib’er" },
  },
  R39: {
    meldt: i1({ inzet: "vacature" }),
    als: [["R39:i1", "programma", "i1-wie"]],
    zwijgt: i1({ inzet: undefined }),
  },
  R40: {
    meldt: i1({ interventie: "ouderbetrokkenheid" }),
    als: [["R40:i1", "programma", "i1"]],
    zwijgt: i1({ interventie: "welbevinden" }),
  },
  R41: {
    meldt: i1({ interventie: "digitale-technologie" }),
    als: [["R41:i1", "programma", "i1"]],
    zwijgt: { ...i1({ interventie: "digitale-technologie" }), ...k1({ soort: "scholing" }) },
  },
  R42: {
    meldt: i1({ interventie: "toolkit-jonge-kind", "groepen/groep-2": true, "groepen/groep-3": true }),
    als: [["R42:i1", "programma", "i1-groepen"]],
    zwijgt: i1({ interventie: "toolkit-jonge-kind", "groepen/groep-1": true, "groepen/groep-2": true }),
  },
  R43: {
    meldt: externDeel(20),
    als: [["R43", "begroting", "k2"]],
    zwijgt: externDeel(19),
  },
  R44: {
    meldt: i1({ inzet: "extern" }),
    als: [["R44:i1", "programma", "i1-proefperiode"]],
    zwijgt: i1({ inzet: "extern", proefperiode: true }),
  },
  R45: {
    meldt: { ...i1({ inzet: "extern" }), ...k1({ soort: "scholing" }) },
    als: [["R45:i1", "programma", "i1-borgingUitleg"]],
    zwijgt: { ...i1({ inzet: "extern", borgingUitleg: "De taalcoördinator" }), ...k1({ soort: "scholing" }) },
  },
  R46: {
    meldt: i1({ interventie: "sportieve-activiteiten", buitenGebouw: true }),
    als: [["R46:i1", "programma", "i1-reizen"]],
    zwijgt: i1({ interventie: "sportieve-activiteiten", buitenGebouw: true, reizen: "Te voet, tien minuten" }),
  },
  R47: {
    meldt: { [`${A2}/groepen/groep-4`]: true, ...i1({ "groepen/groep-5": true }) },
    als: [["R47:i1", "programma", "i1-groepen"]],
    zwijgt: i1({ "groepen/groep-5": true }),
  },
  R48: {
    meldt: { "school/sectoren/pro": true },
    als: [["R48", "programma"]],
    zwijgt: { "school/sectoren/pro": true, ...i1({ interventie: "", eigenNaam: "Eigen aanpak" }) },
  },
  R49: { meldt: i1({ start: undefined }), als: [["R49", "programma", "i1-start"]], zwijgt: i1({ start: "breed" }) },
};
