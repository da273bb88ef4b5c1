import type { Cel, Kolom, Tabel } from "#domain/rapport/blok.ts";
import { kaleTekst } from "#domain/rapport/ontleed.ts";
import { zorgwoord } from "#domain/rapport/zorgwoord.ts";
import { breedsteWoord, tekstbreedte } from "./meet.ts";

/** Space around the words of a cell; a column after a number column starts further right. */
export const CEL = { links: 4, rechts: 4, naGetal: 14 };

/** A table with more rows is set tight. */
const DICHT_VANAF = 9;

/** White above and below the words of a row, in points: more where people write in it. */
export function celruimte({ rijen, ruimte }: Tabel): number {
  if (ruimte === "ruim") return 6.5;
  return ruimte === "dicht" || rijen.length >= DICHT_VANAF ? 2.5 : 3.5;
}

/** A table as it is set: type size, and for each part the columns (by index) with their width in points. */
export type Indeling = { grootte: 9 | 8 | 7; delen: { kolom: number; breedte: number }[][] };

/** No word asks more than this share of the table; a longer one is broken. */
const HOOGSTE_AANDEEL = 0.35;

export const isNaGetal = (kolommen: readonly Kolom[], plaats: number): boolean =>
  !kolommen[plaats]?.getal && kolommen[plaats - 1]?.getal === true;

/** The words of a cell as they are drawn, for measuring. */
export const celTekst = (cel: Cel | undefined): string =>
  typeof cel === "string" ? kaleTekst(cel) : cel === undefined ? "" : `■■ ${zorgwoord(cel.zorg)}`;

/** The width that a column needs so that no word sticks out. */
function kleinste({ kolommen, rijen, totaal }: Tabel, plaats: number, grootte: number, breedte: number): number {
  const kolom = kolommen[plaats];
  const cellen = [...rijen.map(({ cellen }) => cellen[plaats]), totaal?.[plaats]].map(celTekst);
  const inhoud = cellen.map((tekst) => (kolom?.getal ? tekstbreedte(tekst, grootte) : breedsteWoord(tekst, grootte)));
  const woord = Math.max(breedsteWoord(kolom?.kop ?? "", grootte), ...inhoud);
  const rand = (isNaGetal(kolommen, plaats) ? CEL.naGetal : CEL.links) + CEL.rechts;
  return Math.min(woord + rand, breedte * HOOGSTE_AANDEEL);
}

/**
 * Divides the measure by the shares, but never gives a column less than it needs.
 * @returns null when the columns do not fit together.
 */
export function verdeelBreedte(
  aandelen: readonly number[],
  nodig: readonly number[],
  breedte: number,
): number[] | null {
  if (nodig.reduce((som, minimum) => som + minimum, 0) > breedte + 0.01) return null;
  const vast = new Set<number>();
  for (;;) {
    const over = nodig.reduce((rest, minimum, plaats) => (vast.has(plaats) ? rest - minimum : rest), breedte);
    const som = aandelen.reduce((totaal, aandeel, plaats) => (vast.has(plaats) ? totaal : totaal + aandeel), 0);
    const deel = (plaats: number) => (som > 0 ? ((aandelen[plaats] ?? 0) / som) * over : 0);
    const teSmal = nodig.findIndex((minimum, plaats) => !vast.has(plaats) && deel(plaats) < minimum);
    if (teSmal === -1) return nodig.map((minimum, plaats) => (vast.has(plaats) ? minimum : deel(plaats)));
    vast.add(teSmal);
  }
}

/** Groups of columns that fit beside a repeated first column. */
function groepeer(nodig: readonly number[], breedte: number): number[][] {
  const eerste = nodig[0] ?? 0;
  const groepen: number[][] = [];
  let vrij = 0;
  for (let kolom = 1; kolom < nodig.length; kolom += 1) {
    const minimum = nodig[kolom] ?? 0;
    if (groepen.length === 0 || minimum > vrij) {
      groepen.push([0]);
      vrij = breedte - eerste;
    }
    groepen.at(-1)?.push(kolom);
    vrij -= minimum;
  }
  return groepen;
}

/**
 * Chooses type size and column widths: 9 points where it fits, else 8 or 7; a table that is wider still is set as
 * several tables that each repeat the first column.
 */
export function deelIn(tabel: Tabel, breedte: number): Indeling {
  const aandelen = tabel.kolommen.map(({ breedte: aandeel }) => Math.max(aandeel, 1));
  for (const grootte of [9, 8, 7] as const) {
    const nodig = tabel.kolommen.map((_, plaats) => kleinste(tabel, plaats, grootte, breedte));
    const breedtes = verdeelBreedte(aandelen, nodig, breedte);
    if (breedtes) return { grootte, delen: [breedtes.map((punten, kolom) => ({ kolom, breedte: punten }))] };
  }
  const nodig = tabel.kolommen.map((_, plaats) => kleinste(tabel, plaats, 8, breedte));
  const delen = groepeer(nodig, breedte).map((groep) => {
    const minima = groep.map((kolom) => nodig[kolom] ?? 0);
    const breedtes =
      verdeelBreedte(
        groep.map((kolom) => aandelen[kolom] ?? 1),
        minima,
        breedte,
      ) ?? minima;
    return groep.map((kolom, plaats) => ({ kolom, breedte: breedtes[plaats] ?? 0 }));
  });
  return { grootte: 8, delen };
}
