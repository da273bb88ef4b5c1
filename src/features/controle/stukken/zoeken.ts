/** Where a text item of a page (in drawing order) is entered, and after how many characters. */
type Plek = { item: number; teken: number };

/** A place where the words stand; `bladzijde` counts from 1. */
export type Treffer = { bladzijde: number; van: Plek; tot: Plek };

type Letter = Plek & { letter: string };

/** Fewer characters are found everywhere. */
const KORTSTE_VRAAG = 2;

/** One character without accent or capital; always one, so that places can be counted back. */
const kaal = (letter: string): string => {
  if (/\s/.test(letter)) return " ";
  return letter.normalize("NFD").charAt(0).toLowerCase() || letter;
};

/** The characters of a page, white space as one space: words that run on over a line end are found too. */
function lettersVan(items: readonly string[]): Letter[] {
  const letters: Letter[] = [];
  for (const [item, tekst] of items.entries()) {
    for (let teken = 0; teken < tekst.length; teken += 1) {
      const letter = kaal(tekst.charAt(teken));
      if (letter !== " " || letters.at(-1)?.letter !== " ") letters.push({ item, teken, letter });
    }
  }
  return letters;
}

function inBladzijde(items: readonly string[], vraag: string, bladzijde: number): Treffer[] {
  const letters = lettersVan(items);
  const tekst = letters.map(({ letter }) => letter).join("");
  const treffers: Treffer[] = [];
  for (let begin = tekst.indexOf(vraag); begin !== -1; begin = tekst.indexOf(vraag, begin + vraag.length)) {
    const eerste = letters[begin];
    const laatste = letters[begin + vraag.length - 1];
    if (!eerste || !laatste) break;
    treffers.push({
      bladzijde,
      van: { item: eerste.item, teken: eerste.teken },
      tot: { item: laatste.item, teken: laatste.teken + 1 },
    });
  }
  return treffers;
}

/**
 * Every place where these words stand, from front to back; capitals and accents make no difference.
 * @param bladzijden per page the text items in drawing order; an item at a line end ends with a space.
 */
export function vindTreffers(bladzijden: readonly (readonly string[])[], vraag: string): Treffer[] {
  const gezocht = Array.from(vraag.trim().replaceAll(/\s+/g, " "), kaal).join("");
  if (gezocht.length < KORTSTE_VRAAG) return [];
  return bladzijden.flatMap((items, plaats) => inBladzijde(items, gezocht, plaats + 1));
}
