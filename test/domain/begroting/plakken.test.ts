import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leesKlembord } from "#domain/begroting/klembord.ts";
import { plakNieuweRegels, planPlakken } from "#domain/begroting/plakken.ts";
import { kopieerSelectie } from "#domain/begroting/raster.ts";
import { berekenBegroting } from "#domain/begroting/totalen.ts";
import { applyChanges, type Entries, readDossier } from "#domain/dossier/entries.ts";
import { opVolgorde } from "#domain/dossier/velden.ts";

const JAREN = [2026, 2027];
const BASIS: Entries = {
  "regel/a/omschrijving": "A",
  "regel/a/volgorde": 1,
  "regel/a/jaren/2026/bedrag": 100,
  "regel/b/omschrijving": "B",
  "regel/b/volgorde": 2,
  "ruw/regel|b|jaren|2027|bedrag": "veel",
  "regel/c/rekenwijze": "fte",
  "regel/c/volgorde": 3,
};
const dossier = (entries: Entries) => readDossier(entries).dossier;
const regels = (entries: Entries) =>
  berekenBegroting({
    jaren: JAREN,
    regels: opVolgorde(dossier(entries).regel),
    potjes: [],
    keuzes: [],
    uitgaven: [],
    gebiedVan: () => undefined,
  }).regels;
const plak = (cellen: string[][], start = { regel: "a", kolom: 1 }) =>
  planPlakken({ groep: regels(BASIS), jaren: JAREN, start, cellen });

describe("pasting", () => {
  it("reads Dutch amounts, empties where a cell is empty, and forgets words that were no amount", () => {
    const na = applyChanges(
      BASIS,
      plak([
        ["1.250,50", "€ 3"],
        ["", "7"],
      ]).changes,
    );
    expect(na).toMatchObject({
      "regel/a/jaren/2026/bedrag": 125_050,
      "regel/a/jaren/2027/bedrag": 300,
      "regel/b/jaren/2027/bedrag": 700,
    });
    expect(na["ruw/regel|b|jaren|2027|bedrag"]).toBeUndefined();
  });

  it.each([
    ["-5", "onder nul"],
    ["veel", "Typ een bedrag"],
    ["9".repeat(20), "te groot"],
  ])("refuses %s with the reason and the name of the cell", (tekst, fout) => {
    const { changes, geweigerd } = plak([[tekst]]);
    expect(changes).toEqual([]);
    expect(geweigerd).toEqual([{ waar: "K1, 2026/27", tekst, fout: expect.stringContaining(fout) }]);
  });

  it("refuses what is right of the table, and amounts in a calculated line", () => {
    expect(plak([["1", "2", "3", ""]]).geweigerd).toMatchObject([{ waar: "K1", tekst: "3" }]);
    expect(plak([["1"]], { regel: "c", kolom: 1 }).geweigerd).toMatchObject([{ waar: "K3, 2026/27", tekst: "1" }]);
    expect(plak([["Mentor"]], { regel: "c", kolom: 0 }).changes[0]).toEqual({
      sleutel: "regel/c/omschrijving",
      waarde: "Mentor",
    });
  });

  it("keeps the rows below the last line apart, for new lines in the same group", () => {
    const cellen = [
      ["X", "1"],
      ["Y", "2"],
      ["Z", "3"],
    ];
    const plan = plak(cellen, { regel: "c", kolom: 0 });
    expect(plan.extra).toEqual([
      ["Y", "2"],
      ["Z", "3"],
    ]);
    let nr = 0;
    const erbij = plakNieuweRegels(dossier(BASIS), () => `n${++nr}`, "i1", {
      jaren: JAREN,
      start: { regel: "c", kolom: 0 },
      extra: plan.extra,
    });
    const na = dossier(applyChanges(BASIS, erbij.changes));
    expect(opVolgorde(na.regel).map(({ id }) => id)).toEqual(["a", "b", "c", "n1", "n2"]);
    expect(na.regel.n2).toMatchObject({ keuze: "i1", omschrijving: "Z", jaren: { 2026: { bedrag: 300 } } });
  });

  it("puts back what was copied, to the cent", () => {
    const bedrag = fc.integer({ min: 1, max: 99_999_999 });
    fc.assert(
      fc.property(bedrag, bedrag, (een, twee) => {
        const vol = { ...BASIS, "regel/a/jaren/2026/bedrag": een, "regel/a/jaren/2027/bedrag": twee };
        const tekst = kopieerSelectie({ rijen: regels(vol).slice(0, 1), kolommen: [1, 2] }, JAREN);
        const plan = planPlakken({
          groep: regels(vol),
          jaren: JAREN,
          start: { regel: "b", kolom: 1 },
          cellen: leesKlembord(tekst),
        });
        expect(applyChanges(vol, plan.changes)).toMatchObject({
          "regel/b/jaren/2026/bedrag": een,
          "regel/b/jaren/2027/bedrag": twee,
        });
      }),
    );
  });
});
