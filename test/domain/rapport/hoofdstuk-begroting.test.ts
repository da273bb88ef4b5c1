import { describe, expect, it } from "vitest";
import { cellen, deel, figuur, rapportVan, tabel, woorden } from "./lees-rapport.ts";
import { VOL_DOSSIER } from "./vol-dossier.ts";

const rapport = rapportVan(VOL_DOSSIER);
const begroting = deel(rapport, 7);
const bevat = (nr: number, ...delen: string[]) => {
  for (const stuk of delen) expect(woorden(VOL_DOSSIER, nr)).toContain(stuk);
};

describe("5 begroting", () => {
  it("gives no share of outside people when no cost says what it is for, and says what it leaves out", () => {
    const zonder = Object.fromEntries(Object.entries(VOL_DOSSIER).filter(([sleutel]) => !sleutel.endsWith("/soort")));
    expect(woorden(zonder, 7)).not.toContain("Deel van het geld voor mensen van buiten");
    expect(figuur(begroting, "staven").noot).toContain("is de soort niet opgeschreven");
  });

  it("shows potjes per year and together, with rules, end date and conversion", () => {
    expect(cellen(begroting, "De potjes per schooljaar").map(([naam]) => naam)).toEqual([
      "2026–2027",
      "Werkdrukmiddelen",
      "Subsidie basisvaardigheden",
      "2027–2028",
      "Werkdrukmiddelen",
      "Subsidie basisvaardigheden",
    ]);
    bevat(
      7,
      "Kalenderjaar 2026: €\u00a012.000,01. Daarvan hoort 7/12 (€\u00a07.000,01) bij 2025–2026 en 5/12 (€\u00a05.000,00) bij 2026–2027.",
    );
    expect(cellen(begroting, "regels en einddatum")).toEqual([
      [
        "Werkdrukmiddelen",
        "komt elk jaar terug, per kalenderjaar; te besteden tot: elk jaar opnieuw",
        "Rijk",
        "Het team beslist mee",
        "PMR: instemming",
      ],
      [
        "Subsidie basisvaardigheden",
        "tijdelijk geld, per schooljaar; te besteden tot: 31 juli 2027",
        "niet opgeschreven",
        "niet opgeschreven",
        "niet opgeschreven",
      ],
    ]);
  });

  it("explains each calculated amount, and a line without an intervention", () => {
    bevat(
      7,
      "0,6 fte × €\u00a058.000 × 7/12 = €\u00a020.300",
      "20 uur × €\u00a095 + 21% btw = €\u00a02.299",
      "34 leerlingen × €\u00a012,50 = €\u00a0425",
      "[[K5]] Voor alle keuzes samen.",
    );
    expect(woorden({ ...VOL_DOSSIER, "regel/k4/jaren/2026/aantal": 6 }, 7)).not.toContain("6 leerlingen ×");
  });

  it("divides the money over doelgebied, kind, duration and class, with shares of 100%", () => {
    const { rijen } = tabel(begroting, "op vier manieren verdeeld");
    const koppen = rijen.filter(({ groep }) => groep);
    expect(koppen.map(({ cellen: [naam] }) => naam)).toEqual([
      "Per doelgebied van de menukaart",
      "Waar het geld aan opgaat: mensen, scholing en materiaal",
      "Hoe lang de kosten duren",
      "Geld voor de klas, en geld dat niet naar de klas gaat",
    ]);
    const delen = rijen
      .filter(({ groep }) => !groep)
      .map(({ cellen: rij }) => Number(String(rij.at(-1)).replace("%", "")));
    expect(delen.reduce((a, b) => a + b, 0)).toBe(400);
    bevat(7, "Effectievere inzet van onderwijs", "Eigen personeel", "Elk jaar opnieuw", "Niet voor de klas");
    expect(woorden(VOL_DOSSIER, 7)).not.toMatch(/doelgebied [A-F]\b/i);
  });

  it("draws the stacks per year and the share for people from outside beside the national 19%", () => {
    expect(figuur(begroting, "stapels")).toMatchObject({
      stapels: [{ totaal: "€\u00a032.874,00" }, { totaal: "€\u00a01.149,50" }],
      legenda: [{ vulling: "vol" }, { vulling: "streep" }],
    });
    expect(figuur(begroting, "staven")).toMatchObject({
      staven: [{ waarde: 7 }, { waarde: 100 }, { naam: "Samen", waarde: 10, landelijk: { waarde: 19, toon: "19%" } }],
    });
  });

  it("joins the last potjes when there are more than the fills can tell apart", () => {
    const extra = Object.fromEntries(
      [1, 2, 3, 4].flatMap((n) => [
        [`potje/x${n}/naam`, `Potje ${n}`],
        [`regel/x${n}/potje`, `x${n}`],
        [`regel/x${n}/jaren/2026/bedrag`, 100 * n],
      ]),
    );
    const stapels = figuur(deel(rapportVan({ ...VOL_DOSSIER, ...extra }), 7), "stapels");
    expect(stapels).toMatchObject({ legenda: [{}, {}, {}, { naam: "andere potjes" }] });
  });

  it("says what happens when the money stops, and who pays yearly cost then", () => {
    expect(cellen(deel(rapport, 10), "als het geld stopt")).toEqual([
      [
        "[[I1]] Technieken voor begrijpend lezen",
        "31 juli 2027",
        "komt in het schoolplan",
        "De aanpak komt in het schoolplan.",
      ],
      ["[[I2]] Instructie in kleine groepen", "31 juli 2027", "stopt", "niet opgeschreven"],
      ["[[I3]] Vaste spelplekken", "loopt door", "nog niet gekozen", "niet opgeschreven"],
    ]);
    bevat(
      10,
      "[[K4]] Boeken: €\u00a0425 per jaar uit Subsidie basisvaardigheden. Daarna betaalt: de gewone begroting.",
    );
    expect(woorden(VOL_DOSSIER, 10)).not.toMatch(/\[\[K[1235]\]\][^\n]* per jaar uit/);
    expect(woorden({ ...VOL_DOSSIER, "regel/k4/dekkingDaarna": "" }, 10)).toContain(
      "Wie dit daarna betaalt, is nog niet opgeschreven.",
    );
  });

  it("prints the peildatum and the count of a potje, never the count of a small group", () => {
    const telling = { "potje/w/peildatum": "2026-11-22", "potje/w/leerlingen": 112, "potje/w/perLeerling": 32_064 };
    const rij = (entries: typeof VOL_DOSSIER) => cellen(deel(rapportVan(entries), 7), "regels en einddatum")[0]?.[2];
    expect(rij({ ...VOL_DOSSIER, ...telling })).toBe(
      "Rijk; peildatum 22 november 2026; 112 leerlingen × €\u00a0320,64 = €\u00a035.911,68",
    );
    expect(rij({ ...VOL_DOSSIER, ...telling, "potje/w/leerlingen": 4 })).toBe("Rijk; peildatum 22 november 2026");
  });

  it("prints what was spent once something was, the notes of lines, and what is added to a price", () => {
    expect(woorden(VOL_DOSSIER, 7)).not.toContain("al is uitgegeven");
    const vol = {
      ...VOL_DOSSIER,
      "regel/k2/notitie": "Contract tot juli",
      "regel/k2/jaren/2026/index": 3,
      "uitgave/u1/regel": "k2",
      "uitgave/u1/bedrag": 100_000,
      "uitgave/u1/datum": "2026-10-31",
    };
    const hoofdstuk = deel(rapportVan(vol), 7);
    const rij = cellen(hoofdstuk, "al is uitgegeven").find(([naam]) => naam === "Subsidie basisvaardigheden");
    expect(rij?.[3]).toContain("1.000");
    expect(woorden(vol, 7)).toContain("[[K2]] Contract tot juli.");
    expect(woorden(vol, 7)).toContain("0,6 fte × (€\u00a058.000 + 3%) × 7/12 = €\u00a020.909");
  });

  it("says it when too much is planned", () => {
    expect(woorden({ ...VOL_DOSSIER, "regel/k1/jaren/2026/bedrag": 90_000_000 }, 7)).toMatch(
      /Er is \*\*€.* te veel\*\* gepland/,
    );
  });
});
