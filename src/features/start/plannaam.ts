import type { Dossierregel } from "#state/dossiers.ts";

/** "De Vlierboom, plan 2026–2028": how a plan is called in lists, questions and messages. */
export function planNaam({ naam, jaren }: Pick<Dossierregel, "naam" | "jaren">): string {
  const school = naam || "Plan zonder naam";
  return jaren ? `${school}, plan ${jaren}` : school;
}
