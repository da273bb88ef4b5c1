import type { Beeld } from "#domain/beeld.ts";
import type { Kostenregel } from "#domain/begroting/totalen.ts";

/** The cost lines of one intervention, or those that belong to none (id ""). */
export type Groep = { id: string; nummer: string; naam: string; regels: Kostenregel[]; totaal: number };

/** Lines per intervention, and last the lines that belong to none. */
export function groepenVan({ keuzes, begroting }: Pick<Beeld, "keuzes" | "begroting">): Groep[] {
  const ids = new Set(keuzes.map((k) => k.id));
  const los = begroting.regels.filter(({ regel }) => !ids.has(regel.keuze));
  const groepen = keuzes.map(({ id, nummer, naam, regels, kosten }) => ({
    id,
    nummer,
    naam,
    regels,
    totaal: kosten.totaal,
  }));
  if (los.length === 0) return groepen;
  const totaal = los.reduce((som, { kosten }) => som + kosten.totaal, 0);
  return [...groepen, { id: "", nummer: "", naam: "Zonder interventie", regels: los, totaal }];
}
