import type { Interventie } from "./interventie.ts";
import { schrijfafstand } from "./schrijfafstand.ts";

/** Lower case without accents, so that "coordinator" finds "coördinator". */
const kaal = (tekst: string): string => tekst.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

const woordenVan = (tekst: string): string[] => kaal(tekst).match(/[\p{L}\p{N}]+/gu) ?? [];

type Zoektekst = { tekst: string; woorden: ReadonlySet<string> };

const onthouden = new WeakMap<Interventie, Zoektekst>();

/** Title, search words and texts of an intervention; made once. */
function zoektekst(interventie: Interventie): Zoektekst {
  const eerder = onthouden.get(interventie);
  if (eerder) return eerder;
  const { titel, kort, wat, zoekwoorden } = interventie;
  const tekst = [titel, kort, wat, ...zoekwoorden].join(" ");
  const nieuw = { tekst: kaal(tekst), woorden: new Set(woordenVan(tekst)) };
  onthouden.set(interventie, nieuw);
  return nieuw;
}

/** Slips of the pen that a word of this length may hold: none in a short word, where one letter makes another word. */
const speling = (woord: string): number => (woord.length < 4 ? 0 : woord.length < 8 ? 1 : 2);

/** Does a word look like `vraag`, or begin like it? */
function lijkt(woord: string, vraag: string): boolean {
  const mag = speling(vraag);
  if (mag === 0 || woord.length < vraag.length - mag) return false;
  return (
    schrijfafstand(woord, vraag) <= mag ||
    (vraag.length > 4 && schrijfafstand(woord.slice(0, vraag.length), vraag) <= mag)
  );
}

/** The interventions with this word; when it stands nowhere, those with a word that looks like it. */
function metWoord(menukaart: readonly Interventie[], woord: string): ReadonlySet<Interventie> {
  const precies = menukaart.filter((interventie) => zoektekst(interventie).tekst.includes(woord));
  if (precies.length > 0) return new Set(precies);
  return new Set(
    menukaart.filter((interventie) => [...zoektekst(interventie).woorden].some((ander) => lijkt(ander, woord))),
  );
}

/** The interventions in which every word of the question occurs, if need be with a slip of the pen. */
export function zoekInMenukaart(menukaart: readonly Interventie[], vraag: string): ReadonlySet<Interventie> {
  const perWoord = woordenVan(vraag).map((woord) => metWoord(menukaart, woord));
  return new Set(menukaart.filter((interventie) => perWoord.every((gevonden) => gevonden.has(interventie))));
}
