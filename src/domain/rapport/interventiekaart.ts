import type { Beeld } from "../beeld.ts";
import { toonBedrag } from "../begroting/bedrag.ts";
import { toonDatum } from "../dossier/datum.ts";
import { DEELNAMENAMEN, INZETNAMEN } from "../dossier/namen.ts";
import type { Keuze } from "../dossier/plan.ts";
import { gekozen } from "../dossier/velden.ts";
import { toonAantal } from "../kleine-groep.ts";
import type { Keuzebeeld } from "../programma/keten.ts";
import { zegUitslag } from "../programma/teamstem.ts";
import { STANDNAMEN, voorwaardenVan } from "../programma/voorwaarden.ts";
import { alsZin, metHoofdletter, toonGetal } from "../taal.ts";
import { titelVanGroepen, titelVanKeuze } from "./benoem.ts";
import type { Interventiekaart, Tekst } from "./blok.ts";
import { menukaartInWoorden, menukaartregel, nieuwerInWoorden } from "./menukaart-in-woorden.ts";
import { alineas, plat, verwijs } from "./tekst.ts";

const NIET_OPGESCHREVEN = "Nog niet opgeschreven.";

const of = (getypt: string): Tekst => (getypt.trim() ? alsZin(plat(getypt)) : NIET_OPGESCHREVEN);

/** The line B › P › I › K › M of one choice; a missing link is named. */
function lijnVan({ nummer, bevindingen, doelen, regels, meetpunten }: Keuzebeeld): Tekst {
  const nummers = (delen: { nummer: string }[], geen: string) => verwijs(delen.map((deel) => deel.nummer)) || geen;
  return [
    nummers(bevindingen, "geen bevinding"),
    nummers(doelen, "geen doel"),
    `**${nummer}**`,
    nummers(regels, "geen kosten"),
    nummers(meetpunten, "geen meetpunt"),
  ].join(" › ");
}

function voorWie(beeld: Beeld, { doelgroep, groepen, leerlingen }: Keuze): Tekst {
  const wie = [plat(doelgroep), titelVanGroepen(beeld, groepen)].filter(Boolean).join("; ");
  const aantal =
    leerlingen === undefined ? "aantal leerlingen niet opgeschreven" : `${toonAantal(leerlingen)} leerlingen`;
  return alsZin(metHoofdletter([wie || "doelgroep niet opgeschreven", aantal].join("; ")));
}

function doorWie({ wie, inzet, proefperiode }: Keuze): Tekst {
  const delen = [
    plat(wie) || "nog niet opgeschreven wie",
    inzet ? INZETNAMEN[inzet] : "eigen of van buiten: niet opgeschreven",
    inzet === "extern" ? (proefperiode ? "met een proefperiode" : "zonder proefperiode") : "",
  ];
  return alsZin(metHoofdletter(delen.filter(Boolean).join("; ")));
}

const STARTNAMEN = { klein: "Klein beginnen en dan uitbreiden.", breed: "Meteen in de hele doelgroep." } as const;

function wanneer({ urenPerWeek, begin, eind, start }: Keuze): Tekst {
  const uren = urenPerWeek === undefined ? "Uren niet opgeschreven." : `${toonGetal(urenPerWeek)} uur per week.`;
  const van = begin ? `Van ${toonDatum(begin)}` : "Begin niet opgeschreven";
  return `${uren} ${van}${eind ? ` tot en met ${toonDatum(eind)}` : ", eind niet opgeschreven"}.${start ? ` ${STARTNAMEN[start]}` : ""}`;
}

function deelname({ deelname: soort, bereik }: Keuze): Tekst {
  const hoe = soort ? metHoofdletter(DEELNAMENAMEN[soort]) : "Vrijwillig of verplicht: niet opgeschreven";
  const actie = plat(bereik);
  if (actie) return `${hoe}. Zo bereiken wij leerlingen: ${alsZin(actie)}`;
  return soort === "vrijwillig" ? `${hoe}. Hoe wij leerlingen bereiken, is nog niet opgeschreven.` : `${hoe}.`;
}

function speerpunten({ dossier }: Beeld, keuze: Keuze): Tekst {
  const namen = gekozen(keuze.speerpunten).flatMap((id) => plat(dossier.speerpunt[id]?.tekst ?? "") || []);
  return namen.length > 0 ? alsZin(namen.join("; ")) : "Geen verband met een speerpunt opgeschreven.";
}

/** The four conditions: "Draagvlak: ja (besproken in het team)." What the school did not say is named. */
function voorwaarden(beeld: Beeld, keuzebeeld: Keuzebeeld): Tekst {
  const delen = voorwaardenVan(beeld, keuzebeeld).map(({ naam, stand, grond }) => {
    const uitleg = plat(grond);
    return `${naam}: ${stand ? STANDNAMEN[stand] : "niet opgeschreven"}${uitleg ? ` (${uitleg})` : ""}`;
  });
  return alsZin(delen.join("; "));
}

function gegevens(beeld: Beeld, keuzebeeld: Keuzebeeld): Interventiekaart["gegevens"] {
  const { keuze, interventie, stem } = keuzebeeld;
  const nieuwer = nieuwerInWoorden(interventie);
  return [
    { kop: "Menukaart", tekst: menukaartInWoorden(interventie) },
    ...(nieuwer ? [{ kop: "Nieuwer cijfer", tekst: nieuwer }] : []),
    { kop: "Voor wie", tekst: `${voorWie(beeld, keuze)} ${deelname(keuze)}` },
    { kop: "Door wie", tekst: doorWie(keuze) },
    { kop: "Tijd en periode", tekst: wanneer(keuze) },
    { kop: "Schoolplan", tekst: speerpunten(beeld, keuze) },
    { kop: "Vier voorwaarden", tekst: voorwaarden(beeld, keuzebeeld) },
    ...(stem ? [{ kop: "Stem van het team", tekst: zegUitslag(stem) }] : []),
    { kop: "Kan tegenvallen", tekst: of(keuze.risico) },
    { kop: "Niet gekozen", tekst: of(keuze.alternatief) },
  ];
}

const verhaal = (getypt: string): Tekst[] => (getypt.trim() ? alineas(getypt) : [NIET_OPGESCHREVEN]);

/** Everything about one choice: what the menukaart says, the money, the line, and the school's own story. */
export function interventiekaart(beeld: Beeld, keuzebeeld: Keuzebeeld): Interventiekaart {
  const { nummer, keuze, interventie, gebied, kosten } = keuzebeeld;
  return {
    soort: "interventiekaart",
    id: nummer,
    titel: titelVanKeuze(keuzebeeld),
    menukaart: menukaartregel(interventie),
    kosten: toonBedrag(kosten.totaal),
    lijn: lijnVan(keuzebeeld),
    doelgebied: gebied ? beeld.inhoud.doelgebieden[gebied].naam : "geen doelgebied gekozen",
    delen: [
      { kop: "Waarom deze keuze", tekst: verhaal(keuze.waarom) },
      { kop: "Zo doen wij het", tekst: verhaal(keuze.hoe) },
    ],
    gegevens: gegevens(beeld, keuzebeeld),
  };
}
