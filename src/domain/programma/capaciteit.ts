import type { Dossier } from "../dossier/dossier.ts";
import { opVolgorde } from "../dossier/velden.ts";

/** Hours a week of one function: what the plan asks, and what there is; undefined = not written down. */
export type Urenstand = { wie: string; nodig: number; beschikbaar: number | undefined; uitleg: string };

const naam = (wie: string): string => wie.trim().toLowerCase();

/**
 * Hours that the choices ask beside the hours that there are, per function, by the words in which the school writes the
 * function. Functions of the list first, then those that only a choice names.
 */
export function urenPerFunctie({ keuze, capaciteit }: Pick<Dossier, "keuze" | "capaciteit">): Urenstand[] {
  const nodig = new Map<string, Urenstand>();
  for (const { wie, urenPerWeek } of opVolgorde(keuze)) {
    if (!wie.trim() || !urenPerWeek) continue;
    const stand = nodig.get(naam(wie)) ?? { wie: wie.trim(), nodig: 0, beschikbaar: undefined, uitleg: "" };
    nodig.set(naam(wie), { ...stand, nodig: stand.nodig + urenPerWeek });
  }
  const genoemd = opVolgorde(capaciteit).filter(({ wie }) => wie.trim());
  const lijst = genoemd.map(({ wie, urenPerWeek, uitleg }) => ({
    wie: wie.trim(),
    nodig: nodig.get(naam(wie))?.nodig ?? 0,
    beschikbaar: urenPerWeek,
    uitleg,
  }));
  const inLijst = new Set(genoemd.map(({ wie }) => naam(wie)));
  return [...lijst, ...[...nodig].flatMap(([sleutel, stand]) => (inLijst.has(sleutel) ? [] : [stand]))];
}
