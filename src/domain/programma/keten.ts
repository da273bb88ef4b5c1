import type { Begroting, Jaarbedragen, Kostenregel } from "../begroting/totalen.ts";
import type { Dossier } from "../dossier/dossier.ts";
import type { Doel, Doelgebied, Keuze, Meetpunt } from "../dossier/plan.ts";
import { gekozen, opVolgorde } from "../dossier/velden.ts";
import type { Interventie } from "../menukaart/interventie.ts";
import type { Bevinding } from "../schoolscan/bevindingen.ts";
import { ingeleverdeStemmen, type Stemuitslag, type Stemuitslagen, stemOver } from "./stemuitslag.ts";

/** A goal with its place in the chain B › P › I › K › M. */
export type Doelbeeld = { id: string; nummer: string; doel: Doel; bevindingen: Bevinding[]; keuzes: Keuzebeeld[] };

/** A chosen intervention with everything that hangs on it. */
export type Keuzebeeld = {
  id: string;
  nummer: string;
  keuze: Keuze;
  naam: string;
  /** The menukaart's own data; undefined for an own intervention. */
  interventie: Interventie | undefined;
  gebied: Doelgebied | undefined;
  doelen: { id: string; nummer: string; titel: string }[];
  /** Findings of its goals. */
  bevindingen: Bevinding[];
  regels: Kostenregel[];
  kosten: Jaarbedragen;
  meetpunten: Meetpuntbeeld[];
  /** What the team voted about it; undefined = nothing that may be shown. */
  stem: Stemuitslag | undefined;
};

export type Meetpuntbeeld = { id: string; nummer: string; meetpunt: Meetpunt; momenten: string[] };

/** Name of a choice: the title on the menukaart, or the own name. */
export function naamVanKeuze(keuze: Keuze, interventie: Interventie | undefined): string {
  return interventie?.titel ?? (keuze.eigenNaam.trim() || "Eigen aanpak zonder naam");
}

/** Doelgebied of a choice: of the menukaart, or the own choice. */
export const gebiedVanKeuze = (keuze: Keuze, interventie: Interventie | undefined): Doelgebied | undefined =>
  interventie?.doelgebied ?? keuze.eigenGebied;

/** Measuring points in the order of their interventions, numbered M1 …; their moments sorted by date. */
function meetpuntenVan(dossier: Dossier, keuzeIds: string[]): Meetpuntbeeld[] {
  const plek = (keuze: string) => (keuzeIds.includes(keuze) ? keuzeIds.indexOf(keuze) : keuzeIds.length);
  return opVolgorde(dossier.meetpunt)
    .sort((a, b) => plek(a.keuze) - plek(b.keuze))
    .map((meetpunt, i) => ({
      id: meetpunt.id,
      nummer: `M${i + 1}`,
      meetpunt,
      momenten: Object.values(meetpunt.momenten).sort(),
    }));
}

/**
 * The unbroken line of the product: which finding leads to which goal, intervention, cost and measuring point.
 * Numbers follow the order of the lists and are the same on screen and on paper.
 */
export function bouwKeten(
  dossier: Dossier,
  bevindingen: Bevinding[],
  begroting: Begroting,
  menukaart: ReadonlyMap<string, Interventie>,
): { doelen: Doelbeeld[]; keuzes: Keuzebeeld[]; meetpunten: Meetpuntbeeld[]; ingeleverdeStemmen: Stemuitslagen } {
  const perRef = new Map(bevindingen.map((bevinding) => [bevinding.ref, bevinding]));
  const bevindingenVan = (refs: string[]) =>
    [...new Set(refs)]
      .flatMap((ref) => perRef.get(ref) ?? [])
      .sort((a, b) => bevindingen.indexOf(a) - bevindingen.indexOf(b));
  const doelLijst = opVolgorde(dossier.doel).map((doel, i) => ({ id: doel.id, nummer: `P${i + 1}`, doel }));
  const keuzeLijst = opVolgorde(dossier.keuze);
  const meetpunten = meetpuntenVan(
    dossier,
    keuzeLijst.map((keuze) => keuze.id),
  );
  const ingeleverd = ingeleverdeStemmen(dossier);
  const keuzes = keuzeLijst.map((keuze, i): Keuzebeeld => {
    const interventie = menukaart.get(keuze.interventie);
    const doelen = doelLijst.filter(({ id }) => keuze.doelen[id]);
    return {
      id: keuze.id,
      nummer: `I${i + 1}`,
      keuze,
      naam: naamVanKeuze(keuze, interventie),
      interventie,
      gebied: gebiedVanKeuze(keuze, interventie),
      doelen: doelen.map(({ id, nummer, doel }) => ({ id, nummer, titel: doel.titel })),
      bevindingen: bevindingenVan(doelen.flatMap(({ doel }) => gekozen(doel.bevindingen))),
      regels: begroting.regels.filter(({ regel }) => regel.keuze === keuze.id),
      kosten: begroting.perKeuze[keuze.id] ?? { perJaar: {}, totaal: 0 },
      meetpunten: meetpunten.filter(({ meetpunt }) => meetpunt.keuze === keuze.id),
      stem: stemOver(keuze.id, keuze.stem, ingeleverd),
    };
  });
  const doelen = doelLijst.map((doel) => ({
    ...doel,
    bevindingen: bevindingenVan(gekozen(doel.doel.bevindingen)),
    keuzes: keuzes.filter(({ keuze }) => keuze.doelen[doel.id]),
  }));
  return { doelen, keuzes, meetpunten, ingeleverdeStemmen: ingeleverd };
}
