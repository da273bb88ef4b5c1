import type { Melding } from "./melding.ts";

/** Messages under one heading. A text that is the same for all stands here; "" where each has its own. */
export type Meldinggroep = { kop: string; melding: string; watTeDoen: string; meldingen: Melding[] };

const gedeeld = (meldingen: Melding[], tekst: (melding: Melding) => string): string => {
  const teksten = new Set(meldingen.map(tekst));
  return teksten.size === 1 ? ([...teksten][0] ?? "") : "";
};

/** Messages of one rule under one heading, in the order of the first: ten of the same read as one. */
export function groepeerMeldingen(meldingen: Melding[]): Meldinggroep[] {
  const groepen = new Map<string, Melding[]>();
  for (const melding of meldingen) {
    const naam = `${melding.regel} ${melding.kop}`;
    groepen.set(naam, [...(groepen.get(naam) ?? []), melding]);
  }
  return [...groepen.values()].map((groep) => ({
    kop: gedeeld(groep, ({ kop }) => kop),
    melding: gedeeld(groep, ({ melding }) => melding),
    watTeDoen: gedeeld(groep, ({ watTeDoen }) => watTeDoen),
    meldingen: groep,
  }));
}

/** What one message says that is not already said for its whole group. */
export const eigenTekst = (groep: Meldinggroep, { melding, watTeDoen }: Melding): string =>
  [groep.melding ? "" : melding, groep.watTeDoen ? "" : watTeDoen].filter(Boolean).join(" ");
