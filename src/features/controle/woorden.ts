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

const NAAR: Record<StapId, string> = {
  school: "Naar School",
  schoolscan: "Naar de schoolscan",
  "wat-valt-op": "Naar Wat valt op",
  menukaart: "Naar de menukaart",
  programma: "Naar het schoolprogramma",
  begroting: "Naar de begroting",
  controle: "Naar Controle en PDF",
};
const NAAR_PLEK: Partial<Record<StapId, string>> = { schoolscan: "Naar de vraag", programma: "Naar de keuze" };

/** Text of a link to a place: what one finds there, else the step. */
export const naarWaar = ({ stap, plek }: Waar): string => (plek ? NAAR_PLEK[stap] : undefined) ?? NAAR[stap];
