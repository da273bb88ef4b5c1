import type { Dossier } from "../dossier/dossier.ts";
import {
  type Change,
  diffEntries,
  type Entries,
  flatten,
  removeBranch,
  setBranch,
  type Waarde,
} from "../dossier/entries.ts";
import { verwijderTak } from "../dossier/lijst.ts";
import { opVolgorde, volgendeVolgorde } from "../dossier/velden.ts";
import { metVariant, vervalt } from "./met-variant.ts";

/** What a new variant starts with. */
export const BEGINNEN = ["leeg", "minder-geld", "later"] as const;
export type Begin = (typeof BEGINNEN)[number];

export const BEGINNAMEN: Record<Begin, string> = {
  leeg: "Eigen variant",
  "minder-geld": "20% minder geld",
  later: "Een half jaar later beginnen",
};

const MINDER_GELD = 80;

function beginvelden(dossier: Dossier, begin: Begin): Record<string, Waarde> {
  const potjes = Object.keys(dossier.potje).map((id) => [`potje/${id}/procent`, MINDER_GELD]);
  const keuzes = Object.keys(dossier.keuze).map((id) => [`keuze/${id}/later`, 1]);
  if (begin === "leeg") return {};
  return Object.fromEntries(begin === "minder-geld" ? potjes : keuzes) as Record<string, Waarde>;
}

/** A new variant with a name, after the others. */
export function nieuweVariant(dossier: Dossier, id: string, begin: Begin): Change[] {
  const naam = begin === "leeg" ? `Variant ${opVolgorde(dossier.variant).length + 1}` : BEGINNAMEN[begin];
  return setBranch(`variant/${id}`, {
    naam,
    volgorde: volgendeVolgorde(dossier.variant),
    ...beginvelden(dossier, begin),
  });
}

/** The parts of a dossier that a variant can change, as leaves. */
function bladen({ potje, keuze, meetpunt, regel }: Dossier): Entries {
  return flatten({ potje, keuze, meetpunt, regel }).entries;
}

/**
 * Makes this variant the plan: its differences are written into the plan and leave the variant, that keeps its name and
 * reason and the day. One list of changes, so one undo brings the plan back.
 */
export function kiesVariant(entries: Entries, dossier: Dossier, id: string, vandaag: string): Change[] {
  const variant = dossier.variant[id];
  if (!variant) return [];
  const weg = (lijst: Record<string, { keuze: string }>, naam: string) =>
    Object.keys(lijst)
      .filter((deel) => vervalt(variant, lijst[deel]?.keuze ?? ""))
      .map((deel) => `${naam}/${deel}`);
  const takken = [
    ...Object.keys(dossier.keuze)
      .filter((keuze) => vervalt(variant, keuze))
      .map((keuze) => `keuze/${keuze}`),
    ...weg(dossier.meetpunt, "meetpunt"),
    ...weg(dossier.regel, "regel"),
  ];
  const anders = Object.keys(dossier.variant).filter((ander) => ander !== id && dossier.variant[ander]?.gekozenOp);
  return [
    ...diffEntries(bladen(dossier), bladen(metVariant(dossier, variant))),
    ...takken.flatMap((tak) => verwijderTak(entries, tak)),
    ...["potje", "keuze", "regel"].flatMap((deel) => removeBranch(entries, `variant/${id}/${deel}`)),
    ...anders.map((ander) => ({ sleutel: `variant/${ander}/gekozenOp`, waarde: undefined })),
    { sleutel: `variant/${id}/gekozenOp`, waarde: vandaag },
  ];
}
