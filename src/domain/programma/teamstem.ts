import type { Teamstem } from "../dossier/plan.ts";
import type { Feiten } from "../feiten.ts";
import { KLEINSTE_TEAM } from "../kleine-groep.ts";
import { opsomming } from "../taal.ts";
import type { Keuzebeeld } from "./keten.ts";

export const STEMNAMEN = { steun: "steun ik", mits: "steun ik met voorwaarde", geen: "steun ik niet" } as const;
/** How many choices each member may mark as "must succeed". */
const ZEKER = 3;

export type Stemuitslag = { steun: number; mits: number; geen: number; zeker: number; totaal: number };

/** The counted notes about one choice; undefined = none, or fewer than five: then one note could be recognised. */
export function uitslagVan({ steun = 0, mits = 0, geen = 0, zeker = 0 }: Teamstem): Stemuitslag | undefined {
  const totaal = steun + mits + geen;
  return totaal >= KLEINSTE_TEAM ? { steun, mits, geen, zeker, totaal } : undefined;
}

/** "Van 13 stemmen: 9 steun, 3 steun met voorwaarde, 1 geen steun." */
export const zegUitslag = ({ totaal, steun, mits, geen }: Stemuitslag): string =>
  `Van ${totaal} stemmen: ${steun} steun, ${mits} steun met voorwaarde, ${geen} geen steun.`;

/** The three choices that most members want to be sure of; of equal ones all or none, so never more than three. */
export function moetZekerLukken({ keuzes }: Pick<Feiten, "keuzes">): Keuzebeeld[] {
  const metUitslag = keuzes.flatMap((beeld) => {
    const uitslag = uitslagVan(beeld.keuze.stem);
    return uitslag && uitslag.zeker > 0 ? [{ beeld, zeker: uitslag.zeker }] : [];
  });
  return metUitslag
    .filter(({ zeker }) => metUitslag.filter((ander) => ander.zeker >= zeker).length <= ZEKER)
    .sort((a, b) => b.zeker - a.zeker)
    .map(({ beeld }) => beeld);
}

/** The same as a sentence; "" = nothing stands out. */
export function zegZeker(feiten: Pick<Feiten, "keuzes">): string {
  const namen = moetZekerLukken(feiten).map(({ nummer, naam }) => `${nummer} ${naam}`);
  return namen.length === 0 ? "" : `Volgens het team moet zeker lukken: ${opsomming(namen)}.`;
}
