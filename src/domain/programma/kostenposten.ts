import type { Dossier } from "../dossier/dossier.ts";
import { type Change, setBranch } from "../dossier/entries.ts";
import type { Duur } from "../dossier/geld.ts";
import { volgendeVolgorde } from "../dossier/velden.ts";
import type { Interventie } from "../menukaart/interventie.ts";

export type Kostenpost = Interventie["kostenposten"][number];

const DUUR: Record<Kostenpost["soort"], Duur> = {
  eenmalig: "eenmalig",
  tijdelijk: "tijdelijk",
  jaarlijks: "structureel",
};

/** The kinds of cost of an intervention that do not yet stand in the begroting of this choice. */
export function nieuweKostenposten(dossier: Dossier, keuze: string, interventie: Interventie): Kostenpost[] {
  const namen = new Set(
    Object.values(dossier.regel)
      .filter((regel) => regel.keuze === keuze)
      .map(({ omschrijving }) => omschrijving),
  );
  return interventie.kostenposten.filter(({ post }) => !namen.has(post));
}

/**
 * Puts the missing kinds of cost in the begroting: words and duration only. The amount stays empty, because the
 * menukaart gives no prices.
 */
export function zetKostenpostenKlaar(
  dossier: Dossier,
  nieuwId: () => string,
  keuze: string,
  interventie: Interventie,
): Change[] {
  const eerste = volgendeVolgorde(dossier.regel);
  return nieuweKostenposten(dossier, keuze, interventie).flatMap(({ post, soort }, i) =>
    setBranch(`regel/${nieuwId()}`, { keuze, omschrijving: post, duur: DUUR[soort], volgorde: eerste + i }),
  );
}
