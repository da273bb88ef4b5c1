import { type Change, type Entries, removeBranch } from "./entries.ts";
import { ruwSleutel } from "./ruw.ts";
import { opVolgorde } from "./velden.ts";

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

/** Removes an item, or one leaf, and the words that were typed in it but could not yet be read as a value. */
export const verwijderTak = (entries: Entries, tak: string): Change[] => {
  const ruw = ruwSleutel(tak);
  return [
    ...removeBranch(entries, tak),
    ...Object.keys(entries)
      .filter((sleutel) => sleutel === ruw || sleutel.startsWith(`${ruw}|`))
      .map((sleutel) => ({ sleutel, waarde: undefined })),
  ];
};

/** The changes that bring back what these changes take away or overwrite. */
export const zetTerug = (entries: Entries, changes: Change[]): Change[] =>
  changes.map(({ sleutel }) => ({ sleutel, waarde: entries[sleutel] }));
