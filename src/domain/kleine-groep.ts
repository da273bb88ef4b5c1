import { toonGetal } from "./taal.ts";

/** Smallest group that may be shown: pupils and parents (ontwerp §1). */
export const KLEINSTE_GROEP = 10;
/** Smallest team group that may be shown. */
export const KLEINSTE_TEAM = 5;

/** A number of people; below the limit only that it is small, so that nobody can be recognised. 0 stays 0. */
export const toonAantal = (aantal: number, grens: number = KLEINSTE_GROEP): string =>
  aantal > 0 && aantal < grens ? `minder dan ${grens}` : toonGetal(aantal);
