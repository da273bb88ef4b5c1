import type { Entries } from "#domain/dossier/entries.ts";
import type { Leesbaar } from "#domain/samenvoegen/plaats.ts";
import type { Verslag } from "#domain/samenvoegen/verslag.ts";
import { useEntries, useInhoud } from "#state/dossier-hooks.ts";

/** The leaves of the plan, and below them those that are no longer there: so that a deleted item still has its name. */
export function useVerslagBron({ doorAnder, hier, botsingen, gebleven }: Verslag): Leesbaar {
  const nu = useEntries();
  const inhoud = useInhoud();
  const entries: Entries = {};
  for (const { bladen } of [...doorAnder, ...hier, ...botsingen, ...gebleven])
    for (const { sleutel, hier: eigen, ander } of bladen) {
      const waarde = eigen ?? ander;
      if (waarde !== undefined) entries[sleutel] = waarde;
    }
  return { entries: { ...entries, ...nu }, inhoud };
}
