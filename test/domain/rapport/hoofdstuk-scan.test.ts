import { describe, expect, it } from "vitest";
import type { Entries } from "#domain/dossier/entries.ts";
import { cellen, deel, plat, rapportVan, tabel, tekstVan, woorden } from "./lees-rapport.ts";
import { VOL_DOSSIER } from "./vol-dossier.ts";

const rapport = rapportVan(VOL_DOSSIER);
const scan = deel(rapport, 3);
const bevat = (nr: number, ...delen: string[]) => {
  for (const stuk of delen) expect(woorden(VOL_DOSSIER, nr)).toContain(stuk);
};

describe("3 hoe staan onze leerlingen ervoor", () => {
  it("tells each finding with words, size, groups, sources, evidence, difference and what follows", () => {
    const blok = plat(scan.blokken).find((een) => een.soort === "bevinding");
    expect(blok).toMatchObject({ id: "B1", titel: "Begrijpend lezen blijft achter" });
    bevat(
      3,
      "**Veel zorgen (4 van 5)**",
      "Een kwart tot de helft van de leerlingen, groep 6 en groep 7",
      "In groep 6 en 7 halen 34 leerlingen het doel niet.",
      "Niet iedereen kijkt hier hetzelfde naar. Schoolleiding: zeer veel zorgen (5 van 5); team: enige zorgen (3 van 5).",
      "Bewijs: Leestoets juni (volgsysteem, 12 juni 2026, alleen een gemiddelde).",
      "Hoort bij doel [[P1]] ({{P1}}). Onze keuze: [[I1]] ({{I1}}), [[I2]] ({{I2}}).",
      "groter geworden",
      "Lezen gaat voor.",
      "**2.1 welbevinden.** De intern begeleider zoekt dit uit vóór 1 februari 2027.",
      "44 van de 53 vragen zijn nog niet beantwoord.",
      "Dat is een keuze van deze app, niet uit onderzoek.",
    );
  });

  it("has the matrix per role, with the scale that was asked", () => {
    expect(tabel(scan, "Alle oordelen").kolommen.map(({ kop }) => kop)).toEqual([
      "Onderwerp",
      "Schoolleiding",
      "Team",
      "Samen",
    ]);
    const rijen = cellen(scan, "Alle oordelen");
    expect(rijen).toContainEqual(["4.2 begrijpend lezen", "5", "3", "4"]);
    expect(rijen).toContainEqual(["2.1 welbevinden", "0", "null", "0"]);
    expect(rijen).toContainEqual([
      "5.5 verschillen tussen sterk en zwak",
      "groter geworden",
      "null",
      "groter geworden",
    ]);
  });

  it("hides roles and their words when one role is too small, so that nothing can be computed back", () => {
    const klein = deel(rapportVan({ ...VOL_DOSSIER, "inbreng/team/personen": 4 }), 3);
    expect(tabel(klein, "Alle oordelen").kolommen.map(({ kop }) => kop)).toEqual(["Onderwerp", "Hele school"]);
    expect(tekstVan(klein)).not.toMatch(/Niet iedereen kijkt|Wij missen leestijd/);
    expect(tekstVan(klein)).toContain("De zwakste lezers zakten.");
  });

  it("does not name a group of fewer than ten pupils", () => {
    expect(woorden(VOL_DOSSIER, 3)).toContain("Een groep van minder dan 10 leerlingen");
    expect(woorden({ ...VOL_DOSSIER, "school/leerlingen/groep-8": 30 }, 3)).toContain("Groep 8");
  });

  it("gives vo a column per schoolsoort", () => {
    const vo: Entries = {
      "school/sectoren/vo": true,
      "school/schoolsoorten/havo": true,
      "school/schoolsoorten/vwo": true,
      "inbreng/a/antwoorden/A2@havo/zorg": 5,
      "inbreng/a/antwoorden/A2@vwo/zorg": 2,
    };
    const deel3 = deel(rapportVan(vo), 3);
    expect(tabel(deel3, "Alle oordelen").kolommen.map(({ kop }) => kop)).toEqual(["Onderwerp", "Havo", "Vwo"]);
    expect(cellen(deel3, "Alle oordelen")).toContainEqual(["4.2 begrijpend lezen", "5", "2"]);
    expect(tekstVan(deel3)).toContain("Begrijpend lezen (havo)");
  });

  it("says where the answer stands when a schoolsoort has none of its own", () => {
    const rijen = cellen(
      deel(
        rapportVan({
          "school/sectoren/vo": true,
          "school/schoolsoorten/havo": true,
          "school/schoolsoorten/vwo": true,
          "inbreng/a/antwoorden/A2@havo/zorg": 5,
          "inbreng/a/antwoorden/A3/zorg": 4,
        }),
        3,
      ),
      "Alle oordelen",
    );
    expect(rijen).toContainEqual(["4.2 begrijpend lezen", "–", "5"]);
    expect(rijen).toContainEqual(["4.3 woordenschat", "4", "–"]);
  });

  it("puts our concern beside the national figures with their definition, most concern first", () => {
    const rijen = cellen(scan, "landelijke beeld");
    expect(rijen.map(([naam]) => naam)).toEqual([
      "[[B1]] Begrijpend lezen",
      "[[B2]] Rekenen",
      "[[B4]] Sociaal-emotionele ontwikkeling",
      "[[B5]] Plannen en concentreren",
      "Het cijfer van leerlingen",
    ]);
    expect(rijen[0]?.slice(1)).toEqual([
      "veel zorgen (4 van 5)",
      expect.stringMatching(/^\*\*Ongeveer de helft\.\*\* Aandeel schoolleiders .*\(alle sectoren samen, .*\)\. \*$/),
    ]);
    // Said once, for every row with a star.
    expect(tabel(scan, "landelijke beeld").noot).toMatch(
      /^\* Voor het basisonderwijs is er geen apart landelijk cijfer\./,
    );
    expect(rijen[4]?.[1]).toBe("eigen cijfer 7,2");
    // The only figure about zittenblijven in the basisonderwijs is background: not meant to be compared.
    expect(tabel(scan, "landelijke beeld").noot).toContain("Over 3 andere onderwerpen is er geen landelijk cijfer.");
  });

  it("gives a finding with nothing to tell a row, with its number as anchor", () => {
    const extra = { "inbreng/leiding/antwoorden/A3/zorg": 3, "inbreng/leiding/antwoorden/A3/bronnen/toets": true };
    const deel3 = deel(rapportVan({ ...VOL_DOSSIER, ...extra }), 3);
    const { rijen } = tabel(deel3, "Andere bevindingen");
    const rij = rijen.find(({ cellen: [naam] }) => String(naam).endsWith("Woordenschat"));
    expect(rij?.cellen.slice(1)).toEqual([
      "4.3",
      "enige zorgen (3 van 5)",
      "niet bekend",
      "landelijke toets of volgsysteem",
      "geen aanpak",
    ]);
    expect(rij?.cellen[0]).toBe(`**${rij?.id}** Woordenschat`);
  });

  it("says on what the judgements of an onderdeel rest, in its heading row", () => {
    expect(cellen(scan, "Alle oordelen").map(([kop]) => kop)).toContainEqual(
      expect.stringMatching(
        /^\*\*Taal\.\*\* 1 van \d beantwoord; over .*; groep 6 en groep 7; steunt op: .*gesprek met leerlingen\.$/,
      ),
    );
  });
});
