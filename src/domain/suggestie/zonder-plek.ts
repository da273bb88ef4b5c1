import type { Oordeel } from "../schoolscan/oordeel.ts";
import { BEVINDING_VANAF, VEEL_ZORG } from "../schoolscan/punten.ts";
import type { Gewogen } from "./rangorde.ts";
import { benoemdeRedenen } from "./redenen.ts";

/** How many interventions are named at a concern without a place. */
const HOOGUIT = 4;

/** Interventions with a link to this item, the heaviest for it first. */
function gekoppeld(item: string, rang: readonly Gewogen[]) {
  return rang
    .flatMap((kandidaat) => {
      const weging = kandidaat.redenen.find(({ koppeling }) => koppeling.item === item);
      return weging ? [{ kandidaat, weging }] : [];
    })
    .sort((a, b) => b.weging.koppeling.relevantie - a.weging.koppeling.relevantie || b.weging.punten - a.weging.punten);
}

/**
 * Concerns that no suggestion in the list answers, each with what does fit outside the list (also what stands below the
 * threshold, or only supports another one). Answered = named among the reasons of a suggestion, with a link as close (2 or more) as there is.
 * It is about "(zeer) veel zorgen"; where no intervention of its own exists, also about "deels" and "enige".
 */
export function zoekZonderPlek(oordelen: readonly Oordeel[], rang: readonly Gewogen[], lijst: readonly Gewogen[]) {
  return oordelen.flatMap((oordeel) => {
    const links = gekoppeld(oordeel.item, rang);
    const eigen = links.filter(({ kandidaat }) => kandidaat.interventie.soort === "keuze");
    const dichtst = Math.min(2, Math.max(1, ...eigen.map(({ weging }) => weging.koppeling.relevantie)));
    const vanaf = dichtst === 2 ? VEEL_ZORG : BEVINDING_VANAF;
    if (oordeel.item.startsWith("K") || (oordeel.punten ?? 0) < vanaf) return [];
    const beantwoord = lijst.some((suggestie) =>
      benoemdeRedenen(suggestie).some(
        ({ koppeling, oordeel: ander }) => ander.item === oordeel.item && koppeling.relevantie >= dichtst,
      ),
    );
    if (beantwoord) return [];
    const nieuw = links.filter(({ kandidaat }) => !lijst.includes(kandidaat));
    const past = (nieuw.length > 0 ? nieuw : links).slice(0, HOOGUIT);
    return [{ oordeel, past: past.map(({ kandidaat }) => kandidaat.interventie) }];
  });
}
