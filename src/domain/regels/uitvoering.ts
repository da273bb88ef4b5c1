import { looptijd } from "../dossier/schooljaar.ts";
import type { Feiten } from "../feiten.ts";
import { bereikVan } from "../programma/bereik.ts";
import { drukkeFuncties } from "../programma/drukte.ts";
import { groepZonderGegevens } from "../programma/groepsgegevens.ts";
import type { Keuzebeeld } from "../programma/keten.ts";
import { bijKeuze, heelPlan, type Regels } from "./treffer.ts";

/** A new way of teaching takes about three years (casestudies:1052-1062). */
const JAREN_INVOEREN = 3;
const NIEUWE_WERKWIJZE = ["directe-instructie", "feedback", "samenwerkend-leren", "begrijpend-lezen"];
/** Extra lessons for a few pupils, which a bureau or students can give as well. */
const BIJLES = ["kleine-groepen", "een-op-een", "leertijduitbreiding", "zomer-lentescholen"];
/** LAKS: preferably no more pupils per mentor (leerlingenpeiling:1038-1040). */
const LEERLINGEN_PER_MENTOR = 15;
/** Part of the money that went to others outside the school, in percent (eindrapport:980-983). */
const EXTERN_LANDELIJK = 19;

const is = ({ keuze }: Keuzebeeld, ...interventies: string[]) => interventies.includes(keuze.interventie);

/** Is training planned for this choice: a cost line for it, or professionalisering for the plan? */
const metScholing = ({ keuzes }: Feiten, { regels }: Keuzebeeld): boolean =>
  regels.some(({ regel }) => regel.soort === "scholing") ||
  keuzes.some(({ interventie }) => interventie?.levert === "scholing");

/** Is it over within three years of its beginning? Without own dates those of the plan count. */
function isKort({ dossier }: Feiten, { keuze }: Keuzebeeld): boolean {
  const plan = looptijd(dossier.plan);
  const begin = keuze.begin ?? plan?.begin;
  const eind = keuze.eind ?? plan?.eind;
  if (!begin || !eind) return false;
  return eind < `${Number(begin.slice(0, 4)) + JAREN_INVOEREN}${begin.slice(4, 8)}01`;
}

/** Do people from outside train the team? */
const traintTeam = ({ keuze, regels, interventie }: Keuzebeeld): boolean =>
  (keuze.inzet === "extern" || regels.some(({ regel }) => regel.soort === "extern")) &&
  (interventie?.levert === "scholing" || regels.some(({ regel }) => regel.soort === "scholing"));

/** Is it meant for others than groep 1 and 2? The groups of the choice say so, else the pupils of the school. */
function buitenKleuters({ dossier }: Feiten, { keuze }: Keuzebeeld): boolean {
  const { leerlingen } = dossier.school;
  const groepen = Object.keys(keuze.groepen);
  const metLeerlingen = Object.keys(leerlingen).filter((groep) => (leerlingen[groep] ?? 0) > 0);
  const isKleuters = (groep: string) => groep === "groep-1" || groep === "groep-2";
  return groepen.length > 0 ? !groepen.every(isKleuters) : metLeerlingen.length > 0 && !metLeerlingen.some(isKleuters);
}

/** Rules about how a choice is carried out (regels.md §2). */
export const uitvoeringsregels: Regels = {
  /** Metacognitie (executive functions belong to it) without training. */
  R30: (feiten) =>
    feiten.keuzes
      .filter((keuze) => is(keuze, "metacognitie") && !metScholing(feiten, keuze))
      .map((keuze) => bijKeuze(keuze)),

  /** A new way of teaching in less than three years, and nothing written about what stays. */
  R31: (feiten) =>
    feiten.keuzes
      .filter((keuze) => is(keuze, ...NIEUWE_WERKWIJZE) && isKort(feiten, keuze))
      .filter(({ keuze }) => !keuze.borging && !keuze.borgingUitleg.trim())
      .map((keuze) => bijKeuze(keuze, "borgingUitleg")),

  /** Pupils help pupils, without a responsible person or without training. */
  R32: (feiten) =>
    feiten.keuzes
      .filter((keuze) => is(keuze, "leren-van-medeleerlingen"))
      .filter((keuze) => !keuze.keuze.wie.trim() || !metScholing(feiten, keuze))
      .map((keuze) => bijKeuze(keuze, "wie")),

  /** Extra lessons by people from outside or by students. */
  R33: ({ keuzes }) =>
    keuzes
      .filter((keuze) => is(keuze, ...BIJLES))
      .filter(({ keuze }) => keuze.inzet === "extern" || /student|bureau/i.test(keuze.wie))
      .map((keuze) => bijKeuze(keuze, "wie")),

  R34: ({ keuzes }) =>
    keuzes.filter(({ keuze }) => keuze.deelname === "verplicht").map((keuze) => bijKeuze(keuze, "deelname")),

  /** Per choice whose planned hours reach fewer pupils than it is meant for. */
  R36: ({ keuzes }) =>
    keuzes.flatMap((keuze) => {
      const bereik = bereikVan(keuze.keuze);
      return bereik && bereik.bereikt < bereik.bedoeld
        ? [
            {
              ...bijKeuze(keuze, "groepsgrootte"),
              invul: { x: String(bereik.bereikt), y: String(bereik.bedoeld) },
            },
          ]
        : [];
    }),

  /** Mentors carry it out, for more pupils each than LAKS advises. */
  R37: ({ keuzes }) =>
    keuzes
      .filter(({ keuze }) => /mentor/i.test(keuze.wie))
      .filter(({ keuze }) => (keuze.leerlingenPerMentor ?? 0) > LEERLINGEN_PER_MENTOR)
      .map((keuze) => ({
        ...bijKeuze(keuze, "leerlingenPerMentor"),
        invul: { n: String(keuze.keuze.leerlingenPerMentor) },
      })),

  /** Per function with three or more choices, or mentors, without the hours for it. */
  R38: ({ keuzes, dossier }) =>
    drukkeFuncties(keuzes, dossier.capaciteit).map(({ sleutel, functie, eerste }) => ({
      ...bijKeuze(eerste, "wie"),
      onderwerp: sleutel,
      over: functie,
      invul: { functie },
    })),

  R40: ({ keuzes }) => keuzes.filter((keuze) => is(keuze, "ouderbetrokkenheid")).map((keuze) => bijKeuze(keuze)),

  /** Digitale technologie or cultuureducatie without training. */
  R41: (feiten) =>
    feiten.keuzes
      .filter((keuze) => is(keuze, "digitale-technologie", "cultuureducatie") && !metScholing(feiten, keuze))
      .map((keuze) => bijKeuze(keuze)),

  /** Toolkit Jonge Kind for others than groep 1 and 2. */
  R42: (feiten) =>
    feiten.keuzes
      .filter((keuze) => is(keuze, "toolkit-jonge-kind") && buitenKleuters(feiten, keuze))
      .map((keuze) => bijKeuze(keuze, "groepen")),

  /** More of the money goes outside the school than the national mean: once for the whole plan. */
  R43: ({ begroting }) => {
    const extern = begroting.regels.filter(({ regel }) => regel.soort === "extern");
    const bedrag = extern.reduce((som, { kosten }) => som + kosten.totaal, 0);
    const x = Math.round((100 * bedrag) / Math.max(1, begroting.totaal.totaal));
    return x > EXTERN_LANDELIJK ? [{ ...heelPlan("begroting", extern[0]?.id), invul: { x: String(x) } }] : [];
  },

  /** People from outside train the team, and nobody is named who takes it over. */
  R45: ({ keuzes }) =>
    keuzes
      .filter((keuze) => traintTeam(keuze) && !keuze.keuze.borgingUitleg.trim())
      .map((keuze) => bijKeuze(keuze, "borgingUitleg")),

  /** Sport outside the building, and nothing planned for getting there. */
  R46: ({ keuzes }) =>
    keuzes
      .filter((keuze) => is(keuze, "sportieve-activiteiten"))
      .filter(({ keuze }) => keuze.buitenGebouw && !keuze.reizen.trim())
      .map((keuze) => bijKeuze(keuze, "reizen")),

  /** A choice for groups of which the answers behind it say nothing. */
  R47: (feiten) =>
    feiten.keuzes.filter((keuze) => groepZonderGegevens(feiten, keuze)).map((keuze) => bijKeuze(keuze, "groepen")),
};
