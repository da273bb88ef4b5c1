import { bij, i1, k1, m1, type Rij } from "./rij.ts";

const geldVan = (naam: string) => ({ "potje/t1/naam": naam });
const scholing = k1({ soort: "scholing" });
const samen = k1({ keuze: undefined, reden: "Voor I1 en I2" });
const tweede = bij("keuze/i2", { interventie: "feedback", "doelen/p1": true });
const eenmalig = { ...k1({ soort: "materiaal", duur: "eenmalig" }), "potje/t1/aard": "tijdelijk" };
const tweedeDoel = { "doel/p2/titel": "Rust in de klas", "doel/p2/bevindingen/A2": true };
const voorbij = { "plan/beginjaar": 2024 };
const bereik = i1({ leerlingen: 24, urenPerWeek: 4, urenPerLeerling: 1 });

/** One row per rule about the spread of the money, looking back and what stays. */
export const geldrijen: Record<string, Rij> = {
  R36: {
    meldt: { ...bereik, ...i1({ groepsgrootte: 5 }) },
    als: [["R36:i1", "programma", "i1-groepsgrootte"]],
    zwijgt: { ...bereik, ...i1({ groepsgrootte: 6 }) },
  },
  R56: {
    meldt: k1({ "jaren/2026/bedrag": 499_999 }),
    als: [["R56:t1", "begroting", "t1"]],
    zwijgt: k1({ "jaren/2026/bedrag": 500_000 }),
  },
  R59: {
    meldt: bij("regel/k2", { keuze: "i1", potje: "t1", naarKlas: false, "jaren/2026/bedrag": 425_001 }),
    als: [["R59", "begroting", "k2"]],
    zwijgt: bij("regel/k2", { keuze: "i1", potje: "t1", naarKlas: false, "jaren/2026/bedrag": 425_000 }),
  },
  R60: {
    meldt: { ...samen, ...tweede },
    als: [["R60:k1", "begroting", "k1"]],
    zwijgt: { ...tweede, ...k1({ keuze: undefined, reden: "I1 en I2 zijn één geheel" }) },
  },
  R61: {
    meldt: geldVan("Vrijwillige ouderbijdrage"),
    als: [["R61:t1", "begroting", "t1"]],
    zwijgt: {
      ...geldVan("Vrijwillige ouderbijdrage"),
      "potje/t1/jaren/2026/bedrag": 0,
      "potje/t1/jaren/2027/bedrag": undefined,
    },
  },
  R62: {
    meldt: k1({ soort: "materiaal" }),
    als: [["R62:k1", "begroting", "k1"]],
    zwijgt: k1({ soort: "materiaal", dekkingDaarna: "Lumpsum" }),
  },
  R63: {
    meldt: eenmalig,
    als: [["R63:k1", "begroting", "k1"]],
    zwijgt: { ...eenmalig, ...k1({ notitie: "Vijf jaar" }) },
  },
  R64: {
    meldt: { ...geldVan("Gemeente"), "potje/t1/contact": "de beleidsmedewerker" },
    als: [["R64:t1", "begroting", "t1"]],
    zwijgt: {
      ...geldVan("Gemeente"),
      "potje/t1/contact": "de beleidsmedewerker",
      "potje/t1/afspraakOp": "2026-09-01",
    },
  },
  R66: {
    meldt: i1({ interventie: "", eigenNaam: "Leesmaatjes" }),
    als: [["R66:i1", "programma", "i1-eigenNaam"]],
    zwijgt: i1({ interventie: "", eigenNaam: "Leesmaatjes", eigenGebied: "B" }),
  },
  R92: {
    meldt: m1({ soort: "leren" }),
    als: [["R92", "programma", "m1"]],
    zwijgt: { ...m1({ soort: "leren" }), ...bij("meetpunt/m2", { keuze: "i1", wat: "Rust", soort: "welbevinden" }) },
  },
  R93: {
    meldt: { "school/sectoren/vo": true },
    als: [["R93", "programma", "m1"]],
    zwijgt: { "school/sectoren/vo": true, ...m1({ wie: "de mentor" }) },
  },
  R94: {
    meldt: m1({ "metingen/e1/waarde": "11 van 24", "metingen/e1/toelichting": "Groot effect" }),
    als: [["R94:m1", "programma", "m1"]],
    zwijgt: m1({ "metingen/e1/waarde": "11 van 24", "metingen/e1/toelichting": "Er was ook een nieuwe methode" }),
  },
  R96: {
    meldt: i1({ eind: "2026-09-14" }),
    als: [["R96:i1", "programma", "i1-borgingUitleg"]],
    zwijgt: i1({ eind: "2026-09-15" }),
  },
  R97: {
    meldt: scholing,
    als: [["R97:i1", "programma", "i1-borgingUitleg"]],
    zwijgt: { ...scholing, ...i1({ borging: "schoolplan" }) },
  },
  R99: {
    meldt: voorbij,
    als: [["R99", "programma", "plan-jaarverslag"]],
    zwijgt: { ...voorbij, "plan/jaarverslag": "Kleine groepen; de MR stemde in." },
  },
  R100: {
    meldt: tweedeDoel,
    als: [["R100:p2", "menukaart"]],
    zwijgt: { ...tweedeDoel, ...i1({ "doelen/p2": true }) },
  },
};
