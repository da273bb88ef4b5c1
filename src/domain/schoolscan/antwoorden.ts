import type { Dossier } from "../dossier/dossier.ts";
import type { Change, Waarde } from "../dossier/entries.ts";
import { type Antwoord, LEEG_ANTWOORD, ROLLEN, type Rol } from "../dossier/inbreng.ts";
import { EERSTE_RONDE } from "../dossier/ronde.ts";
import type { Scanitem } from "./item.ts";
import { deelVan, type ItemRef, itemVan } from "./oordeel.ts";
import { isBeantwoord } from "./punten.ts";
import { huidigeRonde, type Invulrol, inbrengId, inbrengVan } from "./rondes.ts";
import { beantwoordeItems } from "./voortgang.ts";

/** Key of the branch of what a role fills in on this screen in the round of now: "inbreng/team", "inbreng/team-r2". */
export const inbrengTak = (dossier: Dossier, rol: Invulrol): string =>
  `inbreng/${inbrengId(rol, huidigeRonde(dossier))}`;

/** Key of the branch of one answer: "inbreng/team/antwoorden/A2@havo". */
export const antwoordTak = (dossier: Dossier, rol: Invulrol, ref: ItemRef): string =>
  `${inbrengTak(dossier, rol)}/antwoorden/${ref}`;

const eigenInbreng = (dossier: Dossier, rol: Invulrol) => dossier.inbreng[inbrengId(rol, huidigeRonde(dossier))];

/** What this role answered in the round of now; an empty answer when there is none. */
export const antwoordVan = (dossier: Dossier, rol: Invulrol, ref: ItemRef): Antwoord =>
  eigenInbreng(dossier, rol)?.antwoorden[ref] ?? LEEG_ANTWOORD;

/** Writes down who fills in, and in which round; nothing to do when that is already known. */
export function kiesRol(dossier: Dossier, rol: Invulrol): Change[] {
  const [tak, ronde, eigen] = [inbrengTak(dossier, rol), huidigeRonde(dossier), eigenInbreng(dossier, rol)];
  return [
    ...(eigen?.rol === rol ? [] : [{ sleutel: `${tak}/rol`, waarde: rol }]),
    ...(ronde === EERSTE_RONDE || eigen?.ronde === ronde ? [] : [{ sleutel: `${tak}/ronde`, waarde: ronde }]),
  ];
}

/** Sets one leaf of an answer ("zorg", "bronnen/toets"), or removes it; the role goes along with a first answer. */
export const zetAntwoord = (
  dossier: Dossier,
  rol: Invulrol,
  ref: ItemRef,
  veld: string,
  waarde: Waarde | undefined,
): Change[] => [...kiesRol(dossier, rol), { sleutel: `${antwoordTak(dossier, rol, ref)}/${veld}`, waarde }];

/** Who answered an item for one part ("" = the whole school). */
export type Beantwoording = { deel: string; rollen: Rol[] };

/** For which parts an item was answered on this screen in the round of now and by which roles; the whole school first. */
export function beantwoordingVan(dossier: Dossier, item: string): Beantwoording[] {
  const perDeel = new Map<string, Set<Rol>>();
  for (const { rol, antwoorden } of Object.values(inbrengVan(dossier, huidigeRonde(dossier))))
    for (const [ref, antwoord] of Object.entries(antwoorden)) {
      if (itemVan(ref) !== item || !isBeantwoord(antwoord)) continue;
      perDeel.set(deelVan(ref), (perDeel.get(deelVan(ref)) ?? new Set()).add(rol));
    }
  return [...perDeel.keys()]
    .sort()
    .map((deel) => ({ deel, rollen: ROLLEN.filter((rol) => perDeel.get(deel)?.has(rol)) }));
}

/** Questions that this role answered. */
export function beantwoordDoor(dossier: Dossier, rol: Invulrol): Set<string> {
  const eigen = eigenInbreng(dossier, rol);
  return beantwoordeItems(eigen ? [eigen] : []);
}

/** The first question that nobody answered; when there is none, the first that this role did not answer. */
export function eersteOpenVraag(items: Scanitem[], dossier: Dossier, rol: Invulrol): Scanitem | undefined {
  const open = (beantwoord: ReadonlySet<string>) => items.find(({ id }) => !beantwoord.has(id));
  return (
    open(beantwoordeItems(Object.values(inbrengVan(dossier, huidigeRonde(dossier))))) ??
    open(beantwoordDoor(dossier, rol))
  );
}
