import { SECTORNAMEN } from "../dossier/namen.ts";
import { type School, SECTOREN, type Sector } from "../dossier/school.ts";

export type Bouw = "onderbouw" | "middenbouw" | "bovenbouw";

/** A group or leerjaar of which the school gives the number of pupils. */
export type Groep = { id: string; naam: string; bouw: Bouw };

type Schoolvorm = Pick<School, "sectoren" | "schoolsoorten">;

const reeks = (tot: number) => Array.from({ length: tot }, (_, i) => i + 1);

const bouwVanGroep = (groep: number): Bouw => (groep <= 2 ? "onderbouw" : groep <= 5 ? "middenbouw" : "bovenbouw");

/** Groep 1–8 of primary schools. */
const basisgroepen: Groep[] = reeks(8).map((nr) => ({
  id: `groep-${nr}`,
  naam: `Groep ${nr}`,
  bouw: bouwVanGroep(nr),
}));

/** Special schools count by bouw: their groups do not follow the years. */
const bouwen: Groep[] = (["onderbouw", "middenbouw", "bovenbouw"] as const).map((bouw) => ({
  id: `so-${bouw}`,
  naam: bouw.charAt(0).toUpperCase() + bouw.slice(1),
  bouw,
}));

const leerjaren = (sector: Sector, tot: number, onderbouw: number): Groep[] =>
  reeks(tot).map((nr) => ({
    id: `${sector}-${nr}`,
    naam: `Leerjaar ${nr}`,
    bouw: nr <= onderbouw ? "onderbouw" : "bovenbouw",
  }));

/** Leerjaren of the vo: 4 with vmbo alone, 5 with havo, 6 with vwo or when no schoolsoort was chosen yet. */
function voLeerjaren({ schoolsoorten }: Schoolvorm): Groep[] {
  const alleenVmbo = !schoolsoorten.havo && !schoolsoorten.vwo && Object.keys(schoolsoorten).length > 0;
  if (alleenVmbo) return leerjaren("vo", 4, 2);
  return leerjaren("vo", schoolsoorten.havo && !schoolsoorten.vwo ? 5 : 6, 3);
}

function groepenVan(sector: Sector, school: Schoolvorm): Groep[] {
  if (sector === "bao" || sector === "sbao") return basisgroepen;
  if (sector === "so") return bouwen;
  return sector === "vo" ? voLeerjaren(school) : leerjaren(sector, 5, 2);
}

/**
 * The groups of a school, in order, from its sectoren and schoolsoorten. Ids are stored (school/leerlingen/<id>, and the
 * groepen of an answer or a keuze) and never change: groep-1 … groep-8, so-onderbouw …, vo-1 …, pro-1 …, vso-1 ….
 * The sector stands behind names that would otherwise occur twice ("Leerjaar 1 (praktijkonderwijs)").
 */
export function groepenVoor(school: Schoolvorm): Groep[] {
  const sectoren = SECTOREN.filter((sector) => school.sectoren[sector]);
  const soorten = new Set(sectoren.map((sector) => (sector === "sbao" ? "bao" : sector)));
  const alle = [...soorten].flatMap((sector) => groepenVan(sector, school).map((groep) => ({ sector, groep })));
  const keren = new Map<string, number>();
  for (const { groep } of alle) keren.set(groep.naam, (keren.get(groep.naam) ?? 0) + 1);
  return alle.map(({ sector, groep }) =>
    keren.get(groep.naam) === 1 ? groep : { ...groep, naam: `${groep.naam} (${SECTORNAMEN[sector]})` },
  );
}

/** Name of a stored group, also when the school no longer has it; an unknown id gives the id itself. */
export function naamVanGroep(id: string, school: Schoolvorm): string {
  const alle: Schoolvorm = { sectoren: { bao: true, so: true, vso: true, vo: true, pro: true }, schoolsoorten: {} };
  const eigen = groepenVoor(school).find((groep) => groep.id === id);
  return (eigen ?? groepenVoor(alle).find((groep) => groep.id === id))?.naam ?? id;
}

/** Pupils of the groups that the school has now; counts of groups it no longer has stay stored but do not count. */
export function totaalLeerlingen(school: Schoolvorm & Pick<School, "leerlingen">): number {
  return groepenVoor(school).reduce((som, { id }) => som + (school.leerlingen[id] ?? 0), 0);
}
