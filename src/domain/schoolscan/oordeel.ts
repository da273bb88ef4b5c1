import { type Antwoord, type Inbreng, ROLLEN, type Rol } from "../dossier/inbreng.ts";
import { isBeantwoord, puntenVan } from "./punten.ts";

/** "A2" (whole school) or "A2@havo" (one schoolsoort): the key of an answer and of a finding. */
export type ItemRef = string;
export const itemVan = (ref: ItemRef): string => ref.split("@")[0] ?? ref;
export const deelVan = (ref: ItemRef): string => ref.split("@")[1] ?? "";
export const refVan = (item: string, deel: string): ItemRef => (deel ? `${item}@${deel}` : item);

/** What all roles together say about one item (or one schoolsoort of it). */
export type Oordeel = {
  ref: ItemRef;
  item: string;
  /** "" = the whole school. */
  deel: string;
  /** 0–100; null = nobody who answered has a view; undefined = no judgement given. */
  punten: number | null | undefined;
  /** Median per role that has a view, 0–100. */
  perRol: Partial<Record<Rol, number>>;
  /** Roles that answered "geen zicht" or "weet niet" only. */
  zonderZicht: Rol[];
  /** Largest difference between roles, in points; from 50 (two steps) they think differently. */
  verschil: number;
  /** 1–4, the largest that any role named; 0 = weet niet or not asked. */
  omvang: number;
  beantwoord: boolean;
  /** Answered, but nobody has a view. */
  geenZicht: boolean;
  /** All answers, for sources, groups, notes and evidence. */
  antwoorden: { rol: Rol; antwoord: Antwoord }[];
};

/** From this difference between roles (in points) the screen says that they think differently. */
export const ROLLEN_VERSCHILLEN_VANAF = 50;

function mediaan(getallen: number[]): number {
  const op = [...getallen].sort((a, b) => a - b);
  const midden = op.length >> 1;
  const hoog = op[midden] ?? 0;
  return op.length % 2 === 1 ? hoog : ((op[midden - 1] ?? hoog) + hoog) / 2;
}

/** Answers of several respondents on one item, per role. */
function perRol(antwoorden: Oordeel["antwoorden"]): Pick<Oordeel, "perRol" | "zonderZicht"> {
  const medianen: Partial<Record<Rol, number>> = {};
  const zonderZicht: Rol[] = [];
  for (const rol of ROLLEN) {
    const oordelen = antwoorden.filter((a) => a.rol === rol).map((a) => puntenVan(a.antwoord));
    const bekend = oordelen.filter((punten) => typeof punten === "number");
    if (bekend.length > 0) medianen[rol] = mediaan(bekend);
    else if (oordelen.includes(null)) zonderZicht.push(rol);
  }
  return { perRol: medianen, zonderZicht };
}

function combineer(ref: ItemRef, antwoorden: Oordeel["antwoorden"]): Oordeel {
  const rollen = perRol(antwoorden);
  const medianen = Object.values(rollen.perRol);
  const gemiddeld = medianen.length > 0 ? Math.round(medianen.reduce((a, b) => a + b, 0) / medianen.length) : undefined;
  const geenZicht = gemiddeld === undefined && rollen.zonderZicht.length > 0;
  return {
    ref,
    item: itemVan(ref),
    deel: deelVan(ref),
    punten: gemiddeld ?? (geenZicht ? null : undefined),
    ...rollen,
    verschil: medianen.length > 1 ? Math.max(...medianen) - Math.min(...medianen) : 0,
    omvang: Math.max(0, ...antwoorden.map((a) => a.antwoord.omvang ?? 0)),
    beantwoord: antwoorden.length > 0,
    geenZicht,
    antwoorden,
  };
}

/**
 * Combines all respondents per item: median within a role, mean over the roles (each role counts the same, so a large
 * team does not push the ib'er aside), rounded to whole points (model.md §2). Only items in `items` count.
 * Sorted by ref; the order of respondents makes no difference.
 */
export function combineerInbreng(inbreng: Record<string, Inbreng>, items: ReadonlySet<string>): Oordeel[] {
  const perRef = new Map<ItemRef, Oordeel["antwoorden"]>();
  for (const id of Object.keys(inbreng).sort()) {
    const { rol, antwoorden } = inbreng[id] as Inbreng;
    for (const [ref, antwoord] of Object.entries(antwoorden)) {
      if (!items.has(itemVan(ref)) || !isBeantwoord(antwoord)) continue;
      perRef.set(ref, [...(perRef.get(ref) ?? []), { rol, antwoord }]);
    }
  }
  return [...perRef.keys()].sort().map((ref) => combineer(ref, perRef.get(ref) ?? []));
}
