import { useLiveQuery } from "dexie-react-hooks";
import { useSyncExternalStore } from "react";
import type { Verslag } from "#domain/samenvoegen/verslag.ts";
import type { BewaardVerslag } from "#storage/database.ts";
import { database } from "./opslag.ts";

export type { BewaardVerslag };

/** Name of the undo step of a merge. */
export const SAMENGEVOEGD = "Bestand samengevoegd";

/** Reports that could not be put on disk (it is full): they stay for as long as the app is open. */
let alleenHier: ReadonlyMap<string, BewaardVerslag[]> = new Map();
const luisteraars = new Set<() => void>();

function houdHier(id: string, verslagen: BewaardVerslag[]): void {
  alleenHier = new Map([...alleenHier, [id, verslagen]]);
  for (const luisteraar of luisteraars) luisteraar();
}

function volgHier(luisteraar: () => void): () => void {
  luisteraars.add(luisteraar);
  return () => luisteraars.delete(luisteraar);
}

/** Keeps with a plan what a merge did, newest first. Never fails: a full disk keeps it in memory. */
export async function bewaarVerslag(id: string, verslag: Verslag): Promise<void> {
  const nieuw = { ...verslag, op: new Date() };
  await database.dossiers
    .where("id")
    .equals(id)
    .modify((rij) => {
      rij.verslagen = [nieuw, ...(rij.verslagen ?? [])];
    })
    .catch(() => houdHier(id, [nieuw, ...(alleenHier.get(id) ?? [])]));
}

/** What merging files did to this plan and was not closed yet, newest first. */
export function useVerslagen(id: string): BewaardVerslag[] {
  const opSchijf = useLiveQuery(async () => (await database.dossiers.get(id))?.verslagen, [id]);
  const hier = useSyncExternalStore(volgHier, () => alleenHier);
  return [...(hier.get(id) ?? []), ...(opSchijf ?? [])];
}

/** The user has seen this report. */
export async function sluitVerslag(id: string, { op }: BewaardVerslag): Promise<void> {
  const anders = (verslag: BewaardVerslag) => verslag.op.getTime() !== op.getTime();
  if (alleenHier.has(id)) houdHier(id, (alleenHier.get(id) ?? []).filter(anders));
  await database.dossiers
    .where("id")
    .equals(id)
    .modify((rij) => {
      rij.verslagen = rij.verslagen?.filter(anders) ?? [];
    });
}
