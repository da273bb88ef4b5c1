import fc from "fast-check";
import { expect, test } from "vitest";
import type { Interventie } from "#domain/menukaart/interventie.ts";
import { ALLES, filterMenukaart, SORTERINGEN, sorteerMenukaart } from "#domain/menukaart/zoeken.ts";

type Waarden = { maanden?: number; kosten?: number; bewijs?: number };
const waarde = (getal: number | undefined) => (getal === undefined ? null : { waarde: getal });
const interventie = (id: string, { maanden, kosten, bewijs }: Waarden, tekst = "") =>
  ({
    id,
    titel: id,
    doelgebied: "B",
    kort: tekst,
    wat: "",
    zoekwoorden: [],
    menukaart: { hoofd: { maanden: waarde(maanden), kosten: waarde(kosten), bewijs: waarde(bewijs) } },
  }) as unknown as Interventie;

const kaart = [
  interventie("Feedback", { maanden: 6, kosten: 1, bewijs: 3 }, "Leerlingen weten wat beter kan."),
  interventie("Lob", {}, "Een coördinator helpt bij kiezen."),
  interventie("Klassenverkleining", { maanden: 2, kosten: 5, bewijs: 1 }),
];
const ids = (lijst: Interventie[]) => lijst.map(({ id }) => id);

test("without a filter everything is shown", () => {
  expect(filterMenukaart(kaart, ALLES)).toEqual(kaart);
});

test("search finds all words, in any case and without accents", () => {
  expect(ids(filterMenukaart(kaart, { ...ALLES, tekst: "  KIEZEN coordinator" }))).toEqual(["Lob"]);
  expect(filterMenukaart(kaart, { ...ALLES, tekst: "kiezen feedback" })).toEqual([]);
});

test("what the menukaart does not estimate fits no limit", () => {
  expect(ids(filterMenukaart(kaart, { ...ALLES, kostenTot: 5 }))).toEqual(["Feedback", "Klassenverkleining"]);
  expect(ids(filterMenukaart(kaart, { ...ALLES, bewijsVanaf: 2 }))).toEqual(["Feedback"]);
  expect(ids(filterMenukaart(kaart, { ...ALLES, effectBekend: true }))).not.toContain("Lob");
  expect(filterMenukaart(kaart, { ...ALLES, gebied: "C" })).toEqual([]);
});

test("sorting puts the most effect, the least cost and the most evidence first, and no estimate last", () => {
  expect(ids(sorteerMenukaart(kaart, "effect", []))).toEqual(["Feedback", "Klassenverkleining", "Lob"]);
  expect(ids(sorteerMenukaart(kaart, "kosten", []))).toEqual(["Feedback", "Klassenverkleining", "Lob"]);
  expect(ids(sorteerMenukaart(kaart, "naam", []))).toEqual(["Feedback", "Klassenverkleining", "Lob"]);
  expect(ids(sorteerMenukaart(kaart, "scan", ["Lob"]))).toEqual(["Lob", "Feedback", "Klassenverkleining"]);
});

test("sorting loses nothing and does not depend on the order of the input, except for the menukaart's own", () => {
  const getal = fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined });
  const lijst = fc.array(fc.tuple(getal, getal, getal), { maxLength: 8 }).map((rijen) =>
    rijen.map(([m, k, b], i) =>
      interventie(`i${i}`, {
        ...(m === undefined ? {} : { maanden: m }),
        ...(k === undefined ? {} : { kosten: k }),
        ...(b === undefined ? {} : { bewijs: b }),
      }),
    ),
  );
  fc.assert(
    fc.property(lijst, fc.constantFrom(...SORTERINGEN.filter((op) => op !== "scan")), (rijen, op) => {
      const eens = sorteerMenukaart(rijen, op, []);
      expect(new Set(eens)).toEqual(new Set(rijen));
      expect(sorteerMenukaart(rijen.toReversed(), op, [])).toEqual(eens);
    }),
  );
});
