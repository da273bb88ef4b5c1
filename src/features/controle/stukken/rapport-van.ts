import { maakRapport } from "#domain/rapport/maak-rapport.ts";
import type { Variant } from "#domain/rapport/varianten.ts";
import type { Bron } from "#pdf/werkbericht.ts";

/** The report itself, for what is made of it on the page: plain text and Word. */
export const rapportVan = (variant: Variant, { beeld, vingerafdruk }: Bron) =>
  maakRapport(beeld, { variant, vingerafdruk, nu: beeld.vandaag });
