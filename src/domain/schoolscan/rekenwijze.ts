import { Antwoord } from "../dossier/inbreng.ts";
import { type Bevinding, OMVANG_PROCENT } from "./bevindingen.ts";
import { type Keuzeschaal, OPTIES, opslagwaarde } from "./opties.ts";
import { puntenVan } from "./punten.ts";
import { VELDEN_VAN_SCHAAL } from "./schaal.ts";

/** One choice of a scale and how many points it gives. */
export type Puntenregel = { woorden: string; punten: number };

/** The points of every choice with a view, taken from the calculation itself so that the explanation cannot differ. */
export function puntenVanSchaal(schaal: Exclude<Keuzeschaal, "O">): Puntenregel[] {
  const [veld] = VELDEN_VAN_SCHAAL[schaal];
  return OPTIES[schaal].flatMap(({ waarde, woorden }) => {
    const punten = puntenVan(Antwoord.parse({ [veld]: opslagwaarde(schaal, waarde) }));
    return typeof punten === "number" ? [{ woorden, punten }] : [];
  });
}

/** How much each size weighs, in percent, in the order of the scale ("weet niet" last). */
export const omvangWeging = (): { woorden: string; procent: number }[] =>
  OPTIES.O.map(({ woorden, cijfer }) => ({ woorden, procent: OMVANG_PROCENT[cijfer] ?? OMVANG_PROCENT[0] }));

/** The sum behind the place of one finding: points × size in percent = weight. */
export const rekensom = ({ punten, oordeel, gewicht }: Bevinding) => ({
  punten,
  procent: OMVANG_PROCENT[oordeel.omvang] ?? OMVANG_PROCENT[0],
  gewicht,
});
