import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Y from "yjs";
import type { Waarde } from "#domain/dossier/entries.ts";
import { mergeStaten } from "#storage/samenvoegen.ts";
import { bladen, entriesVan, PROGRAMMA } from "#storage/ydocument.ts";

/** A device with its document and, per key, every value it ever had on screen or received. */
function newDevice() {
  const doc = new Y.Doc();
  const gezien = new Map<string, Set<Waarde>>();
  const see = (sleutel: string, waarde: Waarde) => {
    const set = gezien.get(sleutel) ?? new Set();
    gezien.set(sleutel, set.add(waarde));
  };
  return {
    doc,
    gezien,
    entries: () => entriesVan(PROGRAMMA, doc),
    write(sleutel: string, waarde: Waarde) {
      bladen(doc).set(sleutel, waarde);
      see(sleutel, waarde);
    },
    merge(ander: { doc: Y.Doc; gezien: Map<string, Set<Waarde>> }) {
      const verloren = mergeStaten(() => doc, { [PROGRAMMA]: Y.encodeStateAsUpdateV2(ander.doc) }, "bestand");
      for (const [sleutel, waarden] of ander.gezien) for (const waarde of waarden) see(sleutel, waarde);
      return verloren;
    },
  };
}

type Device = ReturnType<typeof newDevice>;

const stap = fc.oneof(
  fc.record({ soort: fc.constant("typ" as const), wie: fc.nat(3), sleutel: fc.nat(5) }),
  fc.record({ soort: fc.constant("stuur" as const), wie: fc.nat(3), naar: fc.nat(3) }),
);

/** One file from `van` opened by `naar`: every value that no longer shows must have been known or be reported. */
function exchange(van: Device, naar: Device): void {
  const voor = naar.entries();
  const hunne = van.entries();
  const bekend = new Map([...naar.gezien].map(([sleutel, waarden]) => [sleutel, new Set(waarden)]));
  const gemeld = naar.merge(van).map(({ sleutel, was }) => `${sleutel}=${was}`);
  const na = naar.entries();
  for (const [sleutel, was] of Object.entries(voor))
    if (na[sleutel] !== was) expect(gemeld).toContain(`${sleutel}=${was}`);
  for (const [sleutel, was] of Object.entries(hunne))
    if (na[sleutel] !== was && !bekend.get(sleutel)?.has(was)) expect(gemeld).toContain(`${sleutel}=${was}`);
}

function exchangeAll(apparaten: Device[]): void {
  for (const van of apparaten) for (const naar of apparaten) exchange(van, naar);
}

describe("merging files of two to four devices", () => {
  test("converges and loses no value silently, in any order, also the same file twice", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 4 }), fc.array(stap, { maxLength: 40 }), (aantal, stappen) => {
        const apparaten = Array.from({ length: aantal }, newDevice);
        const op = (nr: number): Device => apparaten[nr % aantal] ?? newDevice();
        let teller = 0;
        for (const s of stappen) {
          if (s.soort === "typ") op(s.wie).write(`k${s.sleutel}`, teller++);
          else exchange(op(s.wie), op(s.naar));
        }
        exchangeAll(apparaten);
        exchangeAll(apparaten);
        for (const { entries } of apparaten) expect(entries()).toEqual(op(0).entries());
        expect(Object.keys(op(0).entries()).sort()).toEqual([...op(0).gezien.keys()].sort());
      }),
      { numRuns: 1000 },
    );
  });

  test("a value that the other changed knowingly is named once, a file without news names nothing", () => {
    const [ik, jij] = [newDevice(), newDevice()];
    ik.write("a", 1);
    jij.merge(ik);
    jij.write("a", 2);
    expect(ik.merge(jij)).toEqual([{ sleutel: "a", was: 1, wordt: 2 }]);
    expect(ik.merge(jij)).toEqual([]);
    expect(jij.merge(ik)).toEqual([]);
  });

  test("a value that the other removed is named", () => {
    const [ik, jij] = [newDevice(), newDevice()];
    ik.write("a", 1);
    jij.merge(ik);
    bladen(jij.doc).delete("a");
    expect(ik.merge(jij)).toEqual([{ sleutel: "a", was: 1, wordt: undefined }]);
  });
});
