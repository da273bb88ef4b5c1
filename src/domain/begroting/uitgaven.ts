import type { Uitgave } from "../dossier/geld.ts";
import { schooljaarVan } from "../dossier/schooljaar.ts";
import type { Jaarbedragen } from "./totalen.ts";

/**
 * What was spent, in centen per school year of the plan and together. A payment without a date, or outside the years of
 * the plan, counts in the total and in no year.
 */
export function telUitgaven(uitgaven: readonly Uitgave[], jaren: number[]): Jaarbedragen {
  const perJaar: Record<number, number> = {};
  for (const jaar of jaren) perJaar[jaar] = 0;
  let totaal = 0;
  for (const { bedrag = 0, datum } of uitgaven) {
    totaal += bedrag;
    const jaar = datum === undefined ? undefined : schooljaarVan(datum);
    if (jaar !== undefined && perJaar[jaar] !== undefined) perJaar[jaar] += bedrag;
  }
  return { perJaar, totaal };
}
