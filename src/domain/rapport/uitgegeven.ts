import type { Beeld } from "../beeld.ts";

/** Money that was spent, in centen: per potje by id, on lines without a potje, and together. */
type Uitgegeven = { perPotje: Map<string, number>; zonderPotje: number; totaal: number };

/** What was spent counts at the potje of its cost line; a line that is gone counts at no potje. */
export function uitgegevenPerPotje({ dossier, begroting }: Pick<Beeld, "dossier" | "begroting">): Uitgegeven {
  const potjeVanRegel = new Map(begroting.regels.map(({ id, regel }) => [id, regel.potje]));
  const potjes = new Set(begroting.potjes.map(({ id }) => id));
  const uit: Uitgegeven = { perPotje: new Map(), zonderPotje: 0, totaal: 0 };
  for (const { regel, bedrag = 0 } of Object.values(dossier.uitgave)) {
    const potje = potjeVanRegel.get(regel);
    uit.totaal += bedrag;
    if (potje !== undefined && potjes.has(potje)) uit.perPotje.set(potje, (uit.perPotje.get(potje) ?? 0) + bedrag);
    else uit.zonderPotje += bedrag;
  }
  return uit;
}
