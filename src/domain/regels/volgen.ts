import { toonDatum } from "../dossier/datum.ts";
import { looptijd } from "../dossier/schooljaar.ts";
import type { Feiten } from "../feiten.ts";
import type { Keuzebeeld, Meetpuntbeeld } from "../programma/keten.ts";
import { bijKeuze, bijMeetpunt, heelPlan, type Regels, type Treffer } from "./treffer.ts";

/** Fewer pupils than this is too few to compare. Design choice; the same limit as for showing groups (regels.md R18). */
const KLEINE_GROEP = 10;

/** Measuring points that say what is measured; the others R90 asks for. */
const metIndicator = ({ meetpunten }: Keuzebeeld): Meetpuntbeeld[] =>
  meetpunten.filter(({ meetpunt }) => meetpunt.wat.trim());

/** When the temporary hours of a choice stop: its own end or that of the potje, else that of the plan. "" = no such hours. */
function eindeVanUren({ dossier }: Feiten, { keuze, regels }: Keuzebeeld): string {
  const tijdelijk = regels.filter(
    ({ regel, kosten }) =>
      kosten.totaal > 0 &&
      (regel.soort === "eigen" || regel.soort === "extern") &&
      (regel.duur === "tijdelijk" || regel.aanstelling === "tijdelijk"),
  );
  if (tijdelijk.length === 0) return "";
  const einden = [keuze.eind, ...tijdelijk.map(({ regel }) => dossier.potje[regel.potje]?.einddatum)];
  const eerste = einden.filter((eind) => eind !== undefined).sort()[0];
  return toonDatum(eerste ?? looptijd(dossier.plan)?.eind) || "het einde van dit geld";
}

const ontbreekt = (weg: boolean, onderwerp: string, onderdeel: string, waar: Treffer["waar"]): Treffer[] =>
  weg ? [{ onderwerp, over: "", waar, invul: { onderdeel } }] : [];

/** Rules about deciding, following and borging (regels.md §4 and §5). */
export const volgregels: Regels = {
  /** No date for the MR at all. From the very start: the MR saw plans too late (casestudies:392-401). */
  R70: ({ dossier }) => {
    const momenten = Object.values(dossier.mrMoment).filter(({ datum }) => datum !== undefined);
    return dossier.mr.besluitOp === undefined && momenten.length === 0 ? [heelPlan("school", "besluitOp")] : [];
  },

  /** No evaluation moment in the whole plan. */
  R74: ({ keuzes }) => {
    const meetpunten = keuzes.flatMap((keuze) => keuze.meetpunten);
    if (meetpunten.some(({ momenten }) => momenten.length > 0)) return [];
    return [heelPlan("programma", meetpunten[0]?.id ?? keuzes[0]?.id)];
  },

  /** Per choice without a measuring point that says what is measured. */
  R90: ({ keuzes }) =>
    keuzes
      .filter((keuze) => metIndicator(keuze).length === 0)
      .map((keuze) => ({ ...bijKeuze(keuze), waar: { stap: "programma", plek: keuze.meetpunten[0]?.id ?? keuze.id } })),

  /** Per measuring point without a nulmeting. */
  R91: ({ keuzes }) =>
    keuzes
      .flatMap(metIndicator)
      .filter(({ meetpunt }) => !meetpunt.nulmeting.trim())
      .map(bijMeetpunt),

  /** Per measuring point about fewer than ten pupils: its own number, else that of its choice. */
  R95: ({ keuzes }) =>
    keuzes.flatMap((keuze) =>
      metIndicator(keuze)
        .filter(({ meetpunt }) => (meetpunt.leerlingen ?? keuze.keuze.leerlingen ?? KLEINE_GROEP) < KLEINE_GROEP)
        .map(bijMeetpunt),
    ),

  /** Per choice with temporary staff, and nothing written about what comes after. */
  R98: (feiten) =>
    feiten.keuzes.flatMap((keuze) => {
      const datum = eindeVanUren(feiten, keuze);
      return datum && !keuze.keuze.borgingUitleg.trim()
        ? [{ ...bijKeuze(keuze, "borgingUitleg"), invul: { datum } }]
        : [];
    }),

  /** Per part that is empty of the four that a schoolprogramma must have (eindrapport:510-518). */
  R101: ({ bevindingen, keuzes, begroting }) => [
    ...ontbreekt(bevindingen.length === 0, "scan", "een bevinding uit de scan", { stap: "schoolscan" }),
    ...ontbreekt(keuzes.length === 0, "interventies", "een interventie", { stap: "menukaart" }),
    ...ontbreekt(begroting.totaal.totaal === 0, "begroting", "een begroting", { stap: "begroting" }),
    ...ontbreekt(
      keuzes.every((keuze) => metIndicator(keuze).length === 0),
      "volgen",
      "een meetpunt",
      { stap: "programma" },
    ),
  ],
};
