/** A place on the sheet: row and column of the data, both from 0; the header is not counted. */
export type Plaats = readonly [rij: number, kolom: number];

/** How a sum came about, so that a spreadsheet can do it again: a range, or one cell minus another. */
export type Formule = { soort: "som"; van: Plaats; tot: Plaats } | { soort: "verschil"; van: Plaats; min: Plaats };

/** One cell: nothing, text, an ISO date, or an amount in centen (with its formula when it is a sum). */
export type Cel =
  | undefined
  | { soort: "tekst"; tekst: string }
  | { soort: "datum"; iso: string }
  | { soort: "bedrag"; centen: number; formule?: Formule };

/** Width in characters. */
export type Kolom = { kop: string; breedte: number };

/** One subject as a plain table, for Excel and CSV. Nothing outside the domain computes a number of it. */
export type Werkblad = {
  naam: string;
  kolommen: Kolom[];
  rijen: Cel[][];
  /** Columns that stay in sight when one scrolls to the side. */
  vasteKolommen: number;
  /** Is the last row a sum? */
  metTotaal: boolean;
};

/** Text as a cell; without words the cell is empty. */
export const tekstcel = (tekst: string | undefined): Cel => (tekst?.trim() ? { soort: "tekst", tekst } : undefined);
export const datumcel = (iso: string | undefined): Cel => (iso ? { soort: "datum", iso } : undefined);
export const bedragcel = (centen: number | undefined, formule?: Formule): Cel =>
  centen === undefined ? undefined : { soort: "bedrag", centen, ...(formule && { formule }) };
/** Cells that lie in one row or one column, added up. */
export const som = (van: Plaats, tot: Plaats): Formule => ({ soort: "som", van, tot });

/**
 * Text that a spreadsheet would run as a formula or read as a command: = + - @ (also full-width), at the begin or behind
 * white space, tabs or other invisible signs. An apostrophe in front makes it plain text.
 */
const OPDRACHT = /^[\s\p{Cc}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20\u2212]/u;
export const neutraliseer = (tekst: string): string => (OPDRACHT.test(tekst) ? `'${tekst}` : tekst);

/** The other way round, when such a file comes back. */
export const zonderApostrof = (tekst: string): string =>
  tekst.startsWith("'") && OPDRACHT.test(tekst.slice(1)) ? tekst.slice(1) : tekst;
