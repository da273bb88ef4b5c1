import { NIVEAUSCHALEN, type Niveauschaal } from "../../dossier/resultaat.ts";
import { NIVEAUS } from "../niveaus.ts";

/** What a column becomes: a field of a result, or a niveau ("I-V:II"); "" = it is not taken over. */
export type Doelveld =
  | ""
  | "vak"
  | "groep"
  | "toets"
  | "moment"
  | "datum"
  | "n"
  | "gemiddelde"
  | "bron"
  | `${Niveauschaal}:${string}`;

const VELDNAMEN: readonly [Doelveld, string][] = [
  ["", "niet overnemen"],
  ["vak", "vak"],
  ["groep", "groep of leerjaar"],
  ["toets", "toets"],
  ["moment", "moment (M of E)"],
  ["datum", "datum"],
  ["n", "aantal leerlingen"],
  ["gemiddelde", "gemiddelde"],
  ["bron", "bron"],
];

/** All that a column can become, with its words. */
export const DOELVELDEN: readonly { waarde: Doelveld; label: string }[] = [
  ...VELDNAMEN.map(([waarde, label]) => ({ waarde, label })),
  ...NIVEAUSCHALEN.flatMap((schaal) =>
    NIVEAUS[schaal].map(({ sleutel, naam }) => ({ waarde: `${schaal}:${sleutel}` as const, label: `% ${naam}` })),
  ),
];

/** Scale and niveau of a column; undefined when it is another field. */
export function niveauVan(doel: Doelveld): { schaal: Niveauschaal; niveau: string } | undefined {
  const schaal = NIVEAUSCHALEN.find((kandidaat) => doel.startsWith(`${kandidaat}:`));
  return schaal && { schaal, niveau: doel.slice(schaal.length + 1) };
}

const KOPWOORDEN: readonly [Doelveld, RegExp][] = [
  ["referentie:onder-1F", /(lager|onder|<|minder dan)[ _-]*1f/],
  ["referentie:1S-2F", /1s|2f/],
  ["referentie:1F", /1f/],
  ["groei:meer", /(meer|boven|hoger).*(verwacht|groei)|(groei|verwacht).*(meer|boven|hoger)/],
  ["groei:minder", /(minder|onder|lager).*(verwacht|groei)|(groei|verwacht).*(minder|onder|lager)/],
  ["groei:zoals", /(zoals|conform|volgens).*(verwacht|groei)|(groei|verwacht).*(zoals|conform|volgens)/],
  ["n", /^(n|aantal|#)\b|leerlingen|aantal/],
  ["gemiddelde", /gemiddeld|^gem\b|vaardigheidsscore|gem\. /],
  ["moment", /moment|afname(?!datum)|periode/],
  ["datum", /datum/],
  ["groep", /groep|leerjaar|klas|jaargroep|bouw/],
  ["vak", /vak|onderdeel|domein|leergebied/],
  ["toets", /toets|test|instrument/],
  ["bron", /bron|systeem|lvs/],
];

/** "% niveau II", "II (%)", "Perc. A" → the niveau alone. */
const kaleLetter = (kop: string) =>
  kop
    .replace(/%|\(|\)|\bperc(entage)?\b\.?|\baandeel\b|\bniveau\b|\bscore\b/gi, " ")
    .trim()
    .toUpperCase();

/** What a column most likely becomes, by the words of its header. */
export function raadDoel(kop: string): Doelveld {
  const letter = kaleLetter(kop);
  if (/^(I|II|III|IV|V)$/.test(letter)) return `I-V:${letter}`;
  if (/^[A-E]$/.test(letter)) return `A-E:${letter}`;
  return KOPWOORDEN.find(([, patroon]) => patroon.test(kop.trim().toLowerCase()))?.[0] ?? "";
}
