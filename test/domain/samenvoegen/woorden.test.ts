import { describe, expect, test } from "vitest";
import { laadInhoud } from "#content/laad-inhoud.ts";
import type { Entries } from "#domain/dossier/entries.ts";
import { schrijfInzending } from "#domain/dossier/inzending.ts";
import { dubbelGekozen } from "#domain/samenvoegen/dubbel.ts";
import { naamVanPlek, naamVanVeld, waarStaat } from "#domain/samenvoegen/plaats.ts";
import { maakVerslag } from "#domain/samenvoegen/verslag.ts";
import { waardeInWoorden } from "#domain/samenvoegen/waarde-in-woorden.ts";

const inhoud = await laadInhoud();
const ENTRIES: Entries = {
  "keuze/i/interventie": "kleine-groepen",
  "keuze/j/eigenNaam": "Leesclub",
  "potje/p/naam": "Werkdruk",
  "doel/p1/titel": "Een heel lang doel dat over meer dan zestig tekens gaat en dus korter moet",
};
const bron = { entries: ENTRIES, inhoud };

describe("a place in words", () => {
  test.each([
    ["keuze/i", "Interventie ‘Instructie in kleine groepen’"],
    ["keuze/j", "Interventie ‘Leesclub’"],
    ["potje/p", "Potje ‘Werkdruk’"],
    ["potje/q", "Potje"],
    ["inbreng/schoolleiding/antwoorden/A2/zorg", "Vraag 4.2 Begrijpend lezen"],
    ["bevinding/A2/uitleg", "Bevinding bij vraag 4.2 Begrijpend lezen"],
    ["conclusie/A/zien", "Conclusie over Taal"],
    ["ruw/potje|p|jaren|2026|bedrag", "Potje ‘Werkdruk’"],
    ["school/plaats", "School"],
  ])("%s", (plek, naam) => {
    expect(naamVanPlek(bron, plek)).toContain(naam);
  });

  test("a long name is cut", () => {
    expect(naamVanPlek(bron, "doel/p1").length).toBeLessThan(75);
  });

  test.each([
    ["potje/p/jaren/2026/bedrag", "bedrag 2026-2027"],
    ["keuze/i/urenPerWeek", "uren per week"],
    ["keuze/i/volgorde", "plaats in de lijst"],
    ["keuze/i/doelen/p1", "doelen"],
    ["school/plaats", "plaats"],
    ["reden/R21:A2", ""],
  ])("the field of %s is %j", (sleutel, veld) => {
    expect(naamVanVeld(sleutel)).toBe(veld);
  });

  test.each([
    ["school/plaats", { stap: "school", plek: "school-plaats" }],
    ["inbreng/schoolleiding/antwoorden/A2@havo/zorg", { stap: "schoolscan", plek: "A2@havo" }],
    ["resultaat/r/n", { stap: "schoolscan", plek: "leerresultaten" }],
    ["conclusie/A/zien", { stap: "wat-valt-op", plek: "conclusie-A" }],
    ["potje/p/naam", { stap: "begroting", plek: "p" }],
    ["reden/R21:A2", { stap: "controle", plek: "R21:A2" }],
    ["versie/v/nr", undefined],
  ])("%s is edited at %j", (sleutel, waar) => {
    expect(waarStaat(sleutel)).toEqual(waar);
  });
});

describe("a value in words", () => {
  test.each([
    ["inbreng/x/antwoorden/A2/zorg", 4, "veel zorgen"],
    ["potje/p/jaren/2026/bedrag", 125_000, "€\u00a01.250"],
    ["keuze/i/begin", "2026-08-01", "1 augustus 2026"],
    ["keuze/i/urenPerWeek", 2.5, "2,5"],
    ["plan/beginjaar", 2026, "2026"],
    ["keuze/i/inzet", "extern", "mensen van buiten de school"],
    ["regel/k/keuze", "j", "Leesclub"],
    ["keuze/i/doelen/p1", true, "ja"],
    ["school/plaats", "", "leeg"],
    ["school/plaats", undefined, "leeg"],
  ])("%s: %j", (sleutel, waarde, woorden) => {
    expect(waardeInWoorden(bron, sleutel, waarde)).toBe(woorden);
  });

  test("never what a member handed in, nor a key", () => {
    const tekst = schrijfInzending({ rol: "leerlingen", formulier: "po", keer: 2, antwoorden: { L1: "geheim" } });
    expect(waardeInWoorden(bron, "inzending/r1/abc", tekst)).toBe("formulier van leerlingen, 2 keer ingeleverd");
    expect(waardeInWoorden(bron, "sleutel/r1", "AGE-SECRET-KEY")).toBe("een sleutel van de schoolscan");
  });
});

test("an interventie that both chose apart is named once", () => {
  const nieuw = (sleutel: string, hier: string | undefined, ander: string | undefined) => ({
    sleutel,
    hier: { waarde: hier, gewijzigd: hier !== undefined },
    ander: { waarde: ander, gewijzigd: ander !== undefined },
  });
  const verslag = maakVerslag(
    [nieuw("keuze/a/interventie", "feedback", undefined), nieuw("keuze/b/interventie", undefined, "feedback")],
    [],
  );
  expect(dubbelGekozen(verslag)).toEqual([{ interventie: "feedback", plek: "keuze/a" }]);
});
