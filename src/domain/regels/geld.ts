import { toonBedrag } from "../begroting/bedrag.ts";
import type { Kostenregel } from "../begroting/totalen.ts";
import { dagErna, toonDatum } from "../dossier/datum.ts";
import type { Bovenschools, Potje } from "../dossier/geld.ts";
import type { Keuze } from "../dossier/plan.ts";
import { beginVan, looptijd } from "../dossier/schooljaar.ts";
import type { Feiten } from "../feiten.ts";
import { bijRegel, heelPlan, type Regels } from "./treffer.ts";

/** Lines with money on them; an empty line that was just added says nothing yet. */
const metGeld = ({ begroting }: Feiten): Kostenregel[] => begroting.regels.filter(({ kosten }) => kosten.totaal > 0);

/** The existing potje of a line. */
const potjeVan = ({ begroting }: Feiten, { regel }: Kostenregel): Potje | undefined =>
  begroting.potjes.find(({ id }) => id === regel.potje)?.potje;

/** The existing choice of a line. */
const keuzeVan = ({ keuzes }: Feiten, { regel }: Kostenregel): Keuze | undefined =>
  keuzes.find(({ id }) => id === regel.keuze)?.keuze;

/** Lines that are paid from money that ends. */
const uitTijdelijkGeld = (feiten: Feiten): Kostenregel[] =>
  metGeld(feiten).filter((regel) => ["tijdelijk", "eenmalig"].includes(potjeVan(feiten, regel)?.aard ?? ""));

/** What a line costs in its last year with money, in centen; while it is not divided: the mean per year of the plan. */
function perJaar({ jaren }: Feiten, { kosten }: Kostenregel): number {
  const laatste = jaren.map((jaar) => kosten.perJaar[jaar] ?? 0).findLast((bedrag) => bedrag > 0);
  return laatste ?? Math.round(kosten.totaal / Math.max(1, jaren.length));
}

/** The year from which somebody else has to pay: the day after the potje ends, else after the plan. */
function jaarDaarna({ dossier }: Feiten, potje: Potje | undefined): string {
  const eind = potje?.einddatum ?? looptijd(dossier.plan)?.eind;
  return eind ? dagErna(eind).slice(0, 4) : "het einde van dit geld";
}

/** The money of a line by the first day of its school year; money that is not divided yet has no such day. */
function delen({ jaren }: Feiten, { kosten, regel }: Kostenregel): { deel: string; vanaf: string; bedrag: number }[] {
  const verdeeld = jaren.map((jaar) => ({
    deel: String(jaar),
    vanaf: beginVan(jaar),
    bedrag: kosten.perJaar[jaar] ?? 0,
  }));
  return [...verdeeld, { deel: "onverdeeld", vanaf: "", bedrag: regel.onverdeeld ?? 0 }];
}

const heeftGeld = ({ bedrag }: Bovenschools): boolean => (bedrag ?? 0) > 0;

/** Rules about money (regels.md §3). */
export const geldregels: Regels = {
  /** Per line without an existing potje. */
  R50: (feiten) =>
    metGeld(feiten)
      .filter((regel) => !potjeVan(feiten, regel))
      .map(bijRegel),

  /** Per line without an existing choice and without a reason on the line itself. */
  R51: (feiten) =>
    metGeld(feiten)
      .filter((regel) => !keuzeVan(feiten, regel) && !regel.regel.reden.trim())
      .map(bijRegel),

  /** Structural cost on money that ends, and nobody pays afterwards. */
  R52: (feiten) =>
    uitTijdelijkGeld(feiten)
      .filter(({ regel }) => regel.duur === "structureel" && !regel.dekkingDaarna.trim())
      .map((regel) => ({
        ...bijRegel(regel),
        invul: { bedrag: toonBedrag(perJaar(feiten, regel)), jaar: jaarDaarna(feiten, potjeVan(feiten, regel)) },
      })),

  R53: (feiten) =>
    uitTijdelijkGeld(feiten)
      .filter(({ regel }) => regel.aanstelling === "vast")
      .map(bijRegel),

  /**
   * Per line and school year: no day of that year on which it may be spent. The year begins after the end date of the
   * potje, or the choice itself begins after it.
   */
  R54: (feiten) =>
    metGeld(feiten).flatMap((regel) => {
      const eind = potjeVan(feiten, regel)?.einddatum;
      const begin = keuzeVan(feiten, regel)?.begin ?? "";
      if (!eind) return [];
      return delen(feiten, regel)
        .filter(({ vanaf, bedrag }) => bedrag > 0 && (vanaf > eind || begin > eind))
        .map(({ deel }) => ({
          ...bijRegel(regel),
          onderwerp: `${regel.id}-${deel}`,
          invul: { datum: toonDatum(eind) },
        }));
    }),

  /** Per potje with more planned than available over all years together; a single year may run over. */
  R55: ({ begroting }) =>
    begroting.potjes
      .filter(({ over }) => over.totaal < 0)
      .map(({ id, potje, over }) => ({
        ...heelPlan("begroting", id),
        onderwerp: id,
        over: potje.naam.trim() || "Potje zonder naam",
        invul: { bedrag: toonBedrag(-over.totaal) },
      })),

  /** Money for more schools, and the MR does not know the amount or has not consented. */
  R57: ({ dossier: { bovenschools } }) =>
    heeftGeld(bovenschools) && !(bovenschools.mrBekendOp && bovenschools.mrInstemmingOp)
      ? [heelPlan("begroting", "bovenschools-mrBekendOp")]
      : [],

  /** Money for more schools, and no date or decision of the GMR. */
  R58: ({ dossier: { bovenschools } }) =>
    heeftGeld(bovenschools) && !(bovenschools.gmrOp && bovenschools.gmrBesluit.trim())
      ? [heelPlan("begroting", "bovenschools-gmrOp")]
      : [],

  /** Per line with an amount that is not divided over the school years. */
  R65: (feiten) =>
    metGeld(feiten)
      .filter(({ regel }) => (regel.onverdeeld ?? 0) > 0)
      .map(bijRegel),
};
