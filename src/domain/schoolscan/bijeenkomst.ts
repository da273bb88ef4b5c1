import type { Dossier } from "../dossier/dossier.ts";
import { Bijeenkomst } from "../dossier/ronde.ts";
import { bespreekEerst } from "./bespreek-eerst.ts";
import { type ItemRef, itemVan } from "./oordeel.ts";
import { overlegVan } from "./overleg.ts";
import { huidigeRonde } from "./rondes.ts";
import { besluitInWoorden } from "./stemvragen.ts";
import { uitkomsten } from "./uitkomst.ts";

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

type Scanbeeld = Parameters<typeof uitkomsten>[0];

/** What must be talked about first, heaviest first. By the votes alone: a decision does not change the agenda under way. */
export function eersteVragen(feiten: Scanbeeld): ItemRef[] {
  const oordelen = feiten.oordelen.map((oordeel) => ({ ...oordeel, punten: oordeel.stemmen }));
  return bespreekEerst(uitkomsten({ ...feiten, oordelen })).map(({ ref }) => ref);
}

/** The choice that holds: what was chosen, else what must be talked about first, else all questions. */
export const keuzeVan = (feiten: Scanbeeld): string =>
  bijeenkomstVan(feiten.dossier).keuze || (eersteVragen(feiten).length > 0 ? EERST : ALLE);

/** The questions of the meeting in their order; a choice of an onderdeel gives its questions. */
export function agendaVan(feiten: Scanbeeld): ItemRef[] {
  const keuze = keuzeVan(feiten);
  if (keuze === EERST) return eersteVragen(feiten);
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

/** Questions that the team decided on in this round, in the order of the scan. */
export function beslotenVragen({ dossier, items }: Pick<Scanbeeld, "dossier" | "items">): ItemRef[] {
  const ronde = huidigeRonde(dossier);
  const plek = new Map(items.map((item, i) => [item.id, { item, i }]));
  return Object.keys(dossier.overleg[ronde] ?? {})
    .flatMap((ref) => {
      const gevonden = plek.get(itemVan(ref));
      const besluit = gevonden && besluitInWoorden(gevonden.item, overlegVan(dossier, ronde, ref));
      return gevonden && besluit ? [{ ref, i: gevonden.i }] : [];
    })
    .sort((a, b) => a.i - b.i || (a.ref < b.ref ? -1 : 1))
    .map(({ ref }) => ref);
}

/** What the meeting gave: questions with a decision, and those of the agenda that are still open. */
export type Verslag = { besloten: ItemRef[]; open: ItemRef[] };

/** Decisions of this round, and what the agenda still leaves open. */
export function verslagVan(feiten: Scanbeeld): Verslag {
  const besloten = beslotenVragen(feiten);
  return { besloten, open: agendaVan(feiten).filter((ref) => !besloten.includes(ref)) };
}
