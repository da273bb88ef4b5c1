import type { Doelgebied } from "../dossier/plan.ts";
import type { Inhoud } from "../inhoud.ts";
import type { Koppeling } from "../menukaart/interventie.ts";
import type { ItemRef, Oordeel } from "../schoolscan/oordeel.ts";
import { alternatieven } from "./alternatieven.ts";
import { dekkingVan } from "./dekking.ts";
import { hierbijHoort } from "./hierbij-hoort.ts";
import { STERK } from "./instellingen.ts";
import { type Buiten, kiesLijst } from "./lijst.ts";
import { type Gewogen, rangschik, type Schoolvorm } from "./rangorde.ts";
import { benoemdeRedenen } from "./redenen.ts";
import {
  type Zin,
  zegDekking,
  zegHierbij,
  zegLetOp,
  zegNodig,
  zegReden,
  zegVerwacht,
  zegWaaromNietHoger,
} from "./uitleg.ts";
import { zoekStijgers } from "./uitzoeken.ts";
import { noem, somOp, zegWat } from "./woorden.ts";
import { zoekZonderPlek } from "./zonder-plek.ts";

export type Reden = {
  item: string;
  ref: ItemRef;
  /** The same concern in other schoolsoorten. */
  ook: ItemRef[];
  /** What this reason weighs, 0–115; the first three count: whole, half and a quarter. */
  punten: number;
  /** Who said what, and why this intervention then fits. */
  tekst: string;
  grond: Koppeling["grond"];
};

/** One of at most eight. Its sentences are complete and ready to show. */
export type Suggestie = {
  interventie: string;
  /** Place in the list, from 1. */
  rang: number;
  score: number;
  behoefte: number;
  past: "sterk" | "kan";
  redenen: Reden[];
  verwacht: string;
  nodig: string;
  letOp: Zin[];
  /** "" for the first. */
  waaromNietHoger: string;
  /** Wie en waarmee: interventions that belong with this one … */
  hoortBij: string[];
  /** … and why, by id. */
  hoortBijOmdat: Record<string, string>;
  /** What else serves its strongest concern. */
  alternatieven: { interventie: string; waarom: string }[];
};

export type Suggestieresultaat = {
  lijst: Suggestie[];
  /** What fits too but has no place in the list. */
  meer: { interventie: string; waarom: string }[];
  /** Concerns that no suggestion answers, with what does fit; `tekst` says so. */
  zonderPlek: { item: string; ref: ItemRef; past: string[]; tekst: string }[];
  /** Per doelgebied, in their fixed order: `tekst` says what is suggested, or why nothing is. */
  dekking: { gebied: Doelgebied; gedekt: boolean; interventies: string[]; tekst: string }[];
  /** What could rise when the school finds out what nobody has a view on now. */
  eerstUitzoeken: { interventie: string; nu: number; hoogst: number; items: string[]; tekst: string }[];
};

type Bron = Pick<Inhoud, "scan" | "menukaart" | "doelgebieden">;

function maakSuggestie(inhoud: Bron, lijst: readonly Gewogen[], rang: readonly Gewogen[], i: number): Suggestie[] {
  const gewogen = lijst[i];
  if (!gewogen) return [];
  const hulp = hierbijHoort(gewogen, rang);
  return [
    {
      interventie: gewogen.interventie.id,
      rang: i + 1,
      score: gewogen.score,
      behoefte: gewogen.behoefte,
      past: gewogen.behoefte >= STERK ? "sterk" : "kan",
      redenen: benoemdeRedenen(gewogen).map((weging) => ({
        item: weging.oordeel.item,
        ref: weging.oordeel.ref,
        ook: weging.ook.map(({ ref }) => ref),
        punten: weging.punten,
        tekst: zegReden(inhoud, weging),
        grond: weging.koppeling.grond,
      })),
      verwacht: zegVerwacht(gewogen),
      nodig: zegNodig(gewogen.interventie),
      letOp: zegLetOp(inhoud, gewogen),
      waaromNietHoger: zegWaaromNietHoger(gewogen, lijst[i - 1]),
      alternatieven: alternatieven(gewogen, rang).map(({ kandidaat, waarom }) => ({
        interventie: kandidaat.interventie.id,
        waarom,
      })),
      hoortBij: hulp.map(({ interventie }) => interventie.id),
      hoortBijOmdat: Object.fromEntries(
        hulp.map((ander) => [ander.interventie.id, zegHierbij(inhoud, gewogen, ander)]),
      ),
    },
  ];
}

function zegBuiten({ doelgebieden }: Bron, { kandidaat, reden }: Buiten): string {
  if (reden === "zonder partner") return "Dit past alleen samen met een keuze die nu niet in de lijst staat.";
  if (reden === "lijst vol")
    return "De lijst is vol. De plekken gingen naar keuzes met meer punten, en naar de beste keuze van elk gebied dat sterk past.";
  const gebied = doelgebieden[kandidaat.interventie.doelgebied].naam.toLowerCase();
  return `Er staan al genoeg keuzes uit ${gebied} in de lijst, met meer punten.`;
}

function zegZonderPlek({ scan }: Bron, oordeel: Oordeel, titels: string[]): string {
  const wat = zegWat(scan, oordeel);
  const eigen = scan.items.find(({ id }) => id === oordeel.item)?.zonderInterventie;
  if (eigen) return `${wat} Daar hoort geen eigen keuze bij. ${eigen}`;
  if (titels.length === 0) return `${wat} Op de menukaart staat daar niets bij.`;
  return `${wat} Geen van de suggesties gaat daar vooral over. Kijk ook naar: ${somOp(titels)}.`;
}

/**
 * At most eight suggestions for this school from its scan, with their reasons (model: see docs of each part). Same input,
 * same outcome, whatever the order of the input; all whole numbers. A concern that the school names is answered by a
 * suggestion or listed in `zonderPlek`.
 */
export function maakSuggesties(scan: readonly Oordeel[], school: Schoolvorm, inhoud: Bron): Suggestieresultaat {
  const oordelen = scan.toSorted((a, b) => (a.ref < b.ref ? -1 : 1));
  const rang = rangschik(inhoud.menukaart, oordelen, school);
  const { lijst, buiten } = kiesLijst(rang);
  const onbekend = oordelen.some(({ punten }) => punten === null);
  const stijgers = onbekend ? zoekStijgers(rang, rangschik(inhoud.menukaart, oordelen, school, 100)) : [];
  return {
    lijst: lijst.flatMap((_, i) => maakSuggestie(inhoud, lijst, rang, i)),
    meer: buiten.map((buitenstaander) => ({
      interventie: buitenstaander.kandidaat.interventie.id,
      waarom: zegBuiten(inhoud, buitenstaander),
    })),
    zonderPlek: zoekZonderPlek(oordelen, rang, lijst).map(({ oordeel, past }) => ({
      item: oordeel.item,
      ref: oordeel.ref,
      past: past.map(({ id }) => id),
      tekst: zegZonderPlek(
        inhoud,
        oordeel,
        past.map(({ titel }) => titel),
      ),
    })),
    dekking: dekkingVan(rang, lijst, buiten).map((dekking) => {
      const interventies = "interventies" in dekking ? dekking.interventies : [];
      return { gebied: dekking.gebied, gedekt: interventies.length > 0, interventies, tekst: zegDekking(dekking) };
    }),
    eerstUitzoeken: stijgers.map(({ kandidaat, nu, hoogst, items }) => ({
      interventie: kandidaat.interventie.id,
      nu,
      hoogst,
      items,
      tekst: `${kandidaat.interventie.titel} kan stijgen van plek ${nu} naar plek ${hoogst} als jullie meer weten over ${somOp(items.map((item) => noem(inhoud.scan, { item, deel: "" })))}.`,
    })),
  };
}
