import type { Beeld } from "../beeld.ts";
import { DEELNAMENAMEN } from "../dossier/namen.ts";
import { KLEINSTE_GROEP, toonAantal } from "../kleine-groep.ts";
import { OMVANGNAMEN, oordeelInWoorden } from "../schoolscan/oordeel-woorden.ts";
import { metHoofdletter } from "../taal.ts";
import { itemVoor, titelVanGroepen, titelVanKeuze, titelVanVraag } from "./benoem.ts";
import type { Blok, Rij, Tabel } from "./blok.ts";
import { groepenVan } from "./scan-matrix.ts";
import { alineas, plat, verwijs } from "./tekst.ts";

/** The onderdeel of the scan about pupils who have less chance. */
const KANSEN = "H";

function doelgroeprijen(beeld: Beeld): Rij[] {
  return beeld.oordelen.flatMap((oordeel): Rij[] => {
    const item = itemVoor(beeld, oordeel.ref);
    if (item?.onderdeel !== KANSEN || oordeel.punten === undefined) return [];
    const keuzes = beeld.keuzes.filter(({ bevindingen }) => bevindingen.some(({ ref }) => ref === oordeel.ref));
    return [
      {
        cellen: [
          metHoofdletter(titelVanVraag(beeld, oordeel.ref)),
          oordeelInWoorden(item, oordeel.punten),
          oordeel.omvang === 0 ? "niet bekend" : (OMVANGNAMEN[oordeel.omvang] ?? "niet bekend"),
          groepenVan(beeld, [oordeel]) || "niet opgeschreven",
          verwijs(keuzes.map(({ nummer }) => nummer)) || "geen",
        ],
      },
    ];
  });
}

function doelgroepen(beeld: Beeld): Blok {
  const rijen = doelgroeprijen(beeld);
  if (rijen.length === 0)
    return { soort: "alinea", tekst: "De school beantwoordde nog geen vragen over groepen die meer nodig hebben." };
  return {
    soort: "tabel",
    bijschrift: "Groepen die meer nodig hebben, volgens de schoolscan",
    kolommen: [
      { kop: "Waar het over gaat", breedte: 136 },
      { kop: "Oordeel", breedte: 104 },
      { kop: "Hoeveel leerlingen", breedte: 104 },
      { kop: "Groepen", breedte: 84 },
      { kop: "Onze keuze", breedte: 56 },
    ],
    ruimte: "dicht",
    rijen,
  };
}

/** For whom each choice is, and how many pupils; a small group stays unnamed. */
function bereiktabel(beeld: Beeld): Tabel {
  return {
    soort: "tabel",
    bijschrift: "Voor wie onze keuzes zijn",
    ruimte: "dicht",
    kolommen: [
      { kop: "Interventie", breedte: 150 },
      { kop: "Voor wie", breedte: 160 },
      { kop: "Leerlingen", breedte: 56, getal: true },
      { kop: "Meedoen", breedte: 118 },
    ],
    rijen: beeld.keuzes.map((keuzebeeld) => {
      const { nummer, keuze } = keuzebeeld;
      const wie = plat(keuze.doelgroep) || titelVanGroepen(beeld, keuze.groepen);
      return {
        cellen: [
          `[[${nummer}]] ${titelVanKeuze(keuzebeeld)}`,
          wie || "niet opgeschreven",
          keuze.leerlingen === undefined ? "niet bekend" : toonAantal(keuze.leerlingen),
          keuze.deelname ? DEELNAMENAMEN[keuze.deelname] : "niet opgeschreven",
        ],
      };
    }),
    noot: `Groepen van minder dan ${KLEINSTE_GROEP} leerlingen noemen wij niet. Eén leerling kan bij meer keuzes horen: tel de aantallen niet op.`,
  };
}

/** Section 4: who needs most, for whom the choices are, and who is not reached. */
export function hoofdstukDoelgroepen(beeld: Beeld): Blok[] {
  const niet = alineas(beeld.dossier.plan.nietBereikt);
  const zinnen = niet.length > 0 ? niet : ["Wie dit plan niet bereikt, is nog niet opgeschreven. Vraag het de school."];
  return [
    doelgroepen(beeld),
    ...(beeld.keuzes.length > 0 ? [bereiktabel(beeld)] : []),
    { soort: "kant", titel: "Wie wij niet bereiken", blokken: zinnen.map((tekst) => ({ soort: "alinea", tekst })) },
  ];
}
