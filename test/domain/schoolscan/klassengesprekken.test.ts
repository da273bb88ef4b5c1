import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { laadInhoud } from "#content/laad-inhoud.ts";
import { type Entries, readDossier } from "#domain/dossier/entries.ts";
import { duurVan } from "#domain/schoolscan/gespreksleidraad.ts";
import { gesprekkenVan, gespreksbeeldVan, stellingenVan, telfouten } from "#domain/schoolscan/klassengesprekken.ts";
import { lijktOpPersoon } from "#domain/schoolscan/persoonsgegevens.ts";

const inhoud = await laadInhoud();
const STELLINGEN = stellingenVan(inhoud.formulieren);
const S = STELLINGEN[0]?.id ?? "";

type Klas = { aanwezig?: number; handen?: [number, number, number]; thema?: [string, number] };
const entries = (klassen: Klas[]): Entries =>
  Object.fromEntries(
    klassen.flatMap(({ aanwezig, handen, thema }, i) => [
      [`klassengesprek/g${i}/volgorde`, i],
      ...(aanwezig === undefined ? [] : [[`klassengesprek/g${i}/aanwezig`, aanwezig]]),
      ...(handen
        ? ["eens", "oneens", "weetNiet"].map((naam, n) => [`klassengesprek/g${i}/stelling/${S}/${naam}`, handen[n]])
        : []),
      ...(thema
        ? [
            [`klassengesprek/g${i}/thema/t/tekst`, thema[0]],
            [`klassengesprek/g${i}/thema/t/aantal`, thema[1]],
          ]
        : []),
    ]),
  ) as Entries;
const dossier = (klassen: Klas[]) => readDossier(entries(klassen)).dossier;
const beeld = (klassen: Klas[]) => gespreksbeeldVan(dossier(klassen), "r1", STELLINGEN);

describe("the conversations with classes together", () => {
  it("has three statements of the form for pupils and takes ninety minutes", () => {
    expect(STELLINGEN).toHaveLength(3);
    expect(duurVan(inhoud.klassengesprek)).toBe(90);
  });

  it("adds hands and themes of classes that are large enough, and says how many are not", () => {
    const samen = beeld([
      { aanwezig: 24, handen: [14, 8, 2], thema: ["Ruzie ", 9] },
      { aanwezig: 12, handen: [2, 10, 0], thema: ["ruzie", 3] },
      { aanwezig: 9, handen: [9, 0, 0], thema: ["geheim", 9] },
      { handen: [11, 0, 0] },
    ]);
    expect(samen).toMatchObject({ klassen: 4, teKlein: 2, leerlingen: 36 });
    expect(samen.stellingen[0]).toMatchObject({ handen: { eens: 16, oneens: 18, weetNiet: 2 }, klassen: 2 });
    expect(samen.themas).toEqual([{ tekst: "Ruzie", leerlingen: 12, klassen: 2 }]);
  });

  it("leaves out a statement to which fewer than ten pupils of the class answered", () => {
    expect(beeld([{ aanwezig: 20, handen: [5, 4, 0] }]).stellingen[0]).toMatchObject({
      klassen: 0,
      handen: { eens: 0 },
    });
  });

  it("never differs from an earlier total by fewer than ten pupils", () => {
    const klas = fc.record({
      aanwezig: fc.integer({ min: 0, max: 30 }),
      handen: fc.tuple(fc.nat(15), fc.nat(15), fc.nat(15)),
    });
    fc.assert(
      fc.property(fc.array(klas, { maxLength: 6 }), klas, (eerder, erbij) => {
        const tel = (klassen: Klas[]) => {
          const handen = beeld(klassen).stellingen[0]?.handen;
          return handen ? handen.eens + handen.oneens + handen.weetNiet : 0;
        };
        const verschil = tel([...eerder, erbij]) - tel(eerder);
        expect(verschil === 0 || verschil >= 10).toBe(true);
      }),
    );
  });

  it("belongs to a round; a conversation without one is of the first", () => {
    const ander = readDossier({ "klassengesprek/a/volgorde": 1, "klassengesprek/b/ronde": "r2" }).dossier;
    expect(gesprekkenVan(ander, "r1").map(({ id }) => id)).toEqual(["a"]);
    expect(gesprekkenVan(ander, "r2").map(({ id }) => id)).toEqual(["b"]);
  });
});

describe("counts that cannot be right", () => {
  it("names the statement and the theme", () => {
    const [gesprek] = gesprekkenVan(dossier([{ aanwezig: 20, handen: [14, 8, 2], thema: ["ruzie", 21] }]), "r1");
    expect(gesprek && telfouten(gesprek, STELLINGEN)).toEqual([
      "Bij stelling 1 zijn 24 handen geteld, maar er waren 20 leerlingen.",
      "Thema ‘ruzie’ heeft aantal 21, maar er waren 20 leerlingen.",
    ]);
    const [zonder] = gesprekkenVan(dossier([{ handen: [14, 8, 2] }]), "r1");
    expect(zonder && telfouten(zonder, STELLINGEN)).toEqual([]);
  });
});

describe("a text that looks as if it is about one person", () => {
  it.each([
    ["ruzie met Sanne Jansen", "een naam"],
    ["Sam van den Berg helpt", "een naam"],
    ["juf Anna luistert", "een naam"],
    ["Juf Anna luistert", "een naam"],
    ["pesten door Kevin", "een naam"],
    ["mail naar k.jansen@school.nl", "een e-mailadres"],
    ["bel 06-12345678", "een telefoonnummer of een ander persoonlijk nummer"],
  ])("%s: %s", (tekst, wat) => {
    expect(lijktOpPersoon(tekst)).toBe(wat);
  });

  it.each([
    "ruzie op het plein",
    "Ruzie. Veel drukte",
    "moeite met Nederlands",
    "juf helpt goed",
    "Meer gym, minder WhatsApp",
    "24 van 26",
    "",
  ])("leaves alone: %s", (tekst) => {
    expect(lijktOpPersoon(tekst)).toBeUndefined();
  });
});
