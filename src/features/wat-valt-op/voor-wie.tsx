import { voorWieZin } from "#domain/schoolscan/bevinding-woorden.ts";
import type { ItemRef } from "#domain/schoolscan/oordeel.ts";
import { useDossier } from "#state/dossier-hooks.ts";

/** Whom a finding is about, when the school said so. */
export function VoorWie({ bevinding }: { bevinding: ItemRef }) {
  const zin = voorWieZin(useDossier().bevinding[bevinding]);
  return zin ? <p>{zin}</p> : null;
}
