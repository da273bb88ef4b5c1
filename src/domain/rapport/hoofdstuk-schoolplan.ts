import type { Beeld } from "../beeld.ts";
import { gekozen, opVolgorde } from "../dossier/velden.ts";
import { urenPerFunctie } from "../programma/capaciteit.ts";
import { oordeelInWoorden } from "../schoolscan/oordeel-woorden.ts";
import { isCapaciteit } from "../schoolscan/zorgbeeld.ts";
import { alsZin, metHoofdletter, toonGetal } from "../taal.ts";
import { itemVoor, titelVanVraag } from "./benoem.ts";
import type { Blok, Rij, Tabel } from "./blok.ts";
import { cijfersVan, toelichtingen } from "./scan-antwoorden.ts";
import { plat, verwijs } from "./tekst.ts";

/** Each speerpunt of the schoolplan with the choices that serve it. */
function speerpunten({ dossier, keuzes }: Beeld): Blok {
  const punten = opVolgorde(dossier.speerpunt).flatMap(({ id, tekst }) => {
    const bij = keuzes.filter(({ keuze }) => gekozen(keuze.speerpunten).includes(id)).map(({ nummer }) => nummer);
    const titel = plat(tekst);
    return titel ? [`**${alsZin(titel)}** ${bij.length > 0 ? `Hierbij hoort ${verwijs(bij)}.` : "Geen keuze."}`] : [];
  });
  return {
    soort: "kant",
    titel: "Het schoolplan",
    blokken:
      punten.length > 0
        ? [{ soort: "lijst", punten }]
        : [{ soort: "alinea", tekst: "De speerpunten van het schoolplan zijn nog niet opgeschreven." }],
  };
}

const uren = (aantal: number | undefined): string => (aantal === undefined ? "niet bekend" : toonGetal(aantal));

/** Hours needed and available per function. The sum counts only what is known, and says so. */
function urentabel({ dossier }: Beeld): Tabel | undefined {
  const standen = urenPerFunctie(dossier);
  if (standen.length === 0) return undefined;
  const bekend = standen.filter(({ beschikbaar }) => beschikbaar !== undefined);
  const allesBekend = bekend.length === standen.length;
  const som = (wie: typeof standen, van: (stand: (typeof standen)[number]) => number) =>
    wie.reduce((totaal, stand) => totaal + van(stand), 0);
  const nodig = som(standen, (stand) => stand.nodig);
  const er = som(bekend, ({ beschikbaar = 0 }) => beschikbaar);
  return {
    soort: "tabel",
    bijschrift: "Uren per week die nodig zijn, en die er zijn",
    ruimte: "dicht",
    kolommen: [
      { kop: "Wie", breedte: 176 },
      { kop: "Nodig", breedte: 46, getal: true },
      { kop: "Er is", breedte: 46, getal: true },
      { kop: "Verschil", breedte: 52, getal: true },
      { kop: "Uitleg", breedte: 164 },
    ],
    rijen: standen.map(({ wie, nodig: vraagt, beschikbaar, uitleg }) => ({
      cellen: [
        metHoofdletter(plat(wie)),
        toonGetal(vraagt),
        uren(beschikbaar),
        beschikbaar === undefined ? "–" : toonGetal(beschikbaar - vraagt),
        plat(uitleg) || "–",
      ],
    })),
    totaal: [
      "Samen",
      toonGetal(nodig),
      allesBekend ? toonGetal(er) : "niet bekend",
      allesBekend ? toonGetal(er - nodig) : "–",
      "",
    ],
    noot: "Nodig = de uren per week bij onze keuzes. Een verschil onder nul betekent: er zijn te weinig uren.",
  };
}

function kanRijen(beeld: Beeld): Rij[] {
  return beeld.oordelen.flatMap((oordeel): Rij[] => {
    const item = itemVoor(beeld, oordeel.ref);
    if (!item || !isCapaciteit(item.id)) return [];
    const erbij = [...toelichtingen(beeld, oordeel), ...cijfersVan(oordeel)].map((tekst) =>
      alsZin(metHoofdletter(tekst)),
    );
    return [
      {
        cellen: [
          metHoofdletter(titelVanVraag(beeld, oordeel.ref)),
          oordeelInWoorden(item, oordeel.punten),
          erbij.join(" ") || "–",
        ],
      },
    ];
  });
}

function watDeSchoolKan(beeld: Beeld): Blok {
  const rijen = kanRijen(beeld);
  if (rijen.length === 0)
    return { soort: "alinea", tekst: "De school beantwoordde nog geen vragen over wat zij aankan." };
  return {
    soort: "tabel",
    bijschrift: "Wat de school aankan, volgens de schoolscan",
    ruimte: "dicht",
    kolommen: [
      { kop: "Onderwerp", breedte: 140 },
      { kop: "Oordeel", breedte: 110 },
      { kop: "Toelichting", breedte: 234 },
    ],
    rijen,
  };
}

/** Section 5: what runs already, the hours that there are, and what stands in the way. */
export function hoofdstukSchoolplan(beeld: Beeld): Blok[] {
  const tabel = urentabel(beeld);
  return [
    speerpunten(beeld),
    tabel ?? { soort: "alinea", tekst: "Hoeveel uren de keuzes vragen en hoeveel er zijn, is nog niet opgeschreven." },
    watDeSchoolKan(beeld),
  ];
}
