import type { Dossier } from "../dossier/dossier.ts";
import { type Change, type Entries, removeBranch } from "../dossier/entries.ts";

/** What goes along when a choice leaves the plan. */
export type Meegaand = { meetpunten: number; regels: number };

const hangtAan = (lijst: Record<string, { keuze: string }>, keuze: string): string[] =>
  Object.keys(lijst).filter((id) => lijst[id]?.keuze === keuze);

/** Removes a branch and the words that were typed in it but could not yet be read as a value. */
const verwijderTak = (entries: Entries, tak: string): Change[] => [
  ...removeBranch(entries, tak),
  ...Object.keys(entries)
    .filter((sleutel) => sleutel.startsWith(`ruw/${tak.replaceAll("/", "|")}|`))
    .map((sleutel) => ({ sleutel, waarde: undefined })),
];

/**
 * Takes an intervention out of the plan, together with its measuring points and cost lines: a cost line without its
 * intervention would be money without a reason. One list of changes, so one undo brings everything back.
 */
export function verwijderKeuze(
  entries: Entries,
  dossier: Dossier,
  keuze: string,
): { changes: Change[]; mee: Meegaand } {
  const meetpunten = hangtAan(dossier.meetpunt, keuze);
  const regels = hangtAan(dossier.regel, keuze);
  const takken = [`keuze/${keuze}`, ...meetpunten.map((id) => `meetpunt/${id}`), ...regels.map((id) => `regel/${id}`)];
  return {
    changes: takken.flatMap((tak) => verwijderTak(entries, tak)),
    mee: { meetpunten: meetpunten.length, regels: regels.length },
  };
}

/** Removes one measuring point. */
export const verwijderMeetpunt = (entries: Entries, meetpunt: string): Change[] =>
  verwijderTak(entries, `meetpunt/${meetpunt}`);

const telling = (aantal: number, enkel: string, meer: string) => `${aantal} ${aantal === 1 ? enkel : meer}`;

/** "Kleine groepen is uit het plan, met 2 meetpunten en 1 kostenregel." */
export function toonVerwijderd(naam: string, { meetpunten, regels }: Meegaand): string {
  const delen = [
    meetpunten > 0 && telling(meetpunten, "meetpunt", "meetpunten"),
    regels > 0 && telling(regels, "kostenregel", "kostenregels"),
  ].filter((deel) => deel !== false);
  return delen.length === 0 ? `${naam} is uit het plan.` : `${naam} is uit het plan, met ${delen.join(" en ")}.`;
}
