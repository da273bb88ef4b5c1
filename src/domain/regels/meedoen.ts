import { ROLLEN, type Rol } from "../dossier/inbreng.ts";
import { EERSTE_RONDE } from "../dossier/ronde.ts";
import type { Gespreksgroep } from "../dossier/school.ts";
import { gekozen } from "../dossier/velden.ts";
import type { Feiten } from "../feiten.ts";
import { planmerk } from "../programma/planmerk.ts";
import { draagvlak } from "../schoolscan/draagvlak.ts";
import { inbrengVan, rondesVan, rondeVan } from "../schoolscan/rondes.ts";
import { heelPlan, type Regels } from "./treffer.ts";

/** From this age in months a scan is old. Design choice: the source names no term (eindrapport:541-543). */
const SCAN_OUD = 12;
/** From this share of the votes the team stands behind it, in percent. Design choice. */
const HELFT = 50;
/** Where answers of all groups stand beside each other. */
const UITKOMST = "uitkomst";

const begonnen = ({ items, beantwoord }: Feiten): boolean => items.some((item) => beantwoord.has(item.id));

/** Did anybody of this role answer in this round: on the screen, or on a form (counted or not)? */
function rolDeedMee({ dossier, ronde, respondenten }: Feiten, rol: Rol): boolean {
  const getypt = Object.values(inbrengVan(dossier, ronde)).some(
    (inbreng) => inbreng.rol === rol && Object.keys(inbreng.antwoorden).length > 0,
  );
  return getypt || respondenten.groepen[rol].binnen > 0;
}

const sprak = ({ dossier }: Feiten, ...groepen: Gespreksgroep[]): boolean =>
  Object.values(dossier.gesprek).some(({ groep }) => groep !== undefined && groepen.includes(groep));

/** Conversations with classes in this round. */
const klassengesprekken = ({ dossier, ronde }: Feiten) =>
  Object.values(dossier.klassengesprek).filter((gesprek) => (gesprek.ronde || EERSTE_RONDE) === ronde);

const leerlingenGevraagd = (feiten: Feiten): boolean =>
  rolDeedMee(feiten, "leerlingen") ||
  klassengesprekken(feiten).length > 0 ||
  sprak(feiten, "leerlingen", "leerlingenraad");

/** Did pupils hear what happens with what they said: a report laid before the class, or an answer to what they said? */
const leerlingenHoordenTerug = (feiten: Feiten): boolean =>
  klassengesprekken(feiten).some(({ teruggelegdOp }) => teruggelegdOp !== undefined) ||
  Object.values(feiten.dossier.inbrengreactie).some(
    ({ groep, reactie }) => (groep === "leerlingen" || groep === "leerlingenraad") && reactie.trim() !== "",
  );

/** Whole months from one ISO date to another. */
function maanden(van: string, tot: string): number {
  const [begin, eind] = [van, tot].map((iso) => iso.split("-").map(Number));
  const [jaren = 0, maand = 0, dagen = 0] = (eind ?? []).map((deel, i) => deel - (begin?.[i] ?? 0));
  return jaren * 12 + maand - (dagen < 0 ? 1 : 0);
}

/** Words that pupils hear as a reproach (casestudies:1128-1135). */
const VERWIJT = /\bachterstand(?:en)?\b/i;

/** Rules about who takes part in the scan, and what they hear back (regels.md §1 and R78). */
export const meedoenregels: Regels = {
  /** Nothing of parents: no answer, no form, no conversation. */
  R02: (feiten) =>
    begonnen(feiten) && !rolDeedMee(feiten, "ouders") && !sprak(feiten, "ouders")
      ? [heelPlan("schoolscan", UITKOMST)]
      : [],

  /** Nothing of pupils: no answer, no form, no conversation with a class or a group. */
  R03: (feiten) => (begonnen(feiten) && !leerlingenGevraagd(feiten) ? [heelPlan("schoolscan", UITKOMST)] : []),

  /** The scan is more than twelve months old. */
  R11: (feiten) => {
    const { scanOp } = feiten.dossier.plan;
    const van = scanOp ?? rondeVan(feiten.dossier, feiten.ronde).geopendOp;
    const oud = van === undefined ? 0 : maanden(van, feiten.vandaag);
    return begonnen(feiten) && oud > SCAN_OUD
      ? [{ ...heelPlan("schoolscan", "rondes"), invul: { n: String(oud) } }]
      : [];
  },

  /** A later round has answers, and the plan chose exactly what it chose when that round opened. */
  R12: (feiten) => {
    const { planBij } = rondeVan(feiten.dossier, feiten.ronde);
    const later = rondesVan(feiten.dossier)[0]?.id !== feiten.ronde;
    return later && begonnen(feiten) && feiten.keuzes.length > 0 && planBij === planmerk(feiten.dossier)
      ? [heelPlan("wat-valt-op")]
      : [];
  },

  /** Nobody but the schoolleiding answered. */
  R13: (feiten) =>
    begonnen(feiten) && ROLLEN.every((rol) => (rol === "schoolleiding") === rolDeedMee(feiten, rol))
      ? [heelPlan("schoolscan", UITKOMST)]
      : [],

  /** Pupils filled in forms of a round that is closed, or talked in class, and heard nothing back. */
  R15: (feiten) => {
    const dicht = rondeVan(feiten.dossier, feiten.ronde).geslotenOp !== undefined;
    const klaar = (dicht && rolDeedMee(feiten, "leerlingen")) || klassengesprekken(feiten).length > 0;
    return klaar && !leerlingenHoordenTerug(feiten) ? [heelPlan("schoolscan", "klassengesprekken")] : [];
  },

  /** Per own question for pupils or parents with a word that they hear as a reproach. */
  R16: ({ dossier, inhoud }) => {
    const voorHen = new Set(
      inhoud.formulieren.filter(({ rol }) => rol === "leerlingen" || rol === "ouders").map(({ id }) => id),
    );
    return Object.entries(dossier.eigenVraag).flatMap(([id, { tekst, formulieren }]) => {
      const woord = VERWIJT.exec(tekst)?.[0].toLowerCase();
      return woord && gekozen(formulieren).some((formulier) => voorHen.has(formulier))
        ? [
            {
              onderwerp: id,
              over: tekst.trim(),
              waar: { stap: "schoolscan" as const, plek: "uitnodigen" },
              invul: { woord },
            },
          ]
        : [];
    });
  },

  /** Less than half of the votes of the team stands behind it. */
  R78: (feiten) => {
    const stemming = draagvlak(feiten);
    if (!stemming) return [];
    const procent = (100 * stemming.voor) / (stemming.voor + stemming.tegen);
    return procent < HELFT ? [heelPlan("schoolscan", "K7")] : [];
  },
};
