import type { Antwoord, Klaarstand, Verschil, Verwachting } from "../dossier/inbreng.ts";

/**
 * Points 0–100 per answer (model.md §2). All values are design choices: no source gives them; the screen says so.
 * K and V have three steps and no strength, so they never reach "zeer veel".
 */
const ZORG: Record<number, number> = { 1: 0, 2: 25, 3: 50, 4: 75, 5: 100 };
const KLAAR: Record<Klaarstand, number | null> = { "op-orde": 0, deels: 35, niet: 70, "weet-niet": null };
const VERSCHIL: Record<Verschil, number | null> = { kleiner: 0, gelijk: 20, groter: 60, "weet-niet": null };
const VERWACHT: Record<Verwachting, number | null> = { meer: 0, zoals: 20, minder: 60, "weet-niet": null };

/** Points from which a finding counts as "(zeer) veel zorgen": Z 4, K niet, V groter, B4 minder. */
export const VEEL_ZORG = 60;
/** Points from which an answer is a finding at all: Z 3, K deels, V groter, B4 minder. */
export const BEVINDING_VANAF = 35;

/**
 * What one answer says about the need: points, null when the respondent has no view, undefined when there is no
 * judgement (not answered, or only a number or text: those have no norm).
 */
export function puntenVan(antwoord: Antwoord): number | null | undefined {
  if (antwoord.zorg !== undefined) return antwoord.zorg === 0 ? null : (ZORG[antwoord.zorg] ?? null);
  if (antwoord.klaar !== undefined) return KLAAR[antwoord.klaar];
  if (antwoord.verschil !== undefined) return VERSCHIL[antwoord.verschil];
  if (antwoord.verwacht !== undefined) return VERWACHT[antwoord.verwacht];
  const perGebied = Object.values(antwoord.klaarPer).map((stand) => KLAAR[stand]);
  const bekend = perGebied.filter((punten) => punten !== null);
  if (bekend.length > 0) return Math.max(...bekend);
  return perGebied.length > 0 ? null : undefined;
}

/** Is anything filled in that answers the question itself (a source tick or a note alone is no answer)? */
export function isBeantwoord(antwoord: Antwoord): boolean {
  const velden = [
    antwoord.zorg,
    antwoord.klaar,
    antwoord.verschil,
    antwoord.verwacht,
    antwoord.cijfer,
    antwoord.voor,
    antwoord.tegen,
  ];
  return (
    velden.some((veld) => veld !== undefined) ||
    antwoord.tekst.trim() !== "" ||
    Object.keys(antwoord.klaarPer).length > 0
  );
}
