import type { Rol } from "./dossier/inbreng.ts";
import { toonGetal } from "./taal.ts";

/** Smallest group that may be shown: pupils and parents (ontwerp §1). */
export const KLEINSTE_GROEP = 10;
/** Smallest team group that may be shown. */
export const KLEINSTE_TEAM = 5;
/** From this number of answers the whole distribution is shown; below it only the middle and the spread. */
export const VERDELING_VANAF = 10;

/** From how many people the answers of a role may be shown. Schoolleiding and ib answer in their function, not anonymously. */
export const KLEINSTE_VAN_ROL: Record<Rol, number> = {
  schoolleiding: 1,
  ib: 1,
  team: KLEINSTE_TEAM,
  leerlingen: KLEINSTE_GROEP,
  ouders: KLEINSTE_GROEP,
};

/** Was this role promised that nobody can be recognised? */
export const isAnoniem = (rol: Rol): boolean => KLEINSTE_VAN_ROL[rol] > 1;

/** A number of people; below the limit only that it is small, so that nobody can be recognised. 0 stays 0. */
export const toonAantal = (aantal: number, grens: number = KLEINSTE_GROEP): string =>
  aantal > 0 && aantal < grens ? `minder dan ${grens}` : toonGetal(aantal);
