import type { Dossier } from "../dossier/dossier.ts";
import { ROLLEN, type Rol } from "../dossier/inbreng.ts";
import { ROLNAMEN } from "../dossier/namen.ts";
import type { Bevindingnotitie } from "../dossier/plan.ts";
import { gekozen } from "../dossier/velden.ts";
import type { Feiten } from "../feiten.ts";
import { alsZin, metHoofdletter, opsomming } from "../taal.ts";
import { groepenInWoorden } from "./groepen-woorden.ts";
import { NIVEAUNAMEN, type Scanitem, type Schoolscan } from "./item.ts";
import { type ItemRef, type Oordeel, ROLLEN_VERSCHILLEN_VANAF } from "./oordeel.ts";
import { OMVANGNAMEN, oordeelcel, oordeelInWoorden, rollenVerschillen } from "./oordeel-woorden.ts";
import { naamVanVraag } from "./vraagnaam.ts";

/** Title of a finding: the school's own words, or the short name of the question ("Begrijpend lezen (havo)"). */
export function titelVanBevinding(dossier: Dossier, scan: Schoolscan, ref: ItemRef): string {
  return dossier.bevinding[ref]?.titel.trim() || metHoofdletter(naamVanVraag(scan.items, ref));
}

/** Do roles look at this so differently that it has to be talked about first? */
export const eerstBespreken = (oordeel: Oordeel): boolean => oordeel.verschil >= ROLLEN_VERSCHILLEN_VANAF;

/** The same judgement without who said what: when the roles behind it may not stand apart. */
export const zonderRollen = (oordeel: Oordeel): Oordeel => ({ ...oordeel, perRol: {}, zonderZicht: [], verschil: 0 });

/** "Besluit na overleg: veel zorgen (4 van 5). De antwoorden samen zeiden: enige zorgen (3 van 5)."; "" = nothing decided. */
export function besluitZin(item: Scanitem, { besluit, stemmen }: Oordeel): string {
  if (besluit === undefined) return "";
  const vooraf =
    stemmen === undefined
      ? "Er waren geen antwoorden vooraf."
      : `De antwoorden samen zeiden: ${oordeelInWoorden(item, stemmen)}.`;
  return `Besluit na overleg: ${oordeelInWoorden(item, besluit)}. ${vooraf}`;
}

const laagEnHoog = (oordeel: Oordeel): number[] => {
  const medianen = Object.values(oordeel.perRol);
  return [Math.min(...medianen), Math.max(...medianen)];
};

/** The squares beside a finding: one, or lowest and highest when roles differ; none for scales without a number. */
export function zorgvakken(item: Scanitem, oordeel: Oordeel): number[] {
  const besloten = oordeel.besluit !== undefined;
  const punten = eerstBespreken(oordeel) && !besloten ? laagEnHoog(oordeel) : [oordeel.punten];
  const cellen = punten.map((waarde) => oordeelcel(item, waarde));
  return cellen.flatMap((cel) => (typeof cel === "object" && "zorg" in cel && cel.zorg !== null ? [cel.zorg] : []));
}

/** "Veel zorgen (4 van 5)."; when roles differ, from the lowest to the highest. */
export function oordeelZin(item: Scanitem, oordeel: Oordeel): string {
  if (oordeel.besluit !== undefined) return besluitZin(item, oordeel);
  if (!rollenVerschillen(item, oordeel)) return `${metHoofdletter(oordeelInWoorden(item, oordeel.punten))}.`;
  const [laag, hoog] = laagEnHoog(oordeel).map((punten) => oordeelInWoorden(item, punten));
  return `Van ${laag} tot ${hoog}: niet iedereen ziet het zo.`;
}

/** The groups that anyone named, in words; small groups are not named. */
const groepenZin = (feiten: Feiten, oordeel: Oordeel): string =>
  groepenInWoorden(
    feiten.dossier.school,
    Object.assign({}, ...oordeel.antwoorden.map(({ antwoord }) => antwoord.groepen)),
  );

/** How many pupils and which groups: "Een kwart tot de helft van de leerlingen, in groep 5 en groep 6."; "" = not asked. */
export function omvangZin(feiten: Feiten, item: Scanitem, oordeel: Oordeel): string {
  const groepen = groepenZin(feiten, oordeel);
  const omvang = item.schalen.includes("O")
    ? oordeel.omvang === 0
      ? "Omvang onbekend"
      : metHoofdletter(OMVANGNAMEN[oordeel.omvang] ?? "")
    : "";
  if (omvang === "") return groepen && `Het gaat om ${groepen}.`;
  return groepen ? `${omvang}, in ${groepen}.` : `${omvang}.`;
}

const rollenOpVolgorde = (rollen: readonly Rol[]): Rol[] => ROLLEN.filter((rol) => rollen.includes(rol));

/** Who said what: "Schoolleiding en team zijn het eens." or each role with its own answer, and who has no view. */
export function rollenZin(item: Scanitem, oordeel: Oordeel): string {
  const metOordeel = rollenOpVolgorde(ROLLEN.filter((rol) => oordeel.perRol[rol] !== undefined));
  const woorden = metOordeel.map((rol) => oordeelInWoorden(item, oordeel.perRol[rol]));
  const namen = metOordeel.map((rol) =>
    oordeel.personen[rol] ? `${ROLNAMEN[rol]} (${oordeel.personen[rol]})` : ROLNAMEN[rol],
  );
  const zinnen: string[] = [];
  if (namen.length === 1) zinnen.push(`Gezien door ${namen[0]}.`);
  else if (namen.length > 1 && new Set(woorden).size === 1)
    zinnen.push(`${metHoofdletter(opsomming(namen))} zijn het eens.`);
  else if (namen.length > 1)
    zinnen.push(`${metHoofdletter(opsomming(namen.map((naam, i) => `${naam}: ${woorden[i]}`)))}.`);
  const zonder = rollenOpVolgorde(oordeel.zonderZicht).map((rol) => ROLNAMEN[rol]);
  if (zonder.length > 0) zinnen.push(`Geen zicht: ${opsomming(zonder)}.`);
  return zinnen.join(" ");
}

/** Leerling, groep, school: as the school ticked at a finding, else as the question asks. */
export function niveausInWoorden(item: Scanitem, notitie: Bevindingnotitie | undefined): string {
  const eigen = gekozen(notitie?.niveaus ?? {});
  const namen = (Object.keys(NIVEAUNAMEN) as (keyof typeof NIVEAUNAMEN)[])
    .filter((niveau) => (eigen.length > 0 ? eigen.includes(niveau) : item.niveaus.includes(niveau)))
    .map((niveau) => NIVEAUNAMEN[niveau]);
  return opsomming(namen);
}

/** "Dit speelt op niveau leerling en groep. Doelgroep: leerlingen met een taalachterstand."; undefined = not filled in. */
export function voorWieZin(notitie: Bevindingnotitie | undefined): string | undefined {
  const niveaus = Object.entries(NIVEAUNAMEN).flatMap(([id, naam]) => (notitie?.niveaus[id] ? [naam] : []));
  const doelgroep = notitie?.doelgroep.trim() ?? "";
  const zinnen = [
    niveaus.length > 0 ? `Dit speelt op niveau ${opsomming(niveaus)}.` : "",
    doelgroep ? `Doelgroep: ${alsZin(doelgroep)}` : "",
  ].filter(Boolean);
  return zinnen.length > 0 ? zinnen.join(" ") : undefined;
}
