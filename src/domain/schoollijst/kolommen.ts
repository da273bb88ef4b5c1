/** Names of columns as DUO has written them over the years, in one spelling (see `kolomnaam`). */
const NAMEN = {
  instelling: ["INSTELLINGSCODE", "BRIN_NUMMER", "BRINNUMMER", "BRIN"],
  vestiging: ["VESTIGINGSCODE", "VESTIGINGSNUMMER", "VESTIGING"],
  naam: ["VESTIGINGSNAAM", "NAAM_VESTIGING", "INSTELLINGSNAAM_VESTIGING", "INSTELLINGSNAAM"],
  plaats: ["PLAATSNAAM", "PLAATSNAAM_VESTIGING"],
  gemeente: ["GEMEENTENAAM", "GEMEENTENAAM_VESTIGING"],
  bestuursnummer: ["BEVOEGD_GEZAG_NUMMER", "BEVOEGD_GEZAG"],
  bestuur: ["BEVOEGD_GEZAG_NAAM", "NAAM_BEVOEGD_GEZAG"],
  soort: ["SOORT_VESTIGING", "SOORT_PO", "SOORT_PRIMAIR_ONDERWIJS"],
  structuur: ["ONDERWIJSSTRUCTUUR"],
  aantal: ["AANTAL_LEERLINGEN", "LEERLINGEN"],
} as const;
export type Veld = keyof typeof NAMEN;

/** "Leer- of verblijfsjaar 1 - man" → "LEER_OF_VERBLIJFSJAAR_1_MAN". */
const kolomnaam = (kop: string): string =>
  kop
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, "_")
    .replace(/^_|_$/g, "");

export type Kolommen = {
  /** Place of each known column; absent = the file does not have it. */
  plek: Partial<Record<Veld, number>>;
  /** Columns with all pupils of a year. */
  jaren: { jaar: string; kolom: number }[];
  /** Columns with (a part of) the pupils of a leerjaar. */
  leerjaren: { leerjaar: string; kolom: number }[];
};

const metGetal = (namen: string[], patroon: RegExp) =>
  namen.flatMap((naam, kolom) => {
    const getal = patroon.exec(naam)?.[1];
    return getal === undefined ? [] : [{ getal, kolom }];
  });

/** Finds the columns of a DUO file by their names, in whatever order they stand. */
export function vindKolommen(koppen: readonly string[]): Kolommen {
  const namen = koppen.map(kolomnaam);
  const plek: Partial<Record<Veld, number>> = {};
  for (const veld of Object.keys(NAMEN) as Veld[]) {
    const kolom = NAMEN[veld].map((naam) => namen.indexOf(naam)).find((i) => i >= 0);
    if (kolom !== undefined) plek[veld] = kolom;
  }
  return {
    plek,
    jaren: metGetal(namen, /^LEERLINGEN_(\d{4})$/).map(({ getal, kolom }) => ({ jaar: getal, kolom })),
    leerjaren: metGetal(namen, /^LEER(?:_OF_VERBLIJFS)?JAAR_(\d)(?:_(?:MAN|VROUW))?$/).map(({ getal, kolom }) => ({
      leerjaar: getal,
      kolom,
    })),
  };
}
