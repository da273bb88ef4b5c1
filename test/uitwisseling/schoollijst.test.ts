import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyChanges, type Entries, readDossier } from "#domain/dossier/entries.ts";
import { maakCompact, type Vestiging } from "#domain/schoollijst/vestiging.ts";
import { invullingen, verborgenAantallen, vulIn } from "#domain/schoollijst/voorinvullen.ts";
import { maakZoeklijst, zoekSchool } from "#domain/schoollijst/zoek.ts";
import { leesMeegeleverd, leesSchoollijst } from "#uitwisseling/schoollijst.ts";

const MAP = join(import.meta.dirname, "../fixtures/duo");
const bestand = (naam: string) => ({ naam, bytes: new Uint8Array(readFileSync(join(MAP, naam))) });
const VESTIGINGEN = bestand("verzonnen-schoolvestigingen-basisonderwijs.csv");
const LEERLINGEN = bestand("verzonnen-leerlingen-per-schoolvestiging.csv");
const VO = bestand("verzonnen-leerlingen-vo-per-vestiging-2025.csv");

function lijstVan(...bestanden: { naam: string; bytes: Uint8Array }[]) {
  const lijst = leesSchoollijst(bestanden);
  if (!lijst.goed) throw new Error(lijst.fout);
  return lijst.waarde;
}
const school = (code: string, vestigingen: Vestiging[]) => {
  const gevonden = vestigingen.find((v) => v.code === code);
  if (!gevonden) throw new Error(code);
  return gevonden;
};
const alle = lijstVan(VESTIGINGEN, LEERLINGEN, VO);

describe("the open files of DUO", () => {
  it("are joined by code: windows-1252 and UTF-8, quotes, empty cells", () => {
    expect(school("98ZA01", alle.vestigingen)).toMatchObject({
      naam: "De Verzonnen Linde, locatie ’t Skûtsje",
      plaats: "IJZONNEN",
      bestuursnummer: "99001",
      bestuur: "",
      sectoren: ["bao"],
      leerlingen: { "2023": "<5", "2024": 12, "2025": 14 },
    });
    expect(school("98ZB00", alle.vestigingen).naam).toBe('OBS "De Fictie"; dependance');
  });

  it("say which day the numbers are of", () => {
    expect(alle.herkomst.map(({ peildatum }) => peildatum)).toEqual(["", "2025-10-01", "2025-10-01"]);
  });

  it("leave out closed schools and know so and vso together", () => {
    expect(alle.vestigingen.map(({ code }) => code)).not.toContain("98ZE00");
    expect(school("98ZD00", alle.vestigingen).sectoren).toEqual(["so", "vso"]);
  });

  it("give the vo its leerjaren, by BRIN and a vestiging of two signs; a hidden part hides the sum", () => {
    expect(school("98ZV00", alle.vestigingen)).toMatchObject({
      sectoren: ["vo"],
      schoolsoorten: ["havo", "vwo"],
      bestuur: "Stichting Verzonnen Onderwijs",
      leerjaren: { "1": 83, "2": "<5" },
    });
    expect(school("98ZV02", alle.vestigingen)).toMatchObject({ sectoren: ["pro"], leerjaren: { "1": 16, "2": 6 } });
  });

  it("may come in any order", () => {
    expect(lijstVan(VO, LEERLINGEN, VESTIGINGEN).vestigingen).toEqual(alle.vestigingen);
  });

  it.each([
    ["a list of something else", "naam;bedrag\r\nBoeken;12\r\n"],
    ["no table", "hallo"],
    ["nothing", ""],
    ["only a header", "INSTELLINGSCODE;VESTIGINGSCODE;VESTIGINGSNAAM\r\n"],
  ])("refuses %s with a sentence that names the file", (_, tekst) => {
    const uitkomst = leesSchoollijst([{ naam: "iets.csv", bytes: new TextEncoder().encode(tekst) }]);
    expect(uitkomst).toMatchObject({ goed: false, fout: expect.stringContaining("iets.csv") });
  });

  it("never throw, however damaged", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 40 }), (wijzigingen) => {
        const bytes = new Uint8Array(LEERLINGEN.bytes);
        for (const [plek, byte] of wijzigingen) bytes[plek % bytes.length] = byte;
        expect(typeof leesSchoollijst([{ ...LEERLINGEN, bytes }]).goed).toBe("boolean");
      }),
      { numRuns: 200 },
    );
  });

  it("come back the same from the compact list of a hoster", () => {
    expect(leesMeegeleverd(JSON.stringify(maakCompact(alle)))).toEqual(alle);
    expect(leesMeegeleverd('{ "herkomst": [], "vestigingen": [] }')).toBeUndefined();
    expect(leesMeegeleverd("<html>")).toBeUndefined();
  });
});

describe("searching a school", () => {
  const zoeklijst = maakZoeklijst(alle.vestigingen);
  const eerste = (vraag: string) => zoekSchool(zoeklijst, vraag)[0]?.code;

  it.each([
    ["luchtkasteel", "98ZC00"],
    ["obs het luchtkasteel", "98ZC00"],
    ["Basisschool LUCHTKASTEEL fantasieveen", "98ZC00"],
    ["luchtkastel", "98ZC00"],
    ["lcuhtkasteel", "98ZC00"],
    ["skutsje", "98ZA01"],
    ["98zb", "98ZB00"],
    ["98ZA01", "98ZA01"],
    ["linde verzonnendam aan de ee", "98ZA00"],
    ["bolster fantasieveen", "98ZD00"],
  ])("finds %s", (vraag, code) => {
    expect(eerste(vraag)).toBe(code);
  });

  it("finds nothing for one letter or another word", () => {
    expect(zoekSchool(zoeklijst, "l")).toEqual([]);
    expect(zoekSchool(zoeklijst, "luchtkasteel almere")).toEqual([]);
  });
});

describe("filling in", () => {
  const voor = (entries: Entries) => readDossier(entries).dossier.school;
  const v = school("98ZA01", alle.vestigingen);

  it("offers what is known, with what stands there now, and never a number for <5", () => {
    const aanbod = invullingen(v, alle.herkomst, voor({ "school/naam": "Onze school", "school/brin": "98ZA" }));
    expect(aanbod.map(({ sleutel, nu, wordt }) => [sleutel, nu, wordt])).toEqual([
      ["school/naam", "Onze school", v.naam],
      ["school/plaats", "", "IJzonnen"],
      ["school/vestiging", "", "01"],
      ["school/bestuur", "", "Bestuur met nummer 99001"],
      ["school/sectoren/bao", "", "ja"],
      ["school/telling/2024", "", "12"],
      ["school/telling/2025", "", "14"],
      ["school/tellingBron", "", "DUO, open onderwijsdata, peildatum 1 oktober 2025"],
    ]);
    expect(verborgenAantallen(v)).toEqual([expect.stringContaining("minder dan 5")]);
  });

  it("leaves a whole dossier behind, and nothing to offer the second time", () => {
    for (const vestiging of alle.vestigingen) {
      const entries = applyChanges({}, vulIn(invullingen(vestiging, alle.herkomst, voor({}))));
      const { dossier, onleesbaar } = readDossier(entries);
      expect(onleesbaar).toEqual([]);
      expect(invullingen(vestiging, alle.herkomst, dossier.school)).toEqual([]);
    }
  });
});
