import { dagenTussen } from "../dossier/datum.ts";
import type { Keuzebeeld } from "./keten.ts";

type Streep = { datum: string; deel: number };

export type Tijdlijnrij = {
  id: string;
  nummer: string;
  naam: string;
  begin: string | undefined;
  eind: string | undefined;
  /** Evaluation moments of all its measuring points, each once, in order. */
  momenten: Streep[];
  /** Part of the line from its begin to its end, 0–1; undefined when one of them is missing or turned around. */
  balk: { van: number; tot: number } | undefined;
};

export type Tijdlijn = { strepen: Streep[]; rijen: Tijdlijnrij[] };

/** All 1 Januaries and 1 Augusts of the plan, and its last day. */
function strepen(begin: string, eind: string): string[] {
  const jaren = Array.from({ length: Number(eind.slice(0, 4)) - Number(begin.slice(0, 4)) + 1 }, (_, i) =>
    String(Number(begin.slice(0, 4)) + i),
  );
  const alle = jaren.flatMap((jaar) => [`${jaar}-01-01`, `${jaar}-08-01`]);
  return [...alle.filter((datum) => datum >= begin && datum < eind), eind];
}

/**
 * Where everything falls between the first and the last day of the plan, as parts of the whole (0–1). What lies outside
 * is drawn at the edge; the table beside the drawing gives the real dates.
 */
export function bouwTijdlijn(keuzes: Keuzebeeld[], periode: { begin: string; eind: string }): Tijdlijn {
  const lengte = Math.max(1, dagenTussen(periode.begin, periode.eind));
  const deel = (datum: string) => Math.min(1, Math.max(0, dagenTussen(periode.begin, datum) / lengte));
  const opDeel = (datum: string): Streep => ({ datum, deel: deel(datum) });
  const rijen = keuzes.map(({ id, nummer, naam, keuze: { begin, eind }, meetpunten }): Tijdlijnrij => {
    const momenten = [...new Set(meetpunten.flatMap((meetpunt) => meetpunt.momenten))].sort();
    const balk = begin && eind && begin <= eind ? { van: deel(begin), tot: deel(eind) } : undefined;
    return { id, nummer, naam, begin, eind, momenten: momenten.map(opDeel), balk };
  });
  return { strepen: strepen(periode.begin, periode.eind).map(opDeel), rijen };
}
