import type { School } from "../dossier/school.ts";
import { gekozen } from "../dossier/velden.ts";
import { KLEINSTE_GROEP } from "../kleine-groep.ts";
import { opsomming } from "../taal.ts";
import { groepenVoor, naamVanGroep } from "./groepen.ts";

/** A name cut at its number: "groep 3" → "groep ", 3, "". */
type Naam = { geheel: string; voor: string; nr: number; na: string };

function ontleed(geheel: string): Naam {
  const [, voor = geheel, nr = "", na = ""] = /^(.*?)(\d+)(.*)$/.exec(geheel) ?? [];
  return { geheel, voor, nr: nr ? Number(nr) : Number.NaN, na };
}

const volgtOp = (naam: Naam, vorige: Naam | undefined): boolean =>
  vorige !== undefined && naam.voor === vorige.voor && naam.na === vorige.na && naam.nr === vorige.nr + 1;

/** Runs of names that follow each other: "groep 3", "groep 4", "groep 5" → one run. */
function rijtjes(namen: string[]): Naam[][] {
  const runs: Naam[][] = [];
  for (const naam of namen.map(ontleed)) {
    const laatste = runs.at(-1);
    if (laatste && volgtOp(naam, laatste.at(-1))) laatste.push(naam);
    else runs.push([naam]);
  }
  return runs;
}

/** Names in order → "groep 1, groep 3 tot en met 6 en groep 8". From three in a row they become a range. */
export function metReeksen(namen: string[]): string {
  return opsomming(
    rijtjes(namen).flatMap((run) => {
      const [eerste, laatste] = [run[0], run.at(-1)];
      if (!eerste || !laatste || run.length < 3) return run.map(({ geheel }) => geheel);
      return [`${eerste.voor}${eerste.nr} tot en met ${laatste.nr}${eerste.na}`];
    }),
  );
}

/** Groups or leerjaren in the order of the school, in words: "groep 3 tot en met 6"; none → "". */
export function toonGroepen(school: School, groepen: Partial<Record<string, true>>): string {
  const plek = new Map(groepenVoor(school).map(({ id }, i) => [id, i]));
  return metReeksen(
    gekozen(groepen)
      .sort((a, b) => (plek.get(a) ?? plek.size) - (plek.get(b) ?? plek.size))
      .map((id) => naamVanGroep(id, school).toLowerCase()),
  );
}

/** Are these groups together too small to point at? Only when the size of each is known. */
function zijnTeKlein({ leerlingen }: School, groepen: string[]): boolean {
  const aantallen = groepen.map((groep) => leerlingen[groep]);
  return aantallen.every((n) => n !== undefined) && aantallen.reduce((som, n) => som + (n ?? 0), 0) < KLEINSTE_GROEP;
}

/** The same for others to read: groups that are together below the limit are not named. */
export function groepenInWoorden(school: School, groepen: Partial<Record<string, true>>): string {
  const ids = gekozen(groepen);
  return ids.length > 0 && zijnTeKlein(school, ids)
    ? `een groep van minder dan ${KLEINSTE_GROEP} leerlingen`
    : toonGroepen(school, groepen);
}
