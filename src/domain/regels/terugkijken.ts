import { looptijd } from "../dossier/schooljaar.ts";
import { gekozen } from "../dossier/velden.ts";
import type { Feiten } from "../feiten.ts";
import type { Keuzebeeld, Meetpuntbeeld } from "../programma/keten.ts";
import { bijKeuze, bijMeetpunt, heelPlan, type Regels } from "./treffer.ts";

/** Where schools said that following learning was hard (voortgangsrapportage-4:888-894). */
const MOEILIJK_VOLGEN = ["vo", "so", "vso"];

const metIndicator = ({ meetpunten }: Feiten): Meetpuntbeeld[] =>
  meetpunten.filter(({ meetpunt }) => meetpunt.wat.trim());

/** Nobody looks at it, or on no date: it will not be kept up. */
const zonderAfspraak = ({ meetpunt, momenten }: Meetpuntbeeld): boolean =>
  !meetpunt.wie.trim() || momenten.length === 0;

/** Did the school write that something had an effect? */
const claimtEffect = ({ meetpunt }: Meetpuntbeeld): boolean =>
  Object.values(meetpunt.metingen).some(({ waarde, toelichting }) => /\beffect/i.test(`${waarde} ${toelichting}`));

/** The last day of a choice: its own, else that of the plan. */
const eindVanKeuze = ({ dossier }: Feiten, { keuze }: Keuzebeeld): string | undefined =>
  keuze.eind ?? looptijd(dossier.plan)?.eind;

const isVoorbij = ({ vandaag }: Feiten, eind: string | undefined): boolean => eind !== undefined && eind < vandaag;

/** Is the team trained with this choice? */
const leertTeam = ({ interventie, regels }: Keuzebeeld): boolean =>
  interventie?.levert === "scholing" || regels.some(({ regel }) => regel.soort === "scholing");

/** Rules about what is measured, looking back, and what stays (regels.md §5). */
export const terugkijkregels: Regels = {
  /** All measuring points are about learning. One whose kind is not written down can be about wellbeing. */
  R92: (feiten) => {
    const alle = metIndicator(feiten);
    const alleenLeren = alle.length > 0 && alle.every(({ meetpunt }) => meetpunt.soort === "leren");
    return alleenLeren ? [heelPlan("programma", alle[0]?.id)] : [];
  },

  /** In vo and (v)so: a measuring point that nobody is bound to. */
  R93: (feiten) => {
    const hier = gekozen(feiten.dossier.school.sectoren).some((sector) => MOEILIJK_VOLGEN.includes(sector));
    const los = metIndicator(feiten).find(zonderAfspraak);
    return hier && los ? [heelPlan("programma", los.id)] : [];
  },

  /** Per measuring point with a result that is called an effect. */
  R94: ({ meetpunten }) => meetpunten.filter(claimtEffect).map(bijMeetpunt),

  /** Per choice that is over, while nobody chose what happens with it. */
  R96: (feiten) =>
    feiten.keuzes
      .filter((keuze) => isVoorbij(feiten, eindVanKeuze(feiten, keuze)) && !keuze.keuze.borging)
      .map((keuze) => bijKeuze(keuze, "borgingUitleg")),

  /** Per choice with training, and nothing written about what stays of it. */
  R97: ({ keuzes }) =>
    keuzes
      .filter((keuze) => leertTeam(keuze) && keuze.keuze.borging !== "schoolplan" && !keuze.keuze.borgingUitleg.trim())
      .map((keuze) => bijKeuze(keuze, "borgingUitleg")),

  /** The plan is over, and there is no text for the jaarverslag. */
  R99: (feiten) => {
    const { plan } = feiten.dossier;
    const voorbij = feiten.keuzes.length > 0 && isVoorbij(feiten, looptijd(plan)?.eind);
    return voorbij && !plan.jaarverslag.trim() ? [heelPlan("programma", "plan-jaarverslag")] : [];
  },

  /** Per goal without any choice, once there are choices. */
  R100: ({ doelen, keuzes }) =>
    keuzes.length === 0
      ? []
      : doelen
          .filter((doel) => doel.keuzes.length === 0)
          .map(({ id, nummer, doel }) => ({
            ...heelPlan("menukaart"),
            onderwerp: id,
            over: `${nummer} ${doel.titel}`.trim(),
            invul: { doel: doel.titel.trim() || nummer },
          })),
};
