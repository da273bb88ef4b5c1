import type { Dossier } from "../dossier/dossier.ts";
import type { Change, Waarde } from "../dossier/entries.ts";
import { Antwoord, ROLLEN, type Rol } from "../dossier/inbreng.ts";
import type { Scanitem } from "./item.ts";
import { deelVan, type ItemRef, itemVan } from "./oordeel.ts";
import { isBeantwoord } from "./punten.ts";
import { beantwoordeItems } from "./voortgang.ts";

/** Roles that fill in the scan on this screen, each as one inbreng whose id is the role. */
export const INVULROLLEN = ["schoolleiding", "ib", "team"] as const satisfies readonly Rol[];
export type Invulrol = (typeof INVULROLLEN)[number];

/** Key of the branch of one answer: "inbreng/team/antwoorden/A2@havo". */
export const antwoordTak = (rol: Invulrol, ref: ItemRef): string => `inbreng/${rol}/antwoorden/${ref}`;

const LEEG = Antwoord.parse({});

/** What this role answered; an empty answer when there is none. */
export const antwoordVan = (dossier: Dossier, rol: Invulrol, ref: ItemRef): Antwoord =>
  dossier.inbreng[rol]?.antwoorden[ref] ?? LEEG;

/** Writes down who fills in; nothing to do when that is already known. */
export const kiesRol = (dossier: Dossier, rol: Invulrol): Change[] =>
  dossier.inbreng[rol]?.rol === rol ? [] : [{ sleutel: `inbreng/${rol}/rol`, waarde: rol }];

/** Sets one leaf of an answer ("zorg", "bronnen/toets"), or removes it; the role goes along with a first answer. */
export const zetAntwoord = (
  dossier: Dossier,
  rol: Invulrol,
  ref: ItemRef,
  veld: string,
  waarde: Waarde | undefined,
): Change[] => [...kiesRol(dossier, rol), { sleutel: `${antwoordTak(rol, ref)}/${veld}`, waarde }];

/** Who answered an item for one part ("" = the whole school). */
export type Beantwoording = { deel: string; rollen: Rol[] };

/** For which parts an item was answered and by which roles; the whole school first. */
export function beantwoordingVan(dossier: Dossier, item: string): Beantwoording[] {
  const perDeel = new Map<string, Set<Rol>>();
  for (const { rol, antwoorden } of Object.values(dossier.inbreng))
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
  const eigen = dossier.inbreng[rol];
  return beantwoordeItems(eigen ? [eigen] : []);
}

/** The first question that nobody answered; when there is none, the first that this role did not answer. */
export function eersteOpenVraag(items: Scanitem[], dossier: Dossier, rol: Invulrol): Scanitem | undefined {
  const open = (beantwoord: ReadonlySet<string>) => items.find(({ id }) => !beantwoord.has(id));
  return open(beantwoordeItems(Object.values(dossier.inbreng))) ?? open(beantwoordDoor(dossier, rol));
}
