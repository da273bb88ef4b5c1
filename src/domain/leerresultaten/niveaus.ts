import type { Niveauschaal, Toetsmoment } from "../dossier/resultaat.ts";

/** A niveau of a scale: its key in `verdeling` and its words. In the order of the scale, highest or best first. */
export type Niveau = { sleutel: string; naam: string };

const gelijk = (namen: string[]): Niveau[] => namen.map((naam) => ({ sleutel: naam, naam }));

/** The niveaus of every scale; each pupil counts in one of them, so together they are 100%. */
export const NIVEAUS: Record<Niveauschaal, readonly Niveau[]> = {
  "I-V": gelijk(["I", "II", "III", "IV", "V"]),
  "A-E": gelijk(["A", "B", "C", "D", "E"]),
  referentie: [
    { sleutel: "1S-2F", naam: "1S of 2F" },
    { sleutel: "1F", naam: "1F, niet hoger" },
    { sleutel: "onder-1F", naam: "onder 1F" },
  ],
  groei: [
    { sleutel: "meer", naam: "meer groei dan verwacht" },
    { sleutel: "zoals", naam: "groei zoals verwacht" },
    { sleutel: "minder", naam: "minder groei dan verwacht" },
  ],
};

export const SCHAALNAMEN: Record<Niveauschaal, string> = {
  "I-V": "niveau I tot en met V",
  "A-E": "niveau A tot en met E",
  referentie: "referentieniveau 1F en 1S/2F",
  groei: "groei naast wat verwacht werd",
};

export const MOMENTNAMEN: Record<Toetsmoment, string> = {
  M: "midden van het jaar (M)",
  E: "eind van het jaar (E)",
  anders: "ander moment",
};
