import { BEVINDING_VANAF, VEEL_ZORG } from "../schoolscan/punten.ts";
import { DREMPEL, MAXIMUM, PLEKKEN, STERK } from "./instellingen.ts";
import type { Gewogen } from "./rangorde.ts";

/** Why an intervention that fits stands outside the list. */
export type Buiten = { kandidaat: Gewogen; reden: "zonder partner" | "gebied vol" | "lijst vol" };

/** Interventions of one group share a maximum; the largest doelgebied is split in what is taught and how. */
const groepVan = ({ interventie }: Gewogen) => interventie.doelgebied + interventie.spreiding;

/** The closest relevance that a keuze has for each item: what the menukaart has best for it. */
function dichtsteKeuzes(rang: readonly Gewogen[]): Map<string, number> {
  const dichtst = new Map<string, number>();
  for (const { interventie, redenen } of rang)
    for (const { koppeling } of interventie.soort === "keuze" ? redenen : [])
      dichtst.set(koppeling.item, Math.max(koppeling.relevantie, dichtst.get(koppeling.item) ?? 0));
  return dichtst;
}

/**
 * Is there need enough? From the threshold. Below it as well when the school has (zeer) veel zorgen about an item that
 * leads here, or when nothing on the menukaart is closer to a finding: what a school names always gets an answer.
 */
function past({ score, behoefte, redenen }: Gewogen, dichtst: ReadonlyMap<string, number>): boolean {
  const genoemd = redenen.some(
    ({ zorg, punten, koppeling }) =>
      punten > 0 &&
      (zorg >= VEEL_ZORG || (zorg >= BEVINDING_VANAF && koppeling.relevantie >= (dichtst.get(koppeling.item) ?? 1))),
  );
  return score > 0 && (behoefte >= DREMPEL || genoemd);
}

/** Wie en waarmee never takes a place; it comes along with a suggestion. */
export const kanInLijst = ({ interventie }: Gewogen) => interventie.soort !== "wie-en-waarmee";

/** The best of every doelgebied that fits strongly: a list of eight covers what the findings ask for. */
function gereserveerd(kanshebbers: readonly Gewogen[]): Set<Gewogen> {
  const beste = new Map<string, Gewogen>();
  for (const kandidaat of kanshebbers) {
    const { soort, doelgebied } = kandidaat.interventie;
    if (soort === "keuze" && kandidaat.behoefte >= STERK && !beste.has(doelgebied)) beste.set(doelgebied, kandidaat);
  }
  return new Set(beste.values());
}

function waaromBuiten(kandidaat: Gewogen, lijst: readonly Gewogen[], vrij: number): Buiten["reden"] | undefined {
  const { soort, hoortBij } = kandidaat.interventie;
  if (soort !== "keuze" && !lijst.some(({ interventie }) => hoortBij.includes(interventie.id))) return "zonder partner";
  const groep = groepVan(kandidaat);
  if (lijst.filter((ander) => groepVan(ander) === groep).length >= (MAXIMUM[groep] ?? PLEKKEN)) return "gebied vol";
  return vrij <= 0 ? "lijst vol" : undefined;
}

/**
 * At most eight from the ranking, in its order. Every doelgebied that fits strongly has a place for its best one; the
 * other places go by rank, with fixed maxima per group. What only supports another one comes after it. No filling up:
 * the list can be short.
 */
export function kiesLijst(rang: readonly Gewogen[]): { lijst: Gewogen[]; buiten: Buiten[] } {
  const dichtst = dichtsteKeuzes(rang);
  const kanshebbers = rang.filter((kandidaat) => kanInLijst(kandidaat) && past(kandidaat, dichtst));
  const zeker = gereserveerd(kanshebbers);
  const lijst: Gewogen[] = [];
  const buiten: Buiten[] = [];
  let vrij = PLEKKEN - zeker.size;
  for (const kandidaat of kanshebbers) {
    const reden = zeker.has(kandidaat) ? undefined : waaromBuiten(kandidaat, lijst, vrij);
    if (reden) buiten.push({ kandidaat, reden });
    else lijst.push(kandidaat);
    if (!reden && !zeker.has(kandidaat)) vrij -= 1;
  }
  return { lijst, buiten };
}
