import type { Dossier } from "../dossier/dossier.ts";
import { LEEG_ANTWOORD } from "../dossier/inbreng.ts";
import type { Scanitem } from "./item.ts";
import { type ItemRef, itemVan } from "./oordeel.ts";
import { isKeuzeschaal, keuzeAlsAntwoord } from "./opties.ts";
import { puntenVan } from "./punten.ts";
import { oordeelschaal } from "./schaal.ts";

/** The points of a decision on an item: an option of its own scale. undefined = not decided, or the item has no such scale. */
function puntenVanBesluit(item: Scanitem | undefined, besluit: string): number | null | undefined {
  const schaal = item && oordeelschaal(item.schalen);
  const keuze = schaal && isKeuzeschaal(schaal) ? keuzeAlsAntwoord(schaal, besluit) : undefined;
  return keuze && puntenVan({ ...LEEG_ANTWOORD, ...keuze });
}

/** What the team decided in the meetings of a round, in points per item; null = "geen zicht". */
export function besluitenVan(
  { overleg }: Pick<Dossier, "overleg">,
  ronde: string,
  items: readonly Scanitem[],
): ReadonlyMap<ItemRef, number | null> {
  const perId = new Map(items.map((item) => [item.id, item]));
  return new Map(
    Object.entries(overleg[ronde] ?? {}).flatMap(([ref, { besluit }]) => {
      const punten = puntenVanBesluit(perId.get(itemVan(ref)), besluit);
      return punten === undefined ? [] : [[ref, punten] as const];
    }),
  );
}
