import { type Begroting, berekenBegroting } from "./begroting/totalen.ts";
import type { Dossier } from "./dossier/dossier.ts";
import { schooljaren } from "./dossier/schooljaar.ts";
import { gekozen, opVolgorde } from "./dossier/velden.ts";
import type { Inhoud } from "./inhoud.ts";
import type { Interventie } from "./menukaart/interventie.ts";
import { bouwKeten, type Doelbeeld, gebiedVanKeuze, type Keuzebeeld, type Meetpuntbeeld } from "./programma/keten.ts";
import type { Stemuitslagen } from "./programma/stemuitslag.ts";
import { besluitenVan } from "./schoolscan/besluiten.ts";
import { type Bevinding, rangschikBevindingen } from "./schoolscan/bevindingen.ts";
import { itemsVoor, type Scanitem, vraagnummer } from "./schoolscan/item.ts";
import { combineerInbreng, type ItemRef, type Oordeel } from "./schoolscan/oordeel.ts";
import { type Respondenten, respondentenVan } from "./schoolscan/respondenten.ts";
import { huidigeRonde, inbrengVan, rondesVan } from "./schoolscan/rondes.ts";

/** Everything that follows from a dossier and the content, before rules and suggestions. */
export type Feiten = {
  dossier: Dossier;
  inhoud: Inhoud;
  /** Today, ISO date; comes from outside. */
  vandaag: string;
  /** School years of the plan, by beginjaar. */
  jaren: number[];
  /** Scan items that hold for this school, in the order of the screen. */
  items: Scanitem[];
  /** Id of the round of the scan that counts now; all that follows is about that round. */
  ronde: string;
  /** What members handed in, as far as it may be shown. */
  respondenten: Respondenten;
  beantwoord: ReadonlySet<string>;
  oordelen: Oordeel[];
  bevindingen: Bevinding[];
  /** Findings under a goal that this round says nothing about yet: they come from the last round that did. */
  uitEerdereRonde: ReadonlySet<ItemRef>;
  /** Items without any answer, and judgements on which nobody has a view. */
  onbeantwoord: Scanitem[];
  geenZicht: Oordeel[];
  doelen: Doelbeeld[];
  keuzes: Keuzebeeld[];
  meetpunten: Meetpuntbeeld[];
  /** Choices that the team voted on by handing in; for these, notes counted by hand do not count. */
  ingeleverdeStemmen: Stemuitslagen;
  begroting: Begroting;
};

/** Items by id, and the question number of each ("2.3"). */
export const nummerVanVraag = (feiten: Pick<Feiten, "inhoud">, item: string): string =>
  vraagnummer(feiten.inhoud.scan, item);

/** All judgements of one round: what was typed on the screen, what members handed in, and what the team decided. */
export function oordelenVan(
  dossier: Dossier,
  ronde: string,
  items: readonly Scanitem[],
  { metFunctie, perItem }: Respondenten,
): Oordeel[] {
  const inbreng = { ...inbrengVan(dossier, ronde), ...metFunctie };
  const besluiten = besluitenVan(dossier, ronde, items);
  return combineerInbreng(inbreng, new Set(items.map(({ id }) => id)), { perItem, besluiten });
}

/** What the last earlier round said about these items; only asked for what this round does not answer. */
function eerdereOordelen(
  dossier: Dossier,
  inhoud: Inhoud,
  items: readonly Scanitem[],
  refs: readonly ItemRef[],
): Oordeel[] {
  if (refs.length === 0) return [];
  const ids = rondesVan(dossier).map(({ id }) => id);
  const open = new Set(refs);
  return ids
    .slice(0, ids.indexOf(huidigeRonde(dossier)))
    .reverse()
    .flatMap((id) => oordelenVan(dossier, id, items, respondentenVan(dossier, id, inhoud.formulieren)))
    .filter(({ ref }) => open.delete(ref));
}

/** The money of a dossier. */
export function begrotingVan(dossier: Dossier, menukaart: ReadonlyMap<string, Interventie>): Begroting {
  return berekenBegroting({
    jaren: schooljaren(dossier.plan),
    regels: opVolgorde(dossier.regel),
    potjes: opVolgorde(dossier.potje),
    uitgaven: Object.values(dossier.uitgave),
    keuzes: opVolgorde(dossier.keuze),
    gebiedVan: (keuze) => gebiedVanKeuze(keuze, menukaart.get(keuze.interventie)),
  });
}

/** Derives all facts of a dossier. Pure; a few milliseconds, so that it can run at every edit. */
export function berekenFeiten(dossier: Dossier, inhoud: Inhoud, vandaag: string): Feiten {
  const jaren = schooljaren(dossier.plan);
  const items = itemsVoor(inhoud.scan, dossier.school);
  const ronde = huidigeRonde(dossier);
  const respondenten = respondentenVan(dossier, ronde, inhoud.formulieren);
  const oordelen = oordelenVan(dossier, ronde, items, respondenten);
  const beantwoord = new Set(oordelen.map(({ item }) => item));
  const plek = new Map(items.map((item, i) => [item.id, i]));
  const inDoelen = new Set(Object.values(dossier.doel).flatMap((doel) => gekozen(doel.bevindingen)));
  const nu = new Set(oordelen.map(({ ref }) => ref));
  const eerder = eerdereOordelen(
    dossier,
    inhoud,
    items,
    [...inDoelen].filter((ref) => !nu.has(ref)),
  );
  const bevindingen = rangschikBevindingen(
    [...oordelen, ...eerder],
    (item) => plek.get(item) ?? items.length,
    inDoelen,
  );
  const menukaart = new Map(inhoud.menukaart.map((interventie) => [interventie.id, interventie]));
  const begroting = begrotingVan(dossier, menukaart);
  return {
    dossier,
    inhoud,
    vandaag,
    jaren,
    items,
    ronde,
    respondenten,
    beantwoord,
    oordelen,
    bevindingen,
    uitEerdereRonde: new Set(eerder.map(({ ref }) => ref)),
    onbeantwoord: items.filter((item) => !beantwoord.has(item.id)),
    geenZicht: oordelen.filter((oordeel) => oordeel.geenZicht),
    begroting,
    ...bouwKeten(dossier, bevindingen, begroting, menukaart),
  };
}
