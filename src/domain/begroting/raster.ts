import type { Change } from "../dossier/entries.ts";
import type { Regel, Rekenwijze } from "../dossier/geld.ts";
import { ruwSleutel } from "../dossier/ruw.ts";
import { toonSchooljaarKort } from "../dossier/schooljaar.ts";
import { bedragveld, decimaalveld, geheelveld, tekstveld, type Veldsoort } from "../dossier/veldsoort.ts";
import { toonInvoerbedrag } from "./bedrag.ts";
import { maakKlembord } from "./klembord.ts";
import type { Kostenregel } from "./totalen.ts";

/** A cell of the cost table: the words of a line (kolom 0), or what is typed for one school year (1 …). */
export type Plaats = { regel: string; kolom: number };

/** What is typed per year in a line with this way of calculating. */
const JAARVELD: Record<Rekenwijze, { naam: "bedrag" | "fte" | "uren" | "aantal"; soort: Veldsoort; eenheid: string }> =
  {
    bedrag: { naam: "bedrag", soort: bedragveld, eenheid: "" },
    fte: { naam: "fte", soort: decimaalveld(500), eenheid: "fte" },
    uren: { naam: "uren", soort: decimaalveld(100_000), eenheid: "uur" },
    leerlingen: { naam: "aantal", soort: geheelveld(99_999), eenheid: "leerlingen" },
  };
const OMSCHRIJVING = tekstveld(200);

/** The leaf that a cell of a year writes, how it is typed, and the unit ("" = euro). */
export function jaarveld(regel: string, rekenwijze: Rekenwijze, jaar: number) {
  const { naam, soort, eenheid } = JAARVELD[rekenwijze];
  return { sleutel: `regel/${regel}/jaren/${jaar}/${naam}`, soort, eenheid };
}

/** The leaf of the words of a line. */
export const omschrijvingsveld = (regel: string) => ({ sleutel: `regel/${regel}/omschrijving`, soort: OMSCHRIJVING });

/** The leaf of any cell. */
export const celveld = (regel: string, rekenwijze: Rekenwijze, kolom: number, jaren: number[]) =>
  kolom === 0 ? omschrijvingsveld(regel) : jaarveld(regel, rekenwijze, jaren[kolom - 1] ?? 0);

/** How a cell is called in a message: "K3, 2026/27". */
export const celnaam = (nummer: string, kolom: number, jaren: number[]): string =>
  `${nummer}, ${kolom === 0 ? "omschrijving" : toonSchooljaarKort(jaren[kolom - 1] ?? 0)}`;

/** The rectangle between two corners, in the order of the screen. */
export type Selectie = { rijen: Kostenregel[]; kolommen: number[] };

/** What these cells hold, as a spreadsheet reads it: words, and amounts in euro (of a calculated line the outcome). */
export function kopieerSelectie({ rijen, kolommen }: Selectie, jaren: number[]): string {
  const inhoud = ({ regel, kosten }: Kostenregel, kolom: number) =>
    kolom === 0 ? regel.omschrijving : toonInvoerbedrag(kosten.perJaar[jaren[kolom - 1] ?? 0] ?? 0);
  return maakKlembord(rijen.map((rij) => kolommen.map((kolom) => inhoud(rij, kolom))));
}

/** Empties a cell, and forgets words in it that were no value. */
export function wisCel(id: string, regel: Pick<Regel, "rekenwijze">, kolom: number, jaren: number[]): Change[] {
  const { sleutel } = celveld(id, regel.rekenwijze, kolom, jaren);
  return [
    { sleutel, waarde: undefined },
    { sleutel: ruwSleutel(sleutel), waarde: undefined },
  ];
}

/** Empties all these cells. */
export const wisSelectie = ({ rijen, kolommen }: Selectie, jaren: number[]): Change[] =>
  rijen.flatMap(({ id, regel }) => kolommen.flatMap((kolom) => wisCel(id, regel, kolom, jaren)));
