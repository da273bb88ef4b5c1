/** One sheet or pasted table of another program: rows of text, as many cells as each row has. */
export type Blad = { naam: string; rijen: string[][] };

/** What the rows become in the plan. */
export const BESTEMMINGEN = ["kosten", "interventies", "doelen"] as const;
export type Bestemming = (typeof BESTEMMINGEN)[number];

/** What a column holds. "jaar-2026" = the amount of school year 2026–2027. */
export type Kolomrol =
  | "niets"
  | "omschrijving"
  | "interventie"
  | "potje"
  | "soort"
  | "bedrag"
  | "fte"
  | "gpl"
  | "waarom"
  | "hoe"
  | "wie"
  | "doelgroep"
  | `jaar-${number}`;

/** Small letters without accents and signs, to compare names. */
export const vergelijkbaar = (tekst: string): string =>
  tekst
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/** School year of a "jaar-…" column. */
export const jaarVanRol = (rol: Kolomrol): number | undefined =>
  rol.startsWith("jaar-") ? Number(rol.slice("jaar-".length)) : undefined;
