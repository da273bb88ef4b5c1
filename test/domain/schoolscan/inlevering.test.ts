import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { laadInhoud } from "#content/laad-inhoud.ts";
import type { Dossier } from "#domain/dossier/dossier.ts";
import { applyChanges, type Entries, readDossier } from "#domain/dossier/entries.ts";
import type { Inzending } from "#domain/dossier/inzending.ts";
import type { Inhoud } from "#domain/inhoud.ts";
import {
  type Aanwinst,
  alsAanwinst,
  herschrijf,
  inleverstand,
  voegInleveringenToe,
  weigering,
} from "#domain/schoolscan/inlevering.ts";
import { antwoordenOp, SCHOOL, UITNODIGING } from "./inzendingen-maken.ts";

let inhoud: Inhoud;
beforeAll(async () => {
  inhoud = await laadInhoud();
});

const dossierVan = (entries: Entries): Dossier => readDossier(entries).dossier;
const inzending = (velden: Partial<Inzending> = {}): Inzending => ({
  rol: "team",
  formulier: "team",
  keer: 1,
  antwoorden: { T2: 4 },
  ...velden,
});

describe("which hand-ins are welcome", () => {
  const dossier = dossierVan(SCHOOL);
  test("only those of this plan, of the round that counts now, while it is open", () => {
    expect(weigering(dossier, { kenmerk: "plan1234", ronde: "r1" })).toBeUndefined();
    expect(weigering(dossier, { kenmerk: "ander123", ronde: "r1" })).toBe("andere-school");
    expect(weigering(dossier, { kenmerk: "plan1234", ronde: "r2" })).toBe("andere-ronde");
    const dicht = dossierVan({ ...SCHOOL, "ronde/r1/geslotenOp": "2026-11-20" });
    expect(weigering(dicht, { kenmerk: "plan1234", ronde: "r1" })).toBe("gesloten");
  });

  test("none at all while no invitation was ever made", () => {
    expect(weigering(dossierVan({}), { kenmerk: "plan1234", ronde: "r1" })).toBe("andere-school");
  });
});

describe("what of a hand-in is kept", () => {
  const lees = (antwoorden: Inzending["antwoorden"], velden: Partial<Inzending> = {}) =>
    herschrijf(
      { kenmerk: "plan1234", ronde: "r1", pseudoniem: "p1", inzending: inzending({ antwoorden, ...velden }) },
      dossierVan(SCHOOL),
      inhoud,
    );

  test("answers to questions of the form, in values of the form", () => {
    expect(lees({ T2: 4, "T14/tijd": true, T12: "lezen", "T15/toelichting": "ja hoor" })).toMatchObject({ goed: true });
    for (const vreemd of [{ naam: "Jan" }, { T2: 9 }, { T2: "veel" }, { "T14/geld": true }, { T12: 4 }, { T12: "  " }])
      expect(lees(vreemd as Inzending["antwoorden"]), JSON.stringify(vreemd)).toEqual({
        goed: false,
        fout: "formulier",
      });
  });

  test("not a form of another role, and not a form that this version does not know", () => {
    expect(lees({ T2: 4 }, { rol: "ouders" })).toEqual({ goed: false, fout: "formulier" });
    expect(lees({ T2: 4 }, { formulier: "volgend-jaar" })).toEqual({ goed: false, fout: "formulier" });
  });

  test("the whole scan, with sources and a note, whatever the sector is now", () => {
    const antwoorden = {
      "A2/zorg": 4,
      "A2/omvang": 2,
      "B2/zorg": 3,
      "A2/bronnen/toets": true as const,
      "A2/toelichting": "groep 5",
    };
    expect(lees(antwoorden, { formulier: "volledig", rol: "ib" })).toMatchObject({
      goed: true,
      waarde: { antwoorden },
    });
  });

  test("answers to own questions, also after the school changed or removed the question", () => {
    const antwoorden = { "eigen-abc12345": 4, "eigen-def12345": "eens" };
    expect(lees(antwoorden)).toMatchObject({ goed: true, waarde: { antwoorden } });
    expect(lees({ "eigen-abc12345": 99 })).toMatchObject({ goed: false });
  });

  test("any answers a member can give come through unchanged", () => {
    fc.assert(
      fc.property(antwoordenOp(inhoud, UITNODIGING), (antwoorden) => {
        expect(lees(antwoorden)).toEqual({ goed: true, waarde: inzending({ antwoorden }) });
      }),
      { numRuns: 200 },
    );
  });
});

describe("a repeated hand-in", () => {
  const tekst = (keer: number, zorg = 4) =>
    alsAanwinst({ ronde: "r1", pseudoniem: "p1" }, inzending({ keer, antwoorden: { T2: zorg } })).tekst;
  test("is new, the same, a later or an older one", () => {
    expect(inleverstand(undefined, tekst(1))).toBe("nieuw");
    expect(inleverstand(tekst(1), tekst(1))).toBe("zelfde");
    expect(inleverstand(tekst(1), tekst(2))).toBe("herhaald");
    expect(inleverstand(tekst(2), tekst(1))).toBe("ouder");
  });

  test("replaces only when that was said", () => {
    const dossier = dossierVan({ ...SCHOOL, "inzending/r1/p1": tekst(1) });
    const nieuw = [
      alsAanwinst({ ronde: "r1", pseudoniem: "p1" }, inzending({ keer: 2 })),
      alsAanwinst({ ronde: "r1", pseudoniem: "p2" }, inzending()),
    ];
    expect(voegInleveringenToe(dossier, nieuw, () => false).map(({ sleutel }) => sleutel)).toEqual(["inzending/r1/p2"]);
    expect(voegInleveringenToe(dossier, nieuw, () => true)).toHaveLength(2);
  });
});

const pseudoniem = fc.constantFrom("p1", "p2", "p3", "p4", "p5");
const aanwinst: fc.Arbitrary<Aanwinst> = fc
  .record({ wie: pseudoniem, keer: fc.integer({ min: 1, max: 4 }), zorg: fc.integer({ min: 0, max: 5 }) })
  .map(({ wie, keer, zorg }) =>
    alsAanwinst({ ronde: "r1", pseudoniem: wie }, inzending({ keer, antwoorden: { T2: zorg } })),
  );

/** The leaves after opening these groups one after another, replacing whatever is repeated. */
function naOpenen(groepen: Aanwinst[][]): Entries {
  let entries = SCHOOL;
  for (const groep of groepen)
    entries = applyChanges(
      entries,
      voegInleveringenToe(dossierVan(entries), groep, () => true),
    );
  return entries;
}

/** The list cut into groups at these places. */
function knip(lijst: Aanwinst[], plekken: number[]): Aanwinst[][] {
  const grenzen = [...new Set(plekken.map((plek) => plek % (lijst.length + 1)))].sort((a, b) => a - b);
  return [0, ...grenzen].map((van, i) => lijst.slice(van, grenzen[i] ?? lijst.length));
}

test("any order, repetition and grouping of the same hand-ins ends in the same leaves", () => {
  const gevallen = fc
    .array(aanwinst, { minLength: 1, maxLength: 20 })
    .chain((lijst) =>
      fc.tuple(
        fc.constant(lijst),
        fc.shuffledSubarray(lijst, { minLength: lijst.length }),
        fc.array(fc.constantFrom(...lijst), { maxLength: 10 }),
        fc.array(fc.nat(40), { maxLength: 5 }),
      ),
    );
  fc.assert(
    fc.property(gevallen, ([lijst, geschud, nogmaals, plekken]) => {
      expect(naOpenen(knip([...geschud, ...nogmaals], plekken))).toEqual(naOpenen([lijst]));
    }),
    { numRuns: 300 },
  );
});
