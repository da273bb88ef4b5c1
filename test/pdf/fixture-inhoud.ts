import type { Blok, Hoofdstuk, Interventiekaart, Rij } from "#domain/rapport/blok.ts";
import { alinea, BEVINDINGEN, hoofdstuk, INTERVENTIES, kant, kolommen } from "./fixture-bouwstenen.ts";

/* Chapters 1 to 4: decision, process, scan, choices. */

const kaart = (
  { id, titel, bevinding, kosten, meetpunt, bedrag }: (typeof INTERVENTIES)[number],
  plaats: number,
): Interventiekaart => ({
  soort: "interventiekaart",
  id,
  titel,
  menukaart:
    plaats === 3
      ? { maanden: null, kosten: null, bewijs: null, editie: "stand 2022" }
      : { maanden: 6 - plaats, kosten: 1 + (plaats % 5), bewijs: 4 - (plaats % 4), editie: "stand 2022" },
  kosten: bedrag,
  lijn: `[[${bevinding}]] › **${id}** › [[${kosten}]] › [[${meetpunt}]]`,
  doelgebied: "B, beter onderwijs",
  delen: [
    {
      kop: "Waarom deze keuze",
      tekst: [
        `Uit [[${bevinding}]] blijkt dat leerlingen de tekst wel lezen, maar niet volgen waar hij over gaat. Op de menukaart staat deze aanpak bij de sterkste keuzes: veel leerwinst, lage kosten en veel bewijs.`,
      ],
    },
    {
      kop: "Zo doen wij het",
      tekst: [
        "Wij lezen twee keer per week een rijke tekst met de hele klas. De leraar denkt hardop, stelt vragen en laat leerlingen de tekst in eigen woorden navertellen. Wij stoppen met losse oefenboekjes.",
      ],
    },
  ],
  gegevens: [
    { kop: "Voor wie", tekst: "139 leerlingen; hoort bij de gewone les" },
    { kop: "Door wie", tekst: "leraren van groep 4 tot en met 8; leescoördinator trekt het" },
    { kop: "Tijd", tekst: "12 uur scholing per leraar; daarna 1 uur per week in de les" },
    {
      kop: "Wat kan tegenvallen",
      tekst:
        "Een nieuwe manier van lesgeven kost ongeveer drie jaar. Daarom leggen wij de aanpak in mei 2028 vast in het schoolplan.",
    },
    {
      kop: "Niet gekozen",
      tekst: "Een extra leesuur na schooltijd. Dat bereikt vooral kinderen die toch al graag lezen.",
    },
  ],
});

const POTJES: Rij[] = [
  { cellen: ["S Subsidie basisvaardigheden", "31 juli 2027", "€ 58.400,00", "€ 58.000,00", "€ 400,00"] },
  { cellen: ["W Werkdrukmiddelen", "elk jaar opnieuw", "€ 72.000,00", "€ 68.660,00", "€ 3.340,00"] },
  { cellen: ["R Reserve van de school", "31 juli 2028", "€ 24.500,00", "€ 24.030,00", "€ 470,00"] },
];

const besluit = hoofdstuk(
  1,
  "Het besluit op één pagina",
  true,
  kant(
    "De vraag aan de MR",
    alinea(
      "De schoolleider vraagt de MR om in te stemmen met dit plan. Het plan heeft twee doelen en vier interventies en kost samen **€ 150.690,00**. Het loopt van januari 2027 tot en met juli 2028.",
    ),
  ),
  {
    soort: "tabel",
    bijschrift: "Van probleem naar keuze, geld en controle",
    kolommen: kolommen(
      ["Doel", 128],
      ["Uit de scan", 60],
      ["Interventies", 140],
      ["Kosten", 76, true],
      ["Eerste controle", 84],
    ),
    rijen: [
      {
        id: "P1",
        cellen: [
          "P1 Elk kind leest en begrijpt wat het leest",
          "[[B1]], [[B3]]",
          "[[I1]] begrijpend lezen, [[I3]] gesproken taal",
          "€ 53.250,00",
          "juni 2027",
        ],
      },
      {
        id: "P2",
        cellen: ["P2 De basis van rekenen zit vast", "[[B2]]", "[[I2]] kleine groepen", "€ 77.950,00", "juni 2027"],
      },
    ],
    totaal: ["Samen", "", "", "€ 150.690,00", ""],
    noot: "I3 hoort bij twee doelen; de kosten zijn half bij P1 en half bij P2 geteld.",
  },
  {
    soort: "tabel",
    bijschrift: "De drie potjes: hoeveel is er, wat gebruiken wij, wat blijft over",
    kolommen: kolommen(
      ["Potje", 160],
      ["Te besteden tot", 90],
      ["Beschikbaar", 78, true],
      ["Gepland", 78, true],
      ["Blijft over", 72, true],
    ),
    rijen: POTJES,
    totaal: ["Samen", "", "€ 154.900,00", "€ 150.690,00", "€ 4.210,00"],
  },
  kant("Als het geld stopt", alinea("Twee aanpakken komen in het schoolplan. Zie {{h7}}.")),
  kant(
    "Nog open",
    {
      soort: "lijst",
      punten: ["voor 0,2 fte is nog niemand gevonden ([[I2]])", "weinig ouders uit groep 3 en 4 deden mee"],
    },
    alinea("Het besluit zelf vult u in op {{h9}}."),
  ),
  { soort: "kop", niveau: 2, tekst: "Wat de wet vraagt" },
  kant(
    "Beweegredenen",
    alinea(
      "De schoolscan van juni tot november 2026 gaf drie bevindingen ([[B1]], [[B2]], [[B3]]). Bij lezen, rekenen en taal haalt een kwart tot vier op de tien leerlingen in die groepen het doel niet.",
    ),
    alinea("Wij kozen alleen wat bij een bevinding past, wat het team kan dragen en wat past bij het schoolplan."),
  ),
  kant(
    "Gevolgen voor personeel",
    alinea("Leraren van groep 4 tot en met 8 volgen 12 uur scholing. Er komt 0,6 fte leraar bij tot augustus 2027."),
  ),
  { soort: "kop", niveau: 3, tekst: "Weging van belangen" },
  alinea("**Onderwijs.** Lezen, taal en rekenen gaan voor. Zij krijgen samen het grootste deel van het geld."),
);

const proces = hoofdstuk(
  2,
  "Zo is dit plan gemaakt",
  true,
  {
    soort: "figuur",
    vorm: "stappen",
    titel: "Van scan naar besluit",
    alt: "Tijdlijn met vier stappen: toetsen in juni, team in september, MR praat mee op 10 november, besluit op 15 december. De eerste drie zijn klaar.",
    noot: "Gevuld rondje = klaar. Open rondje = nog te doen.",
    stappen: [
      { naam: "Toetsen", datum: "juni 2026", klaar: true },
      { naam: "Team", datum: "september", klaar: true },
      { naam: "Leerlingen, ouders", datum: "oktober", klaar: true },
      { naam: "MR praat mee", datum: "10 november", klaar: true },
      { naam: "MR besluit", datum: "15 december", klaar: false },
      { naam: "Start", datum: "januari 2027", klaar: false },
    ],
  },
  kant(
    "Vroeg in gesprek",
    alinea("De MR sprak op 10 november over een eerste versie. Toen was er nog niets besloten."),
  ),
  { soort: "kader", titel: "Nog te bespreken", tekst: ["De achterban van de ouders is nog niet gevraagd."] },
);

const scan = hoofdstuk(
  3,
  "Hoe staan onze leerlingen ervoor",
  true,
  kant("In het kort", alinea("Op de meeste punten gaat het goed. Drie dingen vragen aandacht.")),
  {
    soort: "figuur",
    vorm: "staven",
    titel: "Deel van de leerlingen dat extra hulp nodig heeft",
    alt: "Liggende staven. Begrijpend lezen 41%, rekenen 37%, laag welbevinden 24%, landelijk 16%.",
    noot: "Dikke lijn: landelijk cijfer.",
    max: 50,
    eenheid: "%",
    staven: [
      { naam: "Begrijpend lezen, groep 6–8", waarde: 41, toon: "41%" },
      { naam: "Rekenen, groep 4–6", waarde: 37, toon: "37%", vulling: "streep" },
      { naam: "Laag welbevinden, groep 7–8", waarde: 24, toon: "24%", landelijk: { waarde: 16, toon: "16%" } },
      { naam: "Plannen, groep 7–8", waarde: 35, toon: "35%", vulling: "punt" },
    ],
  },
  {
    soort: "tabel",
    bijschrift: "Zorgen per onderwerp en bouw (score van het team, 1 tot en met 5)",
    kolommen: kolommen(["Onderwerp", 150], ["Groep 1–2", 82], ["Groep 3–4", 82], ["Groep 5–6", 82], ["Groep 7–8", 82]),
    rijen: [
      { cellen: ["Lezen en taal", "", "", "", ""], groep: true },
      { cellen: ["Technisch lezen", { zorg: 1 }, { zorg: 2 }, { zorg: 2 }, { zorg: 3 }] },
      { cellen: ["Begrijpend lezen", { zorg: 0 }, { zorg: 2 }, { zorg: 4 }, { zorg: 5 }] },
      { cellen: ["Woordenschat", { zorg: 4 }, { zorg: 3 }, { zorg: null }, { zorg: 2 }] },
    ],
    noot: "Hoe voller het vierkant, hoe meer zorg. Streep = geen zicht.",
  },
  ...BEVINDINGEN.map(
    ({ id, titel, groep, aantal, deel }): Blok => ({
      soort: "bevinding",
      id,
      titel,
      kant: [`**${aantal}** leerlingen, ${deel}`, groep],
      tekst: [
        "In deze groepen halen leerlingen het doel van de school niet. Vorig jaar waren dat er minder. De sterkste leerlingen bleven gelijk; de zwakste zakten.",
      ],
      bijregel: "Steunt op: leestoets juni 2026, team. Onze keuze: [[I1]] {{I1}}.",
    }),
  ),
  kant("Wat wij niet zien", alinea("Wij weten nog weinig over lezen thuis.")),
);

const keuzes = hoofdstuk(
  4,
  "Onze keuzes, één voor één",
  true,
  alinea("Bij elke keuze ziet u links wat de landelijke menukaart zegt, met vormen én woorden."),
  ...INTERVENTIES.map(kaart),
  { soort: "kop", niveau: 2, tekst: "Niet gekozen", id: "niet-gekozen" },
  {
    soort: "tabel",
    bijschrift: "Aanpakken die wij bekeken en niet kozen",
    kolommen: kolommen(["Aanpak", 104], ["Menukaart 2022", 196], ["Waarom niet", 183]),
    rijen: [],
  },
);

export const EERSTE_HOOFDSTUKKEN: Hoofdstuk[] = [besluit, proces, scan, keuzes];
