import type { Dossier } from "../dossier/dossier.ts";
import { type Change, type Entries, setBranch } from "../dossier/entries.ts";
import { verwijderTak } from "../dossier/lijst.ts";
import { gekozen, volgendeVolgorde } from "../dossier/velden.ts";
import type { ItemRef } from "../schoolscan/oordeel.ts";

/** How many goals the app advises; never enforced. */
export const ADVIES_DOELEN = { van: 3, tot: 5 } as const;

/** What the screen says about the number of goals. */
export function doelenAdvies(aantal: number): string {
  const { van, tot } = ADVIES_DOELEN;
  if (aantal === 0) return "Kies er drie tot vijf. Minder of meer mag ook.";
  if (aantal < van) return `Drie tot vijf doelen is een goed aantal. Jullie hebben er nu ${aantal}.`;
  if (aantal > tot) return "Dat zijn er meer dan vijf. Het mag, maar minder doelen zijn beter vol te houden.";
  return aantal === tot ? "Dat is genoeg om goed te kunnen doen." : "Dat is een goed aantal. Er mag er nog een bij.";
}

const koppel = (doel: string, ref: ItemRef): Change => ({ sleutel: `doel/${doel}/bevindingen/${ref}`, waarde: true });
const losmaken = (doel: string, ref: ItemRef): Change => ({ ...koppel(doel, ref), waarde: undefined });

/** Ids of the goals that rest on this finding. */
export const doelenMet = (dossier: Dossier, ref: ItemRef): string[] =>
  Object.keys(dossier.doel)
    .filter((id) => dossier.doel[id]?.bevindingen[ref])
    .sort();

/** A new goal, last in the list, on these findings. */
export const maakDoel = (dossier: Dossier, id: string, titel: string, refs: readonly ItemRef[]): Change[] => [
  ...setBranch(`doel/${id}`, { titel: titel || undefined, volgorde: volgendeVolgorde(dossier.doel) }),
  ...refs.map((ref) => koppel(id, ref)),
];

/** Adds a finding to a goal or takes it away; the finding may also serve other goals. */
export const zetBijDoel = (doel: string, ref: ItemRef, aan: boolean): Change[] => [
  aan ? koppel(doel, ref) : losmaken(doel, ref),
];

/** Brings a finding under this goal only. */
export const verhuisNaarDoel = (dossier: Dossier, doel: string, ref: ItemRef): Change[] => [
  ...doelenMet(dossier, ref)
    .filter((id) => id !== doel)
    .map((id) => losmaken(id, ref)),
  koppel(doel, ref),
];

/** Removes a goal, and its tick at the interventions that serve it. */
export function verwijderDoel(entries: Entries, dossier: Dossier, id: string): Change[] {
  const keuzes = Object.keys(dossier.keuze).filter((keuze) => dossier.keuze[keuze]?.doelen[id]);
  return [
    ...verwijderTak(entries, `doel/${id}`),
    ...keuzes.map((keuze) => ({ sleutel: `keuze/${keuze}/doelen/${id}`, waarde: undefined })),
  ];
}

/**
 * Takes a finding out of every goal. A goal that has no other finding and no intervention was only this finding: it
 * goes along; `weg` names those.
 */
export function haalUitDoelen(entries: Entries, dossier: Dossier, ref: ItemRef): { changes: Change[]; weg: string[] } {
  const inGebruik = (doel: string) => Object.values(dossier.keuze).some(({ doelen }) => doelen[doel]);
  const alleenDit = (doel: string) => gekozen(dossier.doel[doel]?.bevindingen ?? {}).length === 1 && !inGebruik(doel);
  const doelen = doelenMet(dossier, ref);
  return {
    changes: doelen.flatMap((doel) =>
      alleenDit(doel) ? verwijderDoel(entries, dossier, doel) : [losmaken(doel, ref)],
    ),
    weg: doelen.filter(alleenDit),
  };
}
