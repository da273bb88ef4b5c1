import type { Duur, Kostensoort, PotjeAard } from "../dossier/geld.ts";
import type { Rol } from "../dossier/inbreng.ts";
import type { Borging, Deelname, Inzet } from "../dossier/plan.ts";
import type { Sector } from "../dossier/school.ts";

/** How values of the dossier are called in the report. */
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

export const NIVEAUNAMEN = { L: "leerling", G: "groep", S: "school" } as const;

export const OMVANGNAMEN = [
  "niet bekend",
  "enkele leerlingen",
  "minder dan een kwart van de leerlingen",
  "een kwart tot de helft van de leerlingen",
  "meer dan de helft van de leerlingen",
] as const;

export const ZORGNAMEN = ["geen zicht", "geen", "weinig", "enige", "veel", "zeer veel"] as const;

/** Sectors in which pupils have a seat in the MR. */
export const MET_LEERLINGEN_IN_MR: readonly Sector[] = ["vo", "vso", "pro"];
