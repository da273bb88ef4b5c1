import { leesBedrag } from "../begroting/bedrag.ts";

/** A cell that holds an amount: the amount in centen, nothing, or words that are no amount. */
export type Bedragcel = { soort: "bedrag"; centen: number } | { soort: "leeg" } | { soort: "onleesbaar" };

const LEEG = /^(?:[-–—.]|n\.?v\.?t\.?|pm|p\.m\.|€|€ ?-)?$/i;
/** More than two digits behind the decimal sign, with thousands divided or longer than three: then it is no thousand. */
const VEEL_CIJFERS = /^(.*[.,]\d{2})\d+$/;

function zonderTekens(tekst: string): string {
  return tekst
    .replace(/[\s\u00a0\u202f]/g, "")
    .replace(/^(?:€|eur|euro)|(?:€|eur|euro)$/gi, "")
    .replace(/,[-–—]$/, "");
}

/**
 * Reads an amount as people and programs write it: "€ 1.250,50", "1,250.50", "1250", "EUR 12,-". Sums below zero and
 * amounts in words are not readable here: a line of costs has none. More than two decimals are cut off by rounding.
 */
export function leesBedragcel(tekst: string): Bedragcel {
  if (LEEG.test(tekst.trim())) return { soort: "leeg" };
  const kaal = zonderTekens(tekst);
  const gelezen = leesBedrag(kaal);
  if (gelezen.goed) return { soort: "bedrag", centen: gelezen.waarde };
  const meer = VEEL_CIJFERS.exec(kaal);
  const getal = meer && /^\d+[.,]\d+$/.test(kaal) ? Number(kaal.replace(",", ".")) : Number.NaN;
  const centen = Math.round(getal * 100);
  return Number.isSafeInteger(centen) && leesBedrag(String(getal.toFixed(2))).goed
    ? { soort: "bedrag", centen }
    : { soort: "onleesbaar" };
}
