import { ROLLEN, type Rol } from "../dossier/inbreng.ts";
import type { Feiten } from "../feiten.ts";
import { isAnoniem, KLEINSTE_VAN_ROL } from "../kleine-groep.ts";
import type { Oordeel } from "./oordeel.ts";
import { inbrengVan } from "./rondes.ts";

type Bron = Pick<Feiten, "dossier" | "ronde" | "respondenten">;

/** How many people stand behind what a role typed in as one; an answer without a number counts as one person. */
export const personenSamen = ({ dossier, ronde }: Bron, rol: Rol): number =>
  Object.values(inbrengVan(dossier, ronde))
    .filter((inbreng) => inbreng.rol === rol && Object.keys(inbreng.antwoorden).length > 0)
    .reduce((som, { personen }) => som + (personen ?? 1), 0);

/** How many people of this role stand behind the answers that count. */
const personenVan = (bron: Bron, rol: Rol): number =>
  personenSamen(bron, rol) + Object.keys(bron.respondenten.groepen[rol].geteld).length;

/**
 * Roles whose answers may stand apart. One role under its limit hides all of them: from the joint judgement and the
 * other roles its answers could be computed back. Hand-ins of a group that is too small are not counted at all, so they
 * hide nobody.
 */
export function zichtbareRollen(bron: Bron): Rol[] {
  const rollen = ROLLEN.filter((rol) => personenVan(bron, rol) > 0);
  return rollen.length > 1 && rollen.every((rol) => personenVan(bron, rol) >= KLEINSTE_VAN_ROL[rol]) ? rollen : [];
}

/** May the roles behind this one judgement stand apart? Not when a group that is too small, or of unknown size, gave it as one. */
export const magApart = (bron: Bron, { antwoorden }: Oordeel): boolean =>
  antwoorden.every(({ rol }) => !isAnoniem(rol) || personenVan(bron, rol) >= KLEINSTE_VAN_ROL[rol]);
