import type { Potje } from "../dossier/geld.ts";
import type { Begroting, Kostenregel, Potjestand } from "./totalen.ts";

/** Money that ends: it has an end date, or does not come back every year. */
export const isTijdelijk = ({ aard, einddatum }: Potje): boolean => aard !== "jaarlijks" || einddatum !== undefined;

/** Cost of the last planned year of a line, in centen: what it would cost every year after that. */
export function kostenPerJaar({ kosten }: Kostenregel): number {
  const jaren = Object.keys(kosten.perJaar)
    .map(Number)
    .sort((a, b) => b - a);
  return jaren.map((jaar) => kosten.perJaar[jaar] ?? 0).find((bedrag) => bedrag > 0) ?? kosten.totaal;
}

/** Yearly cost that goes on when this potje stops. */
export type NaHetPotje = { stand: Potjestand; regels: Kostenregel[]; perJaar: number };

/**
 * What remains to be paid after the end date of each potje that ends: its structural lines, at the cost of their last
 * year. First the potje that ends first; potjes without a written end date come last. Potjes without such lines too,
 * with 0: that is an answer as well.
 */
export function naElkPotje({ potjes, regels }: Begroting): NaHetPotje[] {
  const einde = ({ potje }: Potjestand) => potje.einddatum ?? "9999";
  return potjes
    .filter(({ potje }) => isTijdelijk(potje))
    .sort((a, b) => einde(a).localeCompare(einde(b)))
    .map((stand) => {
      const blijvend = regels.filter(
        ({ regel, kosten }) => regel.potje === stand.id && regel.duur === "structureel" && kosten.totaal > 0,
      );
      return { stand, regels: blijvend, perJaar: blijvend.reduce((som, regel) => som + kostenPerJaar(regel), 0) };
    });
}
