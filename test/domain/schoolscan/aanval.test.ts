import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { berekenBeeld } from "#domain/beeld.ts";
import { applyChanges, type Entries } from "#domain/dossier/entries.ts";
import type { Rol } from "#domain/dossier/inbreng.ts";
import { schrijfInzending } from "#domain/dossier/inzending.ts";
import { KLEINSTE_VAN_ROL } from "#domain/kleine-groep.ts";
import { maakRapport } from "#domain/rapport/maak-rapport.ts";
import { bespreekEerst } from "#domain/schoolscan/bespreek-eerst.ts";
import { formulierbeelden } from "#domain/schoolscan/formulierbeeld.ts";
import { rondebeeld, vergelijkRondes } from "#domain/schoolscan/ronde-vergelijken.ts";
import { heropenRonde, openRonde, rondesVan } from "#domain/schoolscan/rondes.ts";
import { uitkomsten } from "#domain/schoolscan/uitkomst.ts";
import { deelnameVan, eensgezind } from "#domain/schoolscan/uitkomst-woorden.ts";
import { bladen, inhoud, inzendingVan, lees, mensen, type Persoon, persoon, SCHOOL, sluit } from "./ronde-maken.ts";

const ANONIEM = ["team", "leerlingen", "ouders"] as const satisfies readonly Rol[];

/**
 * Everything that screens, commands and paper are made of, for all rounds: what an attacker without the file itself sees.
 * The derived facts stand whole, without what the dossier stores.
 */
function alleGetoond(entries: Entries) {
  const dossier = lees(entries);
  const beeld = berekenBeeld(dossier, inhoud, "2026-11-24");
  const rondes = rondesVan(dossier).map(({ id }) => {
    const ronde = rondebeeld(beeld, id);
    const alle = uitkomsten(ronde);
    return {
      alle,
      woorden: alle.map(eensgezind),
      eerst: bespreekEerst(alle),
      formulieren: formulierbeelden(ronde, inhoud.formulieren),
      deelname: deelnameVan(ronde),
      verschil: vergelijkRondes(ronde, beeld),
    };
  });
  const { oordelen, bevindingen, suggesties, meldingen, standen, geenZicht } = beeld;
  const beantwoord = [...beeld.beantwoord];
  const rapport = maakRapport(beeld, { variant: "volledig", vingerafdruk: "a".repeat(64), nu: "2026-11-24" });
  return { rondes, oordelen, bevindingen, suggesties, meldingen, standen, geenZicht, beantwoord, rapport };
}

/** The same without who took part: how many forms there are may be seen, what is in them not. */
const zonderDeelname = (entries: Entries) => {
  const { rondes, rapport: _, ...rest } = alleGetoond(entries);
  return { ...rest, rondes: rondes.map(({ deelname: __, ...ronde }) => ronde) };
};

const rol = fc.constantFrom(...ANONIEM);
const teKlein = (van: Rol) => mensen(1, KLEINSTE_VAN_ROL[van] - 1);
const groot = (van: Rol, over = 6) => mensen(KLEINSTE_VAN_ROL[van], KLEINSTE_VAN_ROL[van] + over);

describe("an attack on the answers of a group that is too small", () => {
  it("finds nothing: whatever they answered, every shown number and word is the same", () => {
    const geval = rol.chain((van) =>
      teKlein(van).chain((een) =>
        fc.tuple(fc.constant(van), fc.constant(een), mensen(een.length, een.length), groot("team")),
      ),
    );
    fc.assert(
      fc.property(geval, ([van, een, ander, team]) => {
        const rond = van === "team" ? {} : bladen("r1", "team", team);
        const met = (groep: Persoon[]) => alleGetoond(sluit({ ...SCHOOL, ...rond, ...bladen("r1", van, groep) }));
        expect(met(een)).toEqual(met(ander));
      }),
      { numRuns: 60 },
    );
  });

  it("finds nothing at a question that too few of a large group answered", () => {
    const geval = groot("leerlingen").chain((een) =>
      fc.tuple(fc.constant(een), fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 20, maxLength: 20 })),
    );
    fc.assert(
      fc.property(geval, ([een, cijfers]) => {
        const negen = (waarde: (i: number) => number) =>
          een.map((p, i) => ({ ...p, motivatie: i < 9 ? waarde(i) : undefined }));
        const met = (groep: Persoon[]) => alleGetoond(sluit({ ...SCHOOL, ...bladen("r1", "leerlingen", groep) }));
        expect(met(negen((i) => cijfers[i] ?? 0))).toEqual(met(negen(() => 1)));
      }),
      { numRuns: 40 },
    );
  });
});

describe("an attack that compares two states", () => {
  it("finds nothing of one more hand-in after the count, nor of one that replaces another", () => {
    const geval = rol.chain((van) => fc.tuple(fc.constant(van), groot(van), persoon, persoon));
    fc.assert(
      fc.property(geval, ([van, groep, een, ander]) => {
        const geteld = sluit({ ...SCHOOL, ...bladen("r1", van, groep) });
        const met = (wie: Persoon, plek: string, keer: number) => ({
          ...geteld,
          [`inzending/r1/${plek}`]: schrijfInzending(inzendingVan(van, wie, keer)),
        });
        // One more: nothing but the number of forms changes, also when the round is opened and closed again.
        const opnieuw = (entries: Entries) => sluit(applyChanges(entries, heropenRonde("r1")));
        expect(zonderDeelname(met(een, "nieuw", 1))).toEqual(zonderDeelname(geteld));
        expect(zonderDeelname(opnieuw(met(een, "nieuw", 1)))).toEqual(zonderDeelname(geteld));
        expect(alleGetoond(met(een, "nieuw", 1))).toEqual(alleGetoond(met(ander, "nieuw", 1)));
        // One replaced: the whole group goes out of sight, whatever the new answers are.
        expect(alleGetoond(met(een, `${van}0`, 2))).toEqual(alleGetoond(met(ander, `${van}0`, 2)));
      }),
      { numRuns: 40 },
    );
  });

  it("finds nothing while the round is open, and nothing of one who is gone after the count", () => {
    const geval = rol.chain((van) =>
      groot(van).chain((een) => fc.tuple(fc.constant(van), fc.constant(een), mensen(een.length, een.length))),
    );
    fc.assert(
      fc.property(geval, ([van, een, ander]) => {
        const open = (groep: Persoon[]) => alleGetoond({ ...SCHOOL, ...bladen("r1", van, groep) });
        expect(open(een)).toEqual(open(ander));
        const weg = sluit({ ...SCHOOL, ...bladen("r1", van, een) });
        delete weg[`inzending/r1/${van}0`];
        expect(zonderDeelname(weg)).toEqual(zonderDeelname(SCHOOL_MET_VERBORGEN(van, een)));
      }),
      { numRuns: 40 },
    );
  });

  it("finds nothing of a small group by comparing rounds", () => {
    fc.assert(
      fc.property(groot("ouders"), teKlein("ouders"), teKlein("ouders"), (eerst, een, ander) => {
        const eerste = sluit({ ...SCHOOL, ...bladen("r1", "ouders", eerst) });
        const tweede = applyChanges(eerste, openRonde(lees(eerste), "r2", { naam: "", op: "2027-01-01" }));
        const gelijk = een.map((p, i) => ({ ...(ander[i % ander.length] ?? p) }));
        const met = (groep: Persoon[]) => alleGetoond(sluit({ ...tweede, ...bladen("r2", "ouders", groep) }, "r2"));
        expect(met(een)).toEqual(met(gelijk));
      }),
      { numRuns: 30 },
    );
  });
});

/** The state in which one counted hand-in is gone, with nothing in the forms that are left. */
function SCHOOL_MET_VERBORGEN(van: Rol, groep: Persoon[]): Entries {
  const leeg = groep.map(() => ({ rekenen: undefined, motivatie: undefined, rust: false, woorden: "" }));
  const entries = sluit({ ...SCHOOL, ...bladen("r1", van, leeg) });
  delete entries[`inzending/r1/${van}0`];
  return entries;
}

describe("an attack that joins the answers of one person", () => {
  it("finds nothing: answers may move between people of a group without a trace", () => {
    const geval = rol.chain((van) => fc.tuple(fc.constant(van), groot(van), fc.nat(20)));
    fc.assert(
      fc.property(geval, ([van, groep, schuif]) => {
        const ander = groep.map((p, i) => ({
          ...p,
          woorden: groep[(i + schuif) % groep.length]?.woorden ?? "",
          motivatie: groep[(i + 2 * schuif) % groep.length]?.motivatie,
        }));
        const met = (wie: Persoon[]) => alleGetoond(sluit({ ...SCHOOL, ...bladen("r1", van, wie) }));
        expect(met(ander)).toEqual(met(groep));
      }),
      { numRuns: 40 },
    );
  });

  it("is no test of an empty page: a group that is large enough is shown, and its answers matter", () => {
    const vijf = (rekenen: number): Persoon[] =>
      Array.from({ length: 5 }, () => ({ rekenen, motivatie: undefined, rust: true, woorden: "De gymles." }));
    const met = (rekenen: number) => alleGetoond(sluit({ ...SCHOOL, ...bladen("r1", "team", vijf(rekenen)) }));
    expect(JSON.stringify(met(5).rondes[0]?.alle)).toContain("zeer veel zorgen");
    expect(JSON.stringify(met(5).rondes[0]?.formulieren)).toContain("De gymles.");
    expect(met(5).oordelen).not.toEqual(met(1).oordelen);
    expect(met(5).rapport).not.toEqual(met(1).rapport);
  });

  it("sees no whole distribution below ten answers", () => {
    fc.assert(
      fc.property(mensen(5, 9), (team) => {
        const { rondes } = alleGetoond(sluit({ ...SCHOOL, ...bladen("r1", "team", team) }));
        const beelden = rondes.flatMap(({ alle }) => alle.flatMap(({ rijen }) => rijen));
        const groepen = beelden.flatMap((rij) => (rij.soort === "groep" && rij.rol === "team" ? [rij.beeld] : []));
        expect(groepen.every(({ verdeling, geenZicht }) => verdeling === undefined && geenZicht === undefined)).toBe(
          true,
        );
        expect(
          rondes.flatMap(({ formulieren }) =>
            formulieren.flatMap(({ vragen }) => vragen.flatMap((v) => v.stapels ?? [])),
          ),
        ).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
