import { describe, expect, it } from "vitest";
import type { Entries } from "#domain/dossier/entries.ts";
import { bespreekEerst } from "#domain/schoolscan/bespreek-eerst.ts";
import { uitkomsten } from "#domain/schoolscan/uitkomst.ts";
import { deelnameVan, eensgezind, nietMeegedaan } from "#domain/schoolscan/uitkomst-woorden.ts";
import { bladen, feitenVan, type Persoon, SCHOOL, sluit } from "./ronde-maken.ts";

const zegt = (rekenen: number): Persoon => ({ rekenen, motivatie: undefined, rust: false, woorden: "" });
const team = (...cijfers: number[]) => bladen("r1", "team", cijfers.map(zegt));
const punten = (entries: Entries) => bespreekEerst(uitkomsten(feitenVan(entries)));
const B1 = "inbreng/schoolleiding/antwoorden/B1/zorg";
const zinBij = (entries: Entries) => punten(entries).find(({ ref }) => ref === "B1")?.zin;

describe("what to talk about first", () => {
  it("names the roles that lie furthest apart, each with its answer", () => {
    const entries = sluit({ ...SCHOOL, [B1]: 1, ...team(4, 4, 4, 4, 4) });
    expect(zinBij(entries)).toBe("Het team zegt: veel zorgen; de schoolleiding zegt: geen zorgen.");
    const [uitkomst] = uitkomsten(feitenVan(entries)).filter(({ ref }) => ref === "B1");
    expect(uitkomst && eensgezind(uitkomst)).toEqual({
      verschil: true,
      tekst: "Verschil van 3 stappen. Schoolleiding: geen zorgen; team: veel zorgen.",
    });
  });

  it("names a group that is divided within", () => {
    expect(zinBij(sluit({ ...SCHOOL, ...team(1, 1, 1, 5, 5, 5) }))).toBe(
      "Binnen het team lopen de antwoorden uiteen, van geen zorgen tot zeer veel zorgen.",
    );
  });

  it("names a role without a view, and a group of which many have none", () => {
    expect(zinBij(sluit({ ...SCHOOL, ...team(0, 0, 0, 0, 0) }))).toBe(
      "Het team heeft hier geen zicht op, anderen wel.",
    );
    expect(zinBij(sluit({ ...SCHOOL, ...team(3, 3, 3, 3, 3, 0, 0, 0, 0, 0) }))).toBe(
      "50% van het team antwoordt ‘geen zicht’.",
    );
  });

  it("names much concern that one role alone sees, also after a decision, and nothing where all agree", () => {
    const alleen = { ...SCHOOL, [B1]: 5 };
    expect(zinBij(alleen)).toBe("Alleen de schoolleiding ziet hier veel zorg; van anderen is er nog geen beeld.");
    expect(zinBij({ ...alleen, "overleg/r1/B1/besluit": "1" })).toBe(zinBij(alleen));
    expect(zinBij(sluit({ ...SCHOOL, ...team(3, 3, 3, 3, 3) }))).toBeUndefined();
  });
});

describe("who took part", () => {
  it("is said per role, small groups only as such, and late forms by their number", () => {
    const dicht = sluit({ ...SCHOOL, ...team(3, 3, 3, 3, 3), ...bladen("r1", "ouders", [zegt(3)]) });
    const later = { ...dicht, ...bladen("r1", "team", [3, 3, 3, 3, 3, 5].map(zegt)) };
    expect(deelnameVan(feitenVan(later)).map(({ tekst }) => tekst)).toEqual([
      "Schoolleiding vulde de vragen in op het scherm, niet anoniem.",
      "5 teamleden van 20 leverden een formulier in. Later kwam er nog bij: 1 formulier. Dat telt niet mee.",
      "Minder dan 10 ouders leverden een formulier in. Hun antwoorden tellen niet mee.",
    ]);
    expect(nietMeegedaan(feitenVan(later))).toEqual(["ib", "leerlingen"]);
  });
});
