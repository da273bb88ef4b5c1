import type { Blok, Hoofdstuk, Rapport, Rapportkop } from "#domain/rapport/blok.ts";
import { NAMEN } from "./fixture-bouwstenen.ts";
import { EERSTE_HOOFDSTUKKEN } from "./fixture-inhoud.ts";
import { LAATSTE_HOOFDSTUKKEN } from "./fixture-vervolg.ts";

const KOP: Rapportkop = {
  school: "Voorbeeldschool De Regenboog (verzonnen)",
  titel: "Schoolprogramma 2026–2028",
  ondertitel: "Stuk voor de medezeggenschapsraad",
  documenttitel: "Schoolprogramma 2026–2028, stuk voor de MR (concept) – Voorbeeldschool De Regenboog",
  onderwerp: "Schoolprogramma, stuk voor de medezeggenschapsraad",
  status: "concept",
  versie: "concept van 24 november 2026",
  vingerafdruk: "3FA2B-91C07",
  datum: "2026-11-24",
  voetregel: "Verzonnen voorbeeld: deze school, mensen en bedragen bestaan niet.",
  gegevens: [
    { kop: "Status", tekst: "Concept. Nog niet gevraagd aan de MR." },
    { kop: "School", tekst: "basisschool met 225 leerlingen" },
    { kop: "Looptijd", tekst: "schooljaren 2026–2027 en 2027–2028" },
  ],
  kaders: [
    {
      titel: "Dit is een verzonnen voorbeeld",
      tekst: [
        "De school, de mensen en de bedragen bestaan niet. Het stuk laat zien hoe een plan voor de MR eruit kan zien.",
      ],
    },
  ],
  leeswijzer:
    "Weinig tijd? Lees hoofdstuk 1 en vul hoofdstuk 9 in. Nummers met een letter horen bij elkaar: B is een bevinding, P een doel, I een interventie, K een kostenpost en M een meetpunt.",
};

/** A full fictional report with every kind of block. */
export function maakRapport(kop: Partial<Rapportkop> = {}): Rapport {
  return {
    vorm: "boek",
    kop: { ...KOP, ...kop },
    hoofdstukken: [...EERSTE_HOOFDSTUKKEN, ...LAATSTE_HOOFDSTUKKEN],
    namen: NAMEN,
  };
}

/** A report of one chapter with these blocks. */
export function maakRapportMet(blokken: Blok[], kop: Partial<Rapportkop> = {}): Rapport {
  const hoofdstuk: Hoofdstuk = { id: "h1", nr: 1, titel: "Proef", nieuwePagina: true, blokken };
  return { vorm: "boek", kop: { ...KOP, ...kop }, hoofdstukken: [hoofdstuk], namen: {} };
}

const ALINEA =
  "De school werkt elke week aan taal en rekenen in kleine groepen, omdat een deel van de leerlingen het doel niet haalt. De leraar kiest samen met de intern begeleider wie meedoet, houdt bij wat helpt en vertelt het team elke maand hoe het gaat. Ouders horen vooraf wat wij doen en waarom, en mogen vragen stellen op school of per brief.";

const tabel = (nr: number, rijen: number): Blok => ({
  soort: "tabel",
  bijschrift: `Uren en geld van onderdeel ${nr}`,
  kolommen: [
    { kop: "Onderdeel", breedte: 150 },
    { kop: "Wie", breedte: 90 },
    { kop: "Uren", breedte: 60, getal: true },
    { kop: "Bedrag", breedte: 80, getal: true },
    { kop: "Wanneer", breedte: 90 },
  ],
  rijen: Array.from({ length: rijen }, (_, rij) => ({
    cellen: [`Onderdeel ${nr}.${rij + 1}`, "leraar", String(rij + 4), `€ ${rij + 1}.250,50`, "juni 2027"],
  })),
});

/** One chapter of a long document: four headings, eight paragraphs, a list, a drawing and a table; about three pages. */
function langHoofdstuk(nr: number): Hoofdstuk {
  const stuk = (kop: number): Blok[] => [
    { soort: "kop", niveau: 2, tekst: `Onderdeel ${nr}.${kop}` },
    { soort: "alinea", tekst: ALINEA },
    { soort: "alinea", tekst: `${ALINEA} Zie {{h${nr}}}.` },
  ];
  return {
    id: `h${nr}`,
    nr,
    titel: `Hoofdstuk nummer ${nr}`,
    nieuwePagina: true,
    blokken: [
      ...stuk(1),
      ...stuk(2),
      {
        soort: "lijst",
        punten: ["Eerst lezen wij samen.", "Daarna oefenen leerlingen zelf.", "Aan het eind kijken wij terug."],
      },
      {
        soort: "figuur",
        vorm: "staven",
        titel: `Deel per groep, onderdeel ${nr}`,
        alt: "Drie staven: 41%, 37% en 26%.",
        max: 50,
        eenheid: "%",
        staven: [41, 37, 26].map((waarde) => ({ naam: `Groep ${waarde}`, waarde, toon: `${waarde}%` })),
      },
      ...stuk(3),
      ...stuk(4),
      tabel(nr, 18),
    ],
  };
}

/** A long synthetic report for measuring; 33 chapters are about a hundred pages. */
export function maakLangRapport(hoofdstukken: number): Rapport {
  return {
    vorm: "boek",
    kop: KOP,
    hoofdstukken: Array.from({ length: hoofdstukken }, (_, plaats) => langHoofdstuk(plaats + 1)),
    namen: {},
  };
}
