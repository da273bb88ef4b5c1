import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { schrijfInzending } from "#domain/dossier/inzending.ts";
import { mergeStaten } from "#storage/samenvoegen.ts";
import { documentnaam, entriesVan, staatVoorBestand, writeChanges } from "#storage/ydocument.ts";

const SLEUTEL = "inzending/r1/p1";
const NAAM = documentnaam(SLEUTEL);

/** A device with the document of hand-ins. */
function newDevice() {
  const doc = new Y.Doc();
  return {
    open: (keer: number, zorg: number) => {
      const waarde = schrijfInzending({ rol: "team", formulier: "team", keer, antwoorden: { T3: zorg } });
      writeChanges(doc, [{ sleutel: SLEUTEL, waarde }], "ik");
    },
    wis: () => writeChanges(doc, [{ sleutel: SLEUTEL, waarde: undefined }], "ik"),
    staat: () => entriesVan(NAAM, doc)[SLEUTEL],
    file: () => staatVoorBestand(NAAM, doc),
    merge: (staat: Uint8Array) => mergeStaten(() => doc, { [NAAM]: staat }, "ik"),
  };
}

const keer = (tekst: unknown): number => (typeof tekst === "string" ? JSON.parse(tekst).keer : 0);

describe("the same member's hand-in on two devices of the leader", () => {
  it("counts in its latest version on every device, in any order of merging", () => {
    const blad = fc.record({ keer: fc.integer({ min: 1, max: 4 }), zorg: fc.integer({ min: 0, max: 5 }) });
    const rondes = fc.array(fc.tuple(fc.nat(2), fc.nat(2)), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(blad, { minLength: 2, maxLength: 3 }), rondes, (bladen, volgorde) => {
        const apparaten = bladen.map(({ keer: k, zorg }) => {
          const apparaat = newDevice();
          apparaat.open(k, zorg);
          return apparaat;
        });
        const voeg = (van: number, naar: number) => {
          const [a, b] = [apparaten[van % apparaten.length], apparaten[naar % apparaten.length]];
          if (a && b && a !== b) b.merge(a.file());
        };
        for (const [van, naar] of volgorde) voeg(van, naar);
        // Everyone hears from everyone, twice.
        for (let i = 0; i < 2; i += 1) for (const van of [0, 1, 2]) for (const naar of [0, 1, 2]) voeg(van, naar);
        const teksten = new Set(apparaten.map((apparaat) => apparaat.staat()));
        expect(teksten.size).toBe(1);
        expect(keer([...teksten][0])).toBe(Math.max(...bladen.map((een) => een.keer)));
      }),
      { numRuns: 200 },
    );
  });

  it("stays removed when one side removed what both knew", () => {
    const [ik, jij] = [newDevice(), newDevice()];
    ik.open(1, 3);
    jij.merge(ik.file());
    ik.wis();
    jij.merge(ik.file());
    expect(jij.staat()).toBeUndefined();
  });
});
