import type { Keuze } from "../dossier/plan.ts";

/** Pupils that the planned hours reach, of those that were meant. */
export type Bereik = { bereikt: number; bedoeld: number };

/**
 * Pupils that the hours of a choice can reach: as many groups as the hours allow, each of one group's size. Rounded to
 * whole groups, because half a group has no hours. undefined while one of the four numbers is missing.
 */
export function bereikVan({ leerlingen, urenPerWeek, urenPerLeerling, groepsgrootte }: Keuze): Bereik | undefined {
  if (leerlingen === undefined || urenPerWeek === undefined || !urenPerLeerling || !groepsgrootte) return undefined;
  // Hours are typed with decimals: 3 hours of 0.6 are five groups, not 4.999….
  const groepen = Math.floor(Math.round((urenPerWeek / urenPerLeerling) * 1e6) / 1e6);
  return { bereikt: groepen * groepsgrootte, bedoeld: leerlingen };
}
