import type { Inhoud } from "../inhoud.ts";
import type { Interventie, Levert } from "../menukaart/interventie.ts";
import { ROLLEN_VERSCHILLEN_VANAF } from "../schoolscan/oordeel.ts";
import type { Weging } from "./behoefte.ts";
import type { Dekking } from "./dekking.ts";
import { CAPACITEIT, gedeeldeReden } from "./hierbij-hoort.ts";
import type { Gewogen } from "./rangorde.ts";
import { benoemdeRedenen } from "./redenen.ts";
import { noem, zegOok, zegWat } from "./woorden.ts";

/** A sentence about one question of the scan. */
export type Zin = { item: string; tekst: string };

type Scan = Pick<Inhoud, "scan">;

/** Omdat: who said what, and why this intervention then fits. */
export const zegReden = ({ scan }: Scan, { koppeling, oordeel, ook }: Weging): string =>
  [zegWat(scan, oordeel), ...ook.map((ander) => zegOok(scan, ander)), koppeling.waarom].join(" ");

/** Verwacht: the values of the menukaart with edition, and how the order counts without months. */
export function zegVerwacht({ interventie, kaartBekend }: Gewogen): string {
  return kaartBekend
    ? interventie.menukaart.zin
    : `${interventie.menukaart.zin} In de volgorde telt deze keuze mee met het midden van de menukaart.`;
}

/** Nodig: people and time. */
export const zegNodig = ({ nodig }: Interventie): string => `${nodig.mensen.tekst} ${nodig.tijd.tekst}`;

const verwijs = ({ scan }: Scan, item: string) => `Zie ${noem(scan, { item, deel: "" })}.`;

/** Let op: what stands in the way, where roles think differently, and where a link is our own estimate. */
export function zegLetOp(inhoud: Scan, suggestie: Gewogen): Zin[] {
  const redenen = benoemdeRedenen(suggestie);
  const bezwaren = suggestie.knelpunten.map(({ item, zin }) => ({ item, tekst: `${zin} ${verwijs(inhoud, item)}` }));
  const verschillen = redenen
    .filter(({ oordeel }) => oordeel.verschil >= ROLLEN_VERSCHILLEN_VANAF)
    .map(({ oordeel }) => ({
      item: oordeel.item,
      tekst: `Jullie denken verschillend over ${noem(inhoud.scan, oordeel)}. Bespreek dat eerst.`,
    }));
  const schatting = redenen
    .slice(0, 1)
    .filter(({ koppeling }) => koppeling.grond === "ontwerpkeuze")
    .map(({ oordeel }) => ({
      item: oordeel.item,
      tekst: "Dat dit bij elkaar past, is onze eigen inschatting. Er is geen bron die dit zo zegt.",
    }));
  return [...bezwaren, ...verschillen, ...schatting];
}

/** Waarom niet hoger: compares with the suggestion above it; "" for the first. */
export function zegWaaromNietHoger(suggestie: Gewogen, erboven: Gewogen | undefined): string {
  if (!erboven) return "";
  const begin = `${erboven.interventie.titel} staat erboven (${erboven.score} tegen ${suggestie.score} punten).`;
  if (erboven.score === suggestie.score)
    return `${begin} De punten zijn gelijk: dan gaat de grootste zorg voor, en daarna een vaste volgorde.`;
  const verschillen: [string, number][] = [
    ["de zorg kleiner is of minder goed past", erboven.behoefte - suggestie.behoefte],
    ["de menukaart minder maanden of minder bewijs geeft", erboven.kaart - suggestie.kaart],
    ["de kosten hoger zijn", erboven.kosten - suggestie.kosten],
    ["de uitvoering nu lastiger is", suggestie.rem - erboven.rem],
  ];
  const [waardoor, punten] = verschillen.reduce((a, b) => (b[1] > a[1] ? b : a));
  return punten > 0
    ? `${begin} Dat komt vooral doordat ${waardoor} (${punten} punten).`
    : `${begin} Wat een andere keuze ondersteunt, staat nooit boven die keuze.`;
}

/** What an intervention says about its own need for people, training, material or agreements. */
function zegBehoefteAan(levert: Levert, { nodig, uitvoering }: Interventie): string {
  if (levert === "scholing") return nodig.scholing.tekst;
  if (levert === "personeel") return nodig.mensen.tekst;
  if (levert === "materiaal") return nodig.materiaal.tekst;
  return uitvoering.hinder.find(({ item }) => item === CAPACITEIT.afspraken)?.zin ?? "";
}

/** Hierbij hoort: why, from the intervention itself, from the capacity of the school and from the scan. */
export function zegHierbij(inhoud: Scan, suggestie: Gewogen, hulp: Gewogen): string {
  const { levert } = hulp.interventie;
  if (levert === "") return "";
  const reden = gedeeldeReden(suggestie, hulp);
  const krap = suggestie.knelpunten.some(({ item }) => item === CAPACITEIT[levert]);
  return [
    zegBehoefteAan(levert, suggestie.interventie),
    krap ? verwijs(inhoud, CAPACITEIT[levert]) : "",
    reden ? zegReden(inhoud, reden) : "",
  ]
    .filter((zin) => zin !== "")
    .join(" ");
}

/** What the list does with a doelgebied, in one sentence. */
export function zegDekking({ stand }: Dekking): string {
  const zinnen: Record<Dekking["stand"], string> = {
    voorgesteld: "Hieruit staat een voorstel in de lijst.",
    "komt mee": "Hieruit komt iets mee bij een voorstel.",
    "zonder partner": "Wat hier past, hoort bij een keuze die nu niet in de lijst staat.",
    "geen plek": "Er past iets, maar andere keuzes hebben meer punten. Kijk bij wat ook past.",
    "te zwak": "Er is zorg die hierheen wijst, maar iets anders past er beter bij.",
    "geen zorg": "Geen zorg in de scan wijst hierheen.",
  };
  return zinnen[stand];
}
