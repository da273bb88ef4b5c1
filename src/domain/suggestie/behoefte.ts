import type { Interventie, Koppeling } from "../menukaart/interventie.ts";
import type { Oordeel } from "../schoolscan/oordeel.ts";
import { BEVINDING_VANAF } from "../schoolscan/punten.ts";
import { DELERS, VORM_PROCENT } from "./instellingen.ts";

/** Judgements per item; a vo school can have one per schoolsoort ("A2@havo"). */
export type Oordelen = ReadonlyMap<string, readonly Oordeel[]>;

/** Items on which somebody answered, with or without a view; a number or a text alone gives no judgement. */
export function perItem(oordelen: readonly Oordeel[]): Oordelen {
  const items = new Map<string, Oordeel[]>();
  for (const oordeel of oordelen.toSorted((a, b) => (a.ref < b.ref ? -1 : 1)))
    if (oordeel.punten !== undefined) items.set(oordeel.item, [...(items.get(oordeel.item) ?? []), oordeel]);
  return items;
}

/** One link with what it weighs for this school. */
export type Weging = {
  koppeling: Koppeling;
  /** The judgement that counts: of several schoolsoorten the one that weighs most. */
  oordeel: Oordeel;
  /** The same concern in other schoolsoorten: named with this reason, not counted again. */
  ook: Oordeel[];
  /** The concern, 0–100. Not known counts as 0, or as `onbekend` for the upper bound. */
  zorg: number;
  /** Concern × relevance × form. */
  punten: number;
};

function weeg(koppeling: Koppeling, oordeel: Oordeel, { uitvoering }: Interventie, onbekend: number): Weging {
  const zorg = oordeel.punten ?? onbekend;
  const vorm = VORM_PROCENT[uitvoering.vorm][oordeel.omvang] ?? 0;
  return { koppeling, oordeel, ook: [], zorg, punten: Math.floor((zorg * koppeling.relevantie * (100 + vorm)) / 300) };
}

const opAlfabet = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Heaviest first; then the closer link, then a fixed order. */
const zwaarste = (a: Weging, b: Weging) =>
  b.punten - a.punten ||
  b.koppeling.relevantie - a.koppeling.relevantie ||
  b.zorg - a.zorg ||
  opAlfabet(a.oordeel.ref, b.oordeel.ref) ||
  opAlfabet(a.koppeling.waarom, b.koppeling.waarom);

/**
 * The reasons of an intervention, heaviest first, each item once. `geldig` says whether a link holds in the school's
 * sectoren.
 */
export function weegRedenen(
  interventie: Interventie,
  oordelen: Oordelen,
  geldig: (koppeling: Koppeling) => boolean,
  onbekend = 0,
): Weging[] {
  const items = new Set<string>();
  return interventie.koppelingen
    .filter(geldig)
    .flatMap((koppeling) =>
      (oordelen.get(koppeling.item) ?? []).map((oordeel) => weeg(koppeling, oordeel, interventie, onbekend)),
    )
    .sort(zwaarste)
    .filter(({ koppeling }) => !items.has(koppeling.item) && items.add(koppeling.item))
    .map((weging) => ({
      ...weging,
      ook: (oordelen.get(weging.koppeling.item) ?? []).filter(
        (ander) => ander !== weging.oordeel && (ander.punten ?? 0) >= BEVINDING_VANAF,
      ),
    }));
}

/**
 * The need for an intervention: the strongest reason whole, the second half, the third a quarter. So more reasons help,
 * but many weak ones do not beat one sharp one.
 */
export function telOp(redenen: readonly Weging[]): number {
  return DELERS.reduce((som, deler, i) => som + Math.floor((redenen[i]?.punten ?? 0) / deler), 0);
}
