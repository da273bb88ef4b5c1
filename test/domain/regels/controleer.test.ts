import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { laadInhoud } from "#content/laad-inhoud.ts";
import { applyChanges, type Entries, readDossier } from "#domain/dossier/entries.ts";
import { berekenFeiten } from "#domain/feiten.ts";
import type { Inhoud } from "#domain/inhoud.ts";
import { controleer } from "#domain/regels/controleer.ts";
import type { Melding } from "#domain/regels/melding.ts";
import { GOED_PLAN } from "./goed-plan.ts";
import type { Wijziging } from "./rij.ts";
import { RIJEN } from "./rijen.ts";

let inhoud: Inhoud;
beforeAll(async () => {
  inhoud = await laadInhoud();
});

const controle = (entries: Entries): Melding[] =>
  controleer(berekenFeiten(readDossier(entries).dossier, inhoud, "2026-09-15"));
const met = (wijziging: Wijziging): Entries =>
  applyChanges(
    GOED_PLAN,
    Object.entries(wijziging).map(([sleutel, waarde]) => ({ sleutel, waarde })),
  );
const van = (regel: string, meldingen: Melding[]) => meldingen.filter((melding) => melding.regel === regel);
const ids = (meldingen: Melding[]) => meldingen.map(({ id }) => id);

const STOPS = ["R50", "R54", "R55", "R57", "R58", "R74", "R90", "R101"];

describe("every rule", () => {
  it("has nothing to say about a plan that is in order", () => {
    expect(ids(controle(GOED_PLAN))).toEqual([]);
  });

  it.each(Object.entries(RIJEN))("%s speaks with its place, and is silent when there is no reason to", (regel, rij) => {
    const gevonden = van(regel, controle(met(rij.meldt)));
    expect(gevonden.map(({ id, waar }) => (waar.plek ? [id, waar.stap, waar.plek] : [id, waar.stap]))).toEqual(rij.als);
    expect(ids(van(regel, controle(met(rij.zwijgt))))).toEqual([]);
  });

  it.each(Object.entries(RIJEN))("%s is written out in full, without codes", (regel, rij) => {
    for (const { kop, melding, watTeDoen } of van(regel, controle(met(rij.meldt)))) {
      const tekst = `${kop} ${melding} ${watTeDoen}`;
      expect(tekst).not.toMatch(/[{}]|undefined|NaN/);
      expect(tekst).not.toMatch(/\b[A-K]\d\b|gebied [A-F]\b/);
      expect(tekst).not.toContain("!");
    }
  });

  it("says nothing without words, or when its words are a requirement on the output", () => {
    const met = (regelteksten: Inhoud["regelteksten"]) =>
      controleer(berekenFeiten(readDossier({}).dossier, { ...inhoud, regelteksten }, "2026-09-15"));
    const { R70, R77 } = inhoud.regelteksten;
    if (!R70 || !R77) throw new Error("words are missing");
    expect(ids(met({}))).toEqual([]);
    expect(ids(met({ R70: { ...R70, ernst: R77.ernst } }))).toEqual([]);
    expect(ids(met({ R70 }))).toEqual(["R70"]);
  });

  it.each(Object.entries(RIJEN))("%s blocks, or may be answered with a reason, as its severity says", (regel, rij) => {
    for (const { ernst, blokkeert, redenMag } of van(regel, controle(met(rij.meldt)))) {
      expect(ernst === "STOP").toBe(STOPS.includes(regel));
      expect(blokkeert).toBe(ernst === "STOP" ? "gereed" : "niets");
      expect(redenMag).toBe(ernst === "WAARSCHUW");
    }
  });
});

describe("an empty dossier", () => {
  it("hears what a schoolprogramma needs, and is not drowned in advice", () => {
    expect(ids(controle({}))).toEqual([
      "R101:scan",
      "R101:interventies",
      "R74",
      "R101:volgen",
      "R101:begroting",
      "R70",
    ]);
  });
});

/** Any mixture of the table: several rules speak at once. */
const mengsel = fc
  .subarray(Object.values(RIJEN).flatMap(({ meldt, zwijgt }) => [meldt, zwijgt]))
  .map((wijzigingen) => met(Object.assign({}, ...wijzigingen) as Wijziging));

describe("the list of messages", () => {
  it("goes by severity, then by step, and names nothing twice", () => {
    fc.assert(
      fc.property(mengsel, (entries) => {
        const meldingen = controle(entries);
        const zwaarte = meldingen.map(({ ernst }) => ["STOP", "WAARSCHUW", "TIP"].indexOf(ernst));
        expect(zwaarte).toEqual([...zwaarte].sort());
        expect(new Set(ids(meldingen)).size).toBe(meldingen.length);
      }),
      { numRuns: 200 },
    );
  });

  it("does not change when a reason is written, and shows that reason", () => {
    fc.assert(
      fc.property(mengsel, fc.string({ minLength: 1 }), (entries, reden) => {
        const voor = controle(entries);
        const redenen = Object.fromEntries(voor.map(({ id }) => [`reden/${id}`, reden]));
        const na = controle({ ...entries, ...redenen });
        expect(na).toEqual(voor.map((melding) => ({ ...melding, reden })));
      }),
      { numRuns: 200 },
    );
  });

  it("is the same whatever the order of the stored leaves", () => {
    const gehusseld = mengsel.chain((entries) =>
      fc.tuple(
        fc.constant(entries),
        fc.shuffledSubarray(Object.entries(entries), { minLength: Object.keys(entries).length }),
      ),
    );
    fc.assert(
      fc.property(gehusseld, ([entries, anders]) => {
        expect(controle(Object.fromEntries(anders))).toEqual(controle(entries));
      }),
      { numRuns: 200 },
    );
  });
});
