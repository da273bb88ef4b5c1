import type { Blok, Tekst } from "./blok.ts";
import { deelMetPagina, type Sectie } from "./delen.ts";

/**
 * What members of an MR said they missed in a plan (regels.md §6, casestudies 392-430), and where it stands. The page
 * to decide on points to every one of them.
 */
export const VINDPLAATSEN: readonly { wat: string; sectie: Sectie }[] = [
  { wat: "Gevolgen voor personeel, ouders en leerlingen", sectie: 1 },
  { wat: "Wie er meedacht en wanneer", sectie: 2 },
  { wat: "Wat de scan laat zien", sectie: 3 },
  { wat: "Wie het meest nodig heeft", sectie: 4 },
  { wat: "Of er mensen en uren voor zijn", sectie: 5 },
  { wat: "Waarom deze keuzes en geen andere", sectie: 6 },
  { wat: "Uit welk potje het komt en wat er overblijft", sectie: 7 },
  { wat: "Geld boven de school", sectie: 8 },
  { wat: "Wanneer wij meten en wanneer u de stand hoort", sectie: 9 },
  { wat: "Wat tijdelijk is en wat blijft", sectie: 10 },
  { wat: "Wat leerlingen, ouders en team zeiden", sectie: 11 },
  { wat: "Open punten en redenen", sectie: 12 },
  { wat: "Uitleg van woorden", sectie: 14 },
];

/** Where to read more, in one running text: every subject with its part and page. */
export function waarStaatWat(): Blok {
  const tekst: Tekst = `${VINDPLAATSEN.map(({ wat, sectie }) => `${wat}: ${deelMetPagina(sectie)}`).join("; ")}.`;
  return { soort: "kant", titel: "Waar u wat vindt", heel: true, blokken: [{ soort: "alinea", klein: true, tekst }] };
}
