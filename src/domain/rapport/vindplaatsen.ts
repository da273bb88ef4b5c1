import { metHoofdletter } from "../taal.ts";
import type { Blok, Tekst } from "./blok.ts";
import { deelBladzijde, type Sectie } from "./delen.ts";

/**
 * What members of an MR said they missed in a plan (regels.md §6, casestudies 392-430), and where it stands. The page
 * to decide on points to every one of them.
 */
export const VINDPLAATSEN: readonly { wat: string; sectie: Sectie }[] = [
  { wat: "gevolgen voor personeel, ouders en leerlingen", sectie: 1 },
  { wat: "wie er meedacht en wanneer", sectie: 2 },
  { wat: "wat de scan laat zien", sectie: 3 },
  { wat: "wie het meest nodig heeft", sectie: 4 },
  { wat: "of er mensen en uren voor zijn", sectie: 5 },
  { wat: "waarom deze keuzes en geen andere", sectie: 6 },
  { wat: "uit welk potje het komt en wat er overblijft", sectie: 7 },
  { wat: "geld boven de school", sectie: 8 },
  { wat: "wanneer wij meten en wanneer u de stand hoort", sectie: 9 },
  { wat: "wat tijdelijk is en wat blijft", sectie: 10 },
  { wat: "wat leerlingen, ouders en team zeiden", sectie: 11 },
  { wat: "open punten en redenen", sectie: 12 },
  { wat: "uitleg van woorden", sectie: 14 },
];

/** Where to read more, in one running text: every subject with its part and page. */
export function waarStaatWat(): Blok {
  const zin: Tekst = `${VINDPLAATSEN.map(({ wat, sectie }) => `${wat}: ${deelBladzijde(sectie)}`).join("; ")}.`;
  return {
    soort: "kant",
    titel: "Waar u wat vindt",
    heel: true,
    blokken: [{ soort: "alinea", klein: true, tekst: metHoofdletter(zin) }],
  };
}
