/** What a variant is for. `maxPaginas` is a promise: what does not fit is shortened by rule (inkorten.ts). */
type Variantgegevens = {
  naam: string;
  /** Who reads it, in one sentence. */
  lezer: string;
  maxPaginas?: number;
};

/** Every document that can be made of a dossier, in the order in which they are offered. */
export const VARIANTEN = {
  volledig: { naam: "Volledig schoolprogramma", lezer: "Voor de MR en het bestuur: het hele plan, met alle uitleg." },
  compact: {
    naam: "Korte versie",
    lezer: "Voor wie het plan in een kwartier wil lezen.",
    maxPaginas: 10,
  },
  besluit: {
    naam: "Besluit op één bladzijde",
    lezer: "Voor de vergadering van de MR: de vraag, de keuzes, het geld en waar de uitleg staat.",
    maxPaginas: 1,
  },
  ouderbrief: { naam: "Brief aan ouders", lezer: "Voor alle ouders en verzorgers.", maxPaginas: 1 },
  leerlingversie: {
    naam: "Voor leerlingen",
    lezer: "Voor leerlingen: wat ze zeiden en wat de school gaat doen.",
    maxPaginas: 1,
  },
  "mr-stand": {
    naam: "De stand voor de MR",
    lezer: "Voor een vergadering van de MR na het besluit: geld, bereik en wat nog komt.",
    maxPaginas: 1,
  },
  gespreksblad: {
    naam: "Gespreksblad voor een klas",
    lezer: "Voor wie met een klas praat: zo gaat het gesprek, met lege vakken om in te schrijven.",
  },
} as const satisfies Record<string, Variantgegevens>;

export type Variant = keyof typeof VARIANTEN;

export const VARIANTNAMEN = Object.keys(VARIANTEN) as Variant[];

/** Is this text, from a command line or an address, the id of a variant? */
export const isVariant = (tekst: string): tekst is Variant => Object.hasOwn(VARIANTEN, tekst);

/** How many pages the variant may have; undefined = as many as the plan needs. */
export const maxPaginasVan = (variant: Variant): number | undefined =>
  (VARIANTEN[variant] satisfies Variantgegevens as Variantgegevens).maxPaginas;
