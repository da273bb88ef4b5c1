import { toonSchooljaar } from "#domain/dossier/schooljaar.ts";
import { type Bestemming, jaarVanRol, type Kolomrol } from "#domain/overnemen/tabel.ts";

export const BESTEMMINGNAMEN: Record<Bestemming, string> = {
  kosten: "Kosten in de begroting",
  interventies: "Interventies in het plan",
  doelen: "Doelen",
};

/** What is counted: "1 regel", "3 regels". */
export const TELWOORD: Record<Bestemming, [enkel: string, meer: string]> = {
  kosten: ["kostenpost", "kostenposten"],
  interventies: ["interventie", "interventies"],
  doelen: ["doel", "doelen"],
};

const ROLNAMEN: Partial<Record<Kolomrol, string>> = {
  niets: "Niet overnemen",
  omschrijving: "Omschrijving",
  interventie: "Interventie",
  potje: "Potje",
  soort: "Soort kosten",
  bedrag: "Bedrag, zonder jaar",
  fte: "Aantal fte",
  gpl: "Kosten per fte per jaar",
  waarom: "Waarom",
  hoe: "Hoe",
  wie: "Wie doet het",
  doelgroep: "Voor wie",
};

/** What a column holds, in words. */
export function rolnaam(rol: Kolomrol): string {
  const jaar = jaarVanRol(rol);
  return jaar === undefined ? (ROLNAMEN[rol] ?? rol) : `Bedrag ${toonSchooljaar(jaar)}`;
}
