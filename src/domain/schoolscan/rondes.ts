import type { Dossier } from "../dossier/dossier.ts";
import { type Change, setBranch } from "../dossier/entries.ts";
import type { Inbreng, Rol } from "../dossier/inbreng.ts";
import { EERSTE_RONDE, Ronde } from "../dossier/ronde.ts";
import { volgendeVolgorde } from "../dossier/velden.ts";
import { planmerk } from "../programma/planmerk.ts";
import { isStemronde } from "./stemronde.ts";
import { nieuweTelling } from "./vrijgave.ts";

const LEEG = Ronde.parse({});

/** Roles that fill in the scan on this screen, each as one inbreng per round. */
export const INVULROLLEN = ["schoolleiding", "ib", "team"] as const satisfies readonly Rol[];
export type Invulrol = (typeof INVULROLLEN)[number];

/** The round that counts now: what the screens fill in and what findings rest on. */
export const huidigeRonde = ({ plan }: Pick<Dossier, "plan">): string => plan.ronde || EERSTE_RONDE;

/** A round by its id; the first one exists without a row of its own. */
export const rondeVan = (dossier: Pick<Dossier, "ronde">, id: string): Ronde => dossier.ronde[id] ?? LEEG;

/** What this round is called: its own name, or "Ronde 2". */
export function naamVanRonde(dossier: Pick<Dossier, "ronde" | "plan">, id: string): string {
  const plek = rondesVan(dossier).findIndex((ronde) => ronde.id === id);
  return rondeVan(dossier, id).naam.trim() || `Ronde ${plek + 1}`;
}

/** All rounds of the scan, the first one first; a vote is none of them. */
export function rondesVan(dossier: Pick<Dossier, "ronde" | "plan">): (Ronde & { id: string })[] {
  const ids = new Set([
    EERSTE_RONDE,
    ...Object.keys(dossier.ronde).filter((id) => !isStemronde(dossier, id)),
    huidigeRonde(dossier),
  ]);
  return [...ids]
    .map((id) => ({ ...rondeVan(dossier, id), id }))
    .sort(
      (a, b) =>
        Number(b.id === EERSTE_RONDE) - Number(a.id === EERSTE_RONDE) ||
        a.volgorde - b.volgorde ||
        (a.id < b.id ? -1 : 1),
    );
}

/** Does the round still take hand-ins? */
export const isOpen = (dossier: Pick<Dossier, "ronde">, id: string): boolean =>
  rondeVan(dossier, id).geslotenOp === undefined;

/** The answers that were typed on the leader's screen in this round, by inbreng id. */
export const inbrengVan = (dossier: Pick<Dossier, "inbreng">, ronde: string): Record<string, Inbreng> =>
  Object.fromEntries(
    Object.entries(dossier.inbreng).filter(([, inbreng]) => (inbreng.ronde || EERSTE_RONDE) === ronde),
  );

/** Id of the inbreng of a role in a round. In the first round that is the role itself, so older plans stay as they are. */
export const inbrengId = (rol: Rol, ronde: string): string => (ronde === EERSTE_RONDE ? rol : `${rol}-${ronde}`);

/**
 * Opens a new round that counts from now on, and closes the one before it. Answers, hand-ins and meetings of earlier
 * rounds keep their own keys; the date of the earlier scan moves to its round. `id` is new, `op` an ISO date.
 */
export function openRonde(dossier: Dossier, id: string, { naam, op }: { naam: string; op: string }): Change[] {
  const vorige = huidigeRonde(dossier);
  const { geopendOp } = rondeVan(dossier, vorige);
  const { scanOp } = dossier.plan;
  return [
    ...(isOpen(dossier, vorige) ? sluitRonde(dossier, vorige, op) : []),
    ...(geopendOp === undefined && scanOp ? [{ sleutel: `ronde/${vorige}/geopendOp`, waarde: scanOp }] : []),
    ...setBranch(`ronde/${id}`, {
      naam,
      geopendOp: op,
      planBij: planmerk(dossier),
      volgorde: volgendeVolgorde(dossier.ronde),
    }),
    // Every answer typed from now on, also straight into a text field, finds its round and role in place.
    ...INVULROLLEN.flatMap((rol) => setBranch(`inbreng/${inbrengId(rol, id)}`, { rol, ronde: id })),
    { sleutel: "plan/ronde", waarde: id },
    { sleutel: "plan/scanOp", waarde: op },
  ];
}

/** Closes a round: no more hand-ins, and every anonymous group that is large enough is counted, once and for all. */
export function sluitRonde(dossier: Dossier, id: string, op: string): Change[] {
  return [{ sleutel: `ronde/${id}/geslotenOp`, waarde: op }, ...nieuweTelling(dossier, id)];
}

/** Opens a closed round again, for groups of which too few answered. Groups that were counted stay as they are. */
export const heropenRonde = (id: string): Change[] => [{ sleutel: `ronde/${id}/geslotenOp`, waarde: undefined }];
