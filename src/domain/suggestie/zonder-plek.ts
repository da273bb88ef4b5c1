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
 * threshold, or only supports another one). Answered = among the reasons of a suggestion, with a link as close (2 or
 * more) as there is; "(zeer) veel zorgen" must be named there too. The largest concern first: what a school names as a
 * finding always gets an answer.
 */
export function zoekZonderPlek(oordelen: readonly Oordeel[], rang: readonly Gewogen[], lijst: readonly Gewogen[]) {
  const zonder = oordelen.flatMap((oordeel) => {
    const links = gekoppeld(oordeel.item, rang);
    const eigen = links.filter(({ kandidaat }) => kandidaat.interventie.soort === "keuze");
    const dichtst = Math.min(2, Math.max(1, ...eigen.map(({ weging }) => weging.koppeling.relevantie)));
    const zorg = oordeel.punten ?? 0;
    if (oordeel.item.startsWith("K") || zorg < BEVINDING_VANAF) return [];
    const redenenVan = (suggestie: Gewogen) => (zorg >= VEEL_ZORG ? benoemdeRedenen(suggestie) : suggestie.redenen);
    const beantwoord = lijst.some((suggestie) =>
      redenenVan(suggestie).some(
        ({ koppeling, punten }) => koppeling.item === oordeel.item && punten > 0 && koppeling.relevantie >= dichtst,
      ),
    );
    if (beantwoord) return [];
    const nieuw = links.filter(({ kandidaat }) => !lijst.includes(kandidaat));
    const past = (nieuw.length > 0 ? nieuw : links).slice(0, HOOGUIT);
    return [{ oordeel, past: past.map(({ kandidaat }) => kandidaat.interventie) }];
  });
  return zonder.sort((a, b) => (b.oordeel.punten ?? 0) - (a.oordeel.punten ?? 0));
}
