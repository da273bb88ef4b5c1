import type { Inbreng } from "../dossier/inbreng.ts";
import type { Scanitem } from "./item.ts";
import { itemVan } from "./oordeel.ts";
import { isBeantwoord } from "./punten.ts";

/** "n van m beantwoord". */
export type Voortgang = { beantwoord: number; totaal: number };

/** Items that at least one respondent (of these) answered, for the whole school or for a schoolsoort. */
export function beantwoordeItems(inbreng: Inbreng[]): Set<string> {
  return new Set(
    inbreng.flatMap(({ antwoorden }) =>
      Object.entries(antwoorden)
        .filter(([, antwoord]) => isBeantwoord(antwoord))
        .map(([ref]) => itemVan(ref)),
    ),
  );
}

/** Progress over these items (of one onderdeel, or of the whole scan). */
export function voortgangVan(items: Scanitem[], beantwoord: ReadonlySet<string>): Voortgang {
  return { beantwoord: items.filter((item) => beantwoord.has(item.id)).length, totaal: items.length };
}
