import { expect, test } from "vitest";
import { applyChanges, type Change, type Entries, readDossier } from "#domain/dossier/entries.ts";
import { opVolgorde } from "#domain/dossier/velden.ts";
import type { Interventie } from "#domain/menukaart/interventie.ts";
import type { Doelbeeld } from "#domain/programma/keten.ts";
import { kiesEigenAanpak, kiesInterventie, passendeDoelen } from "#domain/programma/kiezen.ts";
import { verwijderKeuze } from "#domain/programma/verwijderen.ts";

const lees = (entries: Entries) => readDossier(entries).dossier;
const na = (entries: Entries, changes: Change[]) => applyChanges(entries, changes);

const doel = (id: string, refs: string[]) =>
  ({ id, nummer: "P1", doel: {}, bevindingen: refs.map((ref) => ({ ref })), keuzes: [] }) as unknown as Doelbeeld;
const gekoppeldAan = (items: Record<string, number>) =>
  ({
    koppelingen: Object.entries(items).map(([item, relevantie]) => ({ item, relevantie })),
  }) as unknown as Interventie;

test("a chosen intervention comes last, with its goals, and its reason not to be chosen goes", () => {
  const begin = {
    "keuze/a/interventie": "feedback",
    "keuze/a/volgorde": 4,
    "nietGekozen/kleine-groepen/reden": "Te weinig mensen",
  };
  const later = lees(na(begin, kiesInterventie(lees(begin), "b", "kleine-groepen", ["p1"])));
  expect(opVolgorde(later.keuze).map(({ id }) => id)).toEqual(["a", "b"]);
  expect(later.keuze.b).toMatchObject({ interventie: "kleine-groepen", doelen: { p1: true } });
  expect(later.nietGekozen).toEqual({});
});

test("an own intervention keeps its name and, when it is known, its doelgebied", () => {
  const leeg = lees({});
  expect(lees(na({}, kiesEigenAanpak(leeg, "a", " Schoolzwemmen ", "D"))).keuze.a).toMatchObject({
    interventie: "",
    eigenNaam: "Schoolzwemmen",
    eigenGebied: "D",
  });
  expect(lees(na({}, kiesEigenAanpak(leeg, "a", "Schoolzwemmen", undefined))).keuze.a?.eigenGebied).toBeUndefined();
});

test("the goals of a choice follow from the reasons of the suggestion, else from its links of weight 2 and more", () => {
  const doelen = [doel("p1", ["A2", "B1"]), doel("p2", ["D1@havo"]), doel("p3", ["E1"])];
  const interventie = gekoppeldAan({ A2: 3, D1: 2, E1: 1 });
  expect(passendeDoelen(doelen, interventie, ["E1"])).toEqual(["p3"]);
  expect(passendeDoelen(doelen, interventie, [])).toEqual(["p1", "p2"]);
});

test("taking a choice out of the plan takes its measuring points, cost lines and unread words along, and nothing else", () => {
  const entries: Entries = {
    "keuze/a/interventie": "feedback",
    "ruw/keuze|a|begin": "31 juni",
    "meetpunt/m/keuze": "a",
    "meetpunt/m/momenten/x": "2027-01-10",
    "regel/r/keuze": "a",
    "keuze/b/interventie": "kleine-groepen",
    "meetpunt/n/keuze": "b",
    "regel/s/omschrijving": "Kopieën",
  };
  const { changes, tekst } = verwijderKeuze(entries, lees(entries), { id: "a", naam: "Feedback" });
  expect(tekst).toBe("Feedback is uit het plan, met 1 meetpunt en 1 kostenregel.");
  expect(na(entries, changes)).toEqual({
    "keuze/b/interventie": "kleine-groepen",
    "meetpunt/n/keuze": "b",
    "regel/s/omschrijving": "Kopieën",
  });
});

test("the message names only what went along", () => {
  const entries: Entries = { "keuze/a/interventie": "feedback" };
  expect(verwijderKeuze(entries, lees(entries), { id: "a", naam: "Feedback" }).tekst).toBe("Feedback is uit het plan.");
});
