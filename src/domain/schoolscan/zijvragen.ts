import { ROLLEN, type Rol } from "../dossier/inbreng.ts";
import { isAnoniem, KLEINSTE_VAN_ROL, VERDELING_VANAF } from "../kleine-groep.ts";
import type { Formulier, Formuliervraag } from "./formulier.ts";
import { type Keuzestapel, koos, telvraag } from "./formulierbeeld.ts";
import { mediaan } from "./oordeel.ts";
import type { Respondenten } from "./respondenten.ts";

/**
 * What a group answered to a question of its own form that is about a scan item without asking the same (`over`). It
 * stands beside the item on its own scale and counts in no points.
 */
export type Zijvraag = {
  rol: Rol;
  /** Id of the question in its form: "L2". */
  id: string;
  vraag: string;
  aantal: number;
  /** Counts per choice; undefined below ten answers. */
  stapels: Keuzestapel[] | undefined;
  /** The middle choice in words, where the choices go from good to bad; "" = they have no order, or nobody has a view. */
  midden: string;
  /** Where the answers point: at a concern (true), at none (false), or at neither. */
  zorg: boolean | undefined;
};

type Optie = { waarde: string; woorden: string; zorg?: boolean | undefined };

/** On the scale of concerns the content says nothing: its ends speak for themselves. */
const ZORG_OP_SCHAAL: Record<number, boolean> = { 1: false, 2: false, 4: true, 5: true };

function optiesMetRichting(vraag: Formuliervraag): Optie[] {
  if (vraag.schaal !== "Z") return vraag.opties;
  // Without a view has no place between few and many concerns.
  return telvraag(vraag).opties.flatMap((optie) =>
    optie.waarde === "0" ? [] : [{ ...optie, zorg: ZORG_OP_SCHAAL[Number(optie.waarde)] }],
  );
}

/** Do the choices run from good to bad or back? Then they have a middle. */
function isGeordend({ soort }: Formuliervraag, opties: readonly Optie[]): boolean {
  const [eerste, laatste] = [opties[0]?.zorg, opties.at(-1)?.zorg];
  return soort !== "meer" && eerste !== undefined && laatste !== undefined && eerste !== laatste;
}

/** The choice in the middle of the group; two when it lies between them. */
function middelste(opties: readonly Optie[], aantallen: readonly number[]): Optie[] {
  const plekken = aantallen.flatMap((aantal, plek) => Array.from({ length: aantal }, () => plek));
  if (plekken.length === 0) return [];
  const midden = mediaan(plekken);
  return [...new Set([Math.floor(midden), Math.ceil(midden)])].flatMap((plek) => opties[plek] ?? []);
}

/** The direction of the middle; between two choices only when both point the same way. */
const eensOver = (midden: readonly Optie[]): boolean | undefined =>
  new Set(midden.map(({ zorg }) => zorg)).size === 1 ? midden[0]?.zorg : undefined;

/** The direction of most of the group: at least half of it. */
function meeste(opties: readonly Optie[], aantallen: readonly number[], aantal: number): boolean | undefined {
  const som = (kant: boolean) =>
    opties.reduce((totaal, { zorg }, plek) => totaal + (zorg === kant ? (aantallen[plek] ?? 0) : 0), 0);
  const [zorg, goed] = [som(true), som(false)];
  return zorg !== goed && Math.max(zorg, goed) * 2 >= aantal ? zorg > goed : undefined;
}

type Telling = { midden: readonly Optie[]; opties: readonly Optie[]; aantallen: readonly number[]; aantal: number };

/** Where the answers point. A question about several items at once says nothing about one of them alone. */
function richting({ over }: Formuliervraag, { midden, opties, aantallen, aantal }: Telling): boolean | undefined {
  if (over.length > 1) return undefined;
  return midden.length > 0 ? eensOver(midden) : meeste(opties, aantallen, aantal);
}

/** A place in words without a picture before it: a PDF and a screen reader have the words alone. */
const zonderTeken = (woorden: string): string => woorden.replace(/^[^\p{L}\p{N}]+/u, "");

function zijvraag(
  vraag: Formuliervraag,
  { rol, id: formulier }: Formulier,
  { groepen }: Respondenten,
): Zijvraag | undefined {
  const inzendingen = Object.values(groepen[rol].geteld).filter((inzending) => inzending.formulier === formulier);
  const tel = telvraag(vraag);
  const antwoorden = inzendingen.filter((inzending) => tel.opties.some(({ waarde }) => koos(inzending, tel, waarde)));
  const aantal = antwoorden.length;
  if (inzendingen.length < KLEINSTE_VAN_ROL[rol] || aantal < KLEINSTE_VAN_ROL[rol]) return undefined;
  const opties = optiesMetRichting(vraag);
  const koosDit = (waarde: string) => antwoorden.filter((inzending) => koos(inzending, tel, waarde)).length;
  const aantallen = opties.map(({ waarde }) => koosDit(waarde));
  const geheel = !isAnoniem(rol) || aantal >= VERDELING_VANAF;
  const midden = isGeordend(vraag, opties) ? middelste(opties, aantallen) : [];
  return {
    rol,
    id: vraag.id,
    vraag: vraag.vraag,
    aantal,
    stapels: geheel
      ? tel.opties.map(({ waarde, woorden }) => ({ woorden: zonderTeken(woorden), aantal: koosDit(waarde) }))
      : undefined,
    midden: midden.map(({ woorden }) => zonderTeken(woorden)).join(" / "),
    zorg: richting(vraag, { midden, opties, aantallen: geheel ? aantallen : [], aantal }),
  };
}

const gelezen = new WeakMap<Respondenten, ReadonlyMap<string, Zijvraag[]>>();

/**
 * Per scan item what groups answered to their own questions about it, in the order of roles and forms; only groups and
 * questions with answers of enough people. Computed once per set of hand-ins: the rules ask for it at every edit.
 */
export function zijvragenPerItem(
  respondenten: Respondenten,
  formulieren: readonly Formulier[],
): ReadonlyMap<string, Zijvraag[]> {
  const eerder = gelezen.get(respondenten);
  if (eerder) return eerder;
  const beelden = ROLLEN.flatMap((rol) => formulieren.filter((formulier) => formulier.rol === rol)).flatMap(
    (formulier) =>
      formulier.vragen
        .filter(({ over }) => over.length > 0)
        .flatMap((vraag) => {
          const beeld = zijvraag(vraag, formulier, respondenten);
          return beeld ? vraag.over.map((item) => ({ item, beeld })) : [];
        }),
  );
  const perItem = new Map<string, Zijvraag[]>();
  for (const { item, beeld } of beelden) perItem.set(item, [...(perItem.get(item) ?? []), beeld]);
  gelezen.set(respondenten, perItem);
  return perItem;
}
