import { looptijd } from "../dossier/schooljaar.ts";
import { gekozen } from "../dossier/velden.ts";
import type { Feiten } from "../feiten.ts";
import { opsomming, telling } from "../taal.ts";
import type { Melding, StapId, Waar } from "./melding.ts";

/** One part that an MR needs to decide: is it there, and where to go when it is not. */
export type MrOnderdeel = { id: string; naam: string; klaar: boolean; waar: Waar };

/** How far the plan is for the MR: its parts, and how many of them are there. */
export type KlaarVoorMr = { onderdelen: MrOnderdeel[]; klaar: number; totaal: number };

/**
 * The parts that an MR needs: the four contents of a schoolprogramma (eindrapport:510-518), with the school and its
 * years, what must be better, moments to look back, and the day on which the MR decides. A part with a STOP is not there
 * yet, and leads to that STOP.
 */
export function klaarVoorMr(feiten: Feiten, meldingen: readonly Melding[]): KlaarVoorMr {
  const { dossier, bevindingen, doelen, keuzes, begroting } = feiten;
  const stops = meldingen.filter(({ blokkeert }) => blokkeert === "gereed");
  const deel = (id: string, naam: string, aanwezig: boolean, waar: Waar, regels: string[] = []): MrOnderdeel => {
    const stop = stops.find(({ regel }) => regels.includes(regel));
    return { id, naam, klaar: aanwezig && !stop, waar: stop?.waar ?? waar };
  };
  const bij = (stap: StapId, plek?: string): Waar => (plek ? { stap, plek } : { stap });
  const school = dossier.school.naam.trim() !== "" && gekozen(dossier.school.sectoren).length > 0;
  const mrDatum = dossier.mr.besluitOp !== undefined || Object.values(dossier.mrMoment).some(({ datum }) => datum);
  const metIndicator =
    keuzes.length > 0 && keuzes.every(({ meetpunten }) => meetpunten.some(({ meetpunt }) => meetpunt.wat.trim()));
  const onderdelen = [
    deel("school", "school en schooljaren", school && looptijd(dossier.plan) !== undefined, bij("school")),
    deel("scan", "bevindingen uit de schoolscan", bevindingen.length > 0, bij("schoolscan")),
    deel("doelen", "doelen", doelen.length > 0, bij("wat-valt-op")),
    deel("interventies", "interventies", keuzes.length > 0, bij("menukaart")),
    deel("begroting", "een begroting die klopt", begroting.totaal.totaal > 0, bij("begroting"), [
      "R50",
      "R54",
      "R55",
      "R57",
      "R58",
    ]),
    deel("meetpunten", "een meetpunt bij elke interventie", metIndicator, bij("programma"), ["R90"]),
    deel("kijkmomenten", "kijkmomenten", keuzes.length > 0, bij("programma"), ["R74"]),
    deel("mr-datum", "een datum voor de MR", mrDatum, bij("school", "besluitOp")),
  ];
  return { onderdelen, klaar: onderdelen.filter(({ klaar }) => klaar).length, totaal: onderdelen.length };
}

/** "Klaar voor de MR: 6 van de 8 onderdelen. Nog nodig: doelen en kijkmomenten." */
export function klaarInWoorden({ onderdelen, klaar, totaal }: KlaarVoorMr): string {
  const open = onderdelen.filter((onderdeel) => !onderdeel.klaar).map(({ naam }) => naam);
  const begin = `Klaar voor de MR: ${klaar} van de ${telling(totaal, "onderdeel", "onderdelen")}.`;
  return open.length === 0 ? begin : `${begin} Nog nodig: ${opsomming(open)}.`;
}
