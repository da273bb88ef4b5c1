import type { Begroting } from "../begroting/totalen.ts";
import type { Dossier } from "../dossier/dossier.ts";
import { toonSchooljaarKort } from "../dossier/schooljaar.ts";
import { opVolgorde } from "../dossier/velden.ts";
import { begrotingVan } from "../feiten.ts";
import type { Inhoud } from "../inhoud.ts";
import { naamVanKeuze } from "../programma/keten.ts";
import { metVariant } from "./met-variant.ts";

/** One column of the comparison: the plan itself, or a variant of it. */
export type Kolom = {
  /** "" = the plan. */
  id: string;
  naam: string;
  dossier: Dossier;
  begroting: Begroting;
};

/** A row of the comparison: one amount per column, in centen; undefined = not in that column. */
export type Vergelijkrij = { id: string; naam: string; bedragen: (number | undefined)[] };
export type Vergelijkgroep = { kop: string; rijen: Vergelijkrij[] };

const naamVan = (naam: string, anders: string): string => naam.trim() || anders;

/** The plan and every variant, each with its own money. */
export function kolommenVan(dossier: Dossier, { menukaart }: Pick<Inhoud, "menukaart">): Kolom[] {
  const perId = new Map(menukaart.map((interventie) => [interventie.id, interventie]));
  const kolom = (id: string, naam: string, van: Dossier): Kolom => ({
    id,
    naam,
    dossier: van,
    begroting: begrotingVan(van, perId),
  });
  return [
    kolom("", "Het plan", dossier),
    ...opVolgorde(dossier.variant).map((variant) =>
      kolom(variant.id, naamVan(variant.naam, "Variant zonder naam"), metVariant(dossier, variant)),
    ),
  ];
}

/** Everything that is compared: all money, per school year, what is left per potje, and the cost per choice. */
export function vergelijk(kolommen: Kolom[], { menukaart }: Pick<Inhoud, "menukaart">): Vergelijkgroep[] {
  const plan = kolommen[0];
  if (!plan) return [];
  const rij = (id: string, naam: string, bedrag: (kolom: Kolom) => number | undefined): Vergelijkrij => ({
    id,
    naam,
    bedragen: kolommen.map(bedrag),
  });
  const { jaren } = plan.begroting;
  const titels = new Map(menukaart.map((interventie) => [interventie.id, interventie]));
  const groepen: Vergelijkgroep[] = [
    {
      kop: "Alles samen",
      rijen: [
        rij("beschikbaar", "Beschikbaar", ({ begroting }) => begroting.beschikbaar.totaal),
        rij("kosten", "Kosten", ({ begroting }) => begroting.totaal.totaal),
        rij("over", "Over", ({ begroting }) => begroting.over.totaal),
      ],
    },
    {
      kop: "Kosten per schooljaar",
      rijen: jaren.map((jaar) =>
        rij(String(jaar), toonSchooljaarKort(jaar), ({ begroting }) => begroting.totaal.perJaar[jaar]),
      ),
    },
    {
      kop: "Over per potje",
      rijen: opVolgorde(plan.dossier.potje).map(({ id, naam }) =>
        rij(
          id,
          naamVan(naam, "Potje zonder naam"),
          ({ begroting }) => begroting.potjes.find((stand) => stand.id === id)?.over.totaal,
        ),
      ),
    },
    {
      kop: "Kosten per interventie",
      rijen: opVolgorde(plan.dossier.keuze).map((keuze) =>
        rij(
          keuze.id,
          naamVanKeuze(keuze, titels.get(keuze.interventie)),
          ({ begroting }) => begroting.perKeuze[keuze.id]?.totaal,
        ),
      ),
    },
  ];
  return groepen.filter(({ rijen }) => rijen.length > 0);
}
