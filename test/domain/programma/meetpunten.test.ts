import { expect, test } from "vitest";
import { applyChanges, type Entries, readDossier } from "#domain/dossier/entries.ts";
import type { Interventie } from "#domain/menukaart/interventie.ts";
import { nieuweKostenposten, zetKostenpostenKlaar } from "#domain/programma/kostenposten.ts";
import { nieuweIndicatoren, voegMeetpuntToe } from "#domain/programma/meetpunten.ts";

const lees = (entries: Entries) => readDossier(entries).dossier;
const indicator = { wat: "Woordenschat", waarmee: "observatielijst", nulmeting: "eerste observatie vóór de start" };
const interventie = {
  indicatoren: [indicator],
  kostenposten: [
    { post: "Uren onderwijsassistent", soort: "tijdelijk" },
    { post: "Licenties", soort: "jaarlijks" },
  ],
} as unknown as Interventie;
const begin: Entries = {
  "keuze/a/interventie": "feedback",
  "keuze/a/leerlingen": 48,
  "keuze/a/wie": "Leraren groep 5",
};

test("a suggested indicator becomes a measuring point with the pupils and the person of the choice, once", () => {
  const entries = applyChanges(begin, voegMeetpuntToe(lees(begin), "m", "a", { indicator, gebied: "B" }));
  expect(lees(entries).meetpunt.m).toMatchObject({
    keuze: "a",
    wat: "Woordenschat: observatielijst",
    soort: "leren",
    leerlingen: 48,
    wie: "Leraren groep 5",
    nulmeting: "",
  });
  expect(nieuweIndicatoren(lees(begin), "a", interventie)).toEqual([indicator]);
  expect(nieuweIndicatoren(lees(entries), "a", interventie)).toEqual([]);
});

test("the kind is left open where the doelgebied does not settle it", () => {
  const entries = applyChanges(begin, voegMeetpuntToe(lees(begin), "m", "a", { indicator, gebied: "F" }));
  expect(lees(entries).meetpunt.m?.soort).toBeUndefined();
  expect(lees(applyChanges({}, voegMeetpuntToe(lees({}), "m", "a"))).meetpunt.m).toMatchObject({ keuze: "a", wat: "" });
});

test("cost lines are set ready with words and duration and without an amount; a second time nothing comes twice", () => {
  let teller = 0;
  const nieuwId = () => `r${teller++}`;
  const entries = applyChanges(begin, zetKostenpostenKlaar(lees(begin), nieuwId, "a", interventie));
  expect(lees(entries).regel).toMatchObject({
    r0: { keuze: "a", omschrijving: "Uren onderwijsassistent", duur: "tijdelijk", jaren: {}, volgorde: 1 },
    r1: { keuze: "a", omschrijving: "Licenties", duur: "structureel", jaren: {}, volgorde: 2 },
  });
  expect(nieuweKostenposten(lees(entries), "a", interventie)).toEqual([]);
  expect(zetKostenpostenKlaar(lees(entries), nieuwId, "a", interventie)).toEqual([]);
});
