import type { Dossier } from "../dossier/dossier.ts";
import { ROLNAMEN } from "../dossier/namen.ts";
import type { School } from "../dossier/school.ts";
import type { Inhoud } from "../inhoud.ts";
import { formulierenVoor, VOLLEDIG_FORMULIER } from "./formulier.ts";
import { MINUTEN_STEM, openStemronde, STEM_FORMULIER, STEMTITEL } from "./stemronde.ts";
import type { Uitnodigingskeuze } from "./uitnodiging.ts";
import { MINUTEN_VOLLEDIG, ROLLEN_VOLLEDIG } from "./volledig-formulier.ts";

/** One form that the school can send out. `id` can stand in an address. */
export type Uitnodigingsvorm = Uitnodigingskeuze & { id: string; titel: string; minuten: number };

/** All forms for this school: the short ones in the order of the content, then the whole scan per role. */
export function uitnodigingsvormen(
  { formulieren }: Pick<Inhoud, "formulieren">,
  school: Pick<School, "sectoren" | "schoolsoorten">,
): Uitnodigingsvorm[] {
  const kort = formulierenVoor(formulieren, school).map(({ id, rol, titel, minuten }) => ({
    id,
    formulier: id,
    rol,
    titel,
    minuten,
  }));
  const volledig = ROLLEN_VOLLEDIG.map((rol) => ({
    id: `${VOLLEDIG_FORMULIER}-${rol}`,
    formulier: VOLLEDIG_FORMULIER,
    rol,
    titel: `De hele schoolscan, ${ROLNAMEN[rol]}`,
    minuten: MINUTEN_VOLLEDIG,
  }));
  return [...kort, ...volledig];
}

/** The form of the vote that is open now; undefined when none is. */
export function stemvorm(dossier: Pick<Dossier, "ronde">): Uitnodigingsvorm | undefined {
  const ronde = openStemronde(dossier);
  if (ronde === undefined) return undefined;
  return { id: STEM_FORMULIER, formulier: STEM_FORMULIER, rol: "team", titel: STEMTITEL, minuten: MINUTEN_STEM, ronde };
}
