import type { Dossier } from "../dossier/dossier.ts";
import { EERSTE_RONDE, type EigenVraag, type Vraagsoort } from "../dossier/ronde.ts";
import { opVolgorde } from "../dossier/velden.ts";
import type { Antwoordoptie } from "./opties.ts";

/** Most own questions in one round: with more the forms get too long to finish. */
export const MAX_EIGEN_VRAGEN = 8;
/** Longest own question, so that an invitation still fits in a link. */
export const MAX_VRAAGTEKST = 300;

export const VRAAGSOORTNAMEN: Record<Vraagsoort, string> = {
  zorg: "geen zorgen tot zeer veel zorgen",
  eens: "eens of oneens",
  open: "eigen woorden",
};

/** Choices of an own question of the kind "eens". */
export const EENS_OPTIES: Antwoordoptie[] = [
  { waarde: "eens", woorden: "eens", cijfer: 1 },
  { waarde: "beetje-eens", woorden: "een beetje eens", cijfer: 2 },
  { waarde: "beetje-oneens", woorden: "een beetje oneens", cijfer: 3 },
  { waarde: "oneens", woorden: "oneens", cijfer: 4 },
  { waarde: "weet-niet", woorden: "weet niet", cijfer: 0 },
];

/** Under which name the answer to an own question is handed in. */
export const eigenSleutel = (id: string): string => `eigen-${id}`;

/** The own questions of a round in their order, also those without words yet. */
export const eigenVragenVan = (
  { eigenVraag }: Pick<Dossier, "eigenVraag">,
  ronde: string,
): (EigenVraag & { id: string })[] => opVolgorde(eigenVraag).filter((vraag) => (vraag.ronde || EERSTE_RONDE) === ronde);

/** The own questions that are asked in one form. */
export const eigenVragenIn = (dossier: Pick<Dossier, "eigenVraag">, ronde: string, formulier: string) =>
  eigenVragenVan(dossier, ronde)
    .filter(({ tekst, formulieren }) => tekst.trim() !== "" && formulieren[formulier])
    .slice(0, MAX_EIGEN_VRAGEN);
