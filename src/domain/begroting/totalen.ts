import { KOSTENSOORTEN, type Kostensoort, type Potje, type Regel, type Uitgave } from "../dossier/geld.ts";
import type { Doelgebied, Keuze } from "../dossier/plan.ts";
import { beschikbaarInSchooljaar } from "./beschikbaar.ts";
import { kostenVanPost } from "./post.ts";
import { telUitgaven } from "./uitgaven.ts";

/** Amounts in centen per school year (beginjaar) and together. */
export type Jaarbedragen = { perJaar: Record<number, number>; totaal: number };

/** A cost line with what it costs and what was spent on it. `onverdeeld` is counted in the total, in no year. */
export type Kostenregel = {
  id: string;
  nummer: string;
  regel: Regel;
  kosten: Jaarbedragen;
  uitgegeven: Jaarbedragen;
};

/** beschikbaar / gepland / uitgegeven / over of one potje. */
export type Potjestand = {
  id: string;
  potje: Potje;
  beschikbaar: Jaarbedragen;
  gepland: Jaarbedragen;
  /** beschikbaar − gepland; negative = too much planned. */
  over: Jaarbedragen;
  uitgegeven: Jaarbedragen;
  /** beschikbaar − uitgegeven; negative = too much spent. */
  rest: Jaarbedragen;
};

export type Begroting = {
  jaren: number[];
  regels: Kostenregel[];
  potjes: Potjestand[];
  totaal: Jaarbedragen;
  /** Lines without a potje. */
  zonderPotje: Jaarbedragen;
  perKeuze: Record<string, Jaarbedragen>;
  perDoelgebied: Partial<Record<Doelgebied, Jaarbedragen>>;
  /** Lines that count in no doelgebied. */
  zonderDoelgebied: Jaarbedragen;
  extern: Jaarbedragen;
  naarKlas: Jaarbedragen;
  nietNaarKlas: Jaarbedragen;
  perSoort: Record<Kostensoort | "onbekend", Jaarbedragen>;
  perDuur: Record<"eenmalig" | "tijdelijk" | "structureel" | "onbekend", Jaarbedragen>;
  beschikbaar: Jaarbedragen;
  over: Jaarbedragen;
  /** Everything that was spent, also on a line that is gone. */
  uitgegeven: Jaarbedragen;
  /** Spent on a line that is gone. */
  uitgegevenZonderRegel: Jaarbedragen;
};

/** Sum of amounts per year and together; the years of the plan are always present. */
export function telOp(jaren: number[], delen: Jaarbedragen[]): Jaarbedragen {
  const perJaar: Record<number, number> = {};
  for (const jaar of jaren) {
    let som = 0;
    for (const deel of delen) som += deel.perJaar[jaar] ?? 0;
    perJaar[jaar] = som;
  }
  let totaal = 0;
  for (const deel of delen) totaal += deel.totaal;
  return { perJaar, totaal };
}

const min = (jaren: number[], a: Jaarbedragen, b: Jaarbedragen): Jaarbedragen => ({
  perJaar: Object.fromEntries(jaren.map((jaar) => [jaar, (a.perJaar[jaar] ?? 0) - (b.perJaar[jaar] ?? 0)])),
  totaal: a.totaal - b.totaal,
});

/** What one line costs in the years of the plan. Posts of other years do not count. */
export function kostenVanRegel(regel: Regel, jaren: number[]): Jaarbedragen {
  const perJaar: Record<number, number> = {};
  let totaal = regel.onverdeeld ?? 0;
  for (const jaar of jaren) {
    const kosten = kostenVanPost(regel, regel.jaren[String(jaar)]);
    perJaar[jaar] = kosten;
    totaal += kosten;
  }
  return { perJaar, totaal };
}

function standVanPotje(id: string, potje: Potje, jaren: number[], regels: Kostenregel[]): Potjestand {
  const perJaar = Object.fromEntries(jaren.map((jaar) => [jaar, beschikbaarInSchooljaar(potje, jaar)]));
  const beschikbaar = { perJaar, totaal: Object.values(perJaar).reduce((a, b) => a + b, 0) };
  const eigen = regels.filter((r) => r.regel.potje === id);
  const gepland = telOp(
    jaren,
    eigen.map((r) => r.kosten),
  );
  const uitgegeven = telOp(
    jaren,
    eigen.map((r) => r.uitgegeven),
  );
  return {
    id,
    potje,
    beschikbaar,
    gepland,
    over: min(jaren, beschikbaar, gepland),
    uitgegeven,
    rest: min(jaren, beschikbaar, uitgegeven),
  };
}

export type BegrotingInvoer = {
  jaren: number[];
  regels: (Regel & { id: string })[];
  potjes: (Potje & { id: string })[];
  uitgaven: readonly Uitgave[];
  keuzes: (Keuze & { id: string })[];
  /** Doelgebied of a keuze; undefined when unknown. */
  gebiedVan: (keuze: Keuze) => Doelgebied | undefined;
};

type Som = (wie: (regel: Regel) => boolean) => Jaarbedragen;

const perSoort = (som: Som): Begroting["perSoort"] => ({
  ...(Object.fromEntries(KOSTENSOORTEN.map((soort) => [soort, som((regel) => regel.soort === soort)])) as Record<
    Kostensoort,
    Jaarbedragen
  >),
  onbekend: som((regel) => regel.soort === undefined),
});

const perDuur = (som: Som): Begroting["perDuur"] => ({
  eenmalig: som((regel) => regel.duur === "eenmalig"),
  tijdelijk: som((regel) => regel.duur === "tijdelijk"),
  structureel: som((regel) => regel.duur === "structureel"),
  onbekend: som((regel) => regel.duur === undefined),
});

function perRegelId(uitgaven: readonly Uitgave[]): Map<string, Uitgave[]> {
  const perRegel = new Map<string, Uitgave[]>();
  for (const uitgave of uitgaven) {
    const bekend = perRegel.get(uitgave.regel);
    if (bekend) bekend.push(uitgave);
    else perRegel.set(uitgave.regel, [uitgave]);
  }
  return perRegel;
}

/** Everything that is counted of the money: per line, potje, year, intervention and doelgebied. Whole centen throughout. */
export function berekenBegroting(bron: BegrotingInvoer): Begroting {
  const { jaren, potjes, keuzes, gebiedVan, uitgaven } = bron;
  const perRegel = perRegelId(uitgaven);
  const regels = bron.regels.map((regel, i) => ({
    id: regel.id,
    nummer: `K${i + 1}`,
    regel,
    kosten: kostenVanRegel(regel, jaren),
    uitgegeven: telUitgaven(perRegel.get(regel.id) ?? [], jaren),
  }));
  const regelIds = new Set(regels.map(({ id }) => id));
  const som: Som = (wie) =>
    telOp(
      jaren,
      regels.filter((r) => wie(r.regel)).map((r) => r.kosten),
    );
  const gebied = new Map(keuzes.map((keuze) => [keuze.id, gebiedVan(keuze)]));
  const potjeIds = new Set(potjes.map((potje) => potje.id));
  const standen = potjes.map((potje) => standVanPotje(potje.id, potje, jaren, regels));
  const gebieden = [...new Set(regels.map((r) => gebied.get(r.regel.keuze)))].filter((g) => g !== undefined).sort();
  const beschikbaar = telOp(
    jaren,
    standen.map((stand) => stand.beschikbaar),
  );
  const totaal = som(() => true);
  return {
    jaren,
    regels,
    potjes: standen,
    totaal,
    zonderPotje: som((regel) => !potjeIds.has(regel.potje)),
    perKeuze: Object.fromEntries(keuzes.map(({ id }) => [id, som((regel) => regel.keuze === id)])),
    perDoelgebied: Object.fromEntries(gebieden.map((g) => [g, som((regel) => gebied.get(regel.keuze) === g)])),
    zonderDoelgebied: som((regel) => gebied.get(regel.keuze) === undefined),
    extern: som((regel) => regel.soort === "extern"),
    naarKlas: som((regel) => regel.naarKlas),
    nietNaarKlas: som((regel) => !regel.naarKlas),
    perSoort: perSoort(som),
    perDuur: perDuur(som),
    beschikbaar,
    over: min(jaren, beschikbaar, totaal),
    uitgegeven: telUitgaven(uitgaven, jaren),
    uitgegevenZonderRegel: telUitgaven(
      uitgaven.filter(({ regel }) => !regelIds.has(regel)),
      jaren,
    ),
  };
}
