import type { Dossier } from "../dossier/dossier.ts";
import { urenPerFunctie } from "./capaciteit.ts";
import type { Keuzebeeld } from "./keten.ts";

/** From this number of choices on much comes together at one function (regels.md R38). */
const VEEL_KEUZES = 3;

/** A function at which much comes together; `sleutel` is its name as part of an id. */
export type Drukte = { sleutel: string; functie: string; eerste: Keuzebeeld; keuzes: Keuzebeeld[] };

const alsSleutel = (wie: string) =>
  wie
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-");

/** Choices by the function that carries them out, in the words of the school; without a function they do not count. */
export function perFunctie(keuzes: readonly Keuzebeeld[]): Drukte[] {
  const functies = new Map<string, Drukte>();
  for (const keuze of keuzes) {
    const functie = keuze.keuze.wie.trim();
    if (!functie) continue;
    const sleutel = alsSleutel(functie);
    const eerder = functies.get(sleutel);
    if (eerder) eerder.keuzes.push(keuze);
    else functies.set(sleutel, { sleutel, functie, eerste: keuze, keuzes: [keuze] });
  }
  return [...functies.values()];
}

/**
 * Functions with three or more choices whose hours are not covered, and mentors for whom no hours are planned at all.
 * Hours that are written down and are enough settle it.
 */
export function drukkeFuncties(keuzes: readonly Keuzebeeld[], capaciteit: Dossier["capaciteit"]): Drukte[] {
  const keuze = Object.fromEntries(keuzes.map((beeld) => [beeld.id, beeld.keuze]));
  const uren = urenPerFunctie({ keuze, capaciteit });
  return perFunctie(keuzes).filter((drukte) => {
    const stand = uren.find(({ wie }) => alsSleutel(wie) === drukte.sleutel);
    const gedekt = (stand?.nodig ?? 0) > 0 && (stand?.beschikbaar ?? 0) >= (stand?.nodig ?? 0);
    const mentorZonderUren = /mentor/i.test(drukte.functie) && (stand?.nodig ?? 0) === 0;
    return mentorZonderUren || (drukte.keuzes.length >= VEEL_KEUZES && !gedekt);
  });
}
