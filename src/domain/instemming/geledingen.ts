import type { School, Sector } from "../dossier/school.ts";

const MET_LEERLINGEN: readonly Sector[] = ["vo", "vso", "pro"];

/** Have pupils a seat in the MR? Only in vo, vso and pro. */
export const leerlingenInMr = ({ sectoren }: Pick<School, "sectoren">): boolean =>
  MET_LEERLINGEN.some((sector) => sectoren[sector]);
