import { PLEKKEN } from "./instellingen.ts";
import { kanInLijst } from "./lijst.ts";
import type { Gewogen } from "./rangorde.ts";

/** An intervention that could come in or rise when something is known that nobody has a view on now. */
export type Stijger = { kandidaat: Gewogen; nu: number; hoogst: number; items: string[] };

/**
 * Compares the order now with the order when every unknown item would be a very large concern. Only what could then come
 * higher inside the list, and only because of a close link (2 or more) with an unknown item.
 */
export function zoekStijgers(rang: readonly Gewogen[], bovengrens: readonly Gewogen[]): Stijger[] {
  const hoogste = new Map(bovengrens.filter(kanInLijst).map(({ interventie }, i) => [interventie.id, i + 1]));
  return rang.filter(kanInLijst).flatMap((kandidaat, i) => {
    const hoogst = hoogste.get(kandidaat.interventie.id) ?? i + 1;
    const items = kandidaat.redenen
      .filter(({ koppeling, oordeel }) => oordeel.punten === null && koppeling.relevantie >= 2)
      .map(({ oordeel }) => oordeel.item);
    return hoogst <= i && hoogst <= PLEKKEN && items.length > 0 ? [{ kandidaat, nu: i + 1, hoogst, items }] : [];
  });
}
