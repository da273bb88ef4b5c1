import type { StapId, Waar } from "#domain/regels/melding.ts";

/** How the steps are called in a sentence. */
export const STAPNAAM: Record<StapId, string> = {
  school: "School",
  schoolscan: "Schoolscan",
  "wat-valt-op": "Wat valt op",
  menukaart: "Menukaart",
  programma: "Schoolprogramma",
  begroting: "Begroting",
  controle: "Controle en PDF",
};

const BIJZONDER: Partial<Record<StapId, string>> = { schoolscan: "Naar de vraag", programma: "Naar de keuze" };

/** Text of a link to a place: what one finds there, else the step. */
export const naarWaar = ({ stap, plek }: Waar): string =>
  (plek === undefined ? undefined : BIJZONDER[stap]) ?? `Naar ${STAPNAAM[stap]}`;
