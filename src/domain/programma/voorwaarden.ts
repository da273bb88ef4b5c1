import type { Voorwaarde, VoorwaardeId, Voorwaardestand } from "../dossier/plan.ts";
import { VOORWAARDEN } from "../dossier/plan.ts";
import type { Feiten } from "../feiten.ts";
import { editieVolledig } from "../menukaart/waarden-in-woorden.ts";
import { draagvlak } from "../schoolscan/draagvlak.ts";
import { opsomming } from "../taal.ts";
import type { Keuzebeeld } from "./keten.ts";
import { zegUitslag } from "./teamstem.ts";

export const VOORWAARDENAMEN: Record<VoorwaardeId, string> = {
  draagvlak: "Draagvlak",
  visie: "Past bij de visie",
  vertraging: "Past bij het probleem",
  bewijs: "Onderzoek",
};

/** The question that each condition asks of a choice. */
export const VOORWAARDEVRAGEN: Record<VoorwaardeId, string> = {
  draagvlak: "Staat het team hierachter?",
  visie: "Past dit bij de visie van de school?",
  vertraging: "Lost dit het probleem uit de scan op?",
  bewijs: "Is er onderzoek dat dit helpt?",
};

export const STANDNAMEN: Record<Voorwaardestand, string> = { ja: "ja", deels: "deels", nee: "nee" };

/** A condition counts as answered with a stand and a ground: a tick alone tells the MR nothing. */
export const isBeantwoord = (voorwaarde: Voorwaarde | undefined): boolean =>
  voorwaarde?.stand !== undefined && voorwaarde.grond.trim() !== "";

/** One condition of a choice: what the school says, and what the plan itself already shows about it. */
export type Voorwaardebeeld = {
  id: VoorwaardeId;
  naam: string;
  stand: Voorwaardestand | undefined;
  grond: string;
  /** What the plan shows, as one sentence; it decides nothing. */
  hint: string;
};

function hintDraagvlak(feiten: Feiten, { stem }: Keuzebeeld): string {
  if (stem) return zegUitslag(stem);
  const stemming = draagvlak(feiten);
  if (!stemming) return "Over draagvlak in het team staan nog geen stemmen in de scan.";
  return `In de scan stonden ${stemming.voor} van de ${stemming.voor + stemming.tegen} stemmen achter de aanpak als geheel.`;
}

function hintVisie({ dossier }: Feiten, { keuze }: Keuzebeeld): string {
  const namen = Object.keys(keuze.speerpunten).flatMap((id) => dossier.speerpunt[id]?.tekst.trim() || []);
  return namen.length > 0
    ? `Jullie koppelden deze keuze aan: ${opsomming(namen.toSorted())}.`
    : "Deze keuze hoort nog niet bij een speerpunt van het schoolplan.";
}

function hintVertraging({ doelen, bevindingen }: Keuzebeeld): string {
  if (bevindingen.length === 0) return "Deze keuze hangt nog niet aan een bevinding uit de scan.";
  const via = opsomming(doelen.map(({ nummer }) => nummer));
  return `Via ${via} hangt deze keuze aan ${opsomming(bevindingen.map(({ nummer }) => nummer))}.`;
}

function hintBewijs({ interventie }: Keuzebeeld): string {
  if (!interventie) return "Een eigen aanpak staat niet op de menukaart: er zijn geen waarden bij.";
  const { hoofd } = interventie.menukaart;
  return `De menukaart (${hoofd.naam}): ${editieVolledig(hoofd)}.`;
}

/** The four conditions of one choice, in their fixed order. */
export function voorwaardenVan(feiten: Feiten, beeld: Keuzebeeld): Voorwaardebeeld[] {
  const hints: Record<VoorwaardeId, string> = {
    draagvlak: hintDraagvlak(feiten, beeld),
    visie: hintVisie(feiten, beeld),
    vertraging: hintVertraging(beeld),
    bewijs: hintBewijs(beeld),
  };
  return VOORWAARDEN.map((id) => {
    const { stand, grond = "" } = beeld.keuze.voorwaarde[id] ?? {};
    return { id, naam: VOORWAARDENAMEN[id], stand, grond, hint: hints[id] };
  });
}
