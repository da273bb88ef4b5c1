import type { Dossier } from "../dossier/dossier.ts";
import { Bijeenkomst } from "../dossier/ronde.ts";
import type { Feiten } from "../feiten.ts";
import { eerstBespreken } from "./bevinding-woorden.ts";
import { type ItemRef, itemVan } from "./oordeel.ts";
import { overlegVan } from "./overleg.ts";
import { huidigeRonde } from "./rondes.ts";
import { besluitInWoorden } from "./stemvragen.ts";

/** Minutes for one question when nothing else was chosen. */
export const MINUTEN_PER_VRAAG = 5;

/** Choices of questions that are no onderdeel. */
export const EERST = "eerst";
export const ALLE = "alle";
export const EIGEN = "eigen";

const LEEG = Bijeenkomst.parse({});

/** How the meeting about this round was set up. */
export const bijeenkomstVan = (dossier: Dossier): Bijeenkomst => dossier.bijeenkomst[huidigeRonde(dossier)] ?? LEEG;

export const minutenVan = ({ minuten }: Bijeenkomst): number => minuten || MINUTEN_PER_VRAAG;

/** What must be talked about first: the roles that differ most come first. */
export const bespreekEerst = ({ oordelen }: Pick<Feiten, "oordelen">): ItemRef[] =>
  oordelen
    .filter(eerstBespreken)
    .toSorted((a, b) => b.verschil - a.verschil)
    .map(({ ref }) => ref);

type Scanbeeld = Pick<Feiten, "dossier" | "items" | "oordelen">;

/** The choice that holds: what was chosen, else what must be talked about first, else all questions. */
export const keuzeVan = (feiten: Scanbeeld): string =>
  bijeenkomstVan(feiten.dossier).keuze || (bespreekEerst(feiten).length > 0 ? EERST : ALLE);

/** The questions of the meeting in their order; a choice of an onderdeel gives its questions. */
export function agendaVan(feiten: Scanbeeld): ItemRef[] {
  const keuze = keuzeVan(feiten);
  if (keuze === EERST) return bespreekEerst(feiten);
  const { vragen } = bijeenkomstVan(feiten.dossier);
  return feiten.items
    .filter(({ id, onderdeel }) => keuze === ALLE || (keuze === EIGEN ? vragen[id] : onderdeel === keuze))
    .map(({ id }) => id);
}

const isBesproken = (dossier: Dossier, ref: ItemRef): boolean =>
  overlegVan(dossier, huidigeRonde(dossier), ref).besprokenOp !== undefined;

/** How many of these questions were discussed. */
export const aantalBesproken = (dossier: Dossier, agenda: readonly ItemRef[]): number =>
  agenda.filter((ref) => isBesproken(dossier, ref)).length;

/** Where the meeting goes on: where it stopped, else at the first question that was not discussed, else at the start. */
export function hervatBij(dossier: Dossier, agenda: readonly ItemRef[]): ItemRef | undefined {
  const { bij } = bijeenkomstVan(dossier);
  return agenda.includes(bij) ? bij : (agenda.find((ref) => !isBesproken(dossier, ref)) ?? agenda[0]);
}

/** What the meeting gave: questions with a decision, and those that are still open. */
export type Verslag = { besloten: ItemRef[]; open: ItemRef[] };

/** Every question of the agenda, and every other one with a decision in this round, in the order of the agenda. */
export function verslagVan(feiten: Scanbeeld): Verslag {
  const agenda = agendaVan(feiten);
  const ronde = huidigeRonde(feiten.dossier);
  const besluiten = feiten.dossier.overleg[ronde] ?? {};
  const alle = [...new Set([...agenda, ...feiten.items.map(({ id }) => id), ...Object.keys(besluiten).sort()])];
  const besloten = alle.filter((ref) => {
    const item = feiten.items.find(({ id }) => id === itemVan(ref));
    return item !== undefined && besluitInWoorden(item, overlegVan(feiten.dossier, ronde, ref)) !== "";
  });
  return { besloten, open: agenda.filter((ref) => !besloten.includes(ref)) };
}
