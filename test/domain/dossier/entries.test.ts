import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leesBladen } from "#domain/dossier/bestand.ts";
import {
  applyChanges,
  diffEntries,
  type Entries,
  flatten,
  nest,
  readDossier,
  removeBranch,
  setBranch,
  type Waarde,
} from "#domain/dossier/entries.ts";

/** A dossier with every field filled in. */
const bestand = leesBladen(
  JSON.parse(readFileSync(join(import.meta.dirname, "../../fixtures/dossier/v1.json"), "utf8")),
);
const VOL: Entries = bestand.goed ? bestand.waarde.entries : {};
const SLEUTELS = Object.keys(VOL);

const waarde = fc.oneof(fc.string(), fc.integer(), fc.double(), fc.boolean()) as fc.Arbitrary<Waarde>;
/** Keys that look like ours, nearly like ours, or like nothing. */
const sleutel = fc.oneof(
  fc.constantFrom(...SLEUTELS),
  fc.constantFrom(...SLEUTELS).map((s) => s.split("/").slice(0, -1).join("/") || s),
  fc.constantFrom(...SLEUTELS).map((s) => `${s}/dieper`),
  fc
    .array(fc.oneof(fc.constantFrom("school", "keuze", "i3", "versie", "__proto__", "constructor", ""), fc.string()), {
      maxLength: 4,
    })
    .map((d) => d.join("/")),
);
const entries = fc
  .array(fc.tuple(sleutel, waarde), { maxLength: 40 })
  .map((paren): Entries => Object.fromEntries(paren));
const ouder = (s: string) => s.split("/").slice(0, -1).join("/");

describe("readDossier", () => {
  it("reads every field of a full dossier", () => {
    const { dossier, onleesbaar } = readDossier(VOL);
    expect(onleesbaar).toEqual([]);
    expect(flatten(dossier).entries).toMatchObject(VOL);
  });

  it("never throws, and what it reads it reads the same again", () => {
    fc.assert(
      fc.property(entries, (bron) => {
        const { dossier } = readDossier(bron);
        expect(readDossier(flatten(dossier).entries)).toEqual({ dossier, onleesbaar: [] });
      }),
      { numRuns: 500 },
    );
  });

  it("sets apart what does not fit with its value, and keeps everything else", () => {
    const kapot = fc.array(fc.tuple(fc.constantFrom(...SLEUTELS), waarde), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(kapot, (paren) => {
        const bron: Entries = { ...VOL, ...Object.fromEntries(paren) };
        const { dossier, onleesbaar } = readDossier(bron);
        const gelezen = flatten(dossier).entries;
        const apart = new Map(onleesbaar.map((blad) => [blad.sleutel, blad.waarde]));
        const rijen = new Set(paren.map(([s]) => ouder(s)));
        for (const s of SLEUTELS) {
          if (!apart.has(s)) expect(gelezen[s]).toEqual(bron[s]);
          else {
            expect(apart.get(s)).toEqual(bron[s]);
            expect(rijen).toContain(ouder(s));
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it("loses one row, not the dossier, when that row lacks what it must have", () => {
    const { dossier, onleesbaar } = readDossier({ "school/naam": "De Regenboog", "versie/v1/op": "2026-11-24" });
    expect(dossier.school.naam).toBe("De Regenboog");
    expect(onleesbaar).toEqual([{ sleutel: "versie/v1/op", waarde: "2026-11-24" }]);
  });

  it("never reaches the prototype", () => {
    readDossier({ "__proto__/vals": true, "school/__proto__/vals": true, "constructor/prototype/vals": true });
    expect(({} as Record<string, unknown>).vals).toBeUndefined();
  });

  it("fills an empty dossier with its defaults", () => {
    const { dossier } = readDossier({});
    expect(dossier).toMatchObject({ school: { naam: "", sectoren: {} }, plan: { jaren: 2 }, keuze: {}, regel: {} });
  });
});

describe("flatten and nest", () => {
  const naam = fc.constantFrom("a", "b", "c", "hasOwnProperty", "toString");
  const plat = fc.dictionary(
    fc.oneof(
      fc.tuple(naam, naam, naam).map((d) => d.join("/")),
      fc.constantFrom("x", "y/z"),
    ),
    fc.oneof(fc.string(), fc.integer(), fc.boolean()),
  );

  it("undo each other", () => {
    fc.assert(
      fc.property(plat, (e) => {
        expect(flatten(nest(e))).toEqual({ entries: e, overgeslagen: [] });
      }),
    );
  });

  it("names what cannot be stored as a leaf", () => {
    expect(flatten({ a: { b: 1, c: null, d: [1, 2], e: Number.NaN } })).toEqual({
      entries: { "a/b": 1 },
      overgeslagen: ["a/c", "a/d", "a/e"],
    });
    expect(flatten([1])).toEqual({ entries: {}, overgeslagen: [] });
  });

  it("keep the deeper leaf when a key runs through a leaf, whatever comes first", () => {
    expect(nest({ a: 1, "a/b": 2 })).toEqual(nest({ "a/b": 2, a: 1 }));
  });
});

describe("changes", () => {
  const klein = fc.dictionary(
    fc.constantFrom("a", "a/b", "b/c", "b/d", "toString"),
    fc.oneof(fc.string(), fc.integer(), fc.boolean()),
    {
      noNullPrototype: true,
    },
  );

  it("applied, a difference turns one dossier into the other and back", () => {
    fc.assert(
      fc.property(klein, klein, (van, naar) => {
        expect(applyChanges(van, diffEntries(van, naar))).toEqual(naar);
        expect(applyChanges(naar, diffEntries(naar, van))).toEqual(van);
        expect(diffEntries(van, van)).toEqual([]);
      }),
    );
  });

  it("leave their input alone", () => {
    const van = { a: 1 };
    applyChanges(van, [{ sleutel: "a", waarde: undefined }]);
    expect(van).toEqual({ a: 1 });
  });

  it("remove a branch and nothing beside it", () => {
    const van = { "keuze/i3": 1, "keuze/i3/hoe": "x", "keuze/i30/hoe": "y" };
    expect(applyChanges(van, removeBranch(van, "keuze/i3"))).toEqual({ "keuze/i30/hoe": "y" });
  });

  it("set several leaves below one key, and remove one with undefined", () => {
    expect(applyChanges({ "doel/p1/oud": 1 }, setBranch("doel/p1", { titel: "Lezen", oud: undefined }))).toEqual({
      "doel/p1/titel": "Lezen",
    });
  });
});
