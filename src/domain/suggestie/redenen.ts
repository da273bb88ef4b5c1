import { VEEL_ZORG } from "../schoolscan/punten.ts";
import type { Weging } from "./behoefte.ts";
import { DELERS } from "./instellingen.ts";
import type { Gewogen } from "./rangorde.ts";

/** The reasons that are named at a suggestion: those that count in the score, and every further "(zeer) veel zorgen". */
export function benoemdeRedenen({ redenen }: Gewogen): Weging[] {
  return redenen.filter(({ punten, zorg }, i) => punten > 0 && (i < DELERS.length || zorg >= VEEL_ZORG));
}
