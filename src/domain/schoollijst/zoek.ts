import type { Vestiging } from "./vestiging.ts";

/** Words that many schools share and that people leave out or write otherwise. */
const RUIS = new Set(
  "obs cbs rkbs pcbs kbs bs ikc kc sbo basisschool basischool basisscholen school kindcentrum openbare christelijke protestants katholieke rooms rk pc bijzondere de het een der den van voor t".split(
    " ",
  ),
);

/** Small letters without accents; signs become spaces. */
const kaal = (tekst: string): string =>
  tekst
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
const woorden = (tekst: string): string[] => kaal(tekst).split(" ").filter(Boolean);

/** Is one letter too much, too little, other or swapped? Only for words long enough to still mean the same. */
function isBijna(a: string, b: string): boolean {
  if (a.length < 5 || Math.abs(a.length - b.length) > 1) return false;
  let begin = 0;
  while (begin < a.length && a[begin] === b[begin]) begin += 1;
  const [restA, restB] = [a.slice(begin), b.slice(begin)];
  if (a.length !== b.length) return a.length > b.length ? restA.slice(1) === restB : restA === restB.slice(1);
  const gewisseld = restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
  return restA.slice(1) === restB.slice(1) || gewisseld;
}

/** A school as it is searched: its words, once. */
type Kaart = { vestiging: Vestiging; code: string; naam: string[]; plaats: string[] };
export type Zoeklijst = readonly Kaart[];

export const maakZoeklijst = (vestigingen: readonly Vestiging[]): Zoeklijst =>
  vestigingen.map((vestiging) => ({
    vestiging,
    code: vestiging.code.toLowerCase(),
    naam: woorden(vestiging.naam),
    plaats: woorden(`${vestiging.plaats} ${vestiging.gemeente}`),
  }));

/** How well one word of the question fits a school; 0 = not. */
function past(woord: string, { code, naam, plaats }: Kaart): number {
  if (woord.length >= 4 && code.startsWith(woord)) return 20;
  if (naam.includes(woord)) return 6;
  if (plaats.includes(woord)) return 5;
  if (naam.some((deel) => deel.startsWith(woord))) return 4;
  if (plaats.some((deel) => deel.startsWith(woord))) return 3;
  if (woord.length >= 4 && naam.some((deel) => deel.includes(woord))) return 2;
  return [...naam, ...plaats].some((deel) => isBijna(woord, deel)) ? 1 : 0;
}

/**
 * The schools that fit a question by name, BRIN or place, best first, at most `hooguit`. Every word must fit; accents,
 * capitals and words such as "obs" or "basisschool" do not matter, and one letter may be wrong in a longer word.
 */
export function zoekSchool(lijst: Zoeklijst, vraag: string, hooguit = 20): Vestiging[] {
  const alle = woorden(vraag);
  const eigen = alle.filter((woord) => !RUIS.has(woord));
  const gevraagd = eigen.length > 0 ? eigen : alle;
  if (gevraagd.join("").length < 2) return [];
  const treffers: { kaart: Kaart; punten: number }[] = [];
  for (const kaart of lijst) {
    const scores = gevraagd.map((woord) => past(woord, kaart));
    if (scores.every((score) => score > 0))
      treffers.push({ kaart, punten: scores.reduce((a, b) => a + b, 0) - kaart.naam.length / 20 });
  }
  return treffers
    .sort((a, b) => b.punten - a.punten || (a.kaart.code < b.kaart.code ? -1 : 1))
    .slice(0, hooguit)
    .map(({ kaart }) => kaart.vestiging);
}
