import type { Interventie } from "./interventie.ts";

export const PERSONEELSSOORTEN = ["leraren", "assistenten", "begeleiders", "extern"] as const;
/** Who carries an intervention out. */
export type Personeelssoort = (typeof PERSONEELSSOORTEN)[number];

export const PERSONEELSNAMEN: Record<Personeelssoort, string> = {
  leraren: "Leraren",
  assistenten: "Assistenten en instructeurs",
  begeleiders: "Mentoren, coördinatoren en begeleiders",
  extern: "Mensen van buiten",
};

/** Words by which the texts name each kind. */
const WOORDEN: Record<Exclude<Personeelssoort, "extern">, RegExp> = {
  leraren: /lera(ar|ren)|leerkracht|docent|\bteam\b/i,
  assistenten: /assistent|instructeur|pedagogisch medewerker/i,
  begeleiders: /mentor|decaan|brugfunctionaris|gedragsspecialist|coördinator|begeleider|werkgroep/i,
};

/** The kinds of people that the texts about carrying out name; "extern" = possible or needed. */
export function personeelssoorten({ uitvoering, nodig }: Interventie): Personeelssoort[] {
  const tekst = `${uitvoering.personeel} ${nodig.mensen.tekst}`;
  return PERSONEELSSOORTEN.filter((soort) =>
    soort === "extern" ? uitvoering.extern !== "nee" : WOORDEN[soort].test(tekst),
  );
}
