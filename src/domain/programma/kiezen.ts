import type { Dossier } from "../dossier/dossier.ts";
import { type Change, setBranch, type Waarde } from "../dossier/entries.ts";
import type { Doelgebied } from "../dossier/plan.ts";
import { volgendeVolgorde } from "../dossier/velden.ts";
import type { Interventie } from "../menukaart/interventie.ts";
import { type ItemRef, itemVan } from "../schoolscan/oordeel.ts";
import type { Doelbeeld } from "./keten.ts";

/** A link of at least this strength makes an intervention fit a goal by itself; weaker ones help from the side. */
const PAST_BIJ_DOEL = 2;

/**
 * The goals an intervention serves when it is chosen: those with a finding among its reasons. `redenen` are the
 * findings of its suggestion; without a suggestion, the findings to which the menukaart links it count.
 * The school can change them afterwards.
 */
export function passendeDoelen(doelen: Doelbeeld[], interventie: Interventie, redenen: readonly ItemRef[]): string[] {
  const items = new Set(interventie.koppelingen.filter((k) => k.relevantie >= PAST_BIJ_DOEL).map((k) => k.item));
  const isReden = (ref: ItemRef) => (redenen.length > 0 ? redenen.includes(ref) : items.has(itemVan(ref)));
  return doelen.filter(({ bevindingen }) => bevindingen.some(({ ref }) => isReden(ref))).map(({ id }) => id);
}

const achteraan = (dossier: Dossier, id: string, velden: Record<string, Waarde>): Change[] =>
  setBranch(`keuze/${id}`, { ...velden, volgorde: volgendeVolgorde(dossier.keuze) });

/**
 * Puts an intervention of the menukaart last in the plan, with the goals it serves. A reason why it was not chosen no
 * longer holds and goes.
 */
export function kiesInterventie(
  dossier: Dossier,
  id: string,
  interventie: string,
  doelen: readonly string[],
): Change[] {
  const reden: Change = { sleutel: `nietGekozen/${interventie}/reden`, waarde: undefined };
  return [
    ...achteraan(dossier, id, { interventie }),
    ...doelen.map((doel) => ({ sleutel: `keuze/${id}/doelen/${doel}`, waarde: true })),
    ...(dossier.nietGekozen[interventie] ? [reden] : []),
  ];
}

/** Puts an intervention of the school's own in the plan; the menukaart says nothing about it. */
export function kiesEigenAanpak(dossier: Dossier, id: string, naam: string, gebied: Doelgebied | undefined): Change[] {
  return achteraan(dossier, id, { eigenNaam: naam.trim(), ...(gebied && { eigenGebied: gebied }) });
}
