import type { Feiten } from "../feiten.ts";
import { HOOGSTENS_ZEKER } from "../schoolscan/stemronde.ts";
import { opsomming } from "../taal.ts";
import type { Keuzebeeld } from "./keten.ts";
import type { Stemuitslag } from "./stemuitslag.ts";

export const STEMNAMEN = { steun: "steun ik", mits: "steun ik met voorwaarde", geen: "steun ik niet" } as const;

/** "Van 13 stemmen: 9 steun, 3 steun met voorwaarde, 1 geen steun." */
export const zegUitslag = ({ totaal, steun, mits, geen }: Stemuitslag): string =>
  `Van ${totaal} stemmen: ${steun} steun, ${mits} steun met voorwaarde, ${geen} geen steun.`;

/** The three choices that most members want to be sure of; of equal ones all or none, so never more than three. */
export function moetZekerLukken({ keuzes }: Pick<Feiten, "keuzes">): Keuzebeeld[] {
  const metUitslag = keuzes.flatMap((beeld) => {
    const zeker = beeld.stem?.zeker ?? 0;
    return zeker > 0 ? [{ beeld, zeker }] : [];
  });
  return metUitslag
    .filter(({ zeker }) => metUitslag.filter((ander) => ander.zeker >= zeker).length <= HOOGSTENS_ZEKER)
    .sort((a, b) => b.zeker - a.zeker)
    .map(({ beeld }) => beeld);
}

/** The same as a sentence; "" = nothing stands out. */
export function zegZeker(feiten: Pick<Feiten, "keuzes">): string {
  const namen = moetZekerLukken(feiten).map(({ nummer, naam }) => `${nummer} ${naam}`);
  return namen.length === 0 ? "" : `Volgens het team moet zeker lukken: ${opsomming(namen)}.`;
}
