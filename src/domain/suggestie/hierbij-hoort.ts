import type { Interventie, Levert } from "../menukaart/interventie.ts";
import { BEVINDING_VANAF } from "../schoolscan/punten.ts";
import type { Gewogen } from "./rangorde.ts";

/** The capacity item that says whether the school has it. */
export const CAPACITEIT: Record<Levert, string> = { personeel: "K1", scholing: "K3", materiaal: "K4", afspraken: "K7" };

/** Does carrying out this intervention ask for it? */
function vraagtOm(levert: Levert, { uitvoering }: Interventie): boolean {
  if (levert === "scholing") return uitvoering.scholingNodig;
  return levert === "materiaal" || uitvoering.hinder.some(({ item }) => item === CAPACITEIT[levert]);
}

/**
 * People, training, material and agreements that belong with a suggestion: because carrying it out asks for them, or
 * because the scan does. In the order of the ranking.
 */
export function hierbijHoort(suggestie: Gewogen, rang: readonly Gewogen[]): Gewogen[] {
  return rang.filter(({ interventie, redenen }) => {
    if (interventie.levert === "" || !interventie.hoortBij.includes(suggestie.interventie.id)) return false;
    return vraagtOm(interventie.levert, suggestie.interventie) || (redenen[0]?.zorg ?? 0) >= BEVINDING_VANAF;
  });
}
