import type { Dossier } from "#domain/dossier/dossier.ts";

/** The parts of this step in their order; the id is also the place of the heading of that part. */
export const BEGROTINGDELEN = [
  { id: "potjes", titel: "Potjes" },
  { id: "kosten", titel: "Kosten" },
  { id: "uitgaven", titel: "Uitgaven" },
  { id: "totalen", titel: "Totalen" },
  { id: "varianten", titel: "Varianten" },
  { id: "overnemen", titel: "Uit Excel of Word" },
] as const;
export type Begrotingdeel = (typeof BEGROTINGDELEN)[number]["id"];

type Lijsten = Pick<Dossier, "potje" | "uitgave">;

/** The payment that a place in the address is about: "uitgave-u1-bedrag" → "u1". */
export const uitgaveVan = (plek: string | undefined, { uitgave }: Lijsten): string | undefined =>
  Object.keys(uitgave).find((id) => plek === id || plek?.startsWith(`uitgave-${id}-`));

/** The part that a place in the address belongs to; undefined = no place was named. */
export function deelVan(plek: string | undefined, lijsten: Lijsten): Begrotingdeel | undefined {
  if (plek === undefined) return undefined;
  const deel = BEGROTINGDELEN.find(({ id }) => id === plek);
  if (deel) return deel.id;
  if (plek.startsWith("variant-")) return "varianten";
  if (plek in lijsten.potje || /^(potje|bovenschools)/.test(plek)) return "potjes";
  return uitgaveVan(plek, lijsten) === undefined ? "kosten" : "uitgaven";
}
