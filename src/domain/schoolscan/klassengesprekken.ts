import type { Dossier } from "../dossier/dossier.ts";
import { EERSTE_RONDE, type Klassengesprek } from "../dossier/ronde.ts";
import { opVolgorde } from "../dossier/velden.ts";
import { KLEINSTE_GROEP } from "../kleine-groep.ts";
import { telling } from "../taal.ts";
import type { Formulier } from "./formulier.ts";

/** A statement that pupils raise their hand for; its id is stored in Klassengesprek.stelling. */
export type Stelling = { id: string; tekst: string };

/** The form that pupils can also fill in one by one; in a conversation they raise their hands at the same statements. */
const STELLINGENFORMULIER = "stellingen";

/** The statements, in their order. */
export const stellingenVan = (formulieren: readonly Formulier[]): Stelling[] =>
  (formulieren.find(({ id }) => id === STELLINGENFORMULIER)?.vragen ?? []).map(({ id, vraag }) => ({
    id,
    tekst: vraag,
  }));

export type Gesprek = Klassengesprek & { id: string };

/** Hands at one statement. */
export type Handen = { eens: number; oneens: number; weetNiet: number };

const GEEN: Handen = { eens: 0, oneens: 0, weetNiet: 0 };

const handenBij = ({ stelling }: Klassengesprek, id: string): Handen => {
  const { eens = 0, oneens = 0, weetNiet = 0 } = stelling[id] ?? {};
  return { eens, oneens, weetNiet };
};

const som = ({ eens, oneens, weetNiet }: Handen): number => eens + oneens + weetNiet;

/** The conversations of a round, in their own order. */
export const gesprekkenVan = (dossier: Pick<Dossier, "klassengesprek">, ronde: string): Gesprek[] =>
  opVolgorde(dossier.klassengesprek).filter((gesprek) => (gesprek.ronde || EERSTE_RONDE) === ronde);

/** Counts that cannot be right, in Dutch: more hands at a statement, or more pupils at a theme, than there were pupils. */
export function telfouten(gesprek: Klassengesprek, stellingen: readonly Stelling[]): string[] {
  const { aanwezig, thema } = gesprek;
  if (aanwezig === undefined) return [];
  const bij = stellingen.flatMap(({ id }, i) => {
    const aantal = som(handenBij(gesprek, id));
    return aantal > aanwezig ? [`Bij stelling ${i + 1} zijn ${telling(aantal, "hand", "handen")} geteld`] : [];
  });
  const themas = opVolgorde(thema).flatMap(({ tekst, aantal }) =>
    aantal !== undefined && aantal > aanwezig
      ? [`Thema ‘${tekst.trim() || "zonder naam"}’ heeft aantal ${aantal}`]
      : [],
  );
  return [...bij, ...themas].map((begin) => `${begin}, maar er waren ${telling(aanwezig, "leerling", "leerlingen")}.`);
}

/** Is the class large enough to show anything of it? */
const isGrootGenoeg = ({ aanwezig }: Klassengesprek): boolean => (aanwezig ?? 0) >= KLEINSTE_GROEP;

/** The hands at one statement over all classes of which enough pupils answered it. */
export type Stellingbeeld = Stelling & { handen: Handen; klassen: number };
export type Themabeeld = { tekst: string; leerlingen: number; klassen: number };

/** What pupils said in a round. Nothing of a class that is too small is in it, so it cannot be worked back either. */
export type Gespreksbeeld = {
  /** All conversations, and how many of them are too small or have no count yet. */
  klassen: number;
  teKlein: number;
  /** Pupils in the classes that are shown. */
  leerlingen: number;
  /** Conversations of which the report was shown back to the pupils. */
  teruggelegd: number;
  stellingen: Stellingbeeld[];
  /** Most named first. */
  themas: Themabeeld[];
};

function stellingbeeld(stelling: Stelling, gesprekken: readonly Gesprek[]): Stellingbeeld {
  const mee = gesprekken
    .map((gesprek) => handenBij(gesprek, stelling.id))
    .filter((handen) => som(handen) >= KLEINSTE_GROEP);
  const handen = mee.reduce(
    (tot, { eens, oneens, weetNiet }) => ({
      eens: tot.eens + eens,
      oneens: tot.oneens + oneens,
      weetNiet: tot.weetNiet + weetNiet,
    }),
    GEEN,
  );
  return { ...stelling, handen, klassen: mee.length };
}

/** Themes with the same words are one theme, also when classes wrote them with another capital. */
function themabeelden(gesprekken: readonly Gesprek[]): Themabeeld[] {
  const perThema = new Map<string, Themabeeld>();
  for (const { thema } of gesprekken)
    for (const { tekst, aantal } of opVolgorde(thema)) {
      const naam = tekst.trim().replace(/\s+/g, " ");
      if (naam === "") continue;
      const sleutel = naam.toLowerCase();
      const bij = perThema.get(sleutel) ?? { tekst: naam, leerlingen: 0, klassen: 0 };
      perThema.set(sleutel, { ...bij, leerlingen: bij.leerlingen + (aantal ?? 0), klassen: bij.klassen + 1 });
    }
  return [...perThema.values()].sort(
    (a, b) => b.leerlingen - a.leerlingen || b.klassen - a.klassen || a.tekst.localeCompare(b.tekst, "nl"),
  );
}

/**
 * The conversations of a round together (ontwerp §1: pupils under 10 stay hidden). A class counts as a whole or not at
 * all, per statement: so the total never differs from an earlier one by fewer than ten pupils.
 */
export function gespreksbeeldVan(
  dossier: Pick<Dossier, "klassengesprek">,
  ronde: string,
  stellingen: readonly Stelling[],
): Gespreksbeeld {
  const alle = gesprekkenVan(dossier, ronde);
  const groot = alle.filter(isGrootGenoeg);
  return {
    klassen: alle.length,
    teKlein: alle.length - groot.length,
    leerlingen: groot.reduce((totaal, { aanwezig }) => totaal + (aanwezig ?? 0), 0),
    teruggelegd: alle.filter(({ teruggelegdOp }) => teruggelegdOp !== undefined).length,
    stellingen: stellingen.map((stelling) => stellingbeeld(stelling, groot)),
    themas: themabeelden(groot),
  };
}
