/** "a", "a en b", "a, b en c". */
export function opsomming(delen: string[]): string {
  const laatste = delen.at(-1) ?? "";
  return delen.length < 2 ? laatste : `${delen.slice(0, -1).join(", ")} en ${laatste}`;
}

/** First letter in capitals. */
export const metHoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);

/** A sentence with a full stop at its end, whatever was typed. */
export const alsZin = (tekst: string): string => (/[.?:]$/.test(tekst) ? tekst : `${tekst}.`);

/** "1 doel", "3 doelen". */
export const telling = (aantal: number, enkel: string, meer: string): string =>
  `${aantal} ${aantal === 1 ? enkel : meer}`;

const GETAL = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 2 });
/** A number as Dutch text: 0.6 → "0,6". */
export const toonGetal = (getal: number): string => GETAL.format(getal);
