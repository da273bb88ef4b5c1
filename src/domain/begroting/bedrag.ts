import { goed, mis, type Uitkomst } from "../dossier/uitkomst.ts";
import { MAX_CENTEN } from "../dossier/velden.ts";

const UITLEG = "Typ een bedrag in euro's, bijvoorbeeld 1.250 of 1.250,50.";

/** "1.250,50" → ["1250", "50"]: a last comma or dot with one or two digits behind it is the decimal sign. */
function splits(kaal: string): [string, string] | undefined {
  const delen =
    /^(\d{1,3}(?:\.\d{3})*|\d+)(?:,(\d{1,2}))?$/.exec(kaal) ?? /^(\d{1,3}(?:,\d{3})*|\d+)(?:\.(\d{1,2}))?$/.exec(kaal);
  return delen?.[1] === undefined ? undefined : [delen[1].replace(/[.,]/g, ""), (delen[2] ?? "").padEnd(2, "0")];
}

/**
 * Typed text → whole centen. Reads "1.250,50", "1250,5", "1250.5", "€ 1.250" and "1.250" (a thousand two hundred
 * and fifty: a dot with three digits behind it separates thousands). Refuses letters, negative and too large amounts
 * with a sentence that says what to type.
 */
export function leesBedrag(tekst: string): Uitkomst<number> {
  const kaal = tekst.replace(/[\s\u00a0€]/g, "").replace(/,-$/, "");
  if (/^[-−–]/.test(kaal)) return mis("Een bedrag kan niet onder nul zijn. Typ het zonder minteken.");
  const delen = splits(kaal);
  if (!delen) return mis(UITLEG);
  const centen = Number(delen[0]) * 100 + Number(delen[1]);
  return centen > MAX_CENTEN ? mis("Dit bedrag is te groot. Controleer het aantal cijfers.") : goed(centen);
}

/** As leesBedrag, and below zero for money that came back: "−5", "-5" or, as some programs write it, "5-". */
export function leesBoeking(tekst: string): Uitkomst<number> {
  const kaal = tekst.replace(/[\s\u00a0€]/g, "");
  const delen = /^[-−–](.+)$/.exec(kaal) ?? /^(\d[\d.,]*\d|\d)[-−–]$/.exec(kaal);
  if (delen?.[1] === undefined) return leesBedrag(tekst);
  const gelezen = leesBedrag(delen[1]);
  return gelezen.goed ? goed(0 - gelezen.waarde) : gelezen;
}

const EURO = new Intl.NumberFormat("nl-NL", { minimumFractionDigits: 0, maximumFractionDigits: 0 });
const EURO_CENT = new Intl.NumberFormat("nl-NL", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** Centen → text for an input field: "1.250" or "1.250,50". */
export function toonInvoerbedrag(centen: number): string {
  return centen % 100 === 0 ? EURO.format(centen / 100) : EURO_CENT.format(centen / 100);
}

/** How amounts of one table are shown: whole euros when every amount is whole, else all with cents. */
export type Bedragweergave = (centen: number) => string;

/** Centen → "€ 1.250" with a hard space; a negative amount as "−€ 1.250". */
export function toonBedrag(centen: number, metCenten = centen % 100 !== 0): string {
  const getal = (metCenten ? EURO_CENT : EURO).format(Math.abs(centen) / 100);
  return `${centen < 0 ? "−" : ""}€\u00a0${getal}`;
}

/** The one way to show all these amounts together (ontwerp §5). */
export function bedragweergave(bedragen: Iterable<number>): Bedragweergave {
  const metCenten = [...bedragen].some((centen) => centen % 100 !== 0);
  return (centen) => toonBedrag(centen, metCenten);
}

/**
 * Divides an amount in centen over weights by largest remainder: the parts are whole and always add up to the amount.
 * Equal remainders go to the earlier part. All weights 0 → everything to the first part.
 */
export function verdeel(centen: number, gewichten: number[]): number[] {
  const som = gewichten.reduce((a, b) => a + b, 0);
  if (som <= 0) return gewichten.map((_, i) => (i === 0 ? centen : 0));
  const exact = gewichten.map((gewicht) => (centen * gewicht) / som);
  const delen = exact.map(Math.floor);
  let rest = centen - delen.reduce((a, b) => a + b, 0);
  const opRest = exact
    .map((waarde, i) => ({ i, rest: waarde - Math.floor(waarde) }))
    .sort((a, b) => b.rest - a.rest || a.i - b.i);
  for (const { i } of opRest) {
    if (rest <= 0) break;
    delen[i] = (delen[i] ?? 0) + 1;
    rest -= 1;
  }
  return delen;
}
