import fc from "fast-check";
import { expect, test } from "vitest";
import { laadInhoud } from "#content/laad-inhoud.ts";
import type { Interventie } from "#domain/menukaart/interventie.ts";
import {
  ALLES,
  BEGINSTAND,
  filterMenukaart,
  leesZoekstand,
  SORTERINGEN,
  sorteerMenukaart,
} from "#domain/menukaart/zoeken.ts";

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

const { menukaart } = await laadInhoud();
const vind = (filter: Partial<typeof ALLES>) => ids(filterMenukaart(menukaart, { ...ALLES, ...filter }));

test.each([
  ["metacognitei", "metacognitie"],
  ["klasenverkleining", "klassenverkleining"],
  ["onderwijsasistent", "onderwijsassistenten"],
  ["oudrbetrokkenheid", "ouderbetrokkenheid"],
  ["feedbak", "feedback"],
  ["fonemies", "fonemisch-bewustzijn"],
])("a slip of the pen still finds it: %s", (tekst, id) => {
  expect(vind({ tekst })).toContain(id);
});

test("a word that stands somewhere is taken as it is, and a short or strange word is not stretched", () => {
  expect(vind({ tekst: "lob" })).toContain("lob");
  expect(vind({ tekst: "xyzzy" })).toEqual([]);
  expect(vind({ tekst: "zzz" })).toEqual([]);
  expect(vind({ tekst: " - ! " })).toHaveLength(menukaart.length);
});

test("one added, dropped or swapped letter in a title word never makes the search empty", () => {
  const woorden = menukaart.flatMap(({ id, titel }) => titel.split(/[^\p{L}]+/u).map((woord) => ({ id, woord })));
  const lang = woorden.filter(({ woord }) => woord.length >= 6);
  fc.assert(
    fc.property(
      fc.constantFrom(...lang),
      fc.nat(),
      fc.constantFrom("weg", "erbij", "wissel"),
      ({ id, woord }, n, soort) => {
        const plek = 1 + (n % (woord.length - 2));
        const [voor, na] = [woord.slice(0, plek), woord.slice(plek)];
        const fout =
          soort === "weg"
            ? voor + na.slice(1)
            : soort === "erbij"
              ? `${voor}q${na}`
              : voor + (na[1] ?? "") + (na[0] ?? "") + na.slice(2);
        const gevonden = vind({ tekst: fout });
        // A slip may be another word that exists; then that one is found.
        expect(gevonden.length > 0 || gevonden.includes(id)).toBe(true);
      },
    ),
  );
});

test("filters on the school: sector, who does it, and money that stops", () => {
  expect(vind({ sector: "bao" })).not.toContain("lob");
  expect(vind({ sector: "vo" })).toContain("lob");
  expect(vind({ sector: "vo" })).not.toContain("toolkit-jonge-kind");
  expect(vind({ personeel: "assistenten" })).toContain("onderwijsassistenten");
  expect(vind({ personeel: "extern" })).not.toContain("leermiddelen");
  expect(vind({ tijdelijkGeld: true })).not.toContain("klassenverkleining");
  for (const personeel of ["leraren", "assistenten", "begeleiders", "extern"] as const)
    expect(vind({ personeel }).length).toBeGreaterThan(3);
});

test("kept filters come back, and what is no filter is the start", () => {
  const stand = { filter: { ...ALLES, tekst: "lezen", kostenTot: 2 }, sortering: "kosten" } as const;
  expect(leesZoekstand(JSON.stringify(stand))).toEqual(stand);
  for (const tekst of [null, "", "{", "[]", '{"filter":{"kostenTot":9},"sortering":"scan"}'])
    expect(leesZoekstand(tekst)).toEqual(BEGINSTAND);
});
