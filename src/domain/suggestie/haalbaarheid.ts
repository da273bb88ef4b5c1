import type { Klaarstand } from "../dossier/inbreng.ts";
import type { Doelgebied } from "../dossier/plan.ts";
import type { Hinder, Interventie } from "../menukaart/interventie.ts";
import type { Oordeel } from "../schoolscan/oordeel.ts";
import { REM_PLAFOND } from "./instellingen.ts";

/** An item about the school's capacity that stands in the way: level 1–4. */
export type Knelpunt = Hinder & { niveau: number };

/** Points of "niet" on the scale op orde – deels – niet. */
const KLAAR_NIET = 70;
const NIVEAU: Record<Klaarstand, number> = { "op-orde": 0, deels: 2, niet: 4, "weet-niet": 0 };

/** Does the team feel able, in this doelgebied (K3)? The least able answer counts; not asked = no obstacle. */
function bekwaamheid(oordeel: Oordeel, gebied: Doelgebied): number {
  return Math.max(0, ...oordeel.antwoorden.map(({ antwoord }) => NIVEAU[antwoord.klaarPer[gebied] ?? "op-orde"]));
}

/** How much one capacity item stands in the way, 0–4. Not answered or not known = 0. */
function niveau(oordeel: Oordeel, gebied: Doelgebied): number {
  const antwoorden = oordeel.antwoorden.map(({ antwoord }) => antwoord);
  if (antwoorden.some(({ klaarPer }) => Object.keys(klaarPer).length > 0)) return bekwaamheid(oordeel, gebied);
  const schaal = antwoorden.some(({ zorg }) => zorg !== undefined) ? 100 : KLAAR_NIET;
  return Math.min(4, Math.round(((oordeel.punten ?? 0) * 4) / schaal));
}

/** What stands in the way of an intervention now, heaviest first. */
export function knelpunten({ doelgebied, uitvoering }: Interventie, oordelen: readonly Oordeel[]): Knelpunt[] {
  return uitvoering.hinder
    .map((hinder) => {
      const over = oordelen.filter(({ item }) => item === hinder.item);
      return { ...hinder, niveau: Math.max(0, ...over.map((oordeel) => niveau(oordeel, doelgebied))) };
    })
    .filter((knelpunt) => knelpunt.niveau > 0)
    .sort((a, b) => b.zwaarte * b.niveau - a.zwaarte * a.niveau || (a.item < b.item ? -1 : 1));
}

/** What the obstacles take off the score: only ever less, and never more than the ceiling. */
export function rem(bezwaren: readonly Knelpunt[]): number {
  return Math.min(
    REM_PLAFOND,
    bezwaren.reduce((som, { zwaarte, niveau }) => som + zwaarte * niveau, 0),
  );
}
