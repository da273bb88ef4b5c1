import { gekozen } from "../dossier/velden.ts";
import { type Feiten, nummerVanVraag } from "../feiten.ts";
import { isAlleenGemiddelde, resultatenVan } from "../leerresultaten/resultaten.ts";
import { zelfGehoord } from "../schoolscan/bronnen.ts";
import { delenVoor } from "../schoolscan/delen.ts";
import { NIVEAUNAMEN, onderdelen, type Scanitem } from "../schoolscan/item.ts";
import type { ItemRef, Oordeel } from "../schoolscan/oordeel.ts";
import { bijBevinding, bijVraag, heelPlan, type Regels, type Treffer } from "./treffer.ts";

/** Rules about the scan wait for its first answer: an empty dossier already hears from R101 that the scan is missing. */
const begonnen = ({ items, beantwoord }: Feiten): boolean => items.some((item) => beantwoord.has(item.id));

/** The four domains of the schoolscan and the onderdelen that ask about them (eindrapport:487-488, 302-303). */
const DOMEINEN = [
  { domein: "leerprestaties", onderdelen: ["A", "B"] },
  { domein: "de sociale ontwikkeling", onderdelen: ["D"] },
  { domein: "welbevinden", onderdelen: ["E"] },
  { domein: "executieve functies", onderdelen: ["F"] },
];

const bewijsVan = (oordeel: Oordeel) => oordeel.antwoorden.flatMap(({ antwoord }) => Object.values(antwoord.bewijs));
const toont = (oordeel: Oordeel, vorm: "gemiddelde" | "spreiding") =>
  bewijsVan(oordeel).some((bewijs) => bewijs.toont === vorm);

/** From this number of questions without a view in one onderdeel it is a task. Design choice. */
const VAAK_GEEN_ZICHT = 3;

const NIVEAUS = ["L", "G", "S"] as const;

/** Is it written down who finds this out and when: at the questions themselves, or for the onderdeel as a whole? */
function wordtUitgezocht({ dossier }: Feiten, onderdeel: string, refs: readonly ItemRef[]): boolean {
  const taken = [dossier.conclusie[onderdeel], ...refs.map((ref) => dossier.bevinding[ref])];
  const isTaak = (taak: (typeof taken)[number]) => taak?.wie.trim() !== "" && taak?.uitzoekenVoor !== undefined;
  return isTaak(taken[0]) || taken.slice(1).every(isTaak);
}

/** Kinds of sources behind a judgement: the ticked ones, and pupils or parents who answered themselves. */
function bronsoorten(feiten: Feiten, oordeel: Oordeel): Set<string> {
  const aangevinkt = new Set(oordeel.antwoorden.flatMap(({ antwoord }) => gekozen(antwoord.bronnen)));
  const soorten = feiten.inhoud.scan.bronvinkjes.filter(({ id }) => aangevinkt.has(id)).map(({ soort }) => soort);
  return new Set([...soorten, ...zelfGehoord(feiten, oordeel)]);
}

const draagtDoel = ({ doelen }: Feiten, ref: ItemRef): boolean =>
  doelen.some(({ bevindingen }) => bevindingen.some((bevinding) => bevinding.ref === ref));

/** Does this judgement hold a figure of a group: a number at a question about groups, or an average as evidence? */
function heeftGroepscijfer(oordeel: Oordeel, item: Scanitem | undefined): boolean {
  const cijfer = oordeel.antwoorden.some(({ antwoord }) => antwoord.cijfer !== undefined);
  return (cijfer && item?.niveaus.includes("G") === true) || toont(oordeel, "gemiddelde");
}

/** One signal for all learning results that are an average without a spread: they stand in one table. */
function alleenGemiddelden({ dossier }: Feiten): Treffer[] {
  const rijen = resultatenVan(dossier).filter(isAlleenGemiddelde);
  const vakken = [...new Set(rijen.map(({ vak }) => vak.trim()).filter(Boolean))];
  if (rijen.length === 0) return [];
  return [
    {
      onderwerp: "leerresultaten",
      over: vakken.length > 0 ? `Leerresultaten: ${vakken.join(", ")}` : "Leerresultaten",
      waar: { stap: "schoolscan", plek: "leerresultaten" },
    },
  ];
}

/** Rules about the schoolscan (regels.md §1). */
export const scanregels: Regels = {
  /**
   * Per finding that a goal rests on or with much concern, and with exactly one kind of source: those carry the plan.
   * No source ticked is not yet known, so not "one" (casestudies:191-196).
   */
  R01: (feiten) =>
    feiten.bevindingen
      .filter(({ ref, veelZorg }) => veelZorg || draagtDoel(feiten, ref))
      .filter(({ oordeel }) => bronsoorten(feiten, oordeel).size === 1)
      .map((bevinding) => bijBevinding(feiten, bevinding, "schoolscan")),

  /** Per domain of which no question is answered. */
  R04: (feiten) =>
    DOMEINEN.flatMap(({ domein, onderdelen }) => {
      const vragen = feiten.items.filter((item) => onderdelen.includes(item.onderdeel));
      const eerste = vragen[0];
      if (!begonnen(feiten) || !eerste || vragen.some((item) => feiten.beantwoord.has(item.id))) return [];
      return [{ ...heelPlan("schoolscan", eerste.id), onderwerp: eerste.onderdeel, invul: { domein } }];
    }),

  /** Per level (leerling, groep, school) of which no question is answered (eindrapport:524-526). */
  R05: (feiten) =>
    NIVEAUS.flatMap((niveau) => {
      const vragen = feiten.items.filter((item) => item.niveaus.includes(niveau));
      const eerste = vragen[0];
      if (!begonnen(feiten) || !eerste || vragen.some((item) => feiten.beantwoord.has(item.id))) return [];
      return [{ ...heelPlan("schoolscan", eerste.id), onderwerp: niveau, invul: { niveau: NIVEAUNAMEN[niveau] } }];
    }),

  /** Vo with more than one schoolsoort, and no question is answered for one of them (casestudies:242-244). */
  R07: (feiten) =>
    begonnen(feiten) && delenVoor(feiten.dossier.school).length > 1 && feiten.oordelen.every(({ deel }) => deel === "")
      ? [heelPlan("schoolscan")]
      : [],

  /** Per onderdeel with three questions or more without a view, as long as nobody is named who finds it out. */
  R08: (feiten) =>
    onderdelen(feiten.inhoud.scan).flatMap(({ id, titel }) => {
      const zonder = feiten.geenZicht.filter(({ item }) =>
        feiten.items.some((i) => i.id === item && i.onderdeel === id),
      );
      const refs = zonder.map(({ ref }) => ref);
      if (new Set(zonder.map(({ item }) => item)).size < VAAK_GEEN_ZICHT || wordtUitgezocht(feiten, id, refs))
        return [];
      return [
        { onderwerp: id, over: titel, waar: { stap: "wat-valt-op" as const }, invul: { domein: titel.toLowerCase() } },
      ];
    }),

  /** Question H1, about pupils in a vulnerable home, is not answered. */
  R09: (feiten) =>
    begonnen(feiten) && feiten.onbeantwoord.some(({ id }) => id === "H1")
      ? [{ ...heelPlan("schoolscan", "H1"), invul: { vraag: nummerVanVraag(feiten, "H1") } }]
      : [],

  /**
   * Per question with an average and no spread as evidence, and per learning result that is an average alone; an answer to
   * B5 says the spread for all (casestudies:231-234).
   */
  R06: (feiten) => {
    if (feiten.beantwoord.has("B5")) return [];
    const vragen = feiten.oordelen
      .filter((oordeel) => toont(oordeel, "gemiddelde") && !toont(oordeel, "spreiding"))
      .map(({ ref }) => bijVraag(feiten, ref));
    return [...vragen, ...alleenGemiddelden(feiten)];
  },

  /** Question B6, about pupils who learn easily, is not answered. */
  R10: (feiten) =>
    begonnen(feiten) && feiten.onbeantwoord.some(({ id }) => id === "B6")
      ? [{ ...heelPlan("schoolscan", "B6"), invul: { vraag: nummerVanVraag(feiten, "B6") } }]
      : [],

  /** So, sbao or vso, and group figures stand in the scan: growth at B4, a number or an average (casestudies:957-959). */
  R17: (feiten) => {
    const { so, sbao, vso } = feiten.dossier.school.sectoren;
    if (!(so || sbao || vso)) return [];
    const eerste = feiten.items.find((item) =>
      feiten.oordelen.some(
        (oordeel) => oordeel.item === item.id && (item.id === "B4" || heeftGroepscijfer(oordeel, item)),
      ),
    );
    return eerste ? [heelPlan("schoolscan", eerste.id)] : [];
  },
};
