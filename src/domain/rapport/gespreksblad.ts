import type { School } from "../dossier/school.ts";
import { duurVan, type Gespreksleidraad } from "../schoolscan/gespreksleidraad.ts";
import type { Stelling } from "../schoolscan/klassengesprekken.ts";
import { alsZin } from "../taal.ts";
import type { Blok, Rapport, Tabel, Tekst } from "./blok.ts";
import { losBlad } from "./los-blad.ts";

const lijst = (punten: Tekst[]): Blok => ({ soort: "lijst", punten });
const kant = (titel: string, blokken: Blok[]): Blok => ({ soort: "kant", titel, blokken });
const lijnen = (aantal: number): Blok[] => Array.from({ length: aantal }, () => ({ soort: "invullijn", label: "" }));
const lijn = (label: string): Blok => ({ soort: "invullijn", label });

/** So many themes fit on the sheet. */
const THEMAREGELS = 8;

/** What happens when, in minutes from the start. */
function verloop(leidraad: Gespreksleidraad): Tabel {
  let vanaf = 0;
  return {
    soort: "tabel",
    bijschrift: `Het gesprek in ${duurVan(leidraad)} minuten`,
    kolommen: [
      { kop: "Onderdeel", breedte: 100 },
      { kop: "Van minuut", breedte: 60, getal: true },
      { kop: "Tot minuut", breedte: 60, getal: true },
      { kop: "Wat u doet", breedte: 264 },
    ],
    rijen: leidraad.delen.map(({ titel, minuten, doen }) => {
      const begin = vanaf;
      vanaf += minuten;
      return { cellen: [titel, String(begin), String(vanaf), doen.join(" ")] };
    }),
  };
}

/** A table to write in: whole, and with high rows. */
const invultabel = (bijschrift: Tekst, kolommen: Tabel["kolommen"], namen: Tekst[]): Tabel => ({
  soort: "tabel",
  bijschrift,
  heel: true,
  ruimte: "ruim",
  kolommen,
  rijen: namen.map((naam) => ({ cellen: [naam, ...kolommen.slice(1).map(() => "")] })),
});

const handen = (stellingen: readonly Stelling[]): Tabel =>
  invultabel(
    "Lees voor, en tel de handen",
    [
      { kop: "Stelling", breedte: 274 },
      { kop: "Eens", breedte: 70 },
      { kop: "Oneens", breedte: 70 },
      { kop: "Weet niet", breedte: 70 },
    ],
    stellingen.map(({ tekst }, i) => `${i + 1}. ${tekst}`),
  );

const themas = (): Tabel =>
  invultabel(
    "Thema’s die leerlingen noemden: geen namen",
    [
      { kop: "Nr.", breedte: 30 },
      { kop: "Thema", breedte: 334 },
      { kop: "Hoeveel leerlingen", breedte: 120 },
    ],
    Array.from({ length: THEMAREGELS }, (_, i) => String(i + 1)),
  );

/**
 * The sheet for a conversation with a class: script with times, material, agreements, statements, questions, and room for
 * counts and themes (schoolscan.md §5). The reporter types it over afterwards.
 */
export function gespreksblad(
  leidraad: Gespreksleidraad,
  stellingen: readonly Stelling[],
  { school, vandaag }: { school: Pick<School, "naam" | "fictief">; vandaag: string },
): Rapport {
  return losBlad(
    {
      school,
      titel: "Gesprek met een klas",
      ondertitel: `Blad voor wie het gesprek leidt, ${duurVan(leidraad)} minuten.`,
      vandaag,
    },
    [
      kant("Dit gesprek", [lijn("Groep of leerjaar:"), lijn("Datum:"), lijn("Aantal leerlingen:")]),
      kant("Neem mee", [lijst(leidraad.materiaal.map((ding) => alsZin(ding.charAt(0).toUpperCase() + ding.slice(1))))]),
      kant("Lees voor: zo doen wij het", [lijst(leidraad.afspraken)]),
      verloop(leidraad),
      { soort: "kop", niveau: 2, tekst: "Handen omhoog" },
      handen(stellingen),
      { soort: "kop", niveau: 2, tekst: "Vragen" },
      ...leidraad.vragen.map(({ titel, vragen }) => kant(titel, [lijst(vragen), ...lijnen(3)])),
      { soort: "kop", niveau: 2, tekst: "Wat kwam langs?" },
      themas(),
      kant("Tops: dit moet blijven", lijnen(3)),
      kant("Tips: dit kan beter", lijnen(3)),
      kant("Daarna", [
        { soort: "alinea", tekst: "Typ de aantallen en thema’s over. Laat het verslag eerst aan de klas zien." },
        lijn("De klas zag het verslag op:"),
      ]),
    ],
  );
}
