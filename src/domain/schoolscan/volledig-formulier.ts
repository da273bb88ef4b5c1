import type { Rol } from "../dossier/inbreng.ts";
import { isAnoniem } from "../kleine-groep.ts";

/** Roles that can fill in the whole scan on their own device. */
export const ROLLEN_VOLLEDIG = ["schoolleiding", "ib", "team"] as const satisfies readonly Rol[];

/** About how long the whole scan takes, in minutes. */
export const MINUTEN_VOLLEDIG = 30;

const NIET_ANONIEM: Record<"schoolleiding" | "ib", string> = {
  schoolleiding: "Dit is niet anoniem: jouw antwoorden staan bij de rol schoolleiding.",
  ib: "Dit is niet anoniem: jouw antwoorden staan bij de rol intern begeleider of kwaliteitscoördinator.",
};

const overNaam = (rol: Rol): string =>
  isAnoniem(rol)
    ? "Je vult dit anoniem in. De app toont alleen antwoorden van vijf of meer collega’s samen. Wie jouw bestand of link ontvangt, kan wel weten dat het van jou komt."
    : NIET_ANONIEM[rol === "ib" ? "ib" : "schoolleiding"];

/** What stands before the first question of the whole scan. */
export const inleidingVolledig = (rol: Rol): string[] => [
  "Dit is de hele schoolscan: alle vragen die bij jullie soort school horen, per onderwerp. Een vraag overslaan mag.",
  overNaam(rol),
  "‘Geen zicht’ is ook een antwoord: dan zoeken jullie het eerst uit. Schrijf geen namen van leerlingen of collega’s op.",
  "De antwoorden gaan naar de schoolscan. Daarna bespreken jullie met elkaar wat eruit komt.",
];

export const DANK_VOLLEDIG = [
  "Je antwoorden tellen mee in de schoolscan.",
  "Daarna bespreken jullie met elkaar wat opvalt, en kiezen jullie wat je gaat doen.",
];
