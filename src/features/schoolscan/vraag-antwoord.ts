import type { Waarde } from "#domain/dossier/entries.ts";
import { antwoordTak, antwoordVan, zetAntwoord } from "#domain/schoolscan/antwoorden.ts";
import type { Scanitem } from "#domain/schoolscan/item.ts";
import type { ItemRef } from "#domain/schoolscan/oordeel.ts";
import type { Invulrol } from "#domain/schoolscan/rondes.ts";
import { useApply, useDossier } from "#state/dossier-hooks.ts";

/** One question as it is answered now: by this role, for this part of the school. */
export type Vraagplek = { item: Scanitem; ref: ItemRef; nummer: string; rol: Invulrol };

/** The answer at this place, the key of its branch, and a way to set one leaf of it as one step to undo. */
export function useAntwoord({ ref, rol, nummer }: Vraagplek) {
  const dossier = useDossier();
  const apply = useApply();
  return {
    antwoord: antwoordVan(dossier, rol, ref),
    tak: antwoordTak(dossier, rol, ref),
    zet: (veld: string, waarde: Waarde | undefined) =>
      apply(zetAntwoord(dossier, rol, ref, veld, waarde), `Antwoord op vraag ${nummer}`),
  };
}
