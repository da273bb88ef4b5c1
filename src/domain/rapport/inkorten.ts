import type { Blok, Cel, Rapport, Rij, Tekst } from "./blok.ts";
import { kaleTekst } from "./ontleed.ts";
import { ankersVan, bewerkTeksten, maakVerwijzingenWaar } from "./verwijzingen.ts";

/** How far a report is shortened: most rows and points per block, and most characters per paragraph and cell. */
type Maat = { rijen: number; tekens: number };

const ALLES = Number.POSITIVE_INFINITY;

/**
 * From nothing to the shortest. Rows go long before words: a reader can look up a row in the full plan, but half a
 * sentence helps nobody.
 */
const MATEN: readonly Maat[] = (
  [
    [ALLES, ALLES],
    [30, 1200],
    [20, 900],
    [15, 700],
    [12, 600],
    [10, 500],
    [8, 420],
    [7, 360],
    [6, 320],
    [5, 280],
    [4, 240],
    [3, 220],
    [3, 160],
    [2, 140],
    [2, 110],
    [2, 80],
    [1, 60],
    [1, 40],
  ] as const
).map(([rijen, tekens]) => ({ rijen, tekens }));

/** So many steps later a more important part begins to be shortened, and what may only be shortened last. */
const UITSTEL = 7;
const UITSTEL_LAATST = 2 * UITSTEL;

/** The number of steps by which `inkorten` can shorten; step 0 is the whole report. */
export const INKORTSTAPPEN = MATEN.length + UITSTEL_LAATST;

/** Parts have their printed number already. */
const NERGENS: ReadonlyMap<string, number> = new Map();

const restzin = (aantal: number): Tekst => `En nog ${aantal}: zie het volledige plan.`;

/** A mark, white, a word, or a bracket that was typed. */
const STUKKEN = /\[\[[^[\]]*\]\]|\{\{[^{}]*\}\}|\s+|[^\s[{]+|[[{]/g;

/** Cuts at a space, never inside a mark; bold that was open is closed. `tekens` counts what is drawn. */
export function kortTekst(tekst: Tekst, tekens: number): Tekst {
  const getekend = kaleTekst(tekst);
  if (getekend.length <= tekens) return tekst;
  let kort = "";
  let vrij = tekens;
  for (const stuk of tekst.match(STUKKEN) ?? []) {
    vrij -= kaleTekst(stuk).replaceAll("**", "").length;
    if (vrij < 0) break;
    kort += stuk;
  }
  const heel = kort.trim() || getekend.slice(0, tekens);
  const isOpen = (heel.match(/\*\*/g)?.length ?? 0) % 2 === 1;
  return `${heel.replace(/[\s,;:]+$/, "")}${isOpen ? "**" : ""} …`;
}

const kortCel = (cel: Cel, tekens: number): Cel => (typeof cel === "string" ? kortTekst(cel, tekens) : cel);

/** The first rows, and one that says how many are left out. A table that is one row too long stays whole. */
function kortRijen(rijen: readonly Rij[], kolommen: number, { rijen: meest, tekens }: Maat): Rij[] {
  const kort = rijen.map((rij) => ({ ...rij, cellen: rij.cellen.map((cel) => kortCel(cel, tekens)) }));
  if (kort.length <= meest + 1) return kort;
  const rest = restzin(kort.slice(meest).filter(({ groep }) => !groep).length);
  return [...kort.slice(0, meest), { groep: true, cellen: [rest, ...Array.from({ length: kolommen - 1 }, () => "")] }];
}

function kortPunten(punten: readonly Tekst[], { rijen: meest, tekens }: Maat): Tekst[] {
  const kort = punten.map((punt) => kortTekst(punt, tekens));
  return kort.length <= meest + 1 ? kort : [...kort.slice(0, meest), restzin(kort.length - meest)];
}

/** How far something is shortened at a step that begins later for what is important. */
const maatOp = (stap: number, uitstel: number): Maat =>
  MATEN[Math.min(Math.max(stap - uitstel, 0), MATEN.length - 1)] ?? { rijen: ALLES, tekens: ALLES };

function kortBlok(blok: Blok, maat: Maat): Blok {
  if ("heel" in blok && blok.heel) return blok;
  switch (blok.soort) {
    case "alinea":
      return { ...blok, tekst: kortTekst(blok.tekst, maat.tekens * 2) };
    case "kop":
      return { ...blok, tekst: kortTekst(blok.tekst, maat.tekens * 2) };
    case "kant":
      return { ...blok, blokken: blok.blokken.map((deel) => kortBlok(deel, maat)) };
    case "lijst":
      return { ...blok, punten: kortPunten(blok.punten, maat) };
    case "gegevens": {
      const paren = blok.paren.map((paar) => ({ ...paar, tekst: kortTekst(paar.tekst, maat.tekens) }));
      if (paren.length <= maat.rijen + 1) return { ...blok, paren };
      const rest = { kop: "Meer", tekst: restzin(paren.length - maat.rijen) };
      return { ...blok, paren: [...paren.slice(0, maat.rijen), rest] };
    }
    case "kader":
      return { ...blok, tekst: kortPunten(blok.tekst, maat) };
    case "tabel":
      return { ...blok, rijen: kortRijen(blok.rijen, blok.kolommen.length, maat) };
    default:
      return blok;
  }
}

/**
 * A shorter version of a report: longer lists and tables end with how many are left out and where they stand, long
 * texts with "…". A reference to what was left out stays as its number, without a link. Totals stay those of the whole plan. Step 0 changes nothing.
 */
export function inkorten(rapport: Rapport, stap: number): Rapport {
  if (stap <= 0) return rapport;
  const laatst = maatOp(stap, UITSTEL_LAATST);
  const hoofdstukken = rapport.hoofdstukken.map((hoofdstuk) => {
    const maat = maatOp(stap, (hoofdstuk.belang ?? 0) * UITSTEL);
    return {
      ...hoofdstuk,
      blokken: hoofdstuk.blokken.map((blok) => kortBlok(blok, "laatst" in blok && blok.laatst ? laatst : maat)),
    };
  });
  const doelen = { ankers: ankersVan(hoofdstukken), hier: NERGENS, volledig: NERGENS };
  const { kop } = rapport;
  const { tekens } = maatOp(stap, 0);
  const kort = { ...kop, school: kortTekst(kop.school, tekens), titel: kortTekst(kop.titel, tekens) };
  return {
    ...rapport,
    kop: kort,
    hoofdstukken: bewerkTeksten(hoofdstukken, (tekst) => maakVerwijzingenWaar(tekst, doelen)),
  };
}
