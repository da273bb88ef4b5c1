import type { Figuur, Kolom, Rij } from "#domain/rapport/blok.ts";
import { maakTabel } from "./word-tabel.ts";
import { alinea } from "./word-tekst.ts";

type Gegevens = { kolommen: Kolom[]; rijen: Rij[] };

const NAAM: Kolom = { kop: "Wat", breedte: 3 };

/** The numbers of a drawing as a table: a school can change those, and everyone can read them. */
function gegevensVan(figuur: Figuur): Gegevens | undefined {
  switch (figuur.vorm) {
    case "staven":
      return {
        kolommen: [NAAM, { kop: "Deze school", breedte: 2 }, { kop: "Landelijk", breedte: 2 }],
        rijen: figuur.staven.map(({ naam, toon, landelijk }) => ({ cellen: [naam, toon, landelijk?.toon ?? ""] })),
      };
    case "stapels":
      return {
        kolommen: [
          NAAM,
          ...figuur.legenda.map(({ naam }) => ({ kop: naam, breedte: 2 })),
          { kop: "Samen", breedte: 2 },
        ],
        rijen: figuur.stapels.map(({ naam, delen, totaal }) => ({
          cellen: [
            naam,
            ...figuur.legenda.map((_, plaats) => delen.find(({ legenda }) => legenda === plaats)?.toon ?? ""),
            totaal,
          ],
        })),
      };
    case "stappen":
      return {
        kolommen: [NAAM, { kop: "Wanneer", breedte: 2 }, { kop: "Stand", breedte: 1 }],
        rijen: figuur.stappen.map(({ naam, datum, klaar }) => ({
          cellen: [naam, datum, klaar ? "klaar" : "komt nog"],
        })),
      };
    // A planning is all in its text alternative.
    case "gantt":
      return undefined;
  }
}

/** A figure in words: its title, what there is to see, and its numbers. */
export function figuurInWoorden(figuur: Figuur, nummer: number) {
  const gegevens = gegevensVan(figuur);
  return [
    ...alinea(`Figuur ${nummer}. ${figuur.titel}`, { stijl: "Caption", bijVolgende: true }),
    ...alinea(figuur.alt),
    ...(gegevens ? [maakTabel(gegevens.kolommen, gegevens.rijen)] : []),
    ...alinea(figuur.noot ?? "", { stijl: "Noot" }),
  ];
}
