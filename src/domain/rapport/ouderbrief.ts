import type { Beeld } from "../beeld.ts";
import { toonDatum } from "../dossier/datum.ts";
import { GESPREKSGROEPNAMEN } from "../dossier/namen.ts";
import type { Gespreksgroep } from "../dossier/school.ts";
import { toonLooptijd } from "../dossier/schooljaar.ts";
import { opVolgorde } from "../dossier/velden.ts";
import type { Keuzebeeld } from "../programma/keten.ts";
import { alsZin, opsomming } from "../taal.ts";
import { titelVanBevinding, titelVanGroepen, titelVanKeuze } from "./benoem.ts";
import type { Blok, Tekst } from "./blok.ts";
import { blad, type Inhoudsdeel } from "./inhoudsdeel.ts";
import { alineas, plat, vul } from "./tekst.ts";

const alinea = (tekst: Tekst): Blok => ({ soort: "alinea", tekst });
const kop = (tekst: string): Blok => ({ soort: "kop", niveau: 2, tekst });

const MEESTE_ZORGEN = 2;

const LIDWOORD: Partial<Record<Gespreksgroep, string>> = {
  team: "het ",
  leerlingenraad: "de ",
  mr: "de ",
  bestuur: "het ",
};

const kleineLetter = (tekst: string): string => tekst.charAt(0).toLowerCase() + tekst.slice(1);

/** The first day on which a choice starts. */
export const eersteBegin = ({ keuzes }: Beeld): string | undefined =>
  keuzes.flatMap(({ keuze }) => keuze.begin ?? []).sort()[0];

/** A group as it stands in a sentence: "het team". */
const metLidwoord = (groep: Gespreksgroep): string => `${LIDWOORD[groep] ?? ""}${GESPREKSGROEPNAMEN[groep]}`;

function watWijVroegen(beeld: Beeld): Tekst {
  const { ouderbrief } = beeld.inhoud.teksten;
  const groepen = [...new Set(opVolgorde(beeld.dossier.gesprek).flatMap(({ groep }) => groep ?? []))];
  const zorgen = beeld.bevindingen
    .slice(0, MEESTE_ZORGEN)
    .map((bevinding) => kleineLetter(titelVanBevinding(beeld, bevinding)));
  return [
    groepen.length > 0 ? vul(ouderbrief.gevraagd, { betrokkenen: opsomming(groepen.map(metLidwoord)) }) : "",
    zorgen.length > 0 ? vul(ouderbrief.zorgen, { zorgen: opsomming(zorgen) }) : "",
  ]
    .filter(Boolean)
    .join(" ");
}

/** A longer sentence says too much for a letter. */
const LANGSTE_ZIN = 130;

/** The first sentence of how the school does it, when it is short: the name of a choice is no plain Dutch. */
function zoDoenWijHet({ keuze }: Keuzebeeld): Tekst {
  const [zin = ""] = plat(keuze.hoe).split(/(?<=[.!?])\s/);
  return zin !== "" && zin.length <= LANGSTE_ZIN ? ` ${alsZin(zin)}` : "";
}

/** More choices than this leave no room on one page to say how the school does each. */
const MEESTE_MET_UITLEG = 4;

/** A choice by its name, for which groups it is, and with `uitleg` how the school does it. */
export function keuzepunten(beeld: Beeld, uitleg: boolean): Tekst[] {
  return beeld.keuzes.map((keuze) => {
    const wie = titelVanGroepen(beeld, keuze.keuze.groepen);
    return `**${alsZin(titelVanKeuze(keuze))}**${uitleg ? zoDoenWijHet(keuze) : ""}${wie ? ` Voor ${wie}.` : ""}`;
  });
}

/** What parents said and what is done with it. */
function metUwAntwoorden({ dossier }: Beeld): Tekst[] {
  return opVolgorde(dossier.inbrengreactie).flatMap(({ groep, gezegd, doen, reactie }) => {
    if (groep !== "ouders" || !gezegd.trim()) return [];
    const uitleg = plat(reactie);
    const dus = doen === undefined ? "Wij denken hier nog over na." : doen ? "Dat doen wij." : "Dat doen wij niet.";
    return [`${alsZin(plat(gezegd))} ${dus}${uitleg ? ` ${alsZin(uitleg)}` : ""}`];
  });
}

function mrzin({ dossier: { mr }, vandaag, inhoud }: Beeld): Tekst {
  const { mrzinnen } = inhoud.teksten.ouderbrief;
  if (!mr.besluitOp) return mrzinnen.open;
  return vul(mr.besluitOp >= vandaag ? mrzinnen.gepland : mrzinnen.voorbij, { mrdatum: toonDatum(mr.besluitOp) });
}

function watUMerkt(beeld: Beeld): Blok[] {
  const { ouderbrief } = beeld.inhoud.teksten;
  const eigen = alineas(beeld.dossier.mr.gevolgenOuders);
  return [
    kop(ouderbrief.merken),
    ...(eigen.length > 0 ? eigen.map(alinea) : [alinea(ouderbrief.kostenOnbekend)]),
    alinea(ouderbrief.hulp),
  ];
}

const lijstOnder = (titel: string, punten: Tekst[], slot: Tekst): Blok[] =>
  punten.length > 0 ? [kop(titel), { soort: "lijst", punten }, ...(slot ? [alinea(slot)] : [])] : [];

/** Letter to all parents, in plain words (B1). Nothing is said that the plan does not say. */
export function ouderbrief(beeld: Beeld): Inhoudsdeel {
  const { ouderbrief: tekst } = beeld.inhoud.teksten;
  const { school, plan } = beeld.dossier;
  const start = eersteBegin(beeld);
  const naam = plat(school.naam) || "de school";
  return {
    vorm: "brief",
    kop: { titel: tekst.titel, ondertitel: `Brief aan ouders en verzorgers, ${toonDatum(beeld.vandaag)}` },
    hoofdstukken: blad([
      alinea(tekst.aanhef),
      alinea(vul(tekst.begin, { schooljaren: toonLooptijd(plan) || "de komende tijd" })),
      alinea(watWijVroegen(beeld)),
      ...lijstOnder(
        tekst.keuzes,
        keuzepunten(beeld, beeld.keuzes.length <= MEESTE_MET_UITLEG),
        start ? vul(tekst.start, { start: toonDatum(start) }) : "",
      ),
      ...watUMerkt(beeld),
      ...lijstOnder(tekst.gezegd, metUwAntwoorden(beeld), ""),
      kop(tekst.mr),
      alinea(mrzin(beeld)),
      alinea(vul(tekst.vragen, { contact: plat(school.contact) || "de school" })),
      alinea(tekst.groet),
      alinea(vul(tekst.afzender, { school: naam })),
    ]),
  };
}
