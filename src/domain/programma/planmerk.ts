import type { Dossier } from "../dossier/dossier.ts";

/** FNV-1a, 32 bits: a short mark that differs when the text differs. No protection, only a comparison. */
function merk(tekst: string): string {
  let som = 0x811c9dc5;
  for (let i = 0; i < tekst.length; i += 1) som = Math.imul(som ^ tekst.charCodeAt(i), 0x01000193);
  return (som >>> 0).toString(16);
}

const opNaam = (_: string, waarde: unknown): unknown =>
  typeof waarde === "object" && waarde !== null && !Array.isArray(waarde)
    ? Object.fromEntries(Object.entries(waarde).sort(([a], [b]) => (a < b ? -1 : 1)))
    : waarde;

/** A mark of what the plan chose: goals, choices, measuring points and what was not chosen. Same choices, same mark. */
export const planmerk = ({ doel, keuze, meetpunt, nietGekozen }: Dossier): string =>
  merk(JSON.stringify({ doel, keuze, meetpunt, nietGekozen }, opNaam));
