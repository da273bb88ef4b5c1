import { bedragweergave, toonBedrag } from "../begroting/bedrag.ts";
import { kostenVanPost } from "../begroting/post.ts";
import type { Dossier } from "../dossier/dossier.ts";
import { toonSchooljaarKort } from "../dossier/schooljaar.ts";
import type { Variant } from "../dossier/variant.ts";
import { opVolgorde } from "../dossier/velden.ts";
import type { Inhoud } from "../inhoud.ts";
import { naamVanKeuze } from "../programma/keten.ts";
import type { Kolom } from "./vergelijken.ts";

const LATER: Record<number, string> = {
  1: "een half jaar",
  2: "een jaar",
  3: "anderhalf jaar",
  4: "twee jaar",
};

const van = (nieuw: number, oud: number): string => {
  const toon = bedragweergave([nieuw, oud]);
  return `${toon(nieuw)} in plaats van ${toon(oud)}`;
};

/** Money with a year after the plan, in centen. */
function naHetPlan({ dossier, begroting }: Kolom): number {
  const laatste = begroting.jaren.at(-1) ?? Number.POSITIVE_INFINITY;
  return Object.values(dossier.regel)
    .flatMap((regel) =>
      Object.entries(regel.jaren).map(([jaar, post]) => (Number(jaar) > laatste ? kostenVanPost(regel, post) : 0)),
    )
    .reduce((a, b) => a + b, 0);
}

function potjezinnen(plan: Kolom, kolom: Kolom, variant: Variant): string[] {
  return opVolgorde(plan.dossier.potje).flatMap(({ id, naam }) => {
    const procent = variant.potje[id]?.procent;
    const geeft = ({ begroting }: Kolom) => begroting.potjes.find((stand) => stand.id === id)?.beschikbaar.totaal ?? 0;
    if (procent === undefined || procent === 100) return [];
    return [
      `${naam.trim() || "Potje zonder naam"}: ${procent}% van het bedrag, dus ${van(geeft(kolom), geeft(plan))}.`,
    ];
  });
}

/** What happens with one choice, in one sentence per difference. */
function keuzezinnen(plan: Kolom, kolom: Kolom, variant: Variant, { menukaart }: Pick<Inhoud, "menukaart">): string[] {
  const kosten = ({ begroting }: Kolom, id: string) => begroting.perKeuze[id]?.totaal ?? 0;
  return opVolgorde(plan.dossier.keuze).flatMap((keuze) => {
    const { vervalt = false, later = 0, procent } = variant.keuze[keuze.id] ?? {};
    const naam = naamVanKeuze(
      keuze,
      menukaart.find(({ id }) => id === keuze.interventie),
    );
    if (vervalt) return [`${naam} vervalt, met de meetpunten. Dat scheelt ${toonBedrag(kosten(plan, keuze.id))}.`];
    return [
      ...(later > 0 ? [`${naam} begint ${LATER[later] ?? ""} later.`] : []),
      ...(procent !== undefined && procent !== 100
        ? [`${naam} wordt ${procent}%: ${van(kosten(kolom, keuze.id), kosten(plan, keuze.id))}.`]
        : []),
    ];
  });
}

function regelzinnen(plan: Kolom, kolom: Kolom, variant: Variant): string[] {
  return plan.begroting.regels.flatMap(({ id, nummer, regel, kosten }) => {
    const nieuw = kolom.begroting.regels.find((ander) => ander.id === id)?.kosten;
    if (!nieuw) return [];
    return Object.keys(variant.regel[id]?.bedragen ?? {})
      .map(Number)
      .filter((jaar) => nieuw.perJaar[jaar] !== kosten.perJaar[jaar])
      .map((jaar) => {
        const bedragen = van(nieuw.perJaar[jaar] ?? 0, kosten.perJaar[jaar] ?? 0);
        return `${nummer} ${regel.omschrijving.trim()} in ${toonSchooljaarKort(jaar)}: ${bedragen}.`;
      });
  });
}

/** Where it ends: left over, or short, and in which potjes. */
export function uitkomstzinnen(plan: Kolom, kolom: Kolom): string[] {
  const { over, potjes } = kolom.begroting;
  const erna = naHetPlan(kolom) - naHetPlan(plan);
  return [
    over.totaal < 0 ? `Er is ${toonBedrag(-over.totaal)} te kort.` : `Er blijft ${toonBedrag(over.totaal)} over.`,
    ...potjes
      .filter((stand) => stand.over.totaal < 0)
      .map(({ potje, over: rest }) => `${potje.naam.trim() || "Een potje"}: ${toonBedrag(-rest.totaal)} te kort.`),
    ...(erna > 0 ? [`${toonBedrag(erna)} valt na het einde van het plan en telt niet meer mee.`] : []),
  ];
}

/** What differs from the plan, in sentences; none = it is the same. */
export function verschillenVan(
  plan: Kolom,
  kolom: Kolom,
  dossier: Dossier,
  inhoud: Pick<Inhoud, "menukaart">,
): string[] {
  const variant = dossier.variant[kolom.id];
  if (!variant) return [];
  return [
    ...potjezinnen(plan, kolom, variant),
    ...keuzezinnen(plan, kolom, variant, inhoud),
    ...regelzinnen(plan, kolom, variant),
  ];
}
