import type { Beeld } from "../beeld.ts";
import { bedragweergave, toonBedrag } from "../begroting/bedrag.ts";
import { toonDatum } from "../dossier/datum.ts";
import { toonAantal } from "../kleine-groep.ts";
import type { Keuzebeeld } from "../programma/keten.ts";
import { naamVanPotje } from "./begroting-potjes.ts";
import { titelVanKeuze } from "./benoem.ts";
import type { Blok, Tabel, Tekst } from "./blok.ts";
import { deelLink } from "./delen.ts";
import { blad, type Inhoudsdeel } from "./inhoudsdeel.ts";
import { openPunten } from "./openstaand.ts";
import { alineas, plat, vul } from "./tekst.ts";

const alinea = (tekst: Tekst): Blok => ({ soort: "alinea", tekst });
const kant = (titel: string, blokken: Blok[]): Blok => ({ soort: "kant", titel, blokken });

/** Per potje: planned, spent, and what is left of the plan. Spent on lines without a potje stands apart. */
function geldtabel(beeld: Beeld): Tabel {
  const { begroting } = beeld;
  const rijen = begroting.potjes.map((stand) => ({
    naam: naamVanPotje(stand),
    tot: stand.potje.einddatum ? toonDatum(stand.potje.einddatum) : "–",
    gepland: stand.gepland.totaal,
    uit: stand.uitgegeven.totaal,
  }));
  const zonder = begroting.zonderPotje.totaal;
  const { totaal } = begroting.totaal;
  const uit = begroting.uitgegeven.totaal;
  const uitZonder = uit - rijen.reduce((som, rij) => som + rij.uit, 0);
  const alle =
    zonder > 0 || uitZonder > 0
      ? [...rijen, { naam: "Nog zonder potje", tot: "–", gepland: zonder, uit: uitZonder }]
      : rijen;
  const bedrag = bedragweergave([
    ...alle.flatMap((rij) => [rij.gepland, rij.uit, rij.gepland - rij.uit]),
    totaal,
    uit,
    totaal - uit,
  ]);
  return {
    soort: "tabel",
    bijschrift: "Het geld per potje",
    kolommen: [
      { kop: "Potje", breedte: 150 },
      { kop: "Te besteden tot", breedte: 86 },
      { kop: "Gepland", breedte: 80, getal: true },
      { kop: "Uitgegeven", breedte: 80, getal: true },
      { kop: "Over", breedte: 80, getal: true },
    ],
    rijen: alle.map((rij) => ({
      cellen: [rij.naam, rij.tot, bedrag(rij.gepland), bedrag(rij.uit), bedrag(rij.gepland - rij.uit)],
    })),
    totaal: ["Samen", "", bedrag(totaal), bedrag(uit), bedrag(totaal - uit)],
    noot: "Over = gepland min uitgegeven.",
  };
}

/** What was last measured for a choice up to today; a plan that has not been measured says so. */
function laatstGezien({ vandaag }: Beeld, { meetpunten }: Keuzebeeld): Tekst {
  const gemeten = meetpunten
    .flatMap(({ meetpunt }) =>
      Object.entries(meetpunt.momenten).map(([id, op]) => ({ op, waarde: plat(meetpunt.metingen[id]?.waarde ?? "") })),
    )
    .filter(({ op, waarde }) => op <= vandaag && waarde !== "")
    .sort((a, b) => (a.op < b.op ? 1 : -1))[0];
  return gemeten ? `${gemeten.waarde} (${toonDatum(gemeten.op)})` : "nog niet gemeten";
}

/** For how many pupils each choice is planned, what was measured, and when it is measured next. */
function bereiktabel(beeld: Beeld): Tabel {
  return {
    soort: "tabel",
    bijschrift: "Voor hoeveel leerlingen het is gepland, wat wij zagen, en wanneer wij weer meten",
    kolommen: [
      { kop: "Interventie", breedte: 126 },
      { kop: "Leerlingen gepland", breedte: 58, getal: true },
      { kop: "Laatste meting", breedte: 100 },
      { kop: "Volgende meting", breedte: 74 },
      { kop: "Wat wij meten", breedte: 126 },
    ],
    rijen: beeld.keuzes.map((keuzebeeld) => {
      const { nummer, keuze, meetpunten } = keuzebeeld;
      const komend = meetpunten
        .flatMap(({ momenten, meetpunt }) => momenten.map((op) => ({ op, wat: plat(meetpunt.wat) })))
        .filter(({ op }) => op >= beeld.vandaag)
        .sort((a, b) => (a.op < b.op ? -1 : 1))[0];
      return {
        cellen: [
          `${nummer} ${titelVanKeuze(keuzebeeld)}`,
          keuze.leerlingen === undefined ? "niet bekend" : toonAantal(keuze.leerlingen),
          laatstGezien(beeld, keuzebeeld),
          komend ? toonDatum(komend.op) : "geen datum meer",
          komend?.wat || "–",
        ],
      };
    }),
    noot: "Hoeveel leerlingen echt meededen, staat alleen in dit stuk als de school het mat. Vraag het anders in de vergadering.",
  };
}

function volgende({ dossier, vandaag, inhoud }: Beeld): Tekst {
  const moment = Object.values(dossier.mrMoment)
    .filter(({ datum }) => datum && datum > vandaag)
    .sort((a, b) => ((a.datum ?? "") < (b.datum ?? "") ? -1 : 1))[0];
  if (!moment) return "Wanneer de MR de stand weer hoort, is nog niet afgesproken.";
  const onderwerp = plat(moment.onderwerp);
  return [
    vul(inhoud.teksten.besluit.regels.volgende, { datum: toonDatum(moment.datum) }),
    ...(onderwerp ? [`Dan gaat het over: ${onderwerp}.`] : []),
  ].join(" ");
}

function inHetKort(beeld: Beeld): Tekst[] {
  const { totaal } = beeld.begroting.totaal;
  const uit = beeld.begroting.uitgegeven.totaal;
  const open = openPunten(beeld).length;
  const geld =
    uit > totaal
      ? `Er is **${toonBedrag(uit - totaal)} meer** uitgegeven dan gepland.`
      : `Van de **${toonBedrag(totaal)}** die gepland is, is **${toonBedrag(uit)}** uitgegeven.`;
  const punten = open > 0 ? `Open punten: ${open}, zie ${deelLink(12)}.` : "";
  return [`${geld} ${punten}`.trim()];
}

/** The state for a meeting of the MR: money per potje, reach and next check. */
export function mrStand(beeld: Beeld): Inhoudsdeel {
  const { mrStand: tekst } = beeld.inhoud.teksten;
  const gevolgen = alineas(beeld.dossier.plan.nietBereikt);
  return {
    vorm: "los",
    kop: { titel: tekst.titel, ondertitel: `Stand op ${toonDatum(beeld.vandaag)}` },
    hoofdstukken: blad([
      kant("In het kort", inHetKort(beeld).map(alinea)),
      ...(beeld.begroting.potjes.length > 0 || beeld.begroting.regels.length > 0
        ? [geldtabel(beeld)]
        : [alinea("De school heeft nog geen begroting gemaakt.")]),
      ...(beeld.keuzes.length > 0 ? [bereiktabel(beeld)] : []),
      ...(gevolgen.length > 0 ? [kant("Wie wij niet bereiken", gevolgen.map(alinea))] : []),
      kant("Volgende stand", [alinea(volgende(beeld))]),
      kant("Om te bespreken", [{ soort: "lijst", punten: tekst.vragen }]),
    ]),
  };
}
