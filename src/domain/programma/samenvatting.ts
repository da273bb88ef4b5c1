import { toonDatum, toonMaand } from "../dossier/datum.ts";
import { BORGINGNAMEN, DEELNAMENAMEN, INZETNAMEN } from "../dossier/namen.ts";
import type { Keuze } from "../dossier/plan.ts";
import type { School } from "../dossier/school.ts";
import { toonGroepen } from "../schoolscan/groepen-woorden.ts";
import { metHoofdletter } from "../taal.ts";
import type { Keuzebeeld, Meetpuntbeeld } from "./keten.ts";

/** A fact about a choice and the field it comes from; an empty text means that the school did not say it yet. */
export type Feitregel = { veld: keyof Keuze; label: string; tekst: string };

const samen = (delen: (string | undefined | false)[], tussen = ", "): string =>
  delen.filter((deel) => deel).join(tussen);

/** "augustus 2026 tot en met juli 2027", "vanaf augustus 2026", "tot en met juli 2027" or "". */
export function toonPeriode(begin: string | undefined, eind: string | undefined): string {
  if (begin && eind) return `${toonMaand(begin)} tot en met ${toonMaand(eind)}`;
  return samen([begin && `vanaf ${toonMaand(begin)}`, eind && `tot en met ${toonMaand(eind)}`]);
}

const toonUren = (uren: number | undefined): string =>
  uren === undefined ? "" : `${String(uren).replace(".", ",")} uur per week`;

/** What was filled in about one choice, as short facts in a fixed order. */
export function vatKeuzeSamen({ keuze, doelen }: Keuzebeeld, school: School): Feitregel[] {
  const leerlingen = keuze.leerlingen === undefined ? "" : `${keuze.leerlingen} leerlingen`;
  const wie = samen([keuze.wie, keuze.inzet && INZETNAMEN[keuze.inzet], toonUren(keuze.urenPerWeek)]);
  return [
    { veld: "doelen", label: "Doel", tekst: doelen.map(({ nummer, titel }) => `${nummer} ${titel}`).join("; ") },
    { veld: "waarom", label: "Waarom", tekst: keuze.waarom },
    { veld: "hoe", label: "Hoe", tekst: keuze.hoe },
    {
      veld: "doelgroep",
      label: "Voor wie",
      tekst: samen([leerlingen, keuze.doelgroep, toonGroepen(school, keuze.groepen)]),
    },
    { veld: "wie", label: "Wie doet het", tekst: wie },
    { veld: "begin", label: "Wanneer", tekst: metHoofdletter(toonPeriode(keuze.begin, keuze.eind)) },
    { veld: "deelname", label: "Meedoen", tekst: keuze.deelname ? metHoofdletter(DEELNAMENAMEN[keuze.deelname]) : "" },
    {
      veld: "borgingUitleg",
      label: "Als het geld stopt",
      tekst: samen([keuze.borging && metHoofdletter(BORGINGNAMEN[keuze.borging]), keuze.borgingUitleg], ". "),
    },
  ];
}

/** One measuring point in a few words: what, from where to where, and when it is looked at. */
export function vatMeetpuntSamen({ meetpunt, momenten }: Meetpuntbeeld): string {
  const { wat, nulmeting, nulmetingOp, streefwaarde } = meetpunt;
  const begin = nulmeting && `nu ${nulmeting}${nulmetingOp ? ` (${toonMaand(nulmetingOp)})` : ""}`;
  const waarden = samen([begin, streefwaarde && `streven ${streefwaarde}`]);
  return samen(
    [
      wat || "Nog niet gezegd wat",
      waarden && metHoofdletter(waarden),
      momenten.length > 0 && `Kijken op ${momenten.map((moment) => toonDatum(moment)).join(", ")}`,
    ],
    ". ",
  );
}
