import { BREEDSTE_TEKEN, tekstbreedte } from "./meet.ts";

/** An empty syllable is a place where a line may end; react-pdf puts a hyphen at any other break in a word. */
const BREEKPLAATS = "";

/** After a slash, and after a hyphen between two real words. */
const NATUURLIJK = /(?<=\/)|(?<=\p{L}{3}-)(?=\p{L}{3})/u;

const metBreekplaatsen = (delen: readonly string[]): string[] =>
  delen.flatMap((deel, plaats) => (plaats === 0 ? [deel] : [BREEKPLAATS, deel]));

/**
 * How words may be broken in a text of this width: at a slash or hyphen, and a word wider than the whole text
 * anywhere. Never with a hyphen that was not typed: a screen reader would read it.
 */
export function breekVoor(breedte: number, grootte: number): (woord: string) => string[] {
  return (woord) => {
    const isGewoon = woord.length * BREEDSTE_TEKEN * grootte <= breedte && !/[-/]/.test(woord);
    if (isGewoon) return [woord];
    const delen = woord.split(NATUURLIJK);
    const gebroken = delen.flatMap((deel) => (tekstbreedte(deel, grootte) > breedte ? [...deel] : [deel]));
    return metBreekplaatsen(gebroken);
  };
}
