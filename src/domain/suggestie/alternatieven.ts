import { BEVINDING_VANAF } from "../schoolscan/punten.ts";
import { kanInLijst } from "./lijst.ts";
import type { Gewogen } from "./rangorde.ts";

/** How many alternatives are named at one suggestion. */
const HOOGUIT = 3;
/** A weaker link only helps from the side: no alternative. */
const DICHT_GENOEG = 2;

/** Another intervention that answers the same concern, and why it fits. */
export type Alternatief = { kandidaat: Gewogen; waarom: string };

/**
 * What else serves the strongest concern of a suggestion, the heaviest for that concern first: also what has no place in
 * the list. A team that does not want the first one sees what it can take instead.
 */
export function alternatieven({ interventie, redenen }: Gewogen, rang: readonly Gewogen[]): Alternatief[] {
  const hoofd = redenen[0];
  if (!hoofd || hoofd.zorg < BEVINDING_VANAF) return [];
  return rang
    .filter((ander) => kanInLijst(ander) && ander.interventie.id !== interventie.id && ander.score > 0)
    .flatMap((kandidaat) => {
      const weging = kandidaat.redenen.find(({ koppeling }) => koppeling.item === hoofd.koppeling.item);
      return weging && weging.koppeling.relevantie >= DICHT_GENOEG ? [{ kandidaat, weging }] : [];
    })
    .sort((a, b) => b.weging.punten - a.weging.punten)
    .slice(0, HOOGUIT)
    .map(({ kandidaat, weging }) => ({ kandidaat, waarom: weging.koppeling.waarom }));
}
