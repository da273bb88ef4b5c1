import type { Blok, Tekst } from "./blok.ts";
import type { Begrip } from "./teksten.ts";

/** Words that every copy explains: who is who, and what the plan and the menukaart are (regels.md R77). */
const ALTIJD = [
  "mr",
  "geleding",
  "bestuur",
  "schoolprogramma",
  "schoolscan",
  "menukaart",
  "interventie",
  "potje",
  "instemming",
  "advies",
];

const ontsnap = (woord: string) => woord.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const staatIn = (tekst: Tekst, woord: string, uitgang: string): boolean =>
  new RegExp(`(?<![\\p{L}\\d])${ontsnap(woord)}${uitgang}(?![\\p{L}\\d])`, woord.length > 4 ? "iu" : "u").test(tekst);

/** Does the word, alone or with an ending, stand in the text, or one of its other names? Short words only as written. */
const komtVoor = ({ term, ook }: Begrip, tekst: Tekst): boolean =>
  staatIn(tekst, term, term.length > 4 ? "\\p{L}{0,2}" : "") || ook.some((woord) => staatIn(tekst, woord, ""));

/** The glossary: words that are used in this document, in alphabetical order. */
export function begrippenlijst(begrippen: Begrip[], tekst: Tekst): Blok[] {
  const gebruikt = begrippen
    .filter((begrip) => ALTIJD.includes(begrip.id) || komtVoor(begrip, tekst))
    .toSorted((a, b) => a.term.localeCompare(b.term, "nl"));
  return [
    { soort: "kop", niveau: 2, tekst: "Begrippen" },
    {
      soort: "tabel",
      bijschrift: "Woorden in dit plan, en wat ze betekenen",
      kolommen: [
        { kop: "Woord", breedte: 92 },
        { kop: "Uitleg", breedte: 392 },
      ],
      rijen: gebruikt.map(({ term, uitleg }) => ({ cellen: [term, uitleg] })),
    },
  ];
}
