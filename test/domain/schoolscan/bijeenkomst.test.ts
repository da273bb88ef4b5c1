import { describe, expect, it } from "vitest";
import { laadInhoud } from "#content/laad-inhoud.ts";
import { applyChanges, type Entries, readDossier } from "#domain/dossier/entries.ts";
import { berekenFeiten } from "#domain/feiten.ts";
import {
  aantalBesproken,
  agendaVan,
  eersteVragen,
  hervatBij,
  keuzeVan,
  verslagVan,
} from "#domain/schoolscan/bijeenkomst.ts";
import { overlegVan, rondAf, telStem, zetBesproken } from "#domain/schoolscan/overleg.ts";

const inhoud = await laadInhoud();
const BAO: Entries = { "school/sectoren/bao": true };
const ONEENS: Entries = {
  ...BAO,
  "inbreng/schoolleiding/rol": "schoolleiding",
  "inbreng/ib/rol": "ib",
  "inbreng/schoolleiding/antwoorden/A2/zorg": 5,
  "inbreng/ib/antwoorden/A2/zorg": 1,
  "inbreng/schoolleiding/antwoorden/D1/zorg": 4,
  "inbreng/ib/antwoorden/D1/zorg": 2,
};
const feiten = (entries: Entries) => berekenFeiten(readDossier(entries).dossier, inhoud, "2026-11-24");
const dossier = (entries: Entries) => readDossier(entries).dossier;

describe("the agenda of a meeting", () => {
  it("is what must be talked about first, and all questions when there is nothing", () => {
    expect(keuzeVan(feiten(ONEENS))).toBe("eerst");
    expect(agendaVan(feiten(ONEENS))).toEqual(["A2", "D1"]);
    expect(keuzeVan(feiten(BAO))).toBe("alle");
    expect(agendaVan(feiten(BAO))).toHaveLength(53);
  });

  it("can be one onderdeel or an own choice, in the order of the scan", () => {
    expect(agendaVan(feiten({ ...BAO, "bijeenkomst/r1/keuze": "D" }))).toEqual(["D1", "D2", "D3", "D4", "D5"]);
    const eigen = {
      ...BAO,
      "bijeenkomst/r1/keuze": "eigen",
      "bijeenkomst/r1/vragen/A2": true,
      "bijeenkomst/r1/vragen/E1": true,
    };
    expect(agendaVan(feiten(eigen))).toEqual(["E1", "A2"]);
  });

  it("does not change under way: a decision leaves it as it is", () => {
    const alleenEen = { ...ONEENS, "inbreng/schoolleiding/antwoorden/E1/zorg": 5 };
    const voor = eersteVragen(feiten(alleenEen));
    expect(voor).toContain("E1");
    expect(eersteVragen(feiten({ ...alleenEen, "overleg/r1/E1/besluit": "1", "overleg/r1/A2/besluit": "3" }))).toEqual(
      voor,
    );
  });

  it("belongs to a round", () => {
    const tweede = { ...ONEENS, "plan/ronde": "r2", "bijeenkomst/r1/keuze": "D", "overleg/r1/A2/besluit": "4" };
    expect(keuzeVan(feiten(tweede))).not.toBe("D");
    expect(verslagVan(feiten(tweede)).besloten).toEqual([]);
  });
});

describe("going on with a meeting", () => {
  it("goes on where it stopped, else at the first question that was not discussed, else at the start", () => {
    const agenda = ["A2", "D1", "E1"];
    const besproken = { "overleg/r1/A2/besprokenOp": "2026-11-24" };
    expect(hervatBij(dossier({}), agenda)).toBe("A2");
    expect(hervatBij(dossier(besproken), agenda)).toBe("D1");
    expect(hervatBij(dossier({ ...besproken, "bijeenkomst/r1/bij": "E1" }), agenda)).toBe("E1");
    expect(hervatBij(dossier({ "bijeenkomst/r1/bij": "K1" }), agenda)).toBe("A2");
    expect(hervatBij(dossier(besproken), ["A2"])).toBe("A2");
    expect(hervatBij(dossier({}), [])).toBeUndefined();
    expect(aantalBesproken(dossier(besproken), agenda)).toBe(1);
  });

  it("notes that a question was discussed when something was said about it, and keeps the first day", () => {
    expect(rondAf(dossier({}), "r1", "A2", "2026-11-24")).toEqual([]);
    const notitie = { "overleg/r1/A2/notitie": "Groep 5" };
    expect(rondAf(dossier(notitie), "r1", "A2", "2026-11-24")).toEqual(zetBesproken("r1", "A2", "2026-11-24"));
    expect(
      rondAf(dossier({ ...notitie, "overleg/r1/A2/besprokenOp": "2026-11-20" }), "r1", "A2", "2026-11-24"),
    ).toEqual([]);
  });
});

describe("counting hands", () => {
  it("adds and takes away one, never below zero", () => {
    let entries: Entries = {};
    const tel = (verschil: 1 | -1) => {
      entries = applyChanges(entries, telStem(dossier(entries), "r1", "A2@havo", "4", verschil));
    };
    tel(1);
    tel(1);
    expect(overlegVan(dossier(entries), "r1", "A2@havo").stemmen).toEqual({ "4": 2 });
    tel(-1);
    tel(-1);
    expect(entries).toEqual({});
    expect(telStem(dossier(entries), "r1", "A2@havo", "4", -1)).toEqual([]);
  });

  it("lists decisions in the order of the scan and leaves the rest open", () => {
    const na = {
      ...ONEENS,
      "overleg/r1/A2/besluit": "4",
      "overleg/r1/E1/besluit": "2",
      "overleg/r1/D1/notitie": "later",
    };
    expect(verslagVan(feiten(na))).toEqual({ besloten: ["E1", "A2"], open: ["D1"] });
  });
});
