import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Begroting,
  type BegrotingInvoer,
  berekenBegroting,
  type Jaarbedragen,
} from "#domain/begroting/totalen.ts";
import { DUREN, KOSTENSOORTEN, Potje, REKENWIJZEN, Regel, Uitgave } from "#domain/dossier/geld.ts";
import { DOELGEBIEDEN, Keuze } from "#domain/dossier/plan.ts";

const JAREN = [2026, 2027, 2028];
const bedrag = fc.integer({ min: 0, max: 10_000_000 });
const deel = (max: number) => fc.integer({ min: 0, max: max * 100 }).map((n) => n / 100);
const perJaar = <T>(van: fc.Arbitrary<T>) =>
  fc.dictionary(fc.constantFrom("2025", "2026", "2027", "2028", "2029"), van);

const post = fc.record(
  {
    bedrag,
    fte: deel(5),
    maanden: fc.integer({ min: 0, max: 12 }),
    uren: deel(200),
    aantal: fc.integer({ min: 0, max: 400 }),
    index: fc.integer({ min: 0, max: 20 }),
  },
  { requiredKeys: [] },
);
const regel = fc.record(
  {
    keuze: fc.constantFrom("", "i1", "i2", "i3", "weg"),
    potje: fc.constantFrom("", "t1", "t2", "t3", "weg"),
    soort: fc.constantFrom(...KOSTENSOORTEN),
    duur: fc.constantFrom(...DUREN),
    rekenwijze: fc.constantFrom(...REKENWIJZEN),
    naarKlas: fc.boolean(),
    btw: fc.boolean(),
    gpl: bedrag,
    tarief: fc.integer({ min: 0, max: 20_000 }),
    prijs: fc.integer({ min: 0, max: 100_000 }),
    onverdeeld: bedrag,
    jaren: perJaar(post),
  },
  { requiredKeys: ["keuze", "potje"] },
);
const potje = fc.record({
  periode: fc.constantFrom("schooljaar", "kalenderjaar"),
  jaren: perJaar(fc.record({ bedrag })),
});
const uitgave = fc.record(
  {
    regel: fc.constantFrom("r0", "r1", "r2", "weg"),
    bedrag,
    datum: fc.constantFrom("2026-07-31", "2026-08-01", "2027-07-31", "2028-02-29", "2029-07-31", "2029-08-01"),
  },
  { requiredKeys: ["regel"] },
);
const gebied = fc.option(fc.constantFrom(...DOELGEBIEDEN), { nil: undefined });

const invoer = fc
  .record({
    regels: fc.array(regel, { maxLength: 12 }),
    potjes: fc.tuple(potje, potje, potje),
    gebieden: fc.tuple(gebied, gebied, gebied),
    uitgaven: fc.array(uitgave, { maxLength: 8 }),
  })
  .map(({ regels, potjes, gebieden, uitgaven }): BegrotingInvoer => {
    const keuzes = gebieden.map((eigenGebied, i) => ({
      ...Keuze.parse(eigenGebied ? { eigenGebied } : {}),
      id: `i${i + 1}`,
    }));
    return {
      jaren: JAREN,
      regels: regels.map((velden, i) => ({ ...Regel.parse(velden), id: `r${i}` })),
      potjes: potjes.map((velden, i) => ({ ...Potje.parse(velden), id: `t${i + 1}` })),
      keuzes,
      uitgaven: uitgaven.map((velden) => Uitgave.parse(velden)),
      gebiedVan: (keuze) => keuze.eigenGebied,
    };
  });

type Kostenlijn = BegrotingInvoer["regels"][number];

/** What one line costs in one year, written down a second time. */
function kostenNa(r: Kostenlijn, jaar: number): number {
  const { fte = 0, maanden = 12, uren = 0, aantal = 0, index = 0, ...p } = r.jaren[jaar] ?? {};
  const { gpl = 0, tarief = 0, prijs = 0 } = r;
  const kosten = {
    bedrag: p.bedrag ?? 0,
    fte: Math.round((fte * gpl * maanden * (100 + index)) / 1200),
    uren: Math.round((uren * tarief * (r.btw ? 121 : 100) * (100 + index)) / 10_000),
    leerlingen: Math.round((aantal * prijs * (100 + index)) / 100),
  };
  return kosten[r.rekenwijze];
}

/** Adds up again, without the code under test: one loop over lines and years. */
function telNa({ regels, jaren }: BegrotingInvoer, telt: (regel: Kostenlijn) => boolean): Jaarbedragen {
  const som: Jaarbedragen = { perJaar: Object.fromEntries(jaren.map((jaar) => [jaar, 0])), totaal: 0 };
  for (const r of regels.filter(telt)) {
    som.totaal += r.onverdeeld ?? 0;
    for (const jaar of jaren) {
      som.perJaar[jaar] = (som.perJaar[jaar] ?? 0) + kostenNa(r, jaar);
      som.totaal += kostenNa(r, jaar);
    }
  }
  return som;
}

const plus = (bedragen: (Jaarbedragen | undefined)[]): Jaarbedragen => ({
  perJaar: Object.fromEntries(
    JAREN.map((jaar) => [jaar, bedragen.reduce((som, b) => som + (b?.perJaar[jaar] ?? 0), 0)]),
  ),
  totaal: bedragen.reduce((som, b) => som + (b?.totaal ?? 0), 0),
});

const voorAlle = (controle: (begroting: Begroting, bron: BegrotingInvoer) => void) =>
  fc.assert(
    fc.property(invoer, (bron) => {
      controle(berekenBegroting(bron), bron);
    }),
    { numRuns: 300 },
  );

/** What was spent, added up again: every payment by hand into its school year (from August). */
function telUitgegevenNa({ uitgaven, jaren }: BegrotingInvoer, telt: (regel: string) => boolean): Jaarbedragen {
  const som: Jaarbedragen = { perJaar: Object.fromEntries(jaren.map((jaar) => [jaar, 0])), totaal: 0 };
  for (const { regel: id, bedrag: b = 0, datum } of uitgaven) {
    if (!telt(id)) continue;
    som.totaal += b;
    for (const jaar of jaren)
      if (datum && datum >= `${jaar}-08-01` && datum <= `${jaar + 1}-07-31`)
        som.perJaar[jaar] = (som.perJaar[jaar] ?? 0) + b;
  }
  return som;
}

describe("berekenBegroting, added up again", () => {
  it("gives the grand total", () => {
    voorAlle(({ totaal }, bron) => {
      expect(totaal).toEqual(telNa(bron, () => true));
    });
  });

  it("gives every potje, intervention, doelgebied and kind its own lines", () => {
    voorAlle((begroting, bron) => {
      for (const { id, gepland } of begroting.potjes) expect(gepland).toEqual(telNa(bron, (r) => r.potje === id));
      for (const { id } of bron.keuzes) expect(begroting.perKeuze[id]).toEqual(telNa(bron, (r) => r.keuze === id));
      for (const letter of DOELGEBIEDEN) {
        const ids = bron.keuzes.filter((keuze) => keuze.eigenGebied === letter).map(({ id }) => id);
        expect(begroting.perDoelgebied[letter] ?? plus([])).toEqual(telNa(bron, (r) => ids.includes(r.keuze)));
      }
      expect(begroting.extern).toEqual(telNa(bron, (r) => r.soort === "extern"));
      expect(begroting.naarKlas).toEqual(telNa(bron, (r) => r.naarKlas));
    });
  });

  it("splits the grand total by potje, year, intervention, doelgebied and duration without losing a cent", () => {
    voorAlle(({ totaal, potjes, zonderPotje, perKeuze, perDoelgebied, zonderDoelgebied, perDuur }, bron) => {
      const zonderKeuze = telNa(bron, (r) => !["i1", "i2", "i3"].includes(r.keuze));
      expect(plus([...potjes.map(({ gepland }) => gepland), zonderPotje])).toEqual(totaal);
      expect(plus([...Object.values(perKeuze), zonderKeuze])).toEqual(totaal);
      expect(plus([...Object.values(perDoelgebied), zonderDoelgebied])).toEqual(totaal);
      expect(plus(Object.values(perDuur))).toEqual(totaal);
      const onverdeeld = bron.regels.reduce((som, r) => som + (r.onverdeeld ?? 0), 0);
      expect(Object.values(totaal.perJaar).reduce((a, b) => a + b, 0) + onverdeeld).toBe(totaal.totaal);
    });
  });

  it("keeps beschikbaar − gepland = over, per potje and in all", () => {
    voorAlle(({ potjes, beschikbaar, totaal, over }) => {
      for (const potje of potjes) expect(plus([potje.gepland, potje.over])).toEqual(potje.beschikbaar);
      expect(plus(potjes.map((potje) => potje.beschikbaar))).toEqual(beschikbaar);
      expect(plus([totaal, over])).toEqual(beschikbaar);
    });
  });

  it("gives what was spent per line, per potje and in all, and beschikbaar − uitgegeven = rest", () => {
    voorAlle(({ regels, potjes, uitgegeven, uitgegevenZonderRegel }, bron) => {
      const ids = bron.regels.map(({ id }) => id);
      expect(uitgegeven).toEqual(telUitgegevenNa(bron, () => true));
      expect(uitgegevenZonderRegel).toEqual(telUitgegevenNa(bron, (id) => !ids.includes(id)));
      expect(plus([...regels.map((r) => r.uitgegeven), uitgegevenZonderRegel])).toEqual(uitgegeven);
      for (const stand of potjes) {
        const eigen = bron.regels.filter((r) => r.potje === stand.id).map(({ id }) => id);
        expect(stand.uitgegeven).toEqual(telUitgegevenNa(bron, (id) => eigen.includes(id)));
        expect(plus([stand.uitgegeven, stand.rest])).toEqual(stand.beschikbaar);
      }
    });
  });

  it("gives every kind of cost, and class and not class, and they add up to the grand total", () => {
    voorAlle(({ totaal, perSoort, naarKlas, nietNaarKlas }, bron) => {
      for (const soort of KOSTENSOORTEN) expect(perSoort[soort]).toEqual(telNa(bron, (r) => r.soort === soort));
      expect(perSoort.onbekend).toEqual(telNa(bron, (r) => r.soort === undefined));
      expect(plus(Object.values(perSoort))).toEqual(totaal);
      expect(plus([naarKlas, nietNaarKlas])).toEqual(totaal);
    });
  });

  it("works in whole centen only", () => {
    voorAlle(({ regels, potjes }) => {
      for (const { kosten } of regels) expect(Object.values(kosten.perJaar).every(Number.isInteger)).toBe(true);
      for (const { beschikbaar } of potjes) expect(Number.isInteger(beschikbaar.totaal)).toBe(true);
    });
  });

  it("numbers the lines in their order and has no years before the plan has", () => {
    voorAlle((_, bron) => {
      const { regels, totaal } = berekenBegroting({ ...bron, jaren: [] });
      expect(regels.map(({ nummer }) => nummer)).toEqual(bron.regels.map((__, i) => `K${i + 1}`));
      expect(totaal.perJaar).toEqual({});
    });
  });
});
