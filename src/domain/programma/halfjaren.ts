import { beginVan, eindVan } from "../dossier/schooljaar.ts";
import type { Feiten } from "../feiten.ts";
import type { Keuzebeeld } from "./keten.ts";

/** What happens in one half school year (August–December, January–July); dates are ISO. */
export type Halfjaar = {
  id: string;
  naam: string;
  voorbereiden: Keuzebeeld[];
  uitvoeren: Keuzebeeld[];
  meten: { nummer: string; datum: string }[];
  /** The last moment of every choice: then the school says whether it goes on. */
  evaluatie: { nummer: string; datum: string }[];
  mr: { wat: string; datum: string }[];
};

const raakt = (van: string | undefined, tot: string | undefined, begin: string, eind: string): boolean =>
  van !== undefined && van <= eind && (tot ?? "9999") >= begin;

const opDatum = <T extends { datum: string }>(lijst: T[]): T[] =>
  lijst.toSorted((a, b) => (a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : 0));

function mrMomenten({ dossier: { mr, mrMoment } }: Feiten): Halfjaar["mr"] {
  const besluit = mr.besluitOp ? [{ wat: "besluit van de MR", datum: mr.besluitOp }] : [];
  const stand = Object.values(mrMoment).flatMap(({ datum, onderwerp }) =>
    datum ? [{ wat: onderwerp.trim() || "de MR hoort de stand", datum }] : [],
  );
  return [...besluit, ...stand];
}

/**
 * The planning per half school year: what is prepared, what is done, when it is measured and evaluated, and when the MR
 * hears of it. What lies before the plan stands in the first half, what lies after it in the last.
 */
export function halfjarenVan(feiten: Feiten): Halfjaar[] {
  const { keuzes, jaren } = feiten;
  const helften = jaren.flatMap((jaar) => [
    { id: `${jaar}-1`, naam: `Augustus–december ${jaar}`, begin: beginVan(jaar), eind: `${jaar}-12-31` },
    { id: `${jaar}-2`, naam: `Januari–juli ${jaar + 1}`, begin: `${jaar + 1}-01-01`, eind: eindVan(jaar) },
  ]);
  const momenten = keuzes.flatMap(({ meetpunten }) =>
    meetpunten.flatMap(({ nummer, momenten: data }) => data.map((datum) => ({ nummer, datum }))),
  );
  const evaluaties = keuzes.flatMap(({ nummer, meetpunten }) => {
    const datum = meetpunten
      .flatMap((meetpunt) => meetpunt.momenten)
      .sort()
      .at(-1);
    return datum ? [{ nummer, datum }] : [];
  });
  const mr = mrMomenten(feiten);
  return helften.map(({ id, naam, begin, eind }, i) => {
    const van = i === 0 ? "" : begin;
    const tot = i === helften.length - 1 ? "9999" : eind;
    const hierin = <T extends { datum: string }>(lijst: T[]) =>
      opDatum(lijst.filter(({ datum }) => datum >= van && datum <= tot));
    return {
      id,
      naam,
      voorbereiden: keuzes.filter(({ keuze }) => raakt(keuze.voorbereidenVanaf, keuze.begin, van, tot)),
      uitvoeren: keuzes.filter(({ keuze }) => raakt(keuze.begin, keuze.eind, begin, eind)),
      meten: hierin(momenten),
      evaluatie: hierin(evaluaties),
      mr: hierin(mr),
    };
  });
}
