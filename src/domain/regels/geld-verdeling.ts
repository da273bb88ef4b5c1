import { toonBedrag } from "../begroting/bedrag.ts";
import { isTijdelijk, kostenPerJaar } from "../begroting/daarna.ts";
import { procentVan } from "../begroting/per-leerling.ts";
import type { Kostenregel, Potjestand } from "../begroting/totalen.ts";
import type { Feiten } from "../feiten.ts";
import { bijKeuze, bijRegel, heelPlan, type Regels, type Treffer } from "./treffer.ts";

/** Less than this part of a potje is planned: ask about the rest. Design choice (regels.md R56). */
const WEINIG_GEPLAND = 70;
/** More than this part does not go to the class: ask why. Design choice (regels.md R59). */
const VEEL_NIET_NAAR_KLAS = 20;
/** Number of choices from which one line is said to serve several. */
const MEERDERE = 2;

const metKosten = ({ begroting }: Feiten): Kostenregel[] => begroting.regels.filter(({ kosten }) => kosten.totaal > 0);

const bijPotje = ({ id, potje }: Potjestand): Treffer => ({
  ...heelPlan("begroting", id),
  onderwerp: id,
  over: potje.naam.trim() || "Potje zonder naam",
});

/** A potje made from this kind of money, or called so by the school, that gives money. */
const isSoort = ({ potje, beschikbaar }: Potjestand, soort: string, naam: RegExp): boolean =>
  beschikbaar.totaal > 0 && (potje.voorinvulling === soort || naam.test(potje.naam));

/** Choices that the reason or description of a line without a choice names, by number or name. */
function genoemdeKeuzes({ keuzes }: Feiten, { regel }: Kostenregel): number {
  const tekst = `${regel.omschrijving} ${regel.reden}`.toLowerCase();
  const woorden = new Set(tekst.split(/[^\p{L}\p{N}]+/u));
  return keuzes.filter(
    ({ nummer, naam }) => woorden.has(nummer.toLowerCase()) || tekst.includes(naam.trim().toLowerCase()),
  ).length;
}

/** Rules about how the money is spread, and over what (regels.md §3). */
export const verdelingsregels: Regels = {
  /** Per potje of which much is not planned, once the school has begun to plan. */
  R56: ({ begroting }) =>
    begroting.totaal.totaal === 0
      ? []
      : begroting.potjes
          .filter(({ gepland, beschikbaar }) => gepland.totaal * 100 < beschikbaar.totaal * WEINIG_GEPLAND)
          .map((stand) => ({ ...bijPotje(stand), invul: { bedrag: toonBedrag(stand.over.totaal) } })),

  /** Much of the plan goes to management, ICT and overhead. */
  R59: (feiten) => {
    const { nietNaarKlas, totaal } = feiten.begroting;
    if (nietNaarKlas.totaal * 100 <= totaal.totaal * VEEL_NIET_NAAR_KLAS) return [];
    const eerste = metKosten(feiten).find(({ regel }) => !regel.naarKlas);
    return [
      {
        ...heelPlan("begroting", eerste?.id),
        invul: { x: String(procentVan(nietNaarKlas.totaal, totaal.totaal) ?? 0) },
      },
    ];
  },

  /** Per line without a choice of its own that names several; "één geheel" is the answer. */
  R60: (feiten) =>
    metKosten(feiten)
      .filter(
        ({ regel }) => !feiten.keuzes.some(({ id }) => id === regel.keuze) && !/[eé][eé]n geheel/i.test(regel.reden),
      )
      .filter((regel) => genoemdeKeuzes(feiten, regel) >= MEERDERE)
      .map(bijRegel),

  /** Per potje with money of parents. */
  R61: ({ begroting }) =>
    begroting.potjes
      .filter((stand) => isSoort(stand, "ouderbijdrage", /ouderbijdrage|eigen bijdrage|bijdrage van ouders/i))
      .map(bijPotje),

  /** Per line of material that comes back every year, and nobody pays afterwards. With money that ends R52 asks it. */
  R62: (feiten) =>
    metKosten(feiten)
      .filter(({ regel }) => regel.soort === "materiaal" && regel.duur === "structureel" && !regel.dekkingDaarna.trim())
      .filter(({ regel }) => {
        const potje = feiten.begroting.potjes.find(({ id }) => id === regel.potje)?.potje;
        return !potje || potje.aard === "jaarlijks";
      })
      .map((regel) => ({ ...bijRegel(regel), invul: { bedrag: toonBedrag(kostenPerJaar(regel)) } })),

  /** Per one-off purchase from money that ends, until a note says how long it is used. */
  R63: (feiten) =>
    metKosten(feiten)
      .filter(({ regel }) => regel.soort === "materiaal" && regel.duur === "eenmalig" && !regel.notitie.trim())
      .filter(({ regel }) => feiten.begroting.potjes.some(({ id, potje }) => id === regel.potje && isTijdelijk(potje)))
      .map(bijRegel),

  /** Per potje with money of the gemeente without a name or a date of the agreement. */
  R64: ({ begroting }) =>
    begroting.potjes
      .filter((stand) => isSoort(stand, "gemeente", /gemeente/i))
      .filter(({ potje }) => !potje.contact.trim() || !potje.afspraakOp)
      .map(bijPotje),

  /** Per choice that costs money and lies in no doelgebied. Lines without a choice are R51's. */
  R66: ({ keuzes }) =>
    keuzes
      .filter(({ gebied, kosten }) => gebied === undefined && kosten.totaal > 0)
      .map((keuze) => bijKeuze(keuze, "eigenNaam")),
};
