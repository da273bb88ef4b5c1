import type { Dossier } from "./dossier.ts";
import { type Entries, readDossier } from "./entries.ts";
import { toonLooptijd } from "./schooljaar.ts";
import { tekstveld } from "./veldsoort.ts";

/** What a plan is recognised by in a list: its own title ("" = none), its school and its school years. */
export type Plankop = { titel: string; naam: string; jaren: string; brin: string; vestiging: string };

/** Own title of a plan, the leaf "plan/titel". */
export const TITELVELD = tekstveld(120);

export const plankopVan = ({ school, plan }: Pick<Dossier, "school" | "plan">): Plankop => ({
  titel: plan.titel,
  naam: school.naam,
  jaren: toonLooptijd(plan),
  brin: school.brin,
  vestiging: school.vestiging,
});

/** How a plan is called everywhere: its own title, else "De Vlierboom, plan 2026–2028". */
export function planNaam({ titel, naam, jaren }: Pick<Plankop, "titel" | "naam" | "jaren">): string {
  if (titel !== "") return titel;
  const school = naam || "Plan zonder naam";
  return jaren ? `${school}, plan ${jaren}` : school;
}

/** A copy of a plan: the same leaves, with a title that tells it from the first. */
export function kopieVanPlan(entries: Entries): Entries {
  return { ...entries, "plan/titel": `${planNaam(plankopVan(readDossier(entries).dossier))} (kopie)` };
}

/**
 * Are these plans of one school? A BRIN decides, with the vestiging when both have one; without two BRINs the name does.
 * The own title of a plan says nothing about the school.
 */
export function isZelfdeSchool(a: Plankop, b: Plankop): boolean {
  if (a.brin && b.brin && a.brin !== b.brin) return false;
  if (a.brin && b.brin && a.vestiging && b.vestiging) return a.vestiging === b.vestiging;
  return a.naam !== "" && a.naam.toLowerCase() === b.naam.toLowerCase();
}
