import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Y from "yjs";
import type { Entries, Waarde } from "#domain/dossier/entries.ts";
import type { Plekverschil, Verslag } from "#domain/samenvoegen/verslag.ts";
import { mergeStaten } from "#storage/samenvoegen.ts";
import { bladen, entriesVan, PROGRAMMA, staatVoorBestand, writeChanges } from "#storage/ydocument.ts";

/** A device with its document and its undo. */
function newDevice() {
  const doc = new Y.Doc();
  const undo = new Y.UndoManager(bladen(doc), { trackedOrigins: new Set(["ik"]), captureTimeout: 0 });
  return {
    doc,
    undo,
    entries: () => entriesVan(PROGRAMMA, doc),
    write: (sleutel: string, waarde: Waarde | undefined) => writeChanges(doc, [{ sleutel, waarde }], "ik"),
    verwijder: (rij: string) =>
      writeChanges(
        doc,
        Object.keys(entriesVan(PROGRAMMA, doc))
          .filter((sleutel) => sleutel.startsWith(`${rij}/`))
          .map((sleutel) => ({ sleutel, waarde: undefined })),
        "ik",
      ),
    file: () => staatVoorBestand(PROGRAMMA, doc),
    merge: (staat: Uint8Array) => mergeStaten(() => doc, { [PROGRAMMA]: staat }, "ik"),
  };
}
type Device = ReturnType<typeof newDevice>;

/** Two devices that start from the same plan. */
function newPair(begin: Entries): [Device, Device] {
  const [ik, jij] = [newDevice(), newDevice()];
  for (const [sleutel, waarde] of Object.entries(begin)) ik.write(sleutel, waarde);
  jij.merge(ik.file());
  return [ik, jij];
}

const alle = ({ doorAnder, hier, botsingen, gebleven }: Verslag) =>
  [...doorAnder, ...hier, ...botsingen, ...gebleven].flatMap(({ bladen: deel }) => deel);
const kort = (delen: Plekverschil[]) => delen.map(({ plek, soort }) => `${soort} ${plek}`);

const SLEUTELS = ["plan/titel", "potje/p/naam", "potje/p/bron", "keuze/i/hoe", "regel/k/keuze", "regel/k/reden"];
const stap = fc.oneof(
  { weight: 4, arbitrary: fc.record({ soort: fc.constant("typ" as const), sleutel: fc.constantFrom(...SLEUTELS) }) },
  fc.record({ soort: fc.constant("wis" as const), sleutel: fc.constantFrom(...SLEUTELS) }),
  fc.record({ soort: fc.constant("rij" as const), sleutel: fc.constantFrom("potje/p", "keuze/i", "regel/k") }),
  fc.record({ soort: fc.constant("terug" as const), sleutel: fc.constant("") }),
);
type Stap = typeof stap extends fc.Arbitrary<infer T> ? T : never;

let teller = 0;
function doe(apparaat: Device, { soort, sleutel }: Stap): void {
  if (soort === "typ") apparaat.write(sleutel, sleutel === "regel/k/keuze" ? "i" : `tekst ${teller++}`);
  else if (soort === "wis") apparaat.write(sleutel, undefined);
  else if (soort === "rij") apparaat.verwijder(sleutel);
  else apparaat.undo.undo();
}

/** Every value of before, of either side, shows after the merge or stands in the report. */
function expectNietsStil(voor: Entries, na: Entries, verslag: Verslag): void {
  const genoemd = new Set(
    alle(verslag).flatMap(({ sleutel, hier, ander }) => [`${sleutel}=${hier}`, `${sleutel}=${ander}`]),
  );
  for (const [sleutel, waarde] of Object.entries(voor))
    if (na[sleutel] !== waarde) expect(genoemd).toContain(`${sleutel}=${waarde}`);
}

/** Each opens the other's file: nothing is lost silently and both end with the same leaves. */
function exchange(ik: Device, jij: Device): void {
  const [mijn, jouw] = [ik.entries(), jij.entries()];
  const [vanMij, vanJou] = [ik.file(), jij.file()];
  const verslagen = [ik.merge(vanJou), jij.merge(vanMij)];
  expect(ik.entries()).toEqual(jij.entries());
  for (const verslag of verslagen) {
    expectNietsStil(mijn, ik.entries(), verslag);
    expectNietsStil(jouw, ik.entries(), verslag);
  }
}

describe("two people who edit the same plan apart", () => {
  test("merging loses no value silently, and both directions end with the same leaves", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(1), stap), { maxLength: 30 }), fc.nat(2), (stappen, keerEerder) => {
        const [ik, jij] = newPair(Object.fromEntries(SLEUTELS.map((sleutel) => [sleutel, "begin"])));
        const deel = Math.max(1, Math.ceil(stappen.length / (keerEerder + 1)));
        for (let vanaf = 0; vanaf <= stappen.length; vanaf += deel) {
          for (const [wie, s] of stappen.slice(vanaf, vanaf + deel)) doe(wie === 0 ? ik : jij, s);
          exchange(ik, jij);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("says who changed what, and what clashed", () => {
    const [ik, jij] = newPair({ "school/naam": "De Es", "school/plaats": "Dorp", "plan/titel": "Plan" });
    ik.write("plan/titel", "Plan van de IB'er");
    jij.write("school/plaats", "Stad");
    ik.write("school/naam", "De Esch");
    jij.write("school/naam", "De Esdoorn");
    const verslag = ik.merge(jij.file());
    expect(verslag.hier).toEqual([
      {
        plek: "plan/titel",
        soort: "gewijzigd",
        bladen: [{ sleutel: "plan/titel", hier: "Plan van de IB'er", ander: "Plan" }],
      },
    ]);
    expect(verslag.doorAnder).toEqual([
      {
        plek: "school/plaats",
        soort: "gewijzigd",
        bladen: [{ sleutel: "school/plaats", hier: "Dorp", ander: "Stad" }],
      },
    ]);
    expect(verslag.botsingen.map(({ bladen: deel }) => deel)).toEqual([
      [{ sleutel: "school/naam", hier: "De Esch", ander: "De Esdoorn" }],
    ]);
  });

  test("the same file twice, and an older file, hold no news", () => {
    const [ik, jij] = newPair({ "school/naam": "De Es" });
    jij.write("school/naam", "De Esch");
    const [oud, bestand] = [ik.file(), jij.file()];
    expect(kort(ik.merge(bestand).doorAnder)).toEqual(["gewijzigd school/naam"]);
    expect(alle(ik.merge(bestand))).toEqual([]);
    const verslag = ik.merge(oud);
    expect({ ...verslag, hier: kort(verslag.hier) }).toMatchObject({
      doorAnder: [],
      botsingen: [],
      hier: ["gewijzigd school/naam"],
    });
    expect(ik.entries()).toEqual({ "school/naam": "De Esch" });
  });

  test("items added on both sides all stay", () => {
    const [ik, jij] = newPair({ "school/naam": "De Es" });
    ik.write("potje/a/naam", "Basis");
    jij.write("potje/b/naam", "Extra");
    const verslag = ik.merge(jij.file());
    expect([kort(verslag.hier), kort(verslag.doorAnder)]).toEqual([["toegevoegd potje/a"], ["toegevoegd potje/b"]]);
    expect(ik.entries()).toMatchObject({ "potje/a/naam": "Basis", "potje/b/naam": "Extra" });
  });

  test("an item that one side deleted and the other edited stays whole, with what it cannot do without", () => {
    const begin = {
      "keuze/i/hoe": "zo",
      "keuze/i/wie": "ib",
      "regel/k/keuze": "i",
      "regel/k/reden": "",
      "potje/p/naam": "P",
    };
    const [ik, jij] = newPair(begin);
    ik.verwijder("keuze/i");
    ik.verwijder("regel/k");
    ik.verwijder("potje/p");
    jij.write("regel/k/reden", "toch nodig");
    const [mijn, jouw] = [ik.file(), jij.file()];
    const verslag = ik.merge(jouw);
    jij.merge(mijn);
    expect(verslag.gebleven.map(({ rij, verwijderdDoor }) => `${rij} ${verwijderdDoor}`).sort()).toEqual([
      "keuze/i hier",
      "regel/k hier",
    ]);
    const heel = { "keuze/i/hoe": "zo", "keuze/i/wie": "ib", "regel/k/keuze": "i", "regel/k/reden": "toch nodig" };
    expect(ik.entries()).toEqual(heel);
    expect(jij.entries()).toEqual(heel);
    expect(kort(verslag.hier)).toEqual(["verwijderd potje/p"]);
  });

  test("after undoing a merge the same file names what it holds and this plan does not", () => {
    const [ik, jij] = newPair({ "school/naam": "De Es" });
    jij.write("school/naam", "De Esch");
    jij.write("potje/b/naam", "Extra");
    const bestand = jij.file();
    ik.merge(bestand);
    ik.undo.undo();
    expect(ik.entries()).toEqual({ "school/naam": "De Es" });
    const verslag = ik.merge(bestand);
    expect(ik.entries()).toEqual({ "school/naam": "De Es" });
    expect(kort(verslag.hier)).toEqual(["gewijzigd school/naam", "verwijderd potje/b"]);
  });
});
