import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { laadInhoud } from "#content/laad-inhoud.ts";
import { laadVoorbeeld } from "#content/voorbeeld/laad-voorbeeld.ts";
import { berekenBeeld } from "#domain/beeld.ts";
import { applyChanges, type Entries, readDossier } from "#domain/dossier/entries.ts";
import { leesBedragcel } from "#domain/overnemen/bedragcel.ts";
import { raadKolommen, vindKoprij } from "#domain/overnemen/herken.ts";
import { leesRegels } from "#domain/overnemen/lees-regels.ts";
import { neemOver } from "#domain/overnemen/neem-over.ts";
import type { Bestemming } from "#domain/overnemen/tabel.ts";
import { maakVoorstellen } from "#domain/overnemen/voorstel.ts";

const inhoud = await laadInhoud();
const beeldVan = (entries: Entries) => berekenBeeld(readDossier(entries).dossier, inhoud, "2026-11-24");
const LEEG: Entries = {
  "plan/beginjaar": 2026,
  "plan/jaren": 2,
  "potje/p/naam": "Basisvaardigheden",
  "potje/p/volgorde": 1,
};

/** The whole road: header, columns, lines, what is on by default, changes. */
function neem(rijen: string[][], bestemming: Bestemming = "kosten", entries: Entries = LEEG) {
  const beeld = beeldVan(entries);
  const koprij = vindKoprij(rijen, bestemming, beeld.jaren);
  const rollen = raadKolommen(rijen, koprij, bestemming, beeld.jaren);
  const voorstellen = maakVoorstellen(leesRegels(rijen, koprij, rollen), bestemming, beeld);
  const aan = voorstellen.filter((voorstel) => voorstel.aan);
  const changes = neemOver(
    aan,
    bestemming,
    beeld.dossier,
    beeld.jaren,
    aan.map((_, i) => `n${i}`),
  );
  const na = applyChanges(entries, changes);
  return { koprij, rollen, voorstellen, na, beeld: beeldVan(na), onleesbaar: readDossier(na).onleesbaar };
}

describe("an amount in a cell", () => {
  it.each([
    ["€ 1.250,50", 125_050],
    ["1,250.50", 125_050],
    ["1250", 125_000],
    ["EUR 12,-", 1_200],
    ["€ 3 000,00", 300_000],
    ["1.250", 125_000],
    ["12.5", 1_250],
    ["33,3333", 3_333],
    ["33.335", 3_333_500],
  ])("%s", (tekst, centen) => {
    expect(leesBedragcel(tekst)).toEqual({ soort: "bedrag", centen });
  });

  it.each(["", "-", "–", "n.v.t.", "PM", "€ -"])("%j is empty", (tekst) => {
    expect(leesBedragcel(tekst)).toEqual({ soort: "leeg" });
  });

  it.each(["-50", "(50)", "circa 500", "1e9", "9".repeat(40), "#REF!"])("%j cannot be read", (tekst) => {
    expect(leesBedragcel(tekst)).toEqual({ soort: "onleesbaar" });
  });
});

describe("a begroting of the school", () => {
  const RIJEN = [
    ["Begroting De Verzonnen Linde", "", "", "", "", ""],
    ["", "", "", "Kosten", "", ""],
    ["Activiteit", "Omschrijving", "Bron", "2026-2027", "2027-2028", "Totaal"],
    ["Leesbegeleiding", "Onderwijsassistent", "basisvaardigheden", "€ 20.000", "€ 21.000,50", "€ 41.000,50"],
    ["", "Boeken", "Basisvaardigheden", "1500", "", "1500"],
    ["Personeel", "", "", "", "", ""],
    ["Coach", "Training", "Onbekend potje", "ca. 500", "-", "500"],
    ["Totaal", "", "", "€ 21.500", "€ 21.000,50", "€ 42.500,50"],
  ];

  it("finds the header and the columns, and skips the title, headings, totals and the column with sums", () => {
    const { koprij, rollen, voorstellen } = neem(RIJEN);
    expect(koprij).toBe(2);
    expect(rollen).toEqual(["interventie", "omschrijving", "potje", "jaar-2026", "jaar-2027", "niets"]);
    expect(voorstellen.map(({ soort, aan, naam }) => [soort, aan, naam])).toEqual([
      ["regel", true, "Onderwijsassistent"],
      ["regel", true, "Boeken"],
      ["kop", false, "Personeel"],
      ["regel", true, "Training"],
      ["totaal", false, "Totaal"],
    ]);
    expect(voorstellen[3]?.onleesbaar).toEqual(["ca. 500"]);
  });

  it("becomes cost lines with the amounts to the cent; what is not known stays open", () => {
    const { beeld, onleesbaar } = neem(RIJEN);
    expect(onleesbaar).toEqual([]);
    expect(beeld.begroting.totaal).toEqual({ perJaar: { 2026: 2_150_000, 2027: 2_100_050 }, totaal: 4_250_050 });
    expect(beeld.begroting.regels.map(({ regel }) => [regel.potje, regel.keuze, regel.reden])).toEqual([
      ["p", "", "In het overgenomen bestand bij: Leesbegeleiding"],
      ["p", "", "In het overgenomen bestand bij: Leesbegeleiding"],
      ["", "", "In het overgenomen bestand bij: Coach"],
    ]);
  });

  it("without a header takes the longest column and the first with amounts", () => {
    const { beeld } = neem([
      ["1", "Laptops voor groep 5", "12.000,00"],
      ["2", "Boeken voor groep 3", "3.500,00"],
    ]);
    expect(beeld.begroting.regels.map(({ regel }) => [regel.omschrijving, regel.onverdeeld])).toEqual([
      ["Laptops voor groep 5", 1_200_000],
      ["Boeken voor groep 3", 350_000],
    ]);
  });

  it("links lines to interventions of the plan by name or number", async () => {
    const voorbeeld = await laadVoorbeeld();
    const [eerste, tweede] = beeldVan(voorbeeld).keuzes;
    const rijen = [
      ["Interventie", "Omschrijving", "Bedrag"],
      [eerste?.naam.toUpperCase() ?? "", "Nieuwe post", "100"],
      [`I2 ${tweede?.naam ?? ""}`, "Tweede post", "50"],
    ];
    const { voorstellen } = neem(rijen, "kosten", voorbeeld);
    expect(voorstellen.map(({ keuze }) => keuze?.id)).toEqual([eerste?.id, tweede?.id]);
  });

  it("any table with amounts: what is taken over adds up to what was on", () => {
    const bedrag = fc.integer({ min: 0, max: 9_999_999 });
    fc.assert(
      fc.property(fc.array(fc.tuple(bedrag, bedrag), { minLength: 1, maxLength: 30 }), fc.boolean(), (paren, en) => {
        const toon = (centen: number) =>
          (centen / 100).toLocaleString(en ? "en-US" : "nl-NL", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
        const rijen = [
          ["Omschrijving", "2026-2027", "2027-2028"],
          ...paren.map(([a, b], i) => [`Kosten van post ${i}`, toon(a), toon(b)]),
        ];
        const { beeld, onleesbaar } = neem(rijen);
        expect(onleesbaar).toEqual([]);
        expect(beeld.begroting.totaal.totaal).toBe(paren.reduce((som, [a, b]) => som + a + b, 0));
      }),
      { numRuns: 100 },
    );
  });
});

describe("a plan of the school", () => {
  it("becomes interventions: of the menukaart by title, else of its own; what is in the plan already is off", () => {
    const titel = inhoud.menukaart[3]?.titel ?? "";
    const rijen = [
      ["Maatregel", "Waarom", "Wie"],
      [titel.toLowerCase(), "Lezen blijft achter", "Intern begeleider"],
      ["Verzonnen huiswerkklas", "Rust", "Team"],
    ];
    const eerste = neem(rijen, "interventies");
    expect(eerste.beeld.keuzes.map(({ naam, keuze }) => [naam, keuze.waarom, keuze.wie])).toEqual([
      [titel, "Lezen blijft achter", "Intern begeleider"],
      ["Verzonnen huiswerkklas", "Rust", "Team"],
    ]);
    expect(neem(rijen, "interventies", eerste.na).voorstellen.map(({ bestaat, aan }) => [bestaat, aan])).toEqual([
      [true, false],
      [true, false],
    ]);
  });

  it("becomes goals, from one column without a header", () => {
    const { beeld } = neem([["Alle leerlingen lezen op niveau"], ["Meer rust in de klas"]], "doelen");
    expect(beeld.doelen.map(({ doel }) => doel.titel)).toEqual([
      "Alle leerlingen lezen op niveau",
      "Meer rust in de klas",
    ]);
  });

  it("keeps text as text", () => {
    const { beeld, onleesbaar } = neem(
      [
        ["Maatregel", "Hoe"],
        ["<b>Vet</b> =1+1", `${"x".repeat(20_000)}`],
        ["__proto__", "constructor"],
      ],
      "interventies",
    );
    expect(onleesbaar).toEqual([]);
    expect(beeld.keuzes.map(({ naam }) => naam)).toEqual(["<b>Vet</b> =1+1", "__proto__"]);
  });
});
