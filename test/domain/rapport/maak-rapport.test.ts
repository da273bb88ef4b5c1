import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Entries } from "#domain/dossier/entries.ts";
import type { Rapport } from "#domain/rapport/blok.ts";
import { SECTIES } from "#domain/rapport/delen.ts";
import { alleTekst, ankers, deel, koptekst, rapportVan, tekstVan, VINGERAFDRUK, verwijzingen } from "./lees-rapport.ts";
import { somFouten } from "./tel-na.ts";
import { VOL_DOSSIER } from "./vol-dossier.ts";

const rapport = rapportVan(VOL_DOSSIER);

/** References to a place that is not in the document, and references without a name. */
function losseVerwijzingen(van: Rapport): string[] {
  const doelen = ankers(van);
  const ids = verwijzingen(alleTekst(van));
  return [...ids.filter((id) => !doelen.has(id)), ...ids.filter((id) => !van.namen[id])];
}

const ROMMEL = /undefined|NaN|\[object|\{[a-zA-Z0-9]+\}(?!\})/;
const zonderPaginas = (tekst: string) => tekst.replaceAll(/\{\{[^{}]+\}\}/g, "");

describe("the document as a whole", () => {
  it("has every section, numbered without gaps; money of the bestuur only when there is any", () => {
    const delen = (van: Rapport) => van.hoofdstukken.map(({ id, nr }) => `${nr} ${id}`);
    expect(delen(rapport)).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 13, 14].map((sectie, plaats) => `${plaats + 1} s${sectie}`),
    );
    const met = rapportVan({ ...VOL_DOSSIER, "bovenschools/bedrag": 100_000 });
    expect(delen(met)).toEqual(SECTIES.map((sectie) => `${sectie} s${sectie}`));
    expect(rapport.hoofdstukken.map(({ titel }) => titel)).toContain("Open punten");
  });

  it("resolves every reference and gives each a name", () => {
    expect(losseVerwijzingen(rapport)).toEqual([]);
    expect(rapport.namen).toMatchObject({
      B1: "B1 Begrijpend lezen blijft achter",
      P1: "P1 Elk kind leest en begrijpt",
      I3: "I3 Vaste spelplekken",
      K1: "K1 Scholing team",
      M1: "M1 leerlingen onder het leesdoel",
      s7: "deel 7: Begroting",
    });
  });

  it("has no anchor twice", () => {
    const tekst = JSON.stringify(rapport.hoofdstukken);
    for (const id of ["B1", "P1", "I1", "K1", "M1", "s7"]) expect(tekst.split(`"id":"${id}"`)).toHaveLength(2);
  });

  it("is the same for the same input, and plain data", () => {
    expect(rapportVan(VOL_DOSSIER)).toEqual(rapport);
    expect(JSON.parse(JSON.stringify(rapport))).toEqual(rapport);
  });

  it("points each fixed text to the printed part", () => {
    const tekst = alleTekst(rapport);
    expect(tekst).toContain("Zie [[s12|deel 11]]");
    expect(zonderPaginas(tekst).replaceAll(/\[\[[^[\]]+\]\]/g, "")).not.toMatch(/\bdeel (?:1[0-4]|[1-9])\b/);
  });
});

describe("an empty dossier", () => {
  const leeg = rapportVan({});

  it("is a valid report that says what is missing", () => {
    expect(losseVerwijzingen(leeg)).toEqual([]);
    expect(leeg.kop.status).toBe("concept");
    const tekst = alleTekst(leeg);
    for (const zin of [
      "De school heeft nog geen keuzes gemaakt.",
      "De school heeft nog geen vragen beantwoord.",
      "De school heeft nog geen doelen gekozen.",
      "De school heeft nog geen conclusie geschreven.",
      "Er zijn nog geen meetpunten.",
      "De school heeft dit nog niet beschreven.",
      "Er staan nog geen datums in dit plan.",
    ])
      expect(tekst).toContain(zin);
  });

  it("asks nothing that nobody said", () => {
    expect(tekstVan(deel(leeg, 1))).not.toMatch(/betalen niets|woog drie dingen/);
  });
});

describe("typed text", () => {
  it("cannot make a link, a page number or bold words, however it is disguised", () => {
    const boos = ["[[Z9]]", "{{Z9}}", "**vet**", "[\u200b[Z9]\u200b]", "［［Z9］］", "[☐]", "a[", "]b", "{naam}"];
    const gevuld = Object.fromEntries(
      Object.entries(VOL_DOSSIER).map(([sleutel, waarde]) => [
        sleutel,
        typeof waarde === "string" && waarde.includes(" ") ? `${boos.join(" ")} ${waarde} ${boos.join("")}[` : waarde,
      ]),
    );
    const van = rapportVan(gevuld);
    expect(losseVerwijzingen(van)).toEqual([]);
    expect(verwijzingen(alleTekst(van))).not.toContain("Z9");
  });
});

describe("any dossier", () => {
  const paren = Object.entries(VOL_DOSSIER);
  const deelverzameling = fc.subarray(paren).map((gekozen) => Object.fromEntries(gekozen) as Entries);

  it("gives a report whose references resolve, whose totals add up and whose words are whole", () => {
    fc.assert(
      fc.property(deelverzameling, (entries) => {
        const van = rapportVan(entries);
        expect(losseVerwijzingen(van)).toEqual([]);
        expect(somFouten(van, entries)).toEqual([]);
        expect(zonderPaginas(alleTekst(van))).not.toMatch(ROMMEL);
      }),
      { numRuns: 60 },
    );
  });

  it("also when most of it is there", () => {
    const zonderEnkele = fc
      .subarray(
        paren.map(([sleutel]) => sleutel),
        { maxLength: 12 },
      )
      .map((weg) => Object.fromEntries(paren.filter(([sleutel]) => !weg.includes(sleutel))) as Entries);
    fc.assert(
      fc.property(zonderEnkele, (entries) => {
        const van = rapportVan(entries);
        expect(losseVerwijzingen(van)).toEqual([]);
        expect(somFouten(van, entries)).toEqual([]);
        expect(zonderPaginas(alleTekst(van))).not.toMatch(ROMMEL);
      }),
      { numRuns: 60 },
    );
  });
});

describe("the title page", () => {
  it("names school, size, years, version, status, MR date and contact, and marks a fictional school", () => {
    const tekst = koptekst(rapport);
    for (const deel of [
      "Voorbeeldschool De Proeve (verzonnen)",
      "Samen verder",
      "Basisonderwijs; 90 leerlingen; 19 mensen in het team",
      "2026–2027 en 2027–2028",
      "Concept van 24 november 2026, vingerafdruk 3FA2B-91C07",
      "vergadering van de MR op 15 december 2026",
      "24 november 2026, dus 21 dagen leestijd",
      "de schoolleider",
      "Dit is een verzonnen voorbeeld",
      "Verzonnen voorbeeld: deze school, mensen en bedragen bestaan niet.",
    ])
      expect(tekst).toContain(deel);
  });

  it("is gereed voor MR only while the content is that of the last version", () => {
    const met = (vingerafdruk: string) =>
      rapportVan({ ...VOL_DOSSIER, "versie/v1/nr": 1, "versie/v1/vingerafdruk": vingerafdruk }).kop;
    expect(met(VINGERAFDRUK)).toMatchObject({ status: "gereed voor MR", versie: "versie 1" });
    expect(met("0".repeat(64)).status).toBe("concept");
  });

  it("shows vo with its schoolsoorten, and no fictional mark on another school", () => {
    const { kop } = rapportVan({ "school/naam": "X", "school/sectoren/vo": true, "school/schoolsoorten/havo": true });
    expect(kop.gegevens.find((paar) => paar.kop === "School")?.tekst).toMatch(/^Voortgezet onderwijs; havo/);
    expect([kop.school, kop.voetregel, kop.kaders]).toEqual(["X", "", []]);
  });
});
