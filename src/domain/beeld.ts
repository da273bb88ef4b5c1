import type { Dossier } from "./dossier/dossier.ts";
import { berekenFeiten, type Feiten } from "./feiten.ts";
import type { Inhoud } from "./inhoud.ts";
import { metEigenMenukaart } from "./menukaart/met-eigen.ts";
import { controleer } from "./regels/controleer.ts";
import { type KlaarVoorMr, klaarVoorMr } from "./regels/klaar-voor-mr.ts";
import type { Melding, StapId } from "./regels/melding.ts";
import { berekenStanden, type Stand } from "./stand.ts";
import { maakSuggesties, type Suggestieresultaat } from "./suggestie/suggesties.ts";

/** All that a screen or a report shows of a dossier: one view, derived at every edit and never stored. */
export type Beeld = Feiten & {
  suggesties: Suggestieresultaat;
  meldingen: Melding[];
  klaarVoorMr: KlaarVoorMr;
  standen: Record<StapId, Stand>;
};

/** Derives the whole view. `vandaag` is an ISO date; same input, same output. */
export function berekenBeeld(dossier: Dossier, basis: Inhoud, vandaag: string): Beeld {
  const inhoud = metEigenMenukaart(basis, dossier.eigenMenukaart);
  const feiten = berekenFeiten(dossier, inhoud, vandaag);
  const meldingen = controleer(feiten);
  const klaar = klaarVoorMr(feiten, meldingen);
  return {
    ...feiten,
    meldingen,
    klaarVoorMr: klaar,
    standen: berekenStanden(feiten, meldingen, klaar),
    suggesties: maakSuggesties(feiten.oordelen, dossier.school, inhoud),
  };
}
