import type { Beeld } from "../beeld.ts";
import { bedragweergave } from "../begroting/bedrag.ts";
import { toonDatum } from "../dossier/datum.ts";
import { toonAantal } from "../kleine-groep.ts";
import type { Keuzebeeld, Meetpuntbeeld } from "../programma/keten.ts";
import { alsZin } from "../taal.ts";
import { kostenZonderKeuze, regelsZonderKeuze } from "./begroting-kosten.ts";
import { titelVanKeuze, titelVanMeetpunt } from "./benoem.ts";
import type { Blok, Rij, Tabel, Tekst } from "./blok.ts";
import { metingentabel } from "./metingen.ts";
import { planning } from "./planning.ts";
import { plat, verwijs, verwijsMetPagina } from "./tekst.ts";

const of = (getypt: string): Tekst => plat(getypt) || "nog niet opgeschreven";

function nulmeting({ meetpunt: { nulmeting: waarde, nulmetingOp, nulmetingBron } }: Meetpuntbeeld): Tekst {
  const erbij = [plat(nulmetingBron), toonDatum(nulmetingOp)].filter(Boolean).join(", ");
  return `${plat(waarde) || "nog geen beginpunt"}${erbij ? ` (${erbij})` : ""}`;
}

function meetrij(beeld: Meetpuntbeeld, keuzes: Keuzebeeld[]): Rij {
  const { nummer, meetpunt, momenten } = beeld;
  const keuze = keuzes.find(({ id }) => id === meetpunt.keuze);
  const voor = keuze ? `voor [[${keuze.nummer}]]` : "bij geen keuze";
  const hoe = plat(meetpunt.hoe);
  const over = meetpunt.leerlingen === undefined ? "" : ` (${toonAantal(meetpunt.leerlingen)} leerlingen)`;
  return {
    id: nummer,
    cellen: [
      `**${nummer}** ${voor}: ${titelVanMeetpunt(beeld)}${over}${hoe ? `. Zo meten wij: ${alsZin(hoe)}` : ""}`,
      nulmeting(beeld),
      of(meetpunt.streefwaarde),
      momenten.map(toonDatum).join("; ") || "nog geen datum",
      of(meetpunt.wie),
      of(meetpunt.stopAls),
    ],
  };
}

/** Every measuring point: begin, goal, moments, who, and when to stop. */
export function meettabel({ meetpunten, keuzes }: Beeld): Tabel {
  return {
    soort: "tabel",
    bijschrift: "Zo zien wij of het helpt",
    kolommen: [
      { kop: "Wat wij meten", breedte: 140 },
      { kop: "Nu", breedte: 78 },
      { kop: "Doel", breedte: 46 },
      { kop: "Wanneer", breedte: 64 },
      { kop: "Wie", breedte: 66 },
      { kop: "Wij stoppen of passen aan als", breedte: 106 },
    ],
    rijen: meetpunten.map((meetpunt) => meetrij(meetpunt, keuzes)),
  };
}

/** From finding to measuring point, with pages; the amounts add up to the whole plan. */
function lijntabel(beeld: Beeld): Tabel {
  const { keuzes, begroting } = beeld;
  const los = regelsZonderKeuze(beeld);
  const rest = kostenZonderKeuze(beeld).totaal;
  const bedrag = bedragweergave([...keuzes.map(({ kosten }) => kosten.totaal), rest, begroting.totaal.totaal]);
  const nummers = (delen: { nummer: string }[]) => delen.map(({ nummer }) => nummer);
  return {
    soort: "tabel",
    bijschrift: "Van bevinding naar meetpunt, met bladzijde",
    kolommen: [
      { kop: "Bevinding", breedte: 112 },
      { kop: "Interventie", breedte: 190 },
      { kop: "Kosten", breedte: 52 },
      { kop: "Bedrag", breedte: 66, getal: true },
      { kop: "Meetpunt", breedte: 76 },
    ],
    rijen: [
      ...keuzes.map((keuze) => ({
        cellen: [
          verwijsMetPagina(nummers(keuze.bevindingen)) || "geen",
          `[[${keuze.nummer}]] ${titelVanKeuze(keuze)} ({{${keuze.nummer}}})`,
          verwijs(nummers(keuze.regels)) || "geen",
          bedrag(keuze.kosten.totaal),
          verwijsMetPagina(nummers(keuze.meetpunten)) || "geen",
        ],
      })),
      ...(los.length > 0
        ? [{ cellen: ["geen", "Zonder interventie", verwijs(nummers(los)), bedrag(rest), "geen"] }]
        : []),
    ],
    totaal: ["Samen", "", "", bedrag(begroting.totaal.totaal), ""],
    rijkop: false,
  };
}

/** Dates on which the MR decides or hears how it stands. */
function agendapunten({ dossier: { mr, mrMoment } }: Beeld): Tekst[] {
  const momenten = Object.values(mrMoment).flatMap(({ datum, onderwerp }) =>
    datum ? [{ datum, wat: plat(onderwerp) || "de stand van het plan" }] : [],
  );
  const besluit = mr.besluitOp ? [{ datum: mr.besluitOp, wat: "besluit over dit plan" }] : [];
  return [...besluit, ...momenten]
    .sort((a, b) => (a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : 0))
    .map(({ datum, wat }) => `**${toonDatum(datum)}:** ${alsZin(wat)}`);
}

/** When the MR decides and hears how it stands. */
export function mrAgenda(beeld: Beeld): Blok {
  const punten = agendapunten(beeld);
  return {
    soort: "kant",
    titel: "Agenda van de MR",
    blokken:
      punten.length > 0
        ? [{ soort: "lijst", punten }]
        : [{ soort: "alinea", tekst: "Wanneer de MR de stand hoort, is nog niet afgesproken." }],
  };
}

function scanOpnieuw({ dossier: { plan } }: Beeld): Tekst {
  const vanNu = plan.scanOp ? `De schoolscan is van ${toonDatum(plan.scanOp)}. ` : "";
  const volgende = plan.scanOpnieuwOp
    ? `De school doet de scan opnieuw op ${toonDatum(plan.scanOpnieuwOp)}.`
    : "In dit plan staat niet wanneer de school de scan opnieuw doet. U kunt daarnaar vragen.";
  return vanNu + volgende;
}

/** Section 9: what is measured, when, by whom, when to stop, and when the MR hears of it. */
export function hoofdstukVolgen(beeld: Beeld): Blok[] {
  const figuur = planning(beeld);
  const gezien = metingentabel(beeld);
  return [
    {
      soort: "alinea",
      tekst:
        "De school schrijft op wat zij ziet. Er speelt altijd meer tegelijk. Wij spreken daarom van een bijdrage, en niet van de oorzaak.",
    },
    ...(figuur ? [figuur] : []),
    ...(beeld.keuzes.length > 0 || beeld.begroting.regels.length > 0 ? [lijntabel(beeld)] : []),
    beeld.meetpunten.length > 0 ? meettabel(beeld) : { soort: "alinea", tekst: "Er zijn nog geen meetpunten." },
    ...(gezien ? [gezien] : []),
    mrAgenda(beeld),
    {
      soort: "kant",
      titel: "De scan opnieuw doen",
      blokken: [
        {
          soort: "alinea",
          tekst: scanOpnieuw(beeld),
        },
      ],
    },
  ];
}
