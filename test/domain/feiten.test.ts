import { beforeAll, describe, expect, it } from "vitest";
import { laadInhoud } from "#content/laad-inhoud.ts";
import { type Entries, readDossier } from "#domain/dossier/entries.ts";
import { berekenFeiten, nummerVanVraag } from "#domain/feiten.ts";
import type { Inhoud } from "#domain/inhoud.ts";

let inhoud: Inhoud;
beforeAll(async () => {
  inhoud = await laadInhoud();
});

const feiten = (entries: Entries) => berekenFeiten(readDossier(entries).dossier, inhoud, "2026-09-15");

describe("berekenFeiten", () => {
  it("has an answer for an empty dossier", () => {
    const leeg = feiten({});
    expect(leeg).toMatchObject({ jaren: [], oordelen: [], bevindingen: [], doelen: [], keuzes: [], meetpunten: [] });
    expect(leeg.begroting.totaal).toEqual({ perJaar: {}, totaal: 0 });
    expect(leeg.onbeantwoord).toEqual(leeg.items);
  });

  it("lists what was not answered and what nobody sees apart from the findings", () => {
    const { bevindingen, onbeantwoord, geenZicht, items } = feiten({
      "school/sectoren/bao": true,
      "inbreng/r1/rol": "team",
      "inbreng/r1/antwoorden/A2/zorg": 4,
      "inbreng/r1/antwoorden/D1/zorg": 0,
    });
    expect(bevindingen.map(({ ref }) => ref)).toEqual(["A2"]);
    expect(geenZicht.map(({ ref }) => ref)).toEqual(["D1"]);
    expect(onbeantwoord).toHaveLength(items.length - 2);
  });

  it("asks only what holds for the school, and leaves answers to other questions stored", () => {
    const { oordelen, items } = feiten({
      "school/sectoren/bao": true,
      "inbreng/r1/rol": "team",
      "inbreng/r1/antwoorden/C2/verschil": "groter",
    });
    expect(items.map(({ id }) => id)).not.toContain("C2");
    expect(oordelen).toEqual([]);
  });

  it("keeps the chain whole when the concern under a goal has gone", () => {
    const { doelen } = feiten({
      "school/sectoren/bao": true,
      "inbreng/r1/rol": "team",
      "inbreng/r1/antwoorden/A2/zorg": 1,
      "doel/p1/bevindingen/A2": true,
    });
    expect(doelen[0]?.bevindingen.map(({ nummer, ref, veelZorg }) => ({ nummer, ref, veelZorg }))).toEqual([
      { nummer: "B1", ref: "A2", veelZorg: false },
    ]);
  });

  it("counts the money of a choice from the menukaart in its doelgebied", () => {
    const { begroting, keuzes } = feiten({
      "plan/beginjaar": 2026,
      "keuze/i1/interventie": "klassenverkleining",
      "regel/k1/keuze": "i1",
      "regel/k1/jaren/2026/bedrag": 500,
    });
    expect(keuzes[0]).toMatchObject({ naam: "Klassenverkleining", gebied: "E", kosten: { totaal: 500 } });
    expect(begroting.perDoelgebied.E?.totaal).toBe(500);
  });
});

describe("nummerVanVraag", () => {
  it("shows a question by onderdeel and place, never by its letter", () => {
    expect(nummerVanVraag({ inhoud }, "E5")).toBe("2.5");
    expect(nummerVanVraag({ inhoud }, "D1")).toBe("1.1");
    expect(inhoud.scan.items.map(({ id }) => nummerVanVraag({ inhoud }, id)).every((nr) => /^\d+\.\d$/.test(nr))).toBe(
      true,
    );
  });
});
