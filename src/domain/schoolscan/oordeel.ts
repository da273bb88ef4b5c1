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
  /**
   * What counts, 0–100: the decision of the team after a meeting, else what the answers say together. null = nobody has a
   * view; undefined = no judgement given.
   */
  punten: number | null | undefined;
  /** What the answers say together, whatever was decided: the votes stay visible beside a decision. */
  stemmen: number | null | undefined;
  /** What the team decided after talking about it; null = "geen zicht", undefined = nothing decided. */
  besluit: number | null | undefined;
  /** Median per role that has a view, 0–100. */
  perRol: Partial<Record<Rol, number>>;
  /** Roles that answered "geen zicht" or "weet niet" only. */
  zonderZicht: Rol[];
  /** Largest difference between roles, in points; from 50 (two steps) they think differently. */
  verschil: number;
  /** 1–4, the largest that a role named (of an anonymous group its middle answer); 0 = weet niet or not asked. */
  omvang: number;
  beantwoord: boolean;
  /** Answered, but nobody has a view. */
  geenZicht: boolean;
  /** The answers of functions and of groups that answered as one, for sources, groups, notes and evidence. */
  antwoorden: { rol: Rol; antwoord: Antwoord }[];
  /** How many people of an anonymous group answered one by one; only groups that may be shown. */
  personen: Partial<Record<Rol, number>>;
};

/**
 * The answers of the people of one group that may be shown: choices on a scale, apart from who gave them. What follows from
 * them is computed once, because combining runs at every edit of the plan.
 */
export type Groepsantwoord = {
  antwoorden: readonly Antwoord[];
  /** Points of everyone with a view. */
  punten: readonly number[];
  /** The middle of these; undefined = nobody has a view. */
  mediaan: number | undefined;
  /** Did anyone answer "geen zicht"? */
  zonderZicht: boolean;
  /** The middle of the sizes that were named, 1–4; 0 = none. */
  omvang: number;
};
type Groepsantwoorden = Partial<Record<Rol, Groepsantwoord>>;

/** What counts beside the answers typed on the screen: hand-ins of anonymous groups, and decisions, per item. */
export type Erbij = {
  perItem?: ReadonlyMap<ItemRef, Groepsantwoorden>;
  besluiten?: ReadonlyMap<ItemRef, number | null>;
};

/** From this difference between roles (in points) the screen says that they think differently. */
export const ROLLEN_VERSCHILLEN_VANAF = 50;

/** The middle of these numbers; of two middle ones their mean. */
export function mediaan(getallen: readonly number[]): number {
  const op = [...getallen].sort((a, b) => a - b);
  const midden = op.length >> 1;
  const hoog = op[midden] ?? 0;
  return op.length % 2 === 1 ? hoog : ((op[midden - 1] ?? hoog) + hoog) / 2;
}

const genoemdeOmvang = (antwoorden: readonly Antwoord[]): number[] => antwoorden.flatMap(({ omvang }) => omvang || []);

/** What follows from the answers of one group. */
export function groepsantwoord(antwoorden: readonly Antwoord[]): Groepsantwoord {
  const oordelen = antwoorden.map(puntenVan);
  const punten = oordelen.filter((een) => typeof een === "number");
  return {
    antwoorden,
    punten,
    mediaan: punten.length > 0 ? mediaan(punten) : undefined,
    zonderZicht: oordelen.includes(null),
    omvang: Math.round(mediaan(genoemdeOmvang(antwoorden))),
  };
}

/** Answers of several respondents on one item, per role. */
function perRol(antwoorden: Oordeel["antwoorden"], groepen: Groepsantwoorden): Pick<Oordeel, "perRol" | "zonderZicht"> {
  const medianen: Partial<Record<Rol, number>> = {};
  const zonderZicht: Rol[] = [];
  for (const rol of ROLLEN) {
    const getypt = antwoorden.filter((een) => een.rol === rol).map(({ antwoord }) => puntenVan(antwoord));
    const groep = groepen[rol];
    const bekend = getypt.filter((punten) => typeof punten === "number");
    const midden = bekend.length > 0 ? mediaan([...bekend, ...(groep?.punten ?? [])]) : groep?.mediaan;
    if (midden !== undefined) medianen[rol] = midden;
    else if (getypt.includes(null) || groep?.zonderZicht) zonderZicht.push(rol);
  }
  return { perRol: medianen, zonderZicht };
}

/** The largest size that anyone named; a group of single people counts by its middle, so that nobody stands out. */
function omvangVan(antwoorden: Oordeel["antwoorden"], groepen: Groepsantwoorden): number {
  const middens = Object.values(groepen).map(({ omvang }) => omvang);
  return Math.max(0, ...genoemdeOmvang(antwoorden.map(({ antwoord }) => antwoord)), ...middens);
}

function combineer(
  ref: ItemRef,
  antwoorden: Oordeel["antwoorden"],
  groepen: Groepsantwoorden,
  besluit: number | null | undefined,
): Oordeel {
  const rollen = perRol(antwoorden, groepen);
  const medianen = Object.values(rollen.perRol);
  const gemiddeld = medianen.length > 0 ? Math.round(medianen.reduce((a, b) => a + b, 0) / medianen.length) : undefined;
  const stemmen = gemiddeld ?? (rollen.zonderZicht.length > 0 ? null : undefined);
  const punten = besluit === undefined ? stemmen : besluit;
  return {
    ref,
    item: itemVan(ref),
    deel: deelVan(ref),
    punten,
    stemmen,
    besluit,
    ...rollen,
    verschil: medianen.length > 1 ? Math.max(...medianen) - Math.min(...medianen) : 0,
    omvang: omvangVan(antwoorden, groepen),
    beantwoord: true,
    geenZicht: punten === null,
    antwoorden,
    personen: Object.fromEntries(Object.entries(groepen).map(([rol, groep]) => [rol, groep.antwoorden.length])),
  };
}

/**
 * Combines all respondents per item: median within a role, mean over the roles (each role counts the same, so a large
 * team does not push the ib'er aside), rounded to whole points (model.md §2). A decision of the team after a meeting
 * replaces the outcome and leaves the votes as they are: it is what the school concluded having seen them, so more votes
 * neither strengthen nor weaken it. Only items in `items` count. Sorted by ref; the order of respondents makes no
 * difference.
 */
export function combineerInbreng(
  inbreng: Record<string, Inbreng>,
  items: ReadonlySet<string>,
  { perItem = new Map(), besluiten = new Map() }: Erbij = {},
): Oordeel[] {
  const perRef = new Map<ItemRef, Oordeel["antwoorden"]>();
  const telt = (ref: ItemRef) => items.has(itemVan(ref));
  for (const ref of [...perItem.keys(), ...besluiten.keys()]) if (telt(ref)) perRef.set(ref, []);
  for (const id of Object.keys(inbreng).sort()) {
    const { rol, antwoorden } = inbreng[id] as Inbreng;
    for (const [ref, antwoord] of Object.entries(antwoorden)) {
      if (!telt(ref) || !isBeantwoord(antwoord)) continue;
      perRef.set(ref, [...(perRef.get(ref) ?? []), { rol, antwoord }]);
    }
  }
  return [...perRef.keys()]
    .sort()
    .map((ref) => combineer(ref, perRef.get(ref) ?? [], perItem.get(ref) ?? {}, besluiten.get(ref)));
}
