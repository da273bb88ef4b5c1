import type { Interventie, Levert } from "../menukaart/interventie.ts";
import { BEVINDING_VANAF } from "../schoolscan/punten.ts";
import type { Weging } from "./behoefte.ts";
import type { Gewogen } from "./rangorde.ts";
import { benoemdeRedenen } from "./redenen.ts";

/** The capacity item that says whether the school has it. */
export const CAPACITEIT: Record<Levert, string> = { personeel: "K1", scholing: "K3", materiaal: "K4", afspraken: "K7" };

/** Does carrying out this intervention ask for it? */
function vraagtOm(levert: Levert, { uitvoering }: Interventie): boolean {
  if (levert === "scholing") return uitvoering.scholingNodig;
  return levert === "materiaal" || uitvoering.hinder.some(({ item }) => item === CAPACITEIT[levert]);
}

/** The concern that asks for it and that this suggestion answers as well; heaviest first. */
export function gedeeldeReden(suggestie: Gewogen, hulp: Gewogen): Weging | undefined {
  const items = new Set(benoemdeRedenen(suggestie).map(({ koppeling }) => koppeling.item));
  return hulp.redenen.find(({ koppeling, zorg }) => zorg >= BEVINDING_VANAF && items.has(koppeling.item));
}

/**
 * People, training, material and agreements that belong with a suggestion: because carrying it out asks for them, or
 * because a concern does that both answer. In the order of the ranking.
 */
export function hierbijHoort(suggestie: Gewogen, rang: readonly Gewogen[]): Gewogen[] {
  return rang.filter((hulp) => {
    const { levert, hoortBij } = hulp.interventie;
    if (levert === "" || !hoortBij.includes(suggestie.interventie.id)) return false;
    return vraagtOm(levert, suggestie.interventie) || gedeeldeReden(suggestie, hulp) !== undefined;
  });
}
