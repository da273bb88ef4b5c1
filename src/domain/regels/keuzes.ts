import { type Doelgebied, VOORWAARDEN } from "../dossier/plan.ts";
import { gekozen } from "../dossier/velden.ts";
import type { Feiten } from "../feiten.ts";
import type { Interventie } from "../menukaart/interventie.ts";
import { gemiddeldAantal } from "../programma/sectorgemiddelde.ts";
import { isBeantwoord } from "../programma/voorwaarden.ts";
import { bijBevinding, bijKeuze, heelPlan, plekVanKeuze, type Regels } from "./treffer.ts";

/** More than this above the mean, or more than this in all, and the tip becomes a warning. Design choices (regels.md R22). */
const RUIM_BOVEN_GEMIDDELDE = 3;
const VEEL_KEUZES = 10;

/** Is there "(zeer) veel zorg" on a question of these onderdelen? */
const veelZorgOver = ({ bevindingen, items }: Feiten, onderdelen: string[]): boolean =>
  bevindingen.some(
    ({ veelZorg, oordeel }) =>
      veelZorg && items.some((item) => item.id === oordeel.item && onderdelen.includes(item.onderdeel)),
  );

/**
 * Do all choices lie in these doelgebieden? Who and what-with (people, training, material) has no direction of its own
 * and does not count; an own intervention without doelgebied can be anything, so the answer is then no.
 */
function alleenGebied({ keuzes }: Feiten, gebieden: Doelgebied[]): boolean {
  const metRichting = keuzes.filter(({ interventie }) => interventie?.soort !== "wie-en-waarmee");
  return metRichting.length > 0 && metRichting.every(({ gebied }) => gebied !== undefined && gebieden.includes(gebied));
}

/** Evidence up to this value of five is little ("weinig" on the scale of the menukaart). */
const WEINIG_BEWIJS = 2;

const isDunOnderzocht = (interventie: Interventie | undefined): boolean =>
  (interventie?.menukaart.hoofd.bewijs?.waarde ?? 0) <= WEINIG_BEWIJS;

/** Rules about what was chosen and why (regels.md §2). */
export const keuzeregels: Regels = {
  /** Per choice that no finding leads to through its goals. */
  R20: ({ keuzes }) =>
    keuzes.filter(({ bevindingen }) => bevindingen.length === 0).map((keuze) => bijKeuze(keuze, "doelen")),

  /** Per finding with "(zeer) veel zorg" that no choice answers. */
  R21: (feiten) => {
    const beantwoord = new Set(feiten.keuzes.flatMap(({ bevindingen }) => bevindingen.map(({ ref }) => ref)));
    return feiten.bevindingen
      .filter(({ veelZorg, ref }) => veelZorg && !beantwoord.has(ref))
      .map((bevinding) => bijBevinding(feiten, bevinding, "wat-valt-op"));
  },

  /** More choices than the mean of the sector. With several sectors the highest mean counts; without one there is no mean. */
  R22: ({ keuzes, dossier }) => {
    const m = gemiddeldAantal(dossier.school);
    const n = keuzes.length;
    if (m === undefined || n <= m) return [];
    const ruim = n > m + RUIM_BOVEN_GEMIDDELDE || n > VEEL_KEUZES;
    return [{ ...heelPlan("programma"), invul: { n: String(n), m: String(m) }, ernst: ruim ? "WAARSCHUW" : "TIP" }];
  },

  /** Two or more choices without a speerpunt of the schoolplan. Leads to the speerpunten when there are none yet. */
  R23: ({ keuzes, dossier }) => {
    const los = keuzes.filter(({ keuze }) => !gekozen(keuze.speerpunten).some((id) => dossier.speerpunt[id]));
    const [eerste, tweede] = los;
    if (!eerste || !tweede) return [];
    const heeftSpeerpunten = Object.keys(dossier.speerpunt).length > 0;
    return [
      heeftSpeerpunten
        ? heelPlan("programma", plekVanKeuze(eerste.id, "speerpunten"))
        : heelPlan("school", "speerpunten"),
    ];
  },

  /** Per choice about which little or no research is known, or that is an own one, and that does not say why all the same. */
  R24: ({ keuzes }) =>
    keuzes
      .filter(({ keuze, interventie }) => !keuze.waarom.trim() && isDunOnderzocht(interventie))
      .map((keuze) => bijKeuze(keuze, "waarom")),

  /** Per own intervention that was not compared with anything. */
  R25: ({ keuzes }) =>
    keuzes
      .filter(({ keuze, interventie }) => !interventie && !keuze.alternatief.trim())
      .map((keuze) => bijKeuze(keuze, "alternatief")),

  /** Per choice with one of the four conditions not yet answered, or answered without a ground. */
  R26: ({ keuzes }) =>
    keuzes
      .filter(({ keuze }) => VOORWAARDEN.some((id) => !isBeantwoord(keuze.voorwaarde[id])))
      .map((keuze) => bijKeuze(keuze, "voorwaarde")),

  /** Much concern about wellbeing (onderdelen D, E), and the plan lies in doelgebied A and B only. */
  R27: (feiten) =>
    veelZorgOver(feiten, ["D", "E"]) && alleenGebied(feiten, ["A", "B"]) ? [heelPlan("menukaart")] : [],

  /** Much concern about learning (onderdelen A, B), and the plan lies in doelgebied C only. */
  R28: (feiten) => (veelZorgOver(feiten, ["A", "B"]) && alleenGebied(feiten, ["C"]) ? [heelPlan("menukaart")] : []),

  R29: ({ keuzes }) =>
    keuzes.filter(({ keuze }) => keuze.interventie === "klassenverkleining").map((keuze) => bijKeuze(keuze)),

  /** Voluntary in vo, and nobody approaches the pupils. */
  R35: ({ keuzes, dossier }) =>
    keuzes
      .filter(({ keuze }) => dossier.school.sectoren.vo && keuze.deelname === "vrijwillig" && !keuze.bereik.trim())
      .map((keuze) => bijKeuze(keuze, "bereik")),

  /** A vacancy, or nobody named. */
  R39: ({ keuzes }) =>
    keuzes
      .filter(({ keuze }) => keuze.inzet === "vacature" || !keuze.wie.trim())
      .map((keuze) => bijKeuze(keuze, "wie")),

  /** People from outside, without a trial period. */
  R44: ({ keuzes }) =>
    keuzes
      .filter(({ keuze }) => keuze.inzet === "extern" && !keuze.proefperiode)
      .map((keuze) => bijKeuze(keuze, "proefperiode")),

  /** So, vso or pro with at least one choice from the menukaart: once for the whole plan. */
  R48: ({ keuzes, dossier }) => {
    const { so, vso, pro } = dossier.school.sectoren;
    return (so || vso || pro) && keuzes.some(({ interventie }) => interventie) ? [heelPlan("programma")] : [];
  },

  /** Some choice does not say yet whether it starts small or wide: once for the whole plan. */
  R49: ({ keuzes }) => {
    const eerste = keuzes.find(({ keuze }) => keuze.start === undefined);
    return eerste ? [heelPlan("programma", plekVanKeuze(eerste.id, "start"))] : [];
  },
};
