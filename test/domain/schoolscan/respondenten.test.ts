import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyChanges, diffEntries, type Entries } from "#domain/dossier/entries.ts";
import { schrijfInzending } from "#domain/dossier/inzending.ts";
import { antwoordenUit, respondentenVan } from "#domain/schoolscan/respondenten.ts";
import { bladen, feitenVan, inhoud, lees, mensen, type Persoon, SCHOOL, sluit } from "./ronde-maken.ts";

const van = (entries: Entries) => respondentenVan(lees(entries), "r1", inhoud.formulieren);
const een = (rekenen: number | undefined): Persoon => ({ rekenen, motivatie: 3, rust: false, woorden: "" });
const team = (...cijfers: (number | undefined)[]) => bladen("r1", "team", cijfers.map(een));

describe("hand-ins of a round", () => {
  it("give the same outcome in any order, with repeats, and opened in any groups", () => {
    const geval = mensen(5, 14).chain((wie) =>
      fc.tuple(
        fc.constant(wie),
        fc.shuffledSubarray(Object.entries(bladen("r1", "team", wie)), { minLength: wie.length }),
        fc.nat(14),
      ),
    );
    fc.assert(
      fc.property(geval, ([wie, anders, knip]) => {
        const ineens = sluit({ ...SCHOOL, ...bladen("r1", "team", wie) });
        const delen = [anders.slice(0, knip), anders.slice(knip), anders.slice(0, knip)].map((deel) =>
          Object.fromEntries(deel),
        );
        const inDelen = sluit(delen.reduce((entries, deel) => applyChanges(entries, diffEntries({}, deel)), SCHOOL));
        expect(feitenVan(inDelen).oordelen).toEqual(feitenVan(ineens).oordelen);
        expect(van(inDelen).perItem).toEqual(van(ineens).perItem);
      }),
      { numRuns: 60 },
    );
  });

  it("count per role by their middle, beside what was typed on the screen", () => {
    const oordeel = feitenVan(sluit({ ...SCHOOL, ...team(5, 5, 4, 1, 5) })).oordelen.find(({ ref }) => ref === "B1");
    expect(oordeel).toMatchObject({ perRol: { schoolleiding: 50, team: 100 }, punten: 75, personen: { team: 5 } });
    expect(oordeel?.antwoorden.map(({ rol }) => rol)).toEqual(["schoolleiding"]);
  });

  it("of a group that is too small, or in an open round, count for nothing", () => {
    const [klein, open] = [sluit({ ...SCHOOL, ...team(5, 5, 5, 5) }), { ...SCHOOL, ...team(5, 5, 5, 5, 5) }];
    expect(feitenVan(klein).oordelen).toEqual(feitenVan(SCHOOL).oordelen);
    expect(feitenVan(open).oordelen).toEqual(feitenVan(SCHOOL).oordelen);
    expect(van(klein).groepen.team.stand).toBe("te-klein");
    expect(van(open).groepen.team.stand).toBe("open");
  });

  it("of schoolleiding and ib count at once, with their notes, as an answer of that function", () => {
    const blad = schrijfInzending({
      rol: "ib",
      formulier: "volledig",
      keer: 1,
      antwoorden: {
        "B1/zorg": 5,
        "B1/toelichting": "Vooral breuken.",
        "A2@havo/zorg": 4,
        "B2/zorg": 9,
        "eigen-v1": "eens",
      },
    });
    const { oordelen, respondenten } = feitenVan({ ...SCHOOL, "inzending/r1/x": blad });
    expect(oordelen.find(({ ref }) => ref === "B1")?.antwoorden.map(({ antwoord }) => antwoord.toelichting)).toContain(
      "Vooral breuken.",
    );
    expect(Object.keys(respondenten.metFunctie["inzending-x"]?.antwoorden ?? {})).toEqual(["A2@havo", "B1"]);
  });

  it("of an anonymous role bring choices only, never words, figures or sources", () => {
    const inzending = {
      rol: "team" as const,
      formulier: "volledig",
      keer: 1,
      antwoorden: { "B1/zorg": 5, "B1/toelichting": "Ik", "B1/bronnen/toets": true as const },
    };
    const wie = Array.from({ length: 5 }, (_, i) => [`inzending/r1/p${i}`, schrijfInzending(inzending)]);
    expect(antwoordenUit({ ...inzending, rol: "ib" }, []).B1?.toelichting).toBe("Ik");
    const [antwoord] = van(sluit({ ...SCHOOL, ...Object.fromEntries(wie) })).perItem.get("B1")?.team?.antwoorden ?? [];
    expect(antwoord).toMatchObject({ zorg: 5, toelichting: "", bronnen: {} });
  });

  it("of a form that this version does not know say nothing, and stand in no way", () => {
    const blad = schrijfInzending({ rol: "ib", formulier: "later", keer: 1, antwoorden: { X1: 3 } });
    expect(feitenVan({ ...SCHOOL, "inzending/r1/x": blad }).oordelen).toEqual(feitenVan(SCHOOL).oordelen);
  });
});

describe("a decision of the team", () => {
  const besluit = (waarde: string) => ({
    ...sluit({ ...SCHOOL, ...team(5, 5, 4, 5, 5) }),
    "overleg/r1/B1/besluit": waarde,
  });
  const b1 = (entries: Entries) => feitenVan(entries).oordelen.find(({ ref }) => ref === "B1");

  it("replaces the outcome and leaves the votes as they are", () => {
    expect(b1(besluit("2"))).toMatchObject({
      punten: 25,
      besluit: 25,
      stemmen: 75,
      perRol: { schoolleiding: 50, team: 100 },
      verschil: 50,
    });
    expect(b1(besluit("0"))).toMatchObject({ punten: null, geenZicht: true, stemmen: 75 });
  });

  it("counts only when it is an answer of the scale of that question", () => {
    expect(b1(besluit(""))).toMatchObject({ punten: 75, besluit: undefined });
    expect(b1(besluit("deels"))).toMatchObject({ punten: 75, besluit: undefined });
  });

  it("answers a question that nobody answered before", () => {
    const { oordelen, onbeantwoord } = feitenVan({ ...SCHOOL, "overleg/r1/D1/besluit": "4" });
    expect(oordelen.find(({ ref }) => ref === "D1")).toMatchObject({ punten: 75, stemmen: undefined, perRol: {} });
    expect(onbeantwoord.some(({ id }) => id === "D1")).toBe(false);
  });

  it("of another round does not count now", () => {
    expect(b1({ ...SCHOOL, "overleg/r2/B1/besluit": "5" })).toMatchObject({ punten: 50, besluit: undefined });
  });
});
