import type { Geleding, Gespreksgroep, Schoolsoort, Sector } from "./school.ts";

/** How these values are called on screen and on paper. */
export const SECTORNAMEN: Record<Sector, string> = {
  bao: "basisonderwijs",
  sbao: "speciaal basisonderwijs",
  so: "speciaal onderwijs",
  vso: "voortgezet speciaal onderwijs",
  vo: "voortgezet onderwijs",
  pro: "praktijkonderwijs",
};

export const SCHOOLSOORTNAMEN: Record<Schoolsoort, string> = {
  "vmbo-b": "vmbo basis",
  "vmbo-k": "vmbo kader",
  "vmbo-gt": "vmbo gemengd en theoretisch (mavo)",
  havo: "havo",
  vwo: "vwo",
};

export const GELEDINGNAMEN: Record<Geleding, string> = {
  personeel: "personeel",
  ouders: "ouders",
  leerlingen: "leerlingen",
};

export const GESPREKSGROEPNAMEN: Record<Gespreksgroep, string> = {
  team: "team",
  leerlingen: "leerlingen",
  leerlingenraad: "leerlingenraad",
  ouders: "ouders",
  bestuur: "bestuur",
  mr: "MR",
};
