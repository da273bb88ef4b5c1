import type { Change } from "../dossier/entries.ts";
import { opVolgorde } from "../dossier/velden.ts";

/**
 * Moves an item of a list one place up (-1) or down (+1). Only the sort keys that must change are set; equal keys
 * (from an import or a merge) are set apart first. At the end of the list nothing changes.
 */
export function verplaats(
  tak: string,
  lijst: Record<string, { volgorde: number }>,
  id: string,
  richting: -1 | 1,
): Change[] {
  const ids = opVolgorde(lijst).map((waarde) => waarde.id);
  const plek = ids.indexOf(id);
  const buur = ids[plek + richting];
  if (plek < 0 || buur === undefined) return [];
  const nieuw = ids.with(plek, buur).with(plek + richting, id);
  const sleutels = opVolgorde(lijst).map(({ volgorde }) => volgorde);
  const verschillend = new Set(sleutels).size === sleutels.length;
  return nieuw
    .map((naam, i) => ({ naam, volgorde: verschillend ? (sleutels[i] ?? i + 1) : i + 1 }))
    .filter(({ naam, volgorde }) => lijst[naam]?.volgorde !== volgorde)
    .map(({ naam, volgorde }) => ({ sleutel: `${tak}/${naam}/volgorde`, waarde: volgorde }));
}
