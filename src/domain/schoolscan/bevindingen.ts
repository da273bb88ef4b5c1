import type { ItemRef, Oordeel } from "./oordeel.ts";
import { BEVINDING_VANAF, VEEL_ZORG } from "./punten.ts";

/** A finding (B1 …): an item on which the school sees a concern. */
export type Bevinding = {
  /** Reference number on screen and paper: "B1". */
  nummer: string;
  ref: ItemRef;
  oordeel: Oordeel;
  punten: number;
  /** zorg × omvang, in points: what the order rests on. */
  gewicht: number;
  /** "(zeer) veel zorgen", as in the national monitor. */
  veelZorg: boolean;
};

/** How much the size of the group weighs, in percent. Design choice; the screen shows it. Index = omvang, 0 = unknown. */
export const OMVANG_PROCENT = [90, 60, 80, 100, 120] as const;

/** Onderdeel K says what the school can carry; that is no finding about pupils. */
const isCapaciteit = (item: string) => item.startsWith("K");

/**
 * Ranks the findings: points × size, then points, then the fixed order of the questions. Numbers follow the rank.
 * `vraagvolgorde` gives the place of an item in the scan; `inDoelen` are findings that a goal rests on: they stay in
 * the list when the concern has become small, so that the chain is never broken.
 */
export function rangschikBevindingen(
  oordelen: Oordeel[],
  vraagvolgorde: (item: string) => number,
  inDoelen: ReadonlySet<ItemRef> = new Set(),
): Bevinding[] {
  return oordelen
    .flatMap((oordeel) => {
      const punten = oordeel.punten ?? 0;
      if (!inDoelen.has(oordeel.ref) && (isCapaciteit(oordeel.item) || punten < BEVINDING_VANAF)) return [];
      const gewicht = Math.round((punten * (OMVANG_PROCENT[oordeel.omvang] ?? 90)) / 100);
      return [{ ref: oordeel.ref, oordeel, punten, gewicht, veelZorg: punten >= VEEL_ZORG }];
    })
    .sort(
      (a, b) =>
        b.gewicht - a.gewicht ||
        b.punten - a.punten ||
        vraagvolgorde(a.oordeel.item) - vraagvolgorde(b.oordeel.item) ||
        (a.ref < b.ref ? -1 : 1),
    )
    .map((bevinding, i) => ({ nummer: `B${i + 1}`, ...bevinding }));
}
