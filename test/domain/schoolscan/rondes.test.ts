import { describe, expect, it } from "vitest";
import { applyChanges, type Entries } from "#domain/dossier/entries.ts";
import { volgendPlan } from "#domain/dossier/volgend-plan.ts";
import { antwoordTak, antwoordVan, kiesRol, zetAntwoord } from "#domain/schoolscan/antwoorden.ts";
import { rondebeeld, vergelijkRondes } from "#domain/schoolscan/ronde-vergelijken.ts";
import {
  heropenRonde,
  huidigeRonde,
  inbrengVan,
  naamVanRonde,
  openRonde,
  rondesVan,
} from "#domain/schoolscan/rondes.ts";
import { bladen, feitenVan, lees, type Persoon, SCHOOL, sluit } from "./ronde-maken.ts";

const team = (rekenen: number, aantal = 6): Persoon[] =>
  Array.from({ length: aantal }, () => ({ rekenen, motivatie: undefined, rust: false, woorden: "" }));
const EERSTE = {
  ...SCHOOL,
  "plan/scanOp": "2026-09-16",
  ...bladen("r1", "team", team(4)),
  "doel/p1/bevindingen/B1": true,
};
const open = (entries: Entries) =>
  applyChanges(entries, openRonde(lees(entries), "r2", { naam: "Najaar 2027", op: "2027-09-15" }));

describe("a new round", () => {
  const tweede = open(EERSTE);

  it("changes or removes nothing of the round before, but its closing and the day of the scan", () => {
    const weg = Object.entries(EERSTE).filter(([sleutel, waarde]) => tweede[sleutel] !== waarde);
    expect(weg).toEqual([["plan/scanOp", "2026-09-16"]]);
    expect(tweede).toMatchObject({
      "ronde/r1/geopendOp": "2026-09-16",
      "ronde/r1/geslotenOp": "2027-09-15",
      "plan/scanOp": "2027-09-15",
    });
    expect(Object.keys(lees(tweede).ronde.r1?.geteld.team ?? {})).toHaveLength(6);
  });

  it("starts with questions that nobody answered, and keeps the finding under a goal linked", () => {
    const feiten = feitenVan(tweede);
    expect(feiten.beantwoord.size).toBe(0);
    expect(feiten.doelen[0]?.bevindingen.map(({ ref }) => ref)).toEqual(["B1"]);
    expect([...feiten.uitEerdereRonde]).toEqual(["B1"]);
    const opnieuw = feitenVan({ ...tweede, "inbreng/ib-r2/antwoorden/B1/zorg": 1 });
    expect(opnieuw.doelen[0]?.bevindingen.map(({ punten }) => punten)).toEqual([0]);
    expect(opnieuw.uitEerdereRonde.size).toBe(0);
  });

  it("takes answers at keys of its own, also those typed straight into a field", () => {
    const dossier = lees(tweede);
    expect(antwoordTak(dossier, "team", "B1")).toBe("inbreng/team-r2/antwoorden/B1");
    const getypt = applyChanges(tweede, [
      ...zetAntwoord(dossier, "ib", "B1", "zorg", 5),
      { sleutel: "inbreng/team-r2/antwoorden/K5/tekst", waarde: "Lezen" },
    ]);
    expect(antwoordVan(lees(getypt), "ib", "B1").zorg).toBe(5);
    expect(Object.keys(inbrengVan(lees(getypt), "r1"))).toEqual(["schoolleiding"]);
    expect(Object.keys(inbrengVan(lees(getypt), "r2")).sort()).toEqual(["ib-r2", "schoolleiding-r2", "team-r2"]);
    expect(feitenVan(getypt).oordelen.map(({ ref }) => ref)).toEqual(["B1", "K5"]);
    expect(kiesRol(lees(getypt), "team")).toEqual([]);
  });

  it("does not go along to the plan of next year", () => {
    expect(
      Object.keys(volgendPlan(tweede)).filter((sleutel) =>
        /^(ronde|inbreng|inzending|overleg|sleutel|plan\/ronde)/.test(sleutel),
      ),
    ).toEqual([]);
  });
});

describe("the rounds of a plan", () => {
  it("begin with one that needs no row", () => {
    expect(rondesVan(lees(SCHOOL)).map(({ id }) => id)).toEqual(["r1"]);
    expect(huidigeRonde(lees(SCHOOL))).toBe("r1");
    expect(naamVanRonde(lees(SCHOOL), "r1")).toBe("Ronde 1");
  });

  it("are named and in order", () => {
    const dossier = lees(open(EERSTE));
    expect(rondesVan(dossier).map(({ id }) => naamVanRonde(dossier, id))).toEqual(["Ronde 1", "Najaar 2027"]);
  });

  it("opened again keep what was counted", () => {
    const dicht = sluit(EERSTE);
    expect(feitenVan(applyChanges(dicht, heropenRonde("r1"))).oordelen).toEqual(feitenVan(dicht).oordelen);
  });

  it("can be compared, per role before and after, only where both may be shown", () => {
    const tweede = open(EERSTE);
    const groot = feitenVan(sluit({ ...tweede, ...bladen("r2", "team", team(2)) }, "r2"));
    expect(vergelijkRondes(rondebeeld(groot, "r1"), groot)).toMatchObject([
      { ref: "B1", rollen: [{ rol: "team", voor: "veel zorgen", na: "weinig zorgen", stappen: -2 }] },
    ]);
    const klein = feitenVan(sluit({ ...tweede, ...bladen("r2", "team", team(2, 4)) }, "r2"));
    expect(vergelijkRondes(rondebeeld(klein, "r1"), klein)).toEqual([]);
  });
});
