/** Colours, grid and type sizes of the document; the same in every block. One tint: shape carries the meaning. */
export const KLEUR = {
  inkt: "#1c2422",
  accent: "#0a5650",
  vlak: "#eef3f1",
  lijn: "#9fb0ab",
  grijs: "#4d5b57",
  midden: "#7d918b",
  papier: "#ffffff",
};

/** A4 in points. Side column, gap and text column; tables and figures take the full measure. */
export const RASTER = {
  hoogte: 841.89,
  marge: 56,
  boven: 61,
  onder: 54,
  vol: 483.28,
  kant: 118,
  tussen: 18,
  tekst: 347.28,
  /** One column of a letter. */
  brief: 436,
};

/** Height of the area for content on one page. */
export const ZETHOOGTE = RASTER.hoogte - RASTER.boven - RASTER.onder;

/** From the left margin to the text column. */
export const INSPRONG = RASTER.kant + RASTER.tussen;

type Graad = { fontSize: number; lineHeight: number };

const graad = (grootte: number, regel: number): Graad => ({ fontSize: grootte, lineHeight: regel / grootte });

/** Type sizes on the baseline grid of 14 points. */
export const GRAAD = {
  titel: graad(34, 42),
  titelKlein: graad(24, 32),
  titelBlad: graad(22, 28),
  kop1: graad(21, 28),
  kopBreed: graad(15, 21),
  kopKant: graad(11.5, 14),
  tekst: graad(10.5, 14),
  tabel: graad(9, 12),
  klein: graad(8.5, 12),
  loop: graad(8, 10),
};

/** Figures of equal width, so that amounts stand under each other. */
export const CIJFERS = { fontFeatureSettings: ["tnum"] };
