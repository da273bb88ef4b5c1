import type { Blok, Hoofdstuk, Kolom } from "#domain/rapport/blok.ts";

/* Building stones and facts of the fictional report in the tests. All facts are made up. */

export const kolommen = (...delen: [kop: string, breedte: number, getal?: boolean][]): Kolom[] =>
  delen.map(([kop, breedte, getal]) => ({ kop, breedte, ...(getal ? { getal } : {}) }));

export const BEVINDINGEN = [
  { id: "B1", titel: "Begrijpend lezen blijft achter", groep: "groep 6, 7 en 8", aantal: "34 van 82", deel: "41%" },
  {
    id: "B2",
    titel: "Rekenen: sommen uit het hoofd gaan te langzaam",
    groep: "groep 4, 5 en 6",
    aantal: "31 van 84",
    deel: "37%",
  },
  {
    id: "B3",
    titel: "Jonge kinderen kennen te weinig woorden",
    groep: "groep 1, 2 en 3",
    aantal: "22 van 86",
    deel: "26%",
  },
  {
    id: "B4",
    titel: "Een deel van de bovenbouw voelt zich niet goed op school",
    groep: "groep 7 en 8",
    aantal: "13 van 55",
    deel: "24%",
  },
  { id: "B5", titel: "Plannen en zelf werken is lastig", groep: "groep 7 en 8", aantal: "19 van 55", deel: "35%" },
];

export const INTERVENTIES = [
  {
    id: "I1",
    titel: "Technieken voor begrijpend lezen",
    bevinding: "B1",
    kosten: "K1",
    meetpunt: "M1",
    bedrag: "€ 15.275,50",
  },
  {
    id: "I2",
    titel: "Rekenen in kleine groepen",
    bevinding: "B2",
    kosten: "K2",
    meetpunt: "M2",
    bedrag: "€ 50.120,00",
  },
  {
    id: "I3",
    titel: "Praten en woorden leren met jonge kinderen",
    bevinding: "B3",
    kosten: "K3",
    meetpunt: "M3",
    bedrag: "€ 10.144,50",
  },
  {
    id: "I4",
    titel: "Rust en groepsgevoel in de bovenbouw",
    bevinding: "B3",
    kosten: "K4",
    meetpunt: "M4",
    bedrag: "€ 15.890,00",
  },
  {
    id: "I5",
    titel: "Zelf leren plannen",
    bevinding: "B5",
    kosten: "K5",
    meetpunt: "M5",
    bedrag: "€ 3.600,00",
  },
  {
    id: "I6",
    titel: "Onderwijsassistent voor lezen en rekenen",
    bevinding: "B1",
    kosten: "K6",
    meetpunt: "M6",
    bedrag: "€ 55.660,00",
  },
];

export const NAMEN: Record<string, string> = Object.fromEntries([
  ...BEVINDINGEN.map(({ id, titel }) => [id, `${id} ${titel}`]),
  ...INTERVENTIES.map(({ id, titel }) => [id, `${id} ${titel}`]),
  ...INTERVENTIES.map(({ kosten, titel }) => [kosten, `${kosten} Kosten van ${titel}`]),
  ...INTERVENTIES.map(({ meetpunt, titel }) => [meetpunt, `${meetpunt} Meten van ${titel}`]),
  ["P1", "P1 Elk kind leest en begrijpt wat het leest"],
  ["P2", "P2 De basis van rekenen zit vast"],
]);

export const kant = (titel: string, ...blokken: Blok[]): Blok => ({ soort: "kant", titel, blokken });
export const alinea = (tekst: string): Blok => ({ soort: "alinea", tekst });

export const hoofdstuk = (nr: number, titel: string, nieuwePagina: boolean, ...blokken: Blok[]): Hoofdstuk => ({
  id: `h${nr}`,
  nr,
  titel,
  nieuwePagina,
  blokken,
});
