import type { Beeld } from "../beeld.ts";
import { bedragweergave } from "../begroting/bedrag.ts";
import { jarenVanPotje, splitsKalenderjaar } from "../begroting/beschikbaar.ts";
import { toonTelling } from "../begroting/schatting.ts";
import type { Jaarbedragen, Potjestand } from "../begroting/totalen.ts";
import { toonDatum } from "../dossier/datum.ts";
import type { Potje } from "../dossier/geld.ts";
import { AARDNAMEN } from "../dossier/namen.ts";
import { toonSchooljaar } from "../dossier/schooljaar.ts";
import { KLEINSTE_GROEP } from "../kleine-groep.ts";
import type { Blok, Rij, Tabel, Tekst } from "./blok.ts";
import { plat } from "./tekst.ts";

/** beschikbaar, gepland and over of one potje in one period, in centen; null = not shown (lines without a potje). */
type Stand = { naam: Tekst; tot: Tekst; beschikbaar: number | null; gepland: number; over: number | null };

export const naamVanPotje = ({ potje }: Pick<Potjestand, "potje">): Tekst => plat(potje.naam) || "Potje zonder naam";

/** The last day for the money, or that it comes back. */
const totWanneer = ({ potje }: Pick<Potjestand, "potje">): Tekst =>
  potje.einddatum ? toonDatum(potje.einddatum) : potje.aard === "jaarlijks" ? "elk jaar opnieuw" : "niet opgeschreven";

type Kies = (bedragen: Jaarbedragen) => number;

/** A row per potje, and one for lines without a potje when there are any. */
function standen({ begroting }: Beeld, kies: Kies): Stand[] {
  const potjes = begroting.potjes.map((stand) => ({
    naam: naamVanPotje(stand),
    tot: totWanneer(stand),
    beschikbaar: kies(stand.beschikbaar),
    gepland: kies(stand.gepland),
    over: kies(stand.over),
  }));
  const zonder = kies(begroting.zonderPotje);
  return zonder === 0
    ? potjes
    : [...potjes, { naam: "Nog zonder potje", tot: "–", beschikbaar: null, gepland: zonder, over: null }];
}

const perJaar =
  (jaar: number): Kies =>
  ({ perJaar: jaren }) =>
    jaren[jaar] ?? 0;
const samen: Kies = ({ totaal }) => totaal;

const GELDKOLOMMEN = [
  { kop: "Beschikbaar", breedte: 78, getal: true },
  { kop: "Gepland", breedte: 78, getal: true },
  { kop: "Blijft over", breedte: 78, getal: true },
];

/** Over the whole period: what there is, what is planned, what is left, and until when. */
export function potjestabel(beeld: Beeld): Tabel {
  const { beschikbaar, totaal, over } = beeld.begroting;
  const rijen = standen(beeld, samen);
  const bedrag = bedragweergave([
    ...[beschikbaar, totaal, over].map(samen),
    ...rijen.flatMap((r) => [r.beschikbaar ?? 0, r.gepland, r.over ?? 0]),
  ]);
  const toon = (centen: number | null) => (centen === null ? "–" : bedrag(centen));
  return {
    soort: "tabel",
    bijschrift: "De potjes: hoeveel is er, wat gebruiken wij, wat blijft over",
    kolommen: [{ kop: "Potje", breedte: 160 }, { kop: "Te besteden tot", breedte: 90 }, ...GELDKOLOMMEN],
    rijen: rijen.map((r) => ({ cellen: [r.naam, r.tot, toon(r.beschikbaar), toon(r.gepland), toon(r.over)] })),
    totaal: ["Samen", "", bedrag(beschikbaar.totaal), bedrag(totaal.totaal), bedrag(over.totaal)],
  };
}

/** The same per school year: a heading row with the sums of that year, then its potjes. */
export function potjesPerJaar(beeld: Beeld): Tabel {
  const { begroting } = beeld;
  const perJaarStanden = beeld.jaren.map((jaar) => ({ jaar, rijen: standen(beeld, perJaar(jaar)) }));
  const sommen = beeld.jaren.flatMap((jaar) =>
    [begroting.beschikbaar, begroting.totaal, begroting.over].map(perJaar(jaar)),
  );
  const alle = perJaarStanden.flatMap(({ rijen }) =>
    rijen.flatMap((r) => [r.beschikbaar ?? 0, r.gepland, r.over ?? 0]),
  );
  const bedrag = bedragweergave([...sommen, ...alle]);
  const toon = (centen: number | null) => (centen === null ? "–" : bedrag(centen));
  const rijen = perJaarStanden.flatMap(({ jaar, rijen: potjes }): Rij[] => [
    {
      groep: true,
      cellen: [
        toonSchooljaar(jaar),
        bedrag(begroting.beschikbaar.perJaar[jaar] ?? 0),
        bedrag(begroting.totaal.perJaar[jaar] ?? 0),
        bedrag(begroting.over.perJaar[jaar] ?? 0),
      ],
    },
    ...potjes.map((r) => ({ cellen: [r.naam, toon(r.beschikbaar), toon(r.gepland), toon(r.over)] })),
  ]);
  return {
    soort: "tabel",
    bijschrift: "De potjes per schooljaar",
    kolommen: [{ kop: "Schooljaar en potje", breedte: 220 }, ...GELDKOLOMMEN],
    rijen,
    noot: "In de rij met het schooljaar staan de bedragen van dat jaar samen.",
  };
}

/** How calendar years become school years: 7/12 for January to July, 5/12 from August. */
function omrekening({ potje }: Potjestand, schooljaren: number[]): Tekst[] {
  if (potje.periode === "schooljaar") return [];
  return jarenVanPotje(potje, schooljaren).flatMap((jaar) => {
    const heel = potje.jaren[String(jaar)]?.bedrag;
    if (heel === undefined) return [];
    const { totAugustus, vanafAugustus } = splitsKalenderjaar(heel);
    const bedrag = bedragweergave([heel, totAugustus, vanafAugustus]);
    return [
      `Kalenderjaar ${jaar}: ${bedrag(heel)}. Daarvan hoort 7/12 (${bedrag(totAugustus)}) bij ${toonSchooljaar(jaar - 1)} en 5/12 (${bedrag(vanafAugustus)}) bij ${toonSchooljaar(jaar)}.`,
    ];
  });
}

/** Source and peildatum of the amount, and the count × amount per pupil; never of a small group. */
function komtVan(potje: Potje): Tekst {
  const telling = (potje.leerlingen ?? 0) < KLEINSTE_GROEP ? undefined : toonTelling(potje);
  const delen = [
    plat(potje.bron) || "niet opgeschreven",
    potje.peildatum ? `peildatum ${toonDatum(potje.peildatum)}` : "",
    telling ?? "",
    plat(potje.contact) ? `afgesproken met ${plat(potje.contact)}` : "",
    potje.afspraakOp ? `afspraak van ${toonDatum(potje.afspraakOp)}` : "",
  ];
  return delen.filter(Boolean).join("; ");
}

function regelsVanPotje(stand: Potjestand): Rij {
  const { potje } = stand;
  return {
    cellen: [
      naamVanPotje(stand),
      `${AARDNAMEN[potje.aard]}, per ${potje.periode}; te besteden tot: ${totWanneer(stand)}`,
      komtVan(potje),
      plat(potje.voorwaarden) || "niet opgeschreven",
      plat(potje.zeggenschap) || "niet opgeschreven",
    ],
  };
}

/** Conditions, end date, who has a say, and the conversion, per potje. */
export function potjesUitleg({ begroting, jaren }: Beeld): Blok[] {
  if (begroting.potjes.length === 0) return [];
  const sommen = begroting.potjes.flatMap((stand) => {
    const zinnen = omrekening(stand, jaren);
    return zinnen.length > 0 ? [`**${naamVanPotje(stand)}.** ${zinnen.join(" ")}`] : [];
  });
  return [
    {
      soort: "tabel",
      bijschrift: "De potjes: regels en einddatum",
      kolommen: [
        { kop: "Potje", breedte: 84 },
        { kop: "Soort geld", breedte: 96 },
        { kop: "Komt van", breedte: 90 },
        { kop: "Voorwaarden", breedte: 98 },
        { kop: "Wie heeft iets te zeggen", breedte: 116 },
      ],
      rijen: begroting.potjes.map(regelsVanPotje),
    },
    ...(sommen.length > 0
      ? [
          {
            soort: "kant",
            titel: "Van kalenderjaar naar schooljaar",
            blokken: sommen.map((tekst): Blok => ({ soort: "alinea", klein: true, tekst })),
          } as const,
        ]
      : []),
  ];
}
