import { toonDatum } from "../dossier/datum.ts";
import { type Change, setBranch } from "../dossier/entries.ts";
import type { Potje } from "../dossier/geld.ts";
import { type School, SECTOREN, type Sector } from "../dossier/school.ts";
import { totaalLeerlingen } from "../schoolscan/groepen.ts";
import { opsomming, toonGetal } from "../taal.ts";
import { toonBedrag } from "./bedrag.ts";
import { jarenVanPotje } from "./beschikbaar.ts";
import type { PotjeVoorinvulling } from "./voorinvulling.ts";

/** An amount per year in centen, in words where it comes from, and the count × price when there is one. */
export type Schatting = {
  centen: number;
  herkomst: string;
  peildatum: string;
  telling?: { leerlingen: number; perLeerling: number };
};

/** The newest count of the whole school at 1 October, from a list. */
export function nieuwsteTelling({
  telling,
}: Pick<School, "telling">): { jaar: number; leerlingen: number } | undefined {
  const jaar = Math.max(...Object.keys(telling).map(Number));
  const leerlingen = telling[String(jaar)] ?? 0;
  return leerlingen > 0 ? { jaar, leerlingen } : undefined;
}

/** The count of the list, when all sectors of the school are among these: it says nothing per sector. */
function tellingIn(school: School, sectoren: readonly Sector[]) {
  const eigen = SECTOREN.filter((sector) => school.sectoren[sector]);
  return eigen.length > 0 && eigen.every((sector) => sectoren.includes(sector)) ? nieuwsteTelling(school) : undefined;
}

/** Pupils of these sectors. bao and sbao share their groups: a school with both cannot be counted per sector. */
function leerlingenIn(school: School, sectoren: readonly Sector[]): number {
  const eigen = SECTOREN.filter((sector) => school.sectoren[sector]);
  if (eigen.includes("bao") && eigen.includes("sbao") && sectoren.includes("bao") !== sectoren.includes("sbao"))
    return 0;
  const passend = eigen.filter((sector) => sectoren.includes(sector));
  return totaalLeerlingen({ ...school, sectoren: Object.fromEntries(passend.map((sector) => [sector, true])) });
}

/**
 * Pupils × the sourced amount per pupil of a preset: a start, to be replaced by the school's own amount. Only with an
 * amount that is certain and holds for one calendar year: one for two years together, or a plan of the government,
 * would give a school a wrong amount per year.
 */
export function schattingUitLeerlingen(
  { bedragen, peildatum }: PotjeVoorinvulling,
  school: School,
): Schatting | undefined {
  const bruikbaar = bedragen.filter(({ zeker, jaar }) => zeker && /^\d{4}$/.test(jaar));
  const delen = bruikbaar
    .filter(({ jaar }) => jaar === bruikbaar[0]?.jaar)
    .map((bedrag) => {
      const telling = tellingIn(school, bedrag.sectoren);
      const leerlingen = telling?.leerlingen ?? leerlingenIn(school, bedrag.sectoren);
      return { ...bedrag, leerlingen, teldatum: telling ? ` op 1 oktober ${telling.jaar}` : "" };
    })
    .filter(({ leerlingen }) => leerlingen > 0);
  const [eerste] = delen;
  if (!eerste) return undefined;
  const som = opsomming(
    delen.map((d) => `${toonGetal(d.leerlingen)} leerlingen${d.teldatum} × ${toonBedrag(d.centen)}`),
  );
  return {
    centen: delen.reduce((totaal, { leerlingen, centen }) => totaal + leerlingen * centen, 0),
    herkomst: `Schatting: ${som}, bedrag van ${eerste.jaar}. Bron: ${eerste.bron} (peildatum ${toonDatum(peildatum)}).`,
    peildatum,
    ...(delen.length === 1 && { telling: { leerlingen: eerste.leerlingen, perLeerling: eerste.centen } }),
  };
}

/** The years of a potje that have no amount yet. */
export const jarenZonderBedrag = (potje: Potje, schooljaren: number[]): number[] =>
  jarenVanPotje(potje, schooljaren).filter((jaar) => potje.jaren[String(jaar)]?.bedrag === undefined);

/** Puts the estimate in every year that is still empty, and writes down that it is one: that is printed too. */
export function vulSchatting(id: string, potje: Potje, schatting: Schatting, jaren: number[]): Change[] {
  const { centen, herkomst, peildatum, telling } = schatting;
  return [
    { sleutel: `potje/${id}/peildatum`, waarde: peildatum },
    ...(telling ? setBranch(`potje/${id}`, telling) : []),
    ...jarenZonderBedrag(potje, jaren).map((jaar) => ({
      sleutel: `potje/${id}/jaren/${jaar}/bedrag`,
      waarde: centen,
    })),
    { sleutel: `potje/${id}/bron`, waarde: [potje.bron.trim(), herkomst].filter(Boolean).join(" ") },
  ];
}

/** What the count and the amount per pupil of a potje give per year, in centen; undefined while one is missing. */
export const bedragUitTelling = ({ leerlingen, perLeerling }: Potje): number | undefined =>
  leerlingen === undefined || perLeerling === undefined ? undefined : leerlingen * perLeerling;

/** The count of a potje as a line of arithmetic: "112 leerlingen × € 320,64 = € 35.911,68". */
export function toonTelling(potje: Potje): string | undefined {
  const centen = bedragUitTelling(potje);
  return centen === undefined
    ? undefined
    : `${toonGetal(potje.leerlingen ?? 0)} leerlingen × ${toonBedrag(potje.perLeerling ?? 0)} = ${toonBedrag(centen)}`;
}

/** Puts count × amount per pupil in every year of the potje. */
export const vulTelling = (id: string, potje: Potje, schooljaren: number[]): Change[] =>
  jarenVanPotje(potje, schooljaren).map((jaar) => ({
    sleutel: `potje/${id}/jaren/${jaar}/bedrag`,
    waarde: bedragUitTelling(potje),
  }));
