import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyChanges, readDossier } from "#domain/dossier/entries.ts";
import { leesGetal } from "#domain/leerresultaten/inlezen/getal.ts";
import type { Doelveld } from "#domain/leerresultaten/inlezen/kolommen.ts";
import { isBsn, persoonskolom } from "#domain/leerresultaten/inlezen/persoonskolom.ts";
import { leesGroep, leesRijen, naarChanges, staatErAl } from "#domain/leerresultaten/inlezen/rijen.ts";
import { maakVoorstel, type Voorstel } from "#domain/leerresultaten/inlezen/voorstel.ts";
import { leesTabel } from "#uitwisseling/csv.ts";

const VANDAAG = "2026-11-24";
const SCHOOL = readDossier({ "school/sectoren/bao": true }).dossier.school;
const VO = readDossier({ "school/sectoren/vo": true, "school/sectoren/pro": true }).dossier.school;
const GEMENGD = readDossier({ "school/sectoren/bao": true, "school/sectoren/pro": true }).dossier.school;
const VOOR_ALLE = { vak: "", groep: "" };

const GOED = [
  "Vak;Groep;Moment;Datum;Aantal leerlingen;% I;% II;% III;% IV;% V;Gemiddelde",
  "Rekenen;5;M;20-01-2026;24;12,5;25;25;25;12,5;131,5",
  "Rekenen;groep 6;M;20-01-2026;9;0;20;30;30;20;",
  "Begrijpend lezen;school;E;15-06-2026;180;20;20;20;20;20;",
].join("\n");

function read(tekst: string): Voorstel {
  const tabel = leesTabel(tekst);
  if (!tabel.goed) throw new Error(tabel.fout);
  return maakVoorstel(tabel.waarde, VANDAAG);
}
function doelenVan(voorstel: Voorstel): Doelveld[] {
  if (voorstel.soort !== "tabel") throw new Error(voorstel.waarom);
  return voorstel.kolommen.map((kolom) => (kolom.soort === "over" ? kolom.doel : ""));
}
const rijenVan = (voorstel: Voorstel, voor = VOOR_ALLE) =>
  voorstel.soort === "tabel" ? leesRijen(doelenVan(voorstel), voorstel.rijen, voor, SCHOOL) : [];

describe("what a column becomes", () => {
  test.each([
    [GOED, ["vak", "groep", "moment", "datum", "n", "I-V:I", "I-V:II", "I-V:III", "I-V:IV", "I-V:V", "gemiddelde"]],
    [
      "vak;REKENEN_LAGER1F;REKENEN_1F;REKENEN_1S;REKENEN_2F\nrekenen;1;2;3;4",
      ["vak", "referentie:onder-1F", "referentie:1F", "referentie:1S-2F", "referentie:1S-2F"],
    ],
    [
      "leergebied;n;minder groei dan verwacht;groei zoals verwacht;meer groei dan verwacht\ntaal;30;10;80;10",
      ["vak", "n", "groei:minder", "groei:zoals", "groei:meer"],
    ],
    ["vak;jaargroep;A;B;C;D;E\ntaal;7;25;25;25;15;10", ["vak", "groep", "A-E:A", "A-E:B", "A-E:C", "A-E:D", "A-E:E"]],
  ])("is guessed from the words of the header", (tekst, doelen) => {
    expect(doelenVan(read(tekst))).toEqual(doelen);
  });
});

describe("columns about persons are refused", () => {
  test.each([
    ["Voornaam", ["x"], "naam"],
    ["Kolom 3", ["Jan de Vries", "El Amrani, Yasmin", "Bakker, T."], "naam"],
    ["info", ["Sanne", "Daan", "Emma", "Mohamed"], "naam"],
    ["opmerking", ["Kwint", "Zorba", "Pleun", "Quirijn", "Wubbo"], "naam"],
    ["BSN", [""], "bsn"],
    ["code", ["123456782", "9"], "bsn"],
    ["geb.datum", ["x"], "geboortedatum"],
    ["datum", ["12-03-2015", "1-4-2016", "30-11-2014"], "geboortedatum"],
    ["Leerlingnummer", ["1"], "leerlingnummer"],
    ["kolom", ["100234", "100235", "100236"], "leerlingnummer"],
    ["contact", ["ouder@voorbeeld.nl"], "e-mail"],
    ["waar", ["8011 AB", "8012CD"], "adres"],
  ])("%s: %j", (kop, waarden, soort) => {
    expect(persoonskolom(kop, waarden, VANDAAG)).toBe(soort);
  });

  test.each([
    ["Vak", ["Rekenen", "Begrijpend lezen", "Spelling", "Technisch Lezen", "Studievaardigheden Tekst"]],
    ["Groep", ["3", "4", "5", "6", "7", "8"]],
    ["Aantal leerlingen", ["24", "180", "1250"]],
    ["Datum", ["20-01-2026", "15-06-2025"]],
    ["Gemiddelde", ["131,5", "139,7"]],
    ["Toets", ["Cito LiB", "IEP"]],
  ])("%s is no such column", (kop, waarden) => {
    expect(persoonskolom(kop, waarden, VANDAAG)).toBeUndefined();
  });

  test("any valid BSN is seen, whatever the header", () => {
    const bsn = fc.integer({ min: 10_000_000, max: 999_999_999 }).filter((getal) => isBsn(String(getal)));
    fc.assert(
      fc.property(bsn, fc.array(fc.integer({ min: 0, max: 99 }), { maxLength: 9 }), (getal, andere) => {
        expect(persoonskolom("score", [...andere.map(String), String(getal)], VANDAAG)).toBe("bsn");
      }),
      { numRuns: 100 },
    );
  });

  test("of a refused column nothing is kept but its name", () => {
    const voorstel = read(
      "Leraar;Vak;Groep;n;I;II;III;IV;V\nJan de Vries;Rekenen;5;24;20;20;20;20;20\nEva Bakker;Rekenen;6;20;20;20;20;20;20",
    );
    expect(voorstel).toMatchObject({
      soort: "tabel",
      kolommen: [{ kop: "Leraar", soort: "geweigerd", reden: "naam" }, {}, {}, {}, {}, {}, {}, {}, {}],
    });
    expect(JSON.stringify(voorstel)).not.toMatch(/Vries|Bakker/);
  });
});

describe("a table with one row per pupil is refused as a whole", () => {
  test.each([
    ["names without numbers of pupils", "Leerling;Groep;Rekenen\nJan de Vries;5;III\nEva Bakker;5;II"],
    ["a niveau per row", "nummertje;Groep;Uitslag\n1;5;III\n2;5;II\n3;5;V\n4;5;I"],
    [
      "a count of one in every row",
      "vak;groep;aantal leerlingen;gemiddelde\nrekenen;5;1;120\nrekenen;5;1;130\nrekenen;5;1;125",
    ],
  ])("%s", (_naam, tekst) => {
    expect(read(tekst).soort).toBe("per-leerling");
  });
});

describe("rows", () => {
  test("become results with percentages, pupils, moment and date", () => {
    const [eerste, tweede, derde] = rijenVan(read(GOED));
    expect(eerste).toMatchObject({
      vak: "Rekenen",
      groep: "groep-5",
      moment: "M",
      datum: "2026-01-20",
      n: 24,
      gemiddelde: 131.5,
      schaal: "I-V",
      verdeling: { I: 12.5, V: 12.5 },
      fouten: [],
      opmerkingen: [],
    });
    expect(tweede).toMatchObject({ groep: "groep-6", n: 9, fouten: [] });
    expect(derde).toMatchObject({ groep: "", moment: "E", fouten: [] });
  });

  test("counts become percentages, 1S and 2F are added, and what does not add up is said", () => {
    const [aantallen] = rijenVan(read("vak;n;lager 1F;1F;1S;2F\nrekenen;50;5;20;15;10"));
    expect(aantallen).toMatchObject({
      verdeling: { "onder-1F": 10, "1F": 40, "1S-2F": 50 },
      opmerkingen: ["Aantallen zijn omgerekend naar procenten."],
    });
    const [scheef] = rijenVan(read("vak;n;A;B;C;D;E\ntaal;30;25;25;25;10;5"));
    expect(scheef).toMatchObject({ fouten: [], opmerkingen: ["De procenten tellen op tot 90, niet tot 100."] });
  });

  test("say what is wrong with them", () => {
    const fouten = (tekst: string) => rijenVan(read(tekst))[0]?.fouten.join(" ");
    expect(fouten("vak;groep;n;I;II\n;5;20;50;50")).toContain("Het vak ontbreekt");
    expect(fouten("vak;groep;n;I;II\ntaal;9;20;50;50")).toContain("Groep ‘9’");
    expect(fouten("vak;groep;n;I;II\ntaal;5;veel;50;50")).toContain("geen heel getal");
    expect(fouten("vak;groep;n;I;II\ntaal;5;20;50;x")).toContain("geen percentage");
    expect(fouten("vak;groep;n;I;II\ntaal;5;20;150;2")).toContain("tussen 0 en 100");
    expect(fouten("vak;groep;n;I;II\ntaal;5;20;;")).toContain("geen enkel resultaat");
  });

  test("know the group of the school", () => {
    expect(["5", "Groep 5", "gr. 5", "5a", "totaal", "9"].map((tekst) => leesGroep(tekst, SCHOOL))).toEqual([
      "groep-5",
      "groep-5",
      "groep-5",
      "groep-5",
      "",
      undefined,
    ]);
    expect([leesGroep("groep 5", GEMENGD), leesGroep("5", GEMENGD), leesGroep("leerjaar 5", GEMENGD)]).toEqual([
      "groep-5",
      "groep-5",
      "pro-5",
    ]);
    expect([leesGroep("leerjaar 2", VO), leesGroep("Leerjaar 6", VO)]).toEqual([undefined, "vo-6"]);
  });

  test("are one set of changes, and are known when they come again", () => {
    const rijen = rijenVan(read(GOED));
    const entries = applyChanges({}, naarChanges({ resultaat: {} }, rijen, ["a", "b", "c"]));
    const { dossier, onleesbaar } = readDossier(entries);
    expect(onleesbaar).toEqual([]);
    expect(Object.values(dossier.resultaat).map(({ volgorde }) => volgorde)).toEqual([1, 2, 3]);
    expect(rijen.every((rij) => staatErAl(dossier, rij))).toBe(true);
  });
});

test.each([
  ["12,5", true, 12.5],
  ["12.5", true, 12.5],
  ["1.250", true, 1250],
  ["1,250", false, 1250],
  ["45%", true, 45],
  ["< 5", true, undefined],
  ["", true, undefined],
])("reads %j as a number (comma: %s)", (tekst, komma, getal) => {
  expect(leesGetal(tekst, komma)).toBe(getal);
});

test("500 mutilated files give a message or a table, never an exception", () => {
  const bytes = new TextEncoder().encode(GOED);
  const ingreep = fc.record({
    plek: fc.nat(bytes.length - 1),
    byte: fc.nat(255),
    soort: fc.constantFrom("zet", "weg", "erbij", "knip"),
  });
  fc.assert(
    fc.property(fc.array(ingreep, { minLength: 1, maxLength: 12 }), (ingrepen) => {
      let nu = [...bytes];
      for (const { plek, byte, soort } of ingrepen) {
        if (soort === "zet") nu[plek] = byte;
        else if (soort === "weg") nu.splice(plek, 1);
        else if (soort === "erbij") nu.splice(plek, 0, byte, byte);
        else nu = nu.slice(0, plek);
      }
      const tabel = leesTabel(Uint8Array.from(nu.map((waarde) => waarde ?? 0)));
      if (!tabel.goed) {
        expect(tabel.fout.length).toBeGreaterThan(20);
        return;
      }
      const voorstel = maakVoorstel(tabel.waarde, VANDAAG);
      const goed = rijenVan(voorstel).filter(({ fouten }) => fouten.length === 0);
      const entries = applyChanges(
        {},
        naarChanges(
          { resultaat: {} },
          goed,
          goed.map((_, i) => `r${i}`),
        ),
      );
      expect(readDossier(entries).onleesbaar).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
