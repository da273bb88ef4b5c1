import type { Duur, Kostensoort, PotjeAard } from "./geld.ts";
import type { Rol } from "./inbreng.ts";
import type { Borging, Deelname, Inzet } from "./plan.ts";
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

export const ROLNAMEN: Record<Rol, string> = {
  schoolleiding: "schoolleiding",
  ib: "intern begeleider",
  team: "team",
  leerlingen: "leerlingen",
  ouders: "ouders",
};

export const INZETNAMEN: Record<Inzet, string> = {
  eigen: "eigen personeel",
  extern: "mensen van buiten de school",
  vacature: "nog niet gevonden (vacature)",
};

export const DEELNAMENAMEN: Record<Deelname, string> = {
  vrijwillig: "vrijwillig",
  verplicht: "verplicht",
  "gewone-les": "hoort bij de gewone les",
};

export const BORGINGNAMEN: Record<Borging, string> = {
  stopt: "stopt",
  goedkoper: "gaat goedkoper verder",
  schoolplan: "komt in het schoolplan",
  "andere-dekking": "wordt uit ander geld betaald",
};

export const SOORTNAMEN: Record<Kostensoort, string> = {
  eigen: "eigen personeel",
  extern: "mensen van buiten",
  materiaal: "materiaal",
  scholing: "scholing",
  overig: "overig",
};

export const DUURNAMEN: Record<Duur, string> = {
  eenmalig: "eenmalig",
  tijdelijk: "tijdelijk",
  structureel: "elk jaar opnieuw",
};

export const AARDNAMEN: Record<PotjeAard, string> = {
  tijdelijk: "tijdelijk geld",
  jaarlijks: "komt elk jaar terug",
  eenmalig: "eenmalig geld",
};
