import type { Duodeel } from "./lees-duo.ts";
import type { Schoollijst, Vestiging } from "./vestiging.ts";

type Gelezen = { bestand: string; deel: Duodeel };

/** What both files say of one building; the second fills what the first leaves open, and its sector is as good. */
function samen(a: Vestiging, b: Vestiging): Vestiging {
  const leeg = <T>(eerste: T[], tweede: T[]) => (eerste.length > 0 ? eerste : tweede);
  return {
    code: a.code,
    naam: a.naam || b.naam,
    plaats: a.plaats || b.plaats,
    gemeente: a.gemeente || b.gemeente,
    bestuursnummer: a.bestuursnummer || b.bestuursnummer,
    bestuur: a.bestuur || b.bestuur,
    sectoren: leeg(a.sectoren, b.sectoren),
    schoolsoorten: leeg(a.schoolsoorten, b.schoolsoorten),
    leerlingen: { ...a.leerlingen, ...b.leerlingen },
    leerjaren: { ...a.leerjaren, ...b.leerjaren },
  };
}

/** A closed school: no pupils in the newest year, and in no file of the buildings that there are now. */
function isGesloten({ plaats, leerlingen }: Vestiging): boolean {
  if (plaats !== "") return false;
  const laatste = Object.keys(leerlingen).sort().at(-1);
  return laatste !== undefined && leerlingen[laatste] === 0;
}

/**
 * Puts the files together by code, with the name of the bestuur by its number. Closed schools are left out. Sorted by
 * code: the order of the files does not matter for what is found, only for which spelling of a name wins.
 */
export function voegSamen(gelezen: readonly Gelezen[]): Schoollijst {
  const perCode = new Map<string, Vestiging>();
  const besturen = new Map(gelezen.flatMap(({ deel }) => [...deel.besturen]));
  // A file with places is about the buildings themselves: its names go first.
  const opPlaats = gelezen.toSorted(
    (a, b) => Number(b.deel.vestigingen.some((v) => v.plaats)) - Number(a.deel.vestigingen.some((v) => v.plaats)),
  );
  for (const { deel } of opPlaats)
    for (const vestiging of deel.vestigingen) {
      const er = perCode.get(vestiging.code);
      perCode.set(vestiging.code, er ? samen(er, vestiging) : vestiging);
    }
  const vestigingen = [...perCode.values()]
    .filter((vestiging) => !isGesloten(vestiging))
    .map((v) => ({ ...v, bestuur: v.bestuur || (besturen.get(v.bestuursnummer) ?? "").slice(0, 120) }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  const herkomst = gelezen.map(({ bestand, deel }) => ({
    bestand: bestand.slice(0, 200),
    peildatum: deel.jaar && `${deel.jaar}-10-01`,
  }));
  return { herkomst, vestigingen };
}
