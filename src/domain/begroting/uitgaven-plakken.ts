import { leesDatum } from "../dossier/datum.ts";
import type { Dossier } from "../dossier/dossier.ts";
import { type Change, setBranch } from "../dossier/entries.ts";
import { volgendeVolgorde } from "../dossier/velden.ts";
import { leesBoeking } from "./bedrag.ts";

/** A payment as it came from the administration. */
export type Gelezenuitgave = { bedrag: number; datum?: string; notitie: string };
/** A pasted row: a payment, or why it is none. */
export type Uitgaverij = { cellen: string[] } & ({ uitgave: Gelezenuitgave } | { fout: string });

const isDatum = (cel: string) => leesDatum(cel).goed;
const isBedrag = (cel: string) => !isDatum(cel) && leesBoeking(cel).goed;

/** The column that most often holds this; −1 = none. Of equal ones the first. */
function besteKolom(rijen: string[][], past: (cel: string) => boolean, behalve = -1): number {
  const breedte = Math.max(0, ...rijen.map((rij) => rij.length));
  const keren = Array.from({ length: breedte }, (_, k) =>
    k === behalve ? 0 : rijen.filter((rij) => past(rij[k] ?? "")).length,
  );
  const meest = Math.max(0, ...keren);
  return meest === 0 ? -1 : keren.indexOf(meest);
}

function leesRij(cellen: string[], datum: number, bedrag: number): Uitgaverij {
  const gelezen = leesBoeking(cellen[bedrag] ?? "");
  if (!gelezen.goed) return { cellen, fout: gelezen.fout };
  const dag = cellen[datum] ?? "";
  const gelezenDag = leesDatum(dag);
  if (dag !== "" && !gelezenDag.goed) return { cellen, fout: gelezenDag.fout };
  const notitie = cellen.filter((cel, k) => k !== datum && k !== bedrag && cel !== "").join(", ");
  return {
    cellen,
    uitgave: { bedrag: gelezen.waarde, notitie, ...(gelezenDag.goed ? { datum: gelezenDag.waarde } : {}) },
  };
}

/**
 * Pasted rows of the administration → payments. Which column holds dates and which amounts is found out; the words in the
 * other columns become the note. A first row without an amount is a header and left out.
 */
export function leesUitgaven(rijen: string[][]): Uitgaverij[] {
  const gevuld = rijen.filter((rij) => rij.some((cel) => cel !== ""));
  const datum = besteKolom(gevuld, isDatum);
  const bedrag = besteKolom(gevuld, isBedrag, datum);
  const kop = gevuld[0];
  const metKop = kop !== undefined && gevuld.length > 1 && !kop.some(isBedrag) && !kop.some(isDatum);
  return gevuld.slice(metKop ? 1 : 0).map((rij) => leesRij(rij, datum, bedrag));
}

/** Adds payments to a line. */
export function voegUitgavenToe(
  dossier: Dossier,
  regel: string,
  uitgaven: Gelezenuitgave[],
  nieuwId: () => string,
): Change[] {
  const eerste = volgendeVolgorde(dossier.uitgave);
  return uitgaven.flatMap(({ notitie, ...rest }, i) =>
    setBranch(`uitgave/${nieuwId()}`, { regel, ...rest, ...(notitie ? { notitie } : {}), volgorde: eerste + i }),
  );
}
