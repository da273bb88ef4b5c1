import type { Blok, Tekst } from "./blok.ts";
import type { Begrip } from "./teksten.ts";

/** Words that every copy explains: who is who, and what the plan and the menukaart are (regels.md R77). */
const ALTIJD = [
  "mr",
  "pmr",
  "gmr",
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

/** Does this word, alone or with an ending, stand in the text? Short words only in the form in which they are written. */
function komtVoor({ term, ook }: Begrip, tekst: Tekst): boolean {
  return [term, ...ook].some((woord) => {
    const heel = `(?<![\\p{L}\\d])${ontsnap(woord)}${woord.length > 4 ? "\\p{L}{0,2}" : ""}(?![\\p{L}\\d])`;
    return new RegExp(heel, woord.length > 4 ? "iu" : "u").test(tekst);
  });
}

/** The glossary: words that are used in this document, in alphabetical order. */
export function begrippenlijst(begrippen: Begrip[], tekst: Tekst): Blok[] {
  const gebruikt = begrippen
    .filter((begrip) => ALTIJD.includes(begrip.id) || komtVoor(begrip, tekst))
    .toSorted((a, b) => a.term.localeCompare(b.term, "nl"));
  return [
    { soort: "kop", niveau: 2, tekst: "Begrippen" },
    { soort: "gegevens", paren: gebruikt.map(({ term, uitleg }) => ({ kop: term, tekst: uitleg })) },
  ];
}
