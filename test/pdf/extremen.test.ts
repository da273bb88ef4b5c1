import { describe, expect, it } from "vitest";
import type { Blok, Kolom, Rapport } from "#domain/rapport/blok.ts";
import { maakRapport, maakRapportMet } from "./fixture-rapport.ts";
import { elementenVan, type GelezenPdf, lees, maak } from "./lees-pdf.ts";

const LANG_WOORD = "Leerlingbegeleidingsondersteuningscoördinatorenoverlegstructuurverantwoordelijkheid";
const WEBADRES = `https://voorbeeld.example/${"pad".repeat(60)}`;
const zinnen = (aantal: number) => "Dit is een lange zin over het werk van de school in deze periode. ".repeat(aantal);

const kolom = (kop: string, getal = false): Kolom => ({ kop, breedte: 40, ...(getal ? { getal: true } : {}) });

const kaart = (nr: number, lengte: number): Blok => ({
  soort: "interventiekaart",
  id: `I${nr}`,
  titel: `Interventie ${nr}`,
  menukaart: { maanden: -2, kosten: 5, bewijs: 1, editie: "stand 2022" },
  kosten: "€ 10,00",
  lijn: `**I${nr}**`,
  doelgebied: "A",
  delen: [{ kop: "Waarom deze keuze", tekst: [zinnen(lengte)] }],
  gegevens: [{ kop: "Voor wie", tekst: zinnen(lengte) }],
});

const zet = async (rapport: Rapport): Promise<GelezenPdf> => lees((await maak(rapport)).bytes);
const zetBlokken = (...blokken: Blok[]): Promise<GelezenPdf> => zet(maakRapportMet(blokken));
const tekstVan = (pdf: GelezenPdf): string =>
  pdf.bladzijden
    .map(({ tekst }) => tekst)
    .join("\n")
    .replaceAll(/\s+/g, " ");
const koppenVan = (pdf: GelezenPdf): string[] =>
  elementenVan(pdf)
    .filter(({ role }) => /^H\d$/.test(role))
    .map(({ role, text }) => `${role} ${text.trim()}`);

describe("tables", () => {
  it("says so when nothing is filled in", async () => {
    const pdf = await zetBlokken({
      soort: "tabel",
      bijschrift: "Leeg",
      kolommen: [kolom("A"), kolom("B", true)],
      rijen: [],
      totaal: ["Samen", ""],
    });
    expect(tekstVan(pdf)).toContain("Nog niets ingevuld.");
    expect(tekstVan(pdf)).not.toContain("Samen");
  });

  it("shows all amounts of twelve potjes, if need be in parts that repeat the first column", async () => {
    const potjes = Array.from({ length: 12 }, (_, plaats) => `P${plaats + 1}`);
    const bedragen = potjes.map((_, plaats) => `€ 1.234.${500 + plaats},50`);
    const pdf = await zetBlokken({
      soort: "tabel",
      bijschrift: "Potjes",
      kolommen: [kolom("Interventie"), ...potjes.map((naam) => kolom(naam, true)), kolom("Samen", true)],
      rijen: [{ cellen: ["I1 Begrijpend lezen", ...bedragen, "€ 14.814.006,00"] }],
    });
    for (const bedrag of bedragen) expect(tekstVan(pdf)).toContain(bedrag);
    expect(tekstVan(pdf)).toContain("deel 1 van");
    for (const tabel of elementenVan(pdf).filter(({ role }) => role === "Table")) {
      expect(tabel.text).toContain("I1 Begrijpend lezen");
    }
  });

  it("breaks a long table and repeats its head", async () => {
    const rijen = Array.from({ length: 120 }, (_, plaats) => ({ cellen: [`Rij ${plaats + 1}`, "tekst"] }));
    const pdf = await zetBlokken({
      soort: "tabel",
      bijschrift: "Lang",
      kolommen: [kolom("Kopwoord"), kolom("B")],
      rijen,
    });
    const metRijen = pdf.bladzijden.filter(({ tekst }) => tekst.includes("Rij "));
    expect(metRijen.length).toBeGreaterThan(3);
    for (const { tekst } of metRijen) expect(tekst).toContain("Kopwoord");
    expect(tekstVan(pdf)).toContain("Rij 120");
    expect(elementenVan(pdf).filter(({ role }) => role === "THead" || role === "Table").length).toBeLessThan(
      pdf.bladzijden.length * 2,
    );
  });

  it("lets a cell of several pages run on", async () => {
    const einde = "HIER EINDIGT DE CEL";
    const pdf = await zetBlokken({
      soort: "tabel",
      bijschrift: "Hoog",
      kolommen: [kolom("A"), kolom("B")],
      rijen: [{ cellen: ["Lang", `${zinnen(120)}${einde}`] }],
    });
    expect(tekstVan(pdf)).toContain(einde);
    expect(pdf.bladzijden.length).toBeGreaterThan(3);
  });

  it("sets empty rows, rows with too few cells and zero-width columns", async () => {
    const pdf = await zetBlokken({
      soort: "tabel",
      bijschrift: "Kaal",
      kolommen: [
        { kop: "A", breedte: 0 },
        { kop: "", breedte: 0 },
      ],
      rijen: [{ cellen: [] }, { cellen: ["x"] }],
    });
    expect(tekstVan(pdf)).toContain("Tabel 1. Kaal");
  });
});

describe("long texts", () => {
  it("keeps all of a long school name, title and version", async () => {
    const school = `Openbare Basisschool ${LANG_WOORD} aan de ${LANG_WOORD}straat in Voorbeelddorp`;
    const titel = `Schoolprogramma ${LANG_WOORD} 2026–2030 van alle vestigingen samen`;
    const pdf = await zet(maakRapport({ school, titel, versie: `concept ${zinnen(3)}`, voetregel: zinnen(5) }));
    expect(tekstVan(pdf).replaceAll(" ", "")).toContain(school.replaceAll(" ", ""));
    expect(pdf.bladzijden.at(-1)?.tekst).toContain(`blz. ${pdf.bladzijden.length} van ${pdf.bladzijden.length}`);
  });

  it("breaks words and addresses that are wider than their column, without adding a hyphen", async () => {
    const pdf = await zetBlokken(
      { soort: "kant", titel: LANG_WOORD, blokken: [{ soort: "alinea", tekst: WEBADRES }] },
      { soort: "kop", niveau: 2, tekst: LANG_WOORD.repeat(3) },
      { soort: "gegevens", paren: [{ kop: LANG_WOORD, tekst: WEBADRES }] },
      {
        soort: "tabel",
        bijschrift: WEBADRES,
        kolommen: [kolom(LANG_WOORD), kolom("B"), kolom("C"), kolom("D")],
        rijen: [{ cellen: [LANG_WOORD, WEBADRES, "1", "2"] }],
      },
    );
    const aaneen = tekstVan(pdf).replaceAll(" ", "");
    expect(aaneen.split(WEBADRES).length - 1).toBe(4);
    expect(aaneen.split(LANG_WOORD).length - 1).toBe(7);
  });

  it("lets a card that is higher than a page run on instead of vanishing", async () => {
    const pdf = await zetBlokken(kaart(1, 90), kaart(2, 2));
    expect(koppenVan(pdf)).toContain("H2 I2 Interventie 2");
    expect(tekstVan(pdf).split("periode.").length - 1).toBe(184);
  });

  it("draws a box, a finding, terms and a list of several pages", async () => {
    const pdf = await zetBlokken(
      { soort: "kader", titel: "Kader", tekst: [zinnen(90)] },
      { soort: "bevinding", id: "B1", titel: "Bevinding", kant: ["kant"], tekst: [zinnen(90)], bijregel: "bij" },
      { soort: "gegevens", paren: [{ kop: "Begrip", tekst: zinnen(90) }] },
      { soort: "lijst", punten: [zinnen(90)] },
      { soort: "lijst", punten: Array.from({ length: 90 }, (_, plaats) => `Punt ${plaats + 1}`), genummerd: true },
    );
    expect(tekstVan(pdf).split("periode.").length - 1).toBe(360);
    expect(tekstVan(pdf)).toContain("Punt 90");
  });
});

describe("many and few", () => {
  it("sets thirty interventions", async () => {
    const kaarten = Array.from({ length: 30 }, (_, plaats) => kaart(plaats + 1, 3));
    const pdf = await zetBlokken(...kaarten);
    expect(koppenVan(pdf).filter((kop) => kop.startsWith("H2 I"))).toHaveLength(30);
  });

  it("sets a report without chapters, and chapters without blocks", async () => {
    expect((await zet({ ...maakRapport(), hoofdstukken: [] })).bladzijden).toHaveLength(1);
    const leeg = await zetBlokken();
    expect(koppenVan(leeg)).toContain("H1 1 Proef");
  });

  it("sets empty texts, lists, facts and forms", async () => {
    const pdf = await zetBlokken(
      { soort: "alinea", tekst: "" },
      { soort: "lijst", punten: [] },
      { soort: "gegevens", paren: [] },
      { soort: "kader", titel: "Leeg", tekst: [] },
      { soort: "kant", titel: "Kant", blokken: [] },
      { soort: "tekenblok", titel: "MR", keuzes: [], rollen: [], stemmen: false },
    );
    expect(koppenVan(pdf)).toEqual(expect.arrayContaining(["H2 Kant", "H2 MR"]));
  });

  it("divides a planning of four school years and forty rows over drawings", async () => {
    const helften = Array.from({ length: 8 }, (_, plaats) => ({
      boven: plaats % 2 ? "jan–jul 2027" : "aug–dec 2026",
      onder: "2026–2027",
    }));
    const rijen = Array.from({ length: 40 }, (_, plaats) => ({
      naam: `I${plaats + 1} ${LANG_WOORD}`,
      balken: [{ van: -1, tot: 99, vulling: "streep" as const }],
      ruiten: [99],
      driehoeken: [],
    }));
    const pdf = await zetBlokken({
      soort: "figuur",
      vorm: "gantt",
      titel: "Planning",
      alt: "Planning van veertig.",
      helften,
      rijen,
    });
    expect(elementenVan(pdf).filter(({ role }) => role === "Figure")).toHaveLength(2);
    expect(tekstVan(pdf)).toContain("I40");
    expect(tekstVan(pdf)).toContain("afbouwen of borgen");
    for (const naam of ["voorbereiden", "uitvoeren", "moment met de MR"]) expect(tekstVan(pdf)).not.toContain(naam);
  });

  it("draws figures without data, with zero and with many parts", async () => {
    const delen = Array.from({ length: 12 }, (_, plaats) => ({
      waarde: plaats === 0 ? 0 : 10,
      toon: "€ 10,00",
      legenda: plaats,
    }));
    const legenda = delen.map((_, plaats) => ({ naam: `Potje ${plaats} ${LANG_WOORD}`, vulling: "punt" as const }));
    const basis = { soort: "figuur" as const, titel: "Figuur", alt: "Beschrijving" };
    const pdf = await zetBlokken(
      { ...basis, vorm: "staven", staven: [], max: 0, eenheid: "%" },
      {
        ...basis,
        vorm: "staven",
        staven: [{ naam: LANG_WOORD, waarde: 999, toon: "€ 1.000.000,00" }],
        max: 10,
        eenheid: "euro",
      },
      { ...basis, vorm: "stapels", stapels: [], legenda: [] },
      { ...basis, vorm: "stapels", stapels: [{ naam: LANG_WOORD, delen, totaal: "€ 110,00" }], legenda },
      { ...basis, vorm: "gantt", helften: [], rijen: [] },
      {
        ...basis,
        vorm: "stappen",
        stappen: Array.from({ length: 15 }, () => ({ naam: LANG_WOORD, datum: "juni 2026", klaar: true })),
      },
      { ...basis, vorm: "stappen", stappen: [] },
    );
    expect(elementenVan(pdf).filter(({ role }) => role === "Figure")).toHaveLength(7);
  });
});

describe("headings", () => {
  const kop = (niveau: 2 | 3): Blok => ({ soort: "kop", niveau, tekst: `Kop ${niveau}` });
  const kant: Blok = { soort: "kant", titel: "Kant", blokken: [{ soort: "alinea", tekst: "Tekst." }] };
  const diep: Blok = { soort: "kant", titel: "Diep", blokken: [kop(3), kant, kaart(9, 1)] };

  it.each([
    ["a low heading first", [kop(3), kant]],
    ["side titles under a heading", [kop(2), kant, kop(3), kant]],
    ["a card, then a side title", [kaart(1, 1), kant, kop(3)]],
    ["headings and cards inside a side title", [diep, kop(3), diep]],
  ])("do not jump: %s", async (_, blokken) => {
    const niveaus = koppenVan(await zetBlokken(...blokken)).map((titel) => Number(titel[1]));
    niveaus.forEach((niveau, plaats) => {
      expect(niveau).toBeLessThanOrEqual((niveaus[plaats - 1] ?? 0) + 1);
      expect(niveau).toBeLessThanOrEqual(3);
    });
  });

  it("never stand alone at the foot of a page", async () => {
    for (let vulling = 18; vulling <= 30; vulling += 2) {
      const opvulling: Blok[] = Array.from({ length: vulling }, (_, plaats) => ({
        soort: "alinea",
        tekst: `Regel ${plaats}`,
      }));
      const pdf = await zetBlokken(...opvulling, kop(2), kant, kop(3), { soort: "alinea", tekst: "Slot." });
      for (const { elementen } of pdf.bladzijden) expect(elementen.at(-1)?.role).not.toMatch(/^H\d$/);
    }
  });
});
