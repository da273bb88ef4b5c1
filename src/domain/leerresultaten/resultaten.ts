import type { Dossier } from "../dossier/dossier.ts";
import { type Change, setBranch } from "../dossier/entries.ts";
import type { Resultaat } from "../dossier/resultaat.ts";
import { opVolgorde, volgendeVolgorde } from "../dossier/velden.ts";
import { KLEINSTE_GROEP } from "../kleine-groep.ts";
import { NIVEAUS } from "./niveaus.ts";

export type Resultaatrij = Resultaat & { id: string };

/** Rounded percentages may miss 100 by this much. */
const SPELING = 1;

/** The percentages of the scale of this result, in its order; undefined = not filled in. */
export const verdelingVan = ({
  schaal,
  verdeling,
}: Pick<Resultaat, "schaal" | "verdeling">): { naam: string; waarde: number | undefined }[] =>
  NIVEAUS[schaal].map(({ sleutel, naam }) => ({ naam, waarde: verdeling[sleutel] }));

const som = (resultaat: Resultaat) => verdelingVan(resultaat).reduce((totaal, { waarde }) => totaal + (waarde ?? 0), 0);
const isIngevuld = (resultaat: Resultaat) => verdelingVan(resultaat).some(({ waarde }) => waarde !== undefined);

/** What the percentages add up to when that is not about 100; undefined = it fits, or nothing was filled in. */
export function telptNietOp(resultaat: Resultaat): number | undefined {
  const totaal = Math.round(som(resultaat) * 10) / 10;
  return isIngevuld(resultaat) && Math.abs(totaal - 100) > SPELING ? totaal : undefined;
}

/** An average without its spread: it can stay the same while the extremes move apart (R06). */
export const isAlleenGemiddelde = (resultaat: Resultaat): boolean =>
  resultaat.gemiddelde !== undefined && !isIngevuld(resultaat);

/** Fewer pupils than may be shown to others. */
export const isKleineGroep = ({ n }: Resultaat): boolean => n !== undefined && n > 0 && n < KLEINSTE_GROEP;

const MOMENTEN = ["M", "E", "anders"];
const opTijd = (a: Resultaat, b: Resultaat) =>
  (a.datum ?? "").localeCompare(b.datum ?? "") || MOMENTEN.indexOf(a.moment) - MOMENTEN.indexOf(b.moment);

/** All results by vak, groep and time. */
export function resultatenVan({ resultaat }: Pick<Dossier, "resultaat">): Resultaatrij[] {
  return opVolgorde(resultaat).sort(
    (a, b) =>
      a.vak.localeCompare(b.vak, "nl", { sensitivity: "base" }) ||
      a.groep.localeCompare(b.groep, "nl", { numeric: true }) ||
      opTijd(a, b),
  );
}

const zelfdeMeting = (a: Resultaat, b: Resultaat) =>
  a.vak.trim().toLowerCase() === b.vak.trim().toLowerCase() &&
  a.moment === b.moment &&
  a.datum === b.datum &&
  a.schaal === b.schaal;

/**
 * The results that may leave this device: groups of ten and more. A figure of the whole school goes too when the small
 * groups could be found by subtracting the others from it.
 */
export function toonbareResultaten(dossier: Pick<Dossier, "resultaat">): Resultaatrij[] {
  const alle = resultatenVan(dossier).filter(({ vak }) => vak.trim() !== "");
  const isVerborgen = ({ n }: Resultaat) => n === undefined || n < KLEINSTE_GROEP;
  const verraadtKleine = (rij: Resultaatrij) => {
    const delen = alle.filter((ander) => ander.groep !== "" && zelfdeMeting(rij, ander));
    const verborgen = delen.filter(isVerborgen);
    return (
      rij.groep === "" &&
      verborgen.length > 0 &&
      verborgen.reduce((totaal, { n }) => totaal + (n ?? 0), 0) < KLEINSTE_GROEP
    );
  };
  return alle.filter((rij) => !isVerborgen(rij) && !verraadtKleine(rij));
}

/** Results of one vak, groep and scale over time. */
export type Reeks = { vak: string; groep: string; schaal: Resultaat["schaal"]; momenten: Resultaatrij[] };

/** Series with at least two moments that have a distribution; the figure of a trend needs them. */
export function reeksenVan(rijen: readonly Resultaatrij[]): Reeks[] {
  const perReeks = new Map<string, Reeks>();
  for (const rij of rijen.filter(isIngevuld)) {
    const sleutel = [rij.vak.trim().toLowerCase(), rij.groep, rij.schaal].join("|");
    const reeks = perReeks.get(sleutel);
    if (reeks) reeks.momenten.push(rij);
    else perReeks.set(sleutel, { vak: rij.vak.trim(), groep: rij.groep, schaal: rij.schaal, momenten: [rij] });
  }
  return [...perReeks.values()]
    .filter(({ momenten }) => momenten.length > 1)
    .map((reeks) => ({ ...reeks, momenten: reeks.momenten.toSorted(opTijd) }));
}

/** A new empty result. */
export const nieuwResultaat = ({ resultaat }: Pick<Dossier, "resultaat">, id: string): Change[] =>
  setBranch(`resultaat/${id}`, { volgorde: volgendeVolgorde(resultaat) });

/** The same group and test at the next moment, still without numbers: after M comes E. */
export function volgendMoment(dossier: Pick<Dossier, "resultaat">, van: Resultaatrij, id: string): Change[] {
  const moment = van.moment === "M" ? "E" : van.moment === "E" ? "M" : "anders";
  return setBranch(`resultaat/${id}`, {
    vak: van.vak || undefined,
    groep: van.groep || undefined,
    toets: van.toets || undefined,
    bron: van.bron || undefined,
    schaal: van.schaal,
    moment,
    n: van.n,
    volgorde: volgendeVolgorde(dossier.resultaat),
  });
}
