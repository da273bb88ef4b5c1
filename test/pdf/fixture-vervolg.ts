import type { Blok, Hoofdstuk, Rij } from "#domain/rapport/blok.ts";
import { alinea, hoofdstuk, INTERVENTIES, kant, kolommen } from "./fixture-bouwstenen.ts";

/* Chapters 5 to 10: money, measuring, what stays, open points, signatures, appendix. */

const KOSTEN: Rij[] = Array.from({ length: 28 }, (_, plaats) => ({
  ...(plaats < INTERVENTIES.length ? { id: `K${plaats + 1}` } : {}),
  cellen: [
    `**K${plaats + 1}** Scholing team begrijpend lezen (bureau)`,
    `[[I${(plaats % INTERVENTIES.length) + 1}]]`,
    "S",
    "scholing, eenmalig",
    "€ 9.650,00",
    "€ 0,00",
    "€ 9.650,00",
  ],
}));

const geld = hoofdstuk(
  5,
  "Wat het kost",
  true,
  {
    soort: "figuur",
    vorm: "stapels",
    titel: "Uitgaven per schooljaar en potje",
    alt: "Twee gestapelde staven. 2026–2027: subsidie € 58.000,00, werkdruk € 33.770,00, reserve € 8.400,00, samen € 100.170,00. 2027–2028: werkdruk € 34.890,00, reserve € 15.630,00, samen € 50.520,00.",
    legenda: [
      { naam: "S Subsidie", vulling: "vol" },
      { naam: "W Werkdruk", vulling: "streep" },
      { naam: "R Reserve", vulling: "wit" },
    ],
    stapels: [
      {
        naam: "2026–2027",
        totaal: "€ 100.170,00",
        delen: [
          { waarde: 58000, toon: "€ 58.000,00", legenda: 0 },
          { waarde: 33770, toon: "€ 33.770,00", legenda: 1 },
          { waarde: 8400, toon: "€ 8.400,00", legenda: 2 },
        ],
      },
      {
        naam: "2027–2028",
        totaal: "€ 50.520,00",
        delen: [
          { waarde: 34890, toon: "€ 34.890,00", legenda: 1 },
          { waarde: 15630, toon: "€ 15.630,00", legenda: 2 },
        ],
      },
    ],
  },
  {
    soort: "tabel",
    bijschrift: "Alle kosten, per interventie, potje en schooljaar",
    kolommen: kolommen(
      ["Post", 150],
      ["Voor", 30],
      ["Potje", 34],
      ["Soort", 86],
      ["2026–2027", 66, true],
      ["2027–2028", 66, true],
      ["Samen", 72, true],
    ),
    rijen: KOSTEN,
    totaal: ["Samen", "", "", "", "€ 100.170,00", "€ 50.520,00", "€ 150.690,00"],
    rijkop: false,
    noot: "Potje S = subsidie basisvaardigheden.",
  },
);

const volgen = hoofdstuk(
  6,
  "Zo volgen wij het",
  true,
  kant("Eén lijn", alinea("Elke keuze heeft een meetpunt.")),
  {
    soort: "figuur",
    vorm: "gantt",
    titel: "Planning per half schooljaar",
    alt: "Planning in vier halve schooljaren. Alle interventies starten in het voorjaar van 2027.",
    noot: "Ruit = meetmoment. Driehoek = de MR krijgt de stand.",
    helften: [
      { boven: "aug–dec 2026", onder: "2026–2027" },
      { boven: "jan–jul 2027", onder: "2026–2027" },
      { boven: "aug–dec 2027", onder: "2027–2028" },
      { boven: "jan–jul 2028", onder: "2027–2028" },
    ],
    rijen: [
      ...INTERVENTIES.map(({ id, titel }) => ({
        naam: `${id} ${titel}`,
        balken: [
          { van: 0.4, tot: 1, vulling: "wit" as const },
          { van: 1, tot: 3, vulling: "vol" as const },
          { van: 3, tot: 4, vulling: "streep" as const },
        ],
        ruiten: [1.85, 3.85],
        driehoeken: [],
      })),
      { naam: "Stand naar de MR", balken: [], ruiten: [], driehoeken: [1.35, 2.4, 3.35] },
    ],
  },
  {
    soort: "tabel",
    bijschrift: "Zo meten wij of het helpt",
    kolommen: kolommen(
      ["Wat wij meten", 136],
      ["Nu", 60],
      ["Doel", 60],
      ["Wanneer", 74],
      ["Wie", 76],
      ["Wij passen aan als", 104],
    ),
    rijen: INTERVENTIES.map(({ id, meetpunt }) => ({
      id: meetpunt,
      cellen: [
        `${meetpunt} voor [[${id}]]: leerlingen in groep 6–8 onder het leesdoel`,
        "34 van 82",
        "hoogstens 24",
        "juni 2027, juni 2028",
        "leescoördinator",
        "na juni 2028 minder dan 5 leerlingen betere aanpak",
      ],
    })),
  },
);

const borging = hoofdstuk(
  7,
  "Wat blijft er als het geld stopt",
  true,
  alinea("Tijdelijk geld is bedoeld voor tijdelijke dingen. Daarom staat hier per interventie wat er daarna gebeurt."),
  {
    soort: "tabel",
    bijschrift: "Wat er gebeurt als het geld stopt",
    kolommen: kolommen(["Interventie", 130], ["Geld stopt", 72], ["Keuze", 90], ["Wat blijft er", 190]),
    rijen: INTERVENTIES.map(({ id, titel }) => ({
      cellen: [`[[${id}]] ${titel}`, "augustus 2027", "in het schoolplan", "Alle leraren kennen de aanpak."],
    })),
  },
  { soort: "kop", niveau: 2, tekst: "Van bevinding naar meetpunt" },
  {
    soort: "tabel",
    bijschrift: "De hele lijn, met bladzijde",
    kolommen: kolommen(
      ["Bevinding", 110],
      ["Interventie", 150],
      ["Kosten", 70],
      ["Bedrag", 76, true],
      ["Meetpunt", 76],
    ),
    rijen: INTERVENTIES.map(({ id, bevinding, kosten, meetpunt, bedrag }) => ({
      cellen: [
        `[[${bevinding}]] {{${bevinding}}}`,
        `[[${id}]], {{${id}}}`,
        `[[${kosten}]]`,
        bedrag,
        `[[${meetpunt}]], {{${meetpunt}}}`,
      ],
    })),
  },
);

const open = hoofdstuk(8, "Open punten", true, {
  soort: "lijst",
  genummerd: true,
  punten: [
    "**Reserve en jaarlijkse kosten.** Boeken ([[K2]]) kosten elk jaar geld, maar de reserve is eenmalig.",
    "**Nog niet iedereen is gevonden.** Voor [[I2]] zoeken wij 0,2 fte.",
  ],
});

const tekenen = hoofdstuk(
  9,
  "Besluit van de MR",
  true,
  kant(
    "Zo werkt het",
    alinea("Elke geleding vult een eigen blok in. Zet één kruisje. De status is nu: **nog niet gevraagd**."),
  ),
  ...["Personeel in de MR", "Ouders in de MR"].map(
    (titel): Blok => ({
      soort: "tekenblok",
      titel,
      keuzes: [
        "instemming",
        "instemming met voorwaarden (schrijf ze hieronder)",
        "geen instemming (schrijf de reden hieronder)",
        "nog niet besloten",
      ],
      rollen: ["Voorzitter", "Lid"],
      stemmen: true,
    }),
  ),
  kant(
    "Schoolleider",
    alinea("De schoolleider legt het plan voor en stemt niet mee."),
    { soort: "invullijn", label: "Naam:" },
    { soort: "invullijn", label: "Handtekening en datum:" },
  ),
);

const bijlage = hoofdstuk(
  10,
  "Bijlage",
  true,
  { soort: "kop", niveau: 2, tekst: "Begrippen" },
  {
    soort: "gegevens",
    paren: [
      { kop: "Bevinding", tekst: "Iets wat wij zagen in de schoolscan. Heeft een nummer met een B." },
      { kop: "Fte", tekst: "Een volledige baan. 0,6 fte is drie dagen per week." },
      { kop: "Subsidie basisvaardigheden", tekst: "Tijdelijk geld van het rijk voor taal, rekenen en burgerschap." },
    ],
  },
  kant("De menukaart in drie regels", {
    soort: "lijst",
    genummerd: true,
    punten: [
      "Leerwinst staat in maanden.",
      "Kosten lopen van 1 (zeer laag) tot 5 (zeer hoog).",
      "Het zijn gemiddelden uit onderzoek.",
    ],
  }),
  { soort: "alinea", tekst: "Alle cijfers zijn voor dit voorbeeld verzonnen.", klein: true },
);

export const LAATSTE_HOOFDSTUKKEN: Hoofdstuk[] = [geld, volgen, borging, open, tekenen, bijlage];
