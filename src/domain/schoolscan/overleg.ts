import type { Dossier } from "../dossier/dossier.ts";
import type { Change } from "../dossier/entries.ts";
import { Overleg } from "../dossier/ronde.ts";
import type { ItemRef } from "./oordeel.ts";

/** Most votes that are counted for one option. */
export const MEESTE_STEMMEN = 2000;

/** Key of the branch of what was said about one item in one round. */
export const overlegTak = (ronde: string, ref: ItemRef): string => `overleg/${ronde}/${ref}`;

const LEEG = Overleg.parse({});

/** What the team said about an item; an empty one when it was not discussed. */
export const overlegVan = (dossier: Dossier, ronde: string, ref: ItemRef): Overleg =>
  dossier.overleg[ronde]?.[ref] ?? LEEG;

/** Was anything counted, written down or decided? */
export const heeftInhoud = ({ stemmen, notitie, besluit, besluitUitleg }: Overleg): boolean =>
  Object.values(stemmen).some((aantal) => aantal > 0) ||
  [notitie, besluit, besluitUitleg].some((tekst) => tekst.trim());

/** One vote more or less for an option; never below 0. */
export function telStem(dossier: Dossier, ronde: string, ref: ItemRef, optie: string, verschil: 1 | -1): Change[] {
  const nu = overlegVan(dossier, ronde, ref).stemmen[optie] ?? 0;
  const wordt = Math.min(MEESTE_STEMMEN, Math.max(0, nu + verschil));
  return wordt === nu ? [] : [{ sleutel: `${overlegTak(ronde, ref)}/stemmen/${optie}`, waarde: wordt || undefined }];
}

/** Notes that an item was discussed today, or takes that back. */
export const zetBesproken = (ronde: string, ref: ItemRef, op: string | undefined): Change[] => [
  { sleutel: `${overlegTak(ronde, ref)}/besprokenOp`, waarde: op },
];

/** Leaving an item: what was counted, written down or decided was discussed today, unless it says a day already. */
export function rondAf(dossier: Dossier, ronde: string, ref: ItemRef, vandaag: string): Change[] {
  const overleg = overlegVan(dossier, ronde, ref);
  return heeftInhoud(overleg) && !overleg.besprokenOp ? zetBesproken(ronde, ref, vandaag) : [];
}
