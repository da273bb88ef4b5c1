import type { Blok, Hoofdstuk, Rapport, Rapportkop } from "#domain/rapport/blok.ts";
import { RASTER } from "./maten.ts";

/** A block with what its place in the document adds. */
export type Zetblok = {
  blok: Blok;
  /** Level of its heading. */
  niveau: 2 | 3;
  /** Number of a table or figure. */
  nummer: number;
  /** Does it stand in the text column, and not over the full measure? */
  inKolom: boolean;
  binnen: Zetblok[];
};

export type Bladtitel = Pick<Rapportkop, "titel" | "ondertitel" | "school">;

export type Inhoudsregel = { id: string; nr: number; titel: string };

/**
 * A stretch of the document that starts on a new page. It is laid out on its own, so that after an edit only the
 * parts that changed are laid out again.
 */
export type Deel =
  | { soort: "voorblad"; kop: Rapportkop; regels: Inhoudsregel[] }
  | { soort: "tekst"; breedte: number; stukken: Stuk[] };

/** A loose sheet begins with its own title; a chapter with its heading. */
export type Stuk =
  | { soort: "titel"; titel: Bladtitel }
  | { soort: "hoofdstuk"; hoofdstuk: Inhoudsregel }
  | { soort: "blok"; zetblok: Zetblok };

type Tekstdeel = Extract<Deel, { soort: "tekst" }>;

/** Text that stands in the text column of the page; tables and drawings take the full measure. */
const IS_KOLOMTEKST = new Set<Blok["soort"]>(["alinea", "lijst", "invullijn"]);

/** A low heading stands where the text below it stands. */
const isInKolom = (blok: Blok, volgende: Blok | undefined): boolean =>
  IS_KOLOMTEKST.has(blok.soort) ||
  (blok.soort === "kop" && blok.niveau === 3 && volgende !== undefined && IS_KOLOMTEKST.has(volgende.soort));

/** Gives headings their level without a jump, and tables and figures their number. */
class Zetter {
  #tabellen = 0;
  #figuren = 0;
  /** Is there a wide heading of level 2 above? Then side titles belong under it. */
  #onderKop = false;

  /** A letter has one wide column. */
  #eenKolom: boolean;

  constructor(eenKolom: boolean) {
    this.#eenKolom = eenKolom;
  }

  begin() {
    this.#onderKop = false;
  }

  zet(blok: Blok, volgende?: Blok): Zetblok {
    const niveau = this.#niveau(blok);
    const nummer = this.#nummer(blok);
    const binnen = blok.soort === "kant" ? blok.blokken.map((kind) => this.zet(kind)) : [];
    return { blok, niveau, nummer, inKolom: !this.#eenKolom && isInKolom(blok, volgende), binnen };
  }

  #niveau(blok: Blok): 2 | 3 {
    if (blok.soort === "kop") {
      const niveau = blok.niveau === 3 && this.#onderKop ? 3 : 2;
      this.#onderKop = true;
      return niveau;
    }
    // These have headings of their own below their title, so they never stand lower than level 2.
    if (blok.soort === "interventiekaart" || blok.soort === "bevinding") this.#onderKop = false;
    return blok.soort === "kant" && this.#onderKop ? 3 : 2;
  }

  #nummer(blok: Blok): number {
    if (blok.soort === "tabel") {
      this.#tabellen += 1;
      return this.#tabellen;
    }
    if (blok.soort !== "figuur") return 0;
    this.#figuren += 1;
    return this.#figuren;
  }
}

function voegToe(
  delen: Tekstdeel[],
  { id, nr, titel, nieuwePagina, blokken }: Hoofdstuk,
  zetter: Zetter,
  breedte: number,
) {
  if (nieuwePagina || delen.length === 0) delen.push({ soort: "tekst", breedte, stukken: [] });
  if (titel !== "") delen.at(-1)?.stukken.push({ soort: "hoofdstuk", hoofdstuk: { id, nr, titel } });
  zetter.begin();
  blokken.forEach((blok, plaats) => {
    delen.at(-1)?.stukken.push({ soort: "blok", zetblok: zetter.zet(blok, blokken[plaats + 1]) });
  });
}

/** Cuts a report in the parts that start on a new page: title page and contents of a book, and the chapters. */
export function verdeel({ vorm, kop, hoofdstukken }: Rapport): Deel[] {
  const isBrief = vorm === "brief";
  const breedte = isBrief ? RASTER.brief : RASTER.vol;
  const zetter = new Zetter(isBrief);
  const tekst: Tekstdeel[] = [];
  for (const hoofdstuk of hoofdstukken) voegToe(tekst, hoofdstuk, zetter, breedte);
  if (vorm !== "boek") return metTitel(tekst, kop, breedte);
  const regels = hoofdstukken.map(({ id, nr, titel }) => ({ id, nr, titel }));
  return [{ soort: "voorblad", kop, regels }, ...tekst];
}

/** A loose sheet: its title stands above the first part. */
function metTitel([eerste, ...rest]: Tekstdeel[], { titel, ondertitel, school }: Rapportkop, breedte: number): Deel[] {
  const blad: Stuk = { soort: "titel", titel: { titel, ondertitel, school } };
  return [{ soort: "tekst", breedte, stukken: [blad, ...(eerste?.stukken ?? [])] }, ...rest];
}
