import { FORMAATVERSIE } from "./dossier.ts";
import type { Entries } from "./entries.ts";

/**
 * The step from version n to n + 1, by n. A new field that may be absent needs no change here beyond the identity, but
 * does get its own version, so that an older app refuses the file in place of dropping the field.
 */
export const MIGRATIES: Record<number, (entries: Entries) => Entries> = {
  /** Version 2 only adds fields: rounds, hand-ins, meetings, results, conclusions, spending. */
  1: (entries) => entries,
};

/** Entries written by format version `van` → entries of the version of this app. */
export function migreer(entries: Entries, van: number): Entries {
  let nu = entries;
  for (let versie = van; versie < FORMAATVERSIE; versie++) nu = MIGRATIES[versie]?.(nu) ?? nu;
  return nu;
}
