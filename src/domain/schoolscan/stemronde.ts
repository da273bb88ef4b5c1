import type { Dossier } from "../dossier/dossier.ts";
import { type Change, setBranch } from "../dossier/entries.ts";
import type { Ronde } from "../dossier/ronde.ts";
import { opVolgorde, volgendeVolgorde } from "../dossier/velden.ts";
import type { Formulier, Formuliervraag } from "./formulier.ts";

/** Form id of the vote of the team about the chosen interventions. */
export const STEM_FORMULIER = "stem";
export const STEMTITEL = "Stem over de keuzes";
export const MINUTEN_STEM = 5;
/** How many choices each member may mark as "must succeed". */
export const HOOGSTENS_ZEKER = 3;
/** Most choices in one vote. */
export const MAX_STEMKEUZES = 40;

/** One choice as it is voted on: its id in the plan, and its name when the vote was opened. */
export type Stemkeuze = { id: string; naam: string };

/** Under which name the vote about a choice is handed in. */
export const stemSleutel = (keuze: string): string => `keuze-${keuze}`;
/** Under which name "must succeed" is handed in: "zeker/<keuze>": true. */
export const ZEKER_SLEUTEL = "zeker";

const OPTIES = [
  { waarde: "steun", woorden: "Ik steun dit" },
  { waarde: "mits", woorden: "Ik steun dit als …" },
  { waarde: "geen", woorden: "Ik steun dit niet" },
];

const LEEG = { hulp: "", opties: [], over: [], toelichting: "", bron: [] };

const stemvraag = ({ id, naam }: Stemkeuze): Formuliervraag => ({
  ...LEEG,
  id: stemSleutel(id),
  vraag: naam,
  hulp: "Steun je deze keuze?",
  soort: "keuze",
  opties: OPTIES,
  toelichting: "Als … Wat is er dan nodig? Mag leeg blijven. Geen namen.",
});

/** The form of a vote: one question per choice, and which three must succeed. */
export const stemformulier = (keuzes: readonly Stemkeuze[]): Formulier => ({
  id: STEM_FORMULIER,
  rol: "team",
  titel: STEMTITEL,
  sectoren: ["alle"],
  minuten: MINUTEN_STEM,
  anoniem: true,
  inleiding: [
    "Jullie school koos wat er in het schoolprogramma komt. Je geeft per keuze aan of je die steunt.",
    "Je stemt anoniem en vrijwillig. De app toont alleen de stemmen van vijf of meer collega’s samen. Wie jouw bestand of link ontvangt, kan wel weten dat het van jou komt.",
    "Wat je zelf opschrijft, staat straks los van je stem bij die van anderen. Schrijf geen namen op.",
  ],
  dank: ["Je stem telt mee als de school de stem sluit.", "Daarna bespreken jullie met elkaar wat eruit komt."],
  vragen: [
    ...keuzes.map(stemvraag),
    {
      ...LEEG,
      id: ZEKER_SLEUTEL,
      vraag: "Welke drie moeten zeker lukken?",
      hulp: "Kies er hoogstens drie. Toch een andere? Haal dan eerst een vinkje weg.",
      soort: "meer",
      opties: keuzes.map(({ id, naam }) => ({ waarde: id, woorden: naam })),
      hoogstens: HOOGSTENS_ZEKER,
    },
  ],
});

export const isStemronde = ({ ronde }: Pick<Dossier, "ronde">, id: string): boolean => ronde[id]?.soort === "stem";

/** The choices of a vote, as they were when it was opened. */
export const stemkeuzesVan = ({ ronde }: Pick<Dossier, "ronde">, id: string): Stemkeuze[] =>
  opVolgorde(ronde[id]?.keuzes ?? {}).map(({ id: keuze, naam }) => ({ id: keuze, naam }));

/** All votes, the first one first. */
export const stemrondesVan = ({ ronde }: Pick<Dossier, "ronde">): (Ronde & { id: string })[] =>
  opVolgorde(ronde).filter(({ soort }) => soort === "stem");

/** The vote that takes hand-ins now; there is at most one. */
export const openStemronde = (dossier: Pick<Dossier, "ronde">): string | undefined =>
  stemrondesVan(dossier).find(({ geslotenOp }) => geslotenOp === undefined)?.id;

/**
 * Opens a vote about these choices: their names are fixed from now on, so that all members see the same form. Nothing
 * when a vote is open. `id` is new, `op` an ISO date.
 */
export function openStem(dossier: Dossier, id: string, op: string, keuzes: readonly Stemkeuze[]): Change[] {
  if (openStemronde(dossier) !== undefined) return [];
  return [
    ...setBranch(`ronde/${id}`, {
      soort: "stem",
      naam: STEMTITEL,
      geopendOp: op,
      volgorde: volgendeVolgorde(dossier.ronde),
    }),
    ...keuzes
      .slice(0, MAX_STEMKEUZES)
      .flatMap(({ id: keuze, naam }, i) => setBranch(`ronde/${id}/keuzes/${keuze}`, { naam, volgorde: i + 1 })),
  ];
}
