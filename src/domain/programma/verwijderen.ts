import type { Dossier } from "../dossier/dossier.ts";
import type { Change, Entries } from "../dossier/entries.ts";
import { verwijderTak } from "../dossier/lijst.ts";
import { telling } from "../taal.ts";

const hangtAan = (lijst: Record<string, { keuze: string }>, keuze: string): string[] =>
  Object.keys(lijst).filter((id) => lijst[id]?.keuze === keuze);

/** "Kleine groepen is uit het plan, met 2 meetpunten en 1 kostenregel." */
function zegVerwijderd(naam: string, meetpunten: number, regels: number): string {
  const mee = [
    meetpunten > 0 ? telling(meetpunten, "meetpunt", "meetpunten") : "",
    regels > 0 ? telling(regels, "kostenregel", "kostenregels") : "",
  ].filter((deel) => deel !== "");
  return mee.length === 0 ? `${naam} is uit het plan.` : `${naam} is uit het plan, met ${mee.join(" en ")}.`;
}

/**
 * Takes an intervention out of the plan, together with its measuring points and cost lines: a cost line without its
 * intervention would be money without a reason. One list of changes, so one undo brings everything back; `tekst` tells
 * the school what went along.
 */
export function verwijderKeuze(
  entries: Entries,
  dossier: Dossier,
  { id, naam }: { id: string; naam: string },
): { changes: Change[]; tekst: string } {
  const meetpunten = hangtAan(dossier.meetpunt, id);
  const regels = hangtAan(dossier.regel, id);
  const takken = [`keuze/${id}`, ...meetpunten.map((m) => `meetpunt/${m}`), ...regels.map((r) => `regel/${r}`)];
  return {
    changes: takken.flatMap((tak) => verwijderTak(entries, tak)),
    tekst: zegVerwijderd(naam, meetpunten.length, regels.length),
  };
}
