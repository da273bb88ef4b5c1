import fc from "fast-check";
import { beforeAll, describe, expect, it, test } from "vitest";
import { laadInhoud } from "#content/laad-inhoud.ts";
import { kostenVanPost } from "#domain/begroting/post.ts";
import { applyChanges, type Entries, readDossier } from "#domain/dossier/entries.ts";
import type { Regel } from "#domain/dossier/geld.ts";
import { zetTerug } from "#domain/dossier/lijst.ts";
import type { Inhoud } from "#domain/inhoud.ts";
import { schaal, verschuif } from "#domain/variant/jaarposten.ts";
import { metVariant } from "#domain/variant/met-variant.ts";
import { kolommenVan, vergelijk } from "#domain/variant/vergelijken.ts";
import { uitkomstzinnen, verschillenVan } from "#domain/variant/verschillen.ts";
import { BEGINNEN, kiesVariant, nieuweVariant } from "#domain/variant/wijzigingen.ts";
import { GOED_PLAN } from "../regels/goed-plan.ts";

let inhoud: Inhoud;
beforeAll(async () => {
  inhoud = await laadInhoud();
});

const PLAN: Entries = {
  ...GOED_PLAN,
  "keuze/i1/begin": "2026-08-31",
  "keuze/i1/eind": "2028-07-31",
  "keuze/i2/interventie": "feedback",
  "keuze/i2/volgorde": 2,
  "potje/t2/naam": "Gemeente",
  "potje/t2/periode": "kalenderjaar",
  "potje/t2/volgorde": 2,
  "potje/t2/jaren/2026/bedrag": 120_001,
  "potje/t2/jaren/2027/bedrag": 240_005,
  "regel/k2/keuze": "i2",
  "regel/k2/potje": "t2",
  "regel/k2/rekenwijze": "uren",
  "regel/k2/tarief": 8_333,
  "regel/k2/btw": true,
  "regel/k2/jaren/2026/uren": 13.5,
  "regel/k2/jaren/2027/uren": 7,
  "regel/k3/potje": "t1",
  "regel/k3/reden": "Coördinatie",
  "regel/k3/onverdeeld": 12_345,
  "ruw/regel|k2|tarief": "tachtig",
};
const dossierVan = (entries: Entries) => readDossier(entries).dossier;
const metBladen = (bladen: Entries): Entries => ({
  ...PLAN,
  ...Object.fromEntries(Object.entries(bladen).map(([sleutel, waarde]) => [`variant/v/${sleutel}`, waarde])),
});

const procent = fc.integer({ min: 0, max: 200 });
const bladen = fc
  .record(
    {
      "potje/t1/procent": procent,
      "potje/t2/procent": procent,
      "keuze/i1/vervalt": fc.boolean(),
      "keuze/i1/later": fc.integer({ min: 0, max: 4 }),
      "keuze/i2/later": fc.integer({ min: 0, max: 4 }),
      "keuze/i2/procent": procent,
      "regel/k2/bedragen/2027": fc.integer({ min: 0, max: 9_999_999 }),
      "regel/weg/bedragen/2027": fc.constant(1),
    },
    { requiredKeys: [] },
  )
  .map((velden): Entries => ({ naam: "Variant", ...velden }));

/** Second, naive addition: every post of every line within the years of the plan, read from the dossier itself. */
function telNa(entries: Entries): { kosten: number; beschikbaar: number } {
  const { regel, potje } = dossierVan(entries);
  let kosten = 0;
  for (const regelVan of Object.values(regel)) {
    kosten += regelVan.onverdeeld ?? 0;
    for (const jaar of ["2026", "2027"]) kosten += kostenVanPost(regelVan, regelVan.jaren[jaar]);
  }
  let beschikbaar = 0;
  for (const { periode, jaren } of Object.values(potje)) {
    const bedrag = (jaar: number) => jaren[String(jaar)]?.bedrag ?? 0;
    for (const jaar of [2026, 2027]) {
      if (periode === "schooljaar") beschikbaar += bedrag(jaar);
      else beschikbaar += bedrag(jaar) - Math.round((bedrag(jaar) * 7) / 12) + Math.round((bedrag(jaar + 1) * 7) / 12);
    }
  }
  return { kosten, beschikbaar };
}

describe("a variant", () => {
  test("without differences is the plan", () => {
    const dossier = dossierVan(metBladen({ naam: "Niets anders" }));
    const variant = dossier.variant.v;
    if (!variant) throw new Error("no variant");
    expect(metVariant(dossier, variant)).toEqual(dossier);
    const [plan, kolom] = kolommenVan(dossier, inhoud);
    if (!plan || !kolom) throw new Error("no column");
    expect(verschillenVan(plan, kolom, dossier, inhoud)).toEqual([]);
    expect(kolom.begroting).toEqual(plan.begroting);
  });

  test("has the totals of its own dossier, added again in another way; the plan itself stays what it was", () => {
    fc.assert(
      fc.property(bladen, (velden) => {
        const entries = metBladen(velden);
        const dossier = dossierVan(entries);
        const [plan, kolom] = kolommenVan(dossier, inhoud);
        expect(plan?.begroting.totaal.totaal).toBe(telNa(PLAN).kosten);
        const gekozen = applyChanges(entries, kiesVariant(entries, dossier, "v", "2026-11-25"));
        const na = telNa(gekozen);
        expect(kolom?.begroting.totaal.totaal).toBe(na.kosten);
        expect(kolom?.begroting.beschikbaar.totaal).toBe(na.beschikbaar);
      }),
      { numRuns: 150 },
    );
  });

  test("becomes the plan in one step, and one step back gives the same dossier", () => {
    fc.assert(
      fc.property(bladen, (velden) => {
        const entries = metBladen(velden);
        const dossier = dossierVan(entries);
        const changes = kiesVariant(entries, dossier, "v", "2026-11-25");
        const gekozen = applyChanges(entries, changes);
        const [plan, kolom] = kolommenVan(dossierVan(gekozen), inhoud);
        expect(kolom?.begroting).toEqual(plan?.begroting);
        expect(gekozen["variant/v/gekozenOp"]).toBe("2026-11-25");
        expect(readDossier(gekozen).onleesbaar).toEqual([]);
        expect(applyChanges(gekozen, zetTerug(entries, changes))).toEqual(entries);
      }),
      { numRuns: 150 },
    );
  });

  test("that leaves a choice out takes its measuring points, lines and unread words along", () => {
    const entries = metBladen({ naam: "Geen leraar", "keuze/i2/vervalt": true });
    const gekozen = applyChanges(entries, kiesVariant(entries, dossierVan(entries), "v", "2026-11-25"));
    expect(Object.keys(gekozen).filter((sleutel) => /(^|\/)(i2|k2)\/|\|k2\|/.test(sleutel))).toEqual([]);
  });

  it.each(BEGINNEN)("can begin as %s, with every potje or choice of the plan", (begin) => {
    const dossier = dossierVan(PLAN);
    const { dossier: na, onleesbaar } = readDossier(applyChanges(PLAN, nieuweVariant(dossier, "v", begin)));
    expect(onleesbaar).toEqual([]);
    expect(Object.keys(na.variant.v?.potje ?? {})).toHaveLength(begin === "minder-geld" ? 2 : 0);
    expect(Object.keys(na.variant.v?.keuze ?? {})).toHaveLength(begin === "later" ? 2 : 0);
  });
});

describe("a line", () => {
  const regel = (velden: Entries): Regel => {
    const gelezen = dossierVan({ "regel/k/jaren/2026/bedrag": 101, ...velden }).regel.k;
    if (!gelezen) throw new Error("no line");
    return gelezen;
  };
  const alles = (van: Regel) => Object.values(van.jaren).reduce((som, post) => som + kostenVanPost(van, post), 0);

  test("that begins later loses no cent", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(999_999), { minLength: 1, maxLength: 4 }), fc.nat(4), (bedragen, halfjaren) => {
        const velden = Object.fromEntries(bedragen.map((bedrag, i) => [`regel/k/jaren/${2026 + i}/bedrag`, bedrag]));
        expect(alles(verschuif(regel(velden), halfjaren))).toBe(alles(regel(velden)));
      }),
    );
  });

  test("moves half of each year, the odd cent stays; what is bought once stays in its school year", () => {
    expect(verschuif(regel({}), 1).jaren).toEqual({ "2026": { bedrag: 51 }, "2027": { bedrag: 50 } });
    expect(verschuif(regel({ "regel/k/duur": "eenmalig" }), 1).jaren).toEqual({ "2026": { bedrag: 101 } });
    expect(verschuif(regel({}), 2).jaren).toEqual({ "2027": { bedrag: 101 } });
    expect(verschuif(regel({}), 3).jaren).toEqual({ "2027": { bedrag: 51 }, "2028": { bedrag: 50 } });
  });

  test("of so many percents is rounded once per year", () => {
    expect(schaal(regel({ "regel/k/onverdeeld": 3 }), 50)).toMatchObject({
      onverdeeld: 2,
      jaren: { "2026": { bedrag: 51 } },
    });
  });
});

test("what differs is said in words and amounts, and where it ends", () => {
  const dossier = dossierVan(
    metBladen({
      naam: "Krap",
      "potje/t1/procent": 50,
      "keuze/i1/later": 1,
      "keuze/i2/vervalt": true,
    }),
  );
  const [plan, kolom] = kolommenVan(dossier, inhoud);
  if (!plan || !kolom) throw new Error("no column");
  expect(verschillenVan(plan, kolom, dossier, inhoud)).toEqual([
    "Basisbekostiging: 50% van het bedrag, dus €\u00a010.000 in plaats van €\u00a020.000.",
    expect.stringMatching(/kleine groepen begint een half jaar later\.$/),
    expect.stringMatching(/^Feedback.* vervalt, met de meetpunten\. Dat scheelt €/),
  ]);
  expect(uitkomstzinnen(plan, kolom)).toEqual([
    "Er blijft €\u00a0276,60 over.",
    expect.stringContaining("Basisbekostiging: €"),
    "€\u00a04.500 valt na het einde van het plan en telt niet meer mee.",
  ]);
  expect(vergelijk([plan, kolom], inhoud).map(({ kop }) => kop)).toEqual([
    "Alles samen",
    "Kosten per schooljaar",
    "Over per potje",
    "Kosten per interventie",
  ]);
});
