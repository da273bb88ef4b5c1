import { gekozen } from "../dossier/velden.ts";
import type { Feiten } from "../feiten.ts";
import type { Oordeel } from "../schoolscan/oordeel.ts";
import type { Keuzebeeld } from "./keten.ts";

/** Groups that an answer to this question names; undefined = some answer is about the whole school. */
function genoemdeGroepen({ antwoorden, personen }: Oordeel): string[] | undefined {
  const perAntwoord = antwoorden.map(({ antwoord }) => gekozen(antwoord.groepen));
  const heleSchool = Object.keys(personen).length > 0 || perAntwoord.some((groepen) => groepen.length === 0);
  return heleSchool ? undefined : perAntwoord.flat();
}

/** Does a conversation with the class, or do leerresultaten, say something about this group? */
function isBekend({ dossier }: Feiten, groep: string): boolean {
  return [...Object.values(dossier.klassengesprek), ...Object.values(dossier.resultaat)].some(
    (gegeven) => gegeven.groep === groep,
  );
}

/**
 * Is this choice for a group about which the scan says nothing? Looks at the findings it rests on: when all their
 * answers are about named groups and none names this one. Without findings R20 asks for those first.
 */
export function groepZonderGegevens(feiten: Feiten, { keuze, bevindingen }: Keuzebeeld): boolean {
  if (bevindingen.length === 0) return false;
  const genoemd = bevindingen.map(({ oordeel }) => genoemdeGroepen(oordeel));
  if (genoemd.includes(undefined)) return false;
  const groepen = new Set(genoemd.flatMap((lijst) => lijst ?? []));
  return gekozen(keuze.groepen).some((groep) => !groepen.has(groep) && !isBekend(feiten, groep));
}
