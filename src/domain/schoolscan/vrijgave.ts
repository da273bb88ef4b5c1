import type { Dossier } from "../dossier/dossier.ts";
import type { Change } from "../dossier/entries.ts";
import { ROLLEN, type Rol } from "../dossier/inbreng.ts";
import { type Inzending, leesInzending } from "../dossier/inzending.ts";
import { isAnoniem, KLEINSTE_VAN_ROL } from "../kleine-groep.ts";

/**
 * Where the hand-ins of one role stand: none · being collected (round still open) · too few to show · counted ·
 * changed after they were counted, so not shown any more.
 */
export type Groepsstand = "geen" | "open" | "te-klein" | "geteld" | "gewijzigd";

/** What there is of one role in one round. `binnen` is the number of hand-ins, `geteld` those that count, by pseudonym. */
export type Groepsvrijgave = { stand: Groepsstand; binnen: number; geteld: Record<string, Inzending> };

/** The hand-ins of a round by pseudonym; a text that is none is left out. */
export function inzendingenVan({ inzending }: Pick<Dossier, "inzending">, ronde: string): Record<string, Inzending> {
  return Object.fromEntries(
    Object.entries(inzending[ronde] ?? {}).flatMap(([pseudoniem, tekst]) => {
      const gelezen = leesInzending(tekst);
      return gelezen ? [[pseudoniem, gelezen]] : [];
    }),
  );
}

const vanRol = (inzendingen: Record<string, Inzending>, rol: Rol): [string, Inzending][] =>
  Object.entries(inzendingen)
    .filter(([, inzending]) => inzending.rol === rol)
    .sort(([a], [b]) => (a < b ? -1 : 1));

const geteldBij = ({ ronde }: Pick<Dossier, "ronde">, id: string, rol: Rol): Record<string, number> =>
  ronde[id]?.geteld[rol] ?? {};

function vrijgaveVan(eigen: [string, Inzending][], geteld: Record<string, number>, rol: Rol, dicht: boolean) {
  if (!isAnoniem(rol))
    return { stand: eigen.length > 0 ? "geteld" : "geen", geteld: Object.fromEntries(eigen) } as const;
  const pseudoniemen = Object.keys(geteld);
  if (pseudoniemen.length < KLEINSTE_VAN_ROL[rol])
    return { stand: eigen.length === 0 ? "geen" : dicht ? "te-klein" : "open", geteld: {} } as const;
  const mee = eigen.filter(([pseudoniem, { keer }]) => geteld[pseudoniem] === keer);
  return mee.length === pseudoniemen.length
    ? ({ stand: "geteld", geteld: Object.fromEntries(mee) } as const)
    : ({ stand: "gewijzigd", geteld: {} } as const);
}

/**
 * Which hand-ins of each role count. Schoolleiding and ib: all, at once. An anonymous role: exactly those that were there
 * when the round was closed, if they were enough; so no screen ever differs from an earlier one by the answers of one
 * person (ADR 0010). One of them replaced or gone = nothing of that role.
 */
export function vrijgaveVanRonde(
  dossier: Pick<Dossier, "ronde" | "inzending">,
  ronde: string,
): Record<Rol, Groepsvrijgave> {
  const inzendingen = inzendingenVan(dossier, ronde);
  const dicht = dossier.ronde[ronde]?.geslotenOp !== undefined;
  const paren = ROLLEN.map((rol) => {
    const eigen = vanRol(inzendingen, rol);
    return [rol, { ...vrijgaveVan(eigen, geteldBij(dossier, ronde, rol), rol, dicht), binnen: eigen.length }] as const;
  });
  return Object.fromEntries(paren) as Record<Rol, Groepsvrijgave>;
}

/** The leaves that fix which hand-ins count, for every anonymous role that is large enough and was not counted before. */
export function nieuweTelling(dossier: Pick<Dossier, "ronde" | "inzending">, ronde: string): Change[] {
  const inzendingen = inzendingenVan(dossier, ronde);
  return ROLLEN.filter(isAnoniem).flatMap((rol) => {
    const eigen = vanRol(inzendingen, rol);
    if (Object.keys(geteldBij(dossier, ronde, rol)).length > 0 || eigen.length < KLEINSTE_VAN_ROL[rol]) return [];
    return eigen.map(([pseudoniem, { keer }]) => ({
      sleutel: `ronde/${ronde}/geteld/${rol}/${pseudoniem}`,
      waarde: keer,
    }));
  });
}
