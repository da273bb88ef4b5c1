import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Rapport } from "#domain/rapport/blok.ts";
import { INKORTSTAPPEN, inkorten, kortTekst } from "#domain/rapport/inkorten.ts";
import { naarPlatteTekst } from "#domain/rapport/platte-tekst.ts";
import { isVariant, VARIANTNAMEN } from "#domain/rapport/varianten.ts";
import { alleTekst, ankers, rapportVan, tekstVan, verwijzingen } from "./lees-rapport.ts";
import { VOL_DOSSIER } from "./vol-dossier.ts";

const DOSSIER = {
  ...VOL_DOSSIER,
  "uitgave/u1/regel": "k1",
  "uitgave/u1/bedrag": 400_000,
  "uitgave/u2/regel": "weg",
  "uitgave/u2/bedrag": 100,
  "inbrengreactie/a/groep": "leerlingen",
  "inbrengreactie/a/gezegd": "Een langere pauze",
  "inbrengreactie/a/doen": false,
  "inbrengreactie/a/reactie": "dat past niet",
  "inbrengreactie/b/groep": "ouders",
  "inbrengreactie/b/gezegd": "Vertel het iedereen",
  "inbrengreactie/b/doen": true,
} as const;

const tekst = (rapport: Rapport) => rapport.hoofdstukken.map(tekstVan).join("\n");
const losse = (rapport: Rapport) => verwijzingen(alleTekst(rapport)).filter((id) => !ankers(rapport).has(id));

describe("every variant", () => {
  it.each(VARIANTNAMEN)("%s resolves every reference, and says it when there is nothing", (variant) => {
    expect(losse(rapportVan(DOSSIER, variant))).toEqual([]);
    expect(losse(rapportVan({}, variant))).toEqual([]);
    expect(alleTekst(rapportVan({}, variant))).not.toMatch(/undefined|NaN|\{[a-zA-Z]+\}(?!\})/);
  });

  it("is known by its name only", () => {
    expect([isVariant("besluit"), isVariant("toString"), isVariant("")]).toEqual([true, false, false]);
  });
});

describe("for parents and pupils", () => {
  it.each(["ouderbrief", "leerlingversie"] as const)("%s has no codes, amounts or words of the plan", (variant) => {
    expect(tekst(rapportVan(DOSSIER, variant))).not.toMatch(/\b[BPIKM]\d+\b|€|nulmeting|interventie|bevinding/i);
  });

  it("the letter tells parents what was done with their answers, and pupils hear theirs", () => {
    expect(tekst(rapportVan(DOSSIER, "ouderbrief"))).toContain("Vertel het iedereen. Dat doen wij.");
    expect(tekst(rapportVan(DOSSIER, "leerlingversie"))).toContain(
      "**Een langere pauze.** Dat doen we niet. dat past niet.",
    );
  });

  it("speaks to young and to older pupils in their own way", () => {
    expect(tekst(rapportVan({ "school/sectoren/bao": true }, "leerlingversie"))).toContain("juf of meester");
    expect(tekst(rapportVan({ "school/sectoren/vo": true }, "leerlingversie"))).toContain("mentor");
  });

  it("becomes plain text for a translation, without marks", () => {
    const plat = naarPlatteTekst(rapportVan(DOSSIER, "ouderbrief"));
    expect(plat).toMatch(/^Dit gaan wij doen op school\n/);
    expect(plat).toContain("- Technieken voor begrijpend lezen.");
    for (const variant of VARIANTNAMEN)
      expect(naarPlatteTekst(rapportVan(DOSSIER, variant))).not.toMatch(/\*\*|\[\[|\]\]|\{\{|\}\}/);
  });
});

describe("the state for the MR", () => {
  it("shows per potje what is planned, spent and left, and adds up with money on a line that is gone", () => {
    const [blad] = rapportVan(DOSSIER, "mr-stand").hoofdstukken;
    const geld = blad?.blokken.find((blok) => blok.soort === "tabel");
    expect(geld?.soort === "tabel" && geld.rijen.map(({ cellen }) => [cellen[0], cellen[3]])).toEqual([
      ["Werkdrukmiddelen", "€\u00a00,00"],
      ["Subsidie basisvaardigheden", "€\u00a04.000,00"],
      ["Nog zonder potje", "€\u00a01,00"],
    ]);
    expect(geld?.soort === "tabel" && geld.totaal?.[3]).toBe("€\u00a04.001,00");
  });
});

describe("shortening", () => {
  const rapport = rapportVan(DOSSIER, "compact");

  it("changes nothing at step 0, and never loses a total or says less than how much is left out", () => {
    expect(inkorten(rapport, 0)).toBe(rapport);
    const kort = inkorten(rapport, INKORTSTAPPEN - 1);
    expect(losse(kort)).toEqual([]);
    expect(tekst(kort).length).toBeLessThan(tekst(rapport).length);
    expect(tekst(kort)).toMatch(/En nog \d+: zie het volledige plan\./);
    const totalen = (van: Rapport) =>
      van.hoofdstukken.flatMap(({ blokken }) =>
        blokken.flatMap((blok) => (blok.soort === "tabel" ? [blok.totaal] : [])),
      );
    expect(totalen(kort)).toEqual(totalen(rapport));
  });

  it("gives a shorter text at every step", () => {
    const lengtes = Array.from({ length: INKORTSTAPPEN }, (_, stap) => tekst(inkorten(rapport, stap)).length);
    expect(lengtes).toEqual(lengtes.toSorted((a, b) => b - a));
  });

  it("leaves goals, choices and money whole while the appendix is cut", () => {
    const blokken = (van: Rapport, id: string) => van.hoofdstukken.find((deel) => deel.id === id)?.blokken;
    const kort = inkorten(rapport, 13);
    for (const id of ["s1", "s6", "s7"]) expect(blokken(kort, id)).toEqual(blokken(rapport, id));
    expect(JSON.stringify(blokken(kort, "s14")).length).toBeLessThan(JSON.stringify(blokken(rapport, "s14")).length);
  });

  it("cuts between words, and never inside a mark", () => {
    expect(kortTekst("Een **vette zin** over [[B1|lezen]].", 12)).toBe("Een **vette** …");
    expect(kortTekst("Dit hoort bij [[B1]] en [[B2]]", 15)).toBe("Dit hoort bij …");
    expect(kortTekst("kort", 40)).toBe("kort");
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 200 }), (tekens) => {
        const kort = kortTekst(
          "**Lezen.** Zie [[s7|deel 7]] ({{s7}}) en **[[I1]] kleine groepen** met [[K2]].",
          tekens,
        );
        expect((kort.match(/\*\*/g) ?? []).length % 2).toBe(0);
        expect(kort.match(/\[\[/g)?.length ?? 0).toBe(kort.match(/\]\]/g)?.length ?? 0);
      }),
    );
  });
});
