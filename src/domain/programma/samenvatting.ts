import { toonDatum, toonMaand } from "../dossier/datum.ts";
import type { Keuze } from "../dossier/plan.ts";
import type { School } from "../dossier/school.ts";
import { gekozen } from "../dossier/velden.ts";
import { BORGINGNAMEN, DEELNAMENAMEN, INZETNAMEN } from "../rapport/woorden.ts";
import { groepenVoor, naamVanGroep } from "../schoolscan/groepen.ts";
import type { Keuzebeeld, Meetpuntbeeld } from "./keten.ts";

/** A fact about a choice and the field it comes from; an empty text means that the school did not say it yet. */
export type Feitregel = { veld: keyof Keuze; label: string; tekst: string };

const samen = (delen: (string | undefined | false)[], tussen = ", "): string =>
  delen.filter((deel) => deel).join(tussen);

const hoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);

/** "augustus 2026 tot en met juli 2027", "vanaf augustus 2026", "tot en met juli 2027" or "". */
export function toonPeriode(begin: string | undefined, eind: string | undefined): string {
  if (begin && eind) return `${toonMaand(begin)} tot en met ${toonMaand(eind)}`;
  return samen([begin && `vanaf ${toonMaand(begin)}`, eind && `tot en met ${toonMaand(eind)}`]);
}

/** The groups of a choice in the order of the school, then those the school no longer has. */
function toonGroepen(groepen: Record<string, true>, school: School): string {
  const vanNu = groepenVoor(school).map(({ id }) => id);
  const plek = (id: string) => (vanNu.includes(id) ? vanNu.indexOf(id) : vanNu.length);
  return gekozen(groepen)
    .sort((a, b) => plek(a) - plek(b))
    .map((id) => naamVanGroep(id, school).toLowerCase())
    .join(", ");
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
      tekst: samen([leerlingen, keuze.doelgroep, toonGroepen(keuze.groepen, school)]),
    },
    { veld: "wie", label: "Wie doet het", tekst: wie },
    { veld: "begin", label: "Wanneer", tekst: hoofdletter(toonPeriode(keuze.begin, keuze.eind)) },
    { veld: "deelname", label: "Meedoen", tekst: keuze.deelname ? hoofdletter(DEELNAMENAMEN[keuze.deelname]) : "" },
    {
      veld: "borgingUitleg",
      label: "Als het geld stopt",
      tekst: samen([keuze.borging && hoofdletter(BORGINGNAMEN[keuze.borging]), keuze.borgingUitleg], ". "),
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
      waarden && hoofdletter(waarden),
      momenten.length > 0 && `Kijken op ${momenten.map((moment) => toonDatum(moment)).join(", ")}`,
    ],
    ". ",
  );
}
