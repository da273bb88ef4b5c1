/**
 * The building blocks of a Rapport: what the screen and the PDF both draw.
 * All numbers are already computed and formatted here; a component that draws a block never calculates.
 *
 * Text carries three small marks, so that a reference is the same on screen and on paper:
 * `**vet**`, `[[B1]]` or `[[B1|Lezen]]` (a link to the block with that id) and `{{B1}}` (the page on which it stands, "blz. 12").
 */
export type Tekst = string;

/** Fill of a bar, stack or Gantt strip: shape carries the meaning, never colour alone. */
export type Vulling = "vol" | "streep" | "wit" | "punt";

export type Kolom = {
  kop: string;
  /** Share of the width; columns are scaled to the full measure. Give the longest word room (about 5.2 per character). */
  breedte: number;
  /** Right-aligned with tabular figures. */
  getal?: boolean;
};

/** A cell is text, or the 1–5 concern score of the matrix (0 = geen zicht, null = niet beantwoord). */
export type Cel = Tekst | { zorg: 0 | 1 | 2 | 3 | 4 | 5 | null };

export type Rij = {
  /** Anchor for references: B1, P1, I1, K1, M1. */
  id?: string;
  cellen: Cel[];
  /** Subtotal or heading row inside the table. */
  groep?: boolean;
  /** Says more about the row above: its first cell runs over the full width. */
  vervolg?: boolean;
};

export type Tabel = {
  soort: "tabel";
  bijschrift: Tekst;
  kolommen: Kolom[];
  rijen: Rij[];
  totaal?: Cel[];
  noot?: Tekst;
  /** Never shortened (inkorten.ts), as with a form to fill in. */
  heel?: boolean;
  /** Shortened last: a reader needs all of it. */
  laatst?: boolean;
  /** Is the first column the row's header (default true)? */
  rijkop?: boolean;
  /** White in a row: "dicht" is tight, "ruim" leaves room to write by hand. Without it, a long table is tight. */
  ruimte?: "dicht" | "ruim";
};

export type Staaf = {
  naam: string;
  waarde: number;
  toon: string;
  landelijk?: { waarde: number; toon: string };
  vulling?: Vulling;
};
export type Stapel = { naam: string; delen: { waarde: number; toon: string; legenda: number }[]; totaal: string };
export type GanttRij = {
  naam: string;
  balken: { van: number; tot: number; vulling: Vulling }[];
  ruiten: number[];
  driehoeken: number[];
};

/** Every figure has a full text alternative; the numbers also stand in a table or in that text. */
export type Figuur = { soort: "figuur"; titel: Tekst; alt: string; noot?: Tekst } & (
  | { vorm: "staven"; staven: Staaf[]; max: number; eenheid: string }
  | { vorm: "stapels"; stapels: Stapel[]; legenda: { naam: string; vulling: Vulling }[] }
  /** Positions are counted in halves from the first: 0 = start of the first half school year. */
  | { vorm: "gantt"; helften: { boven: string; onder: string }[]; rijen: GanttRij[] }
  | { vorm: "stappen"; stappen: { naam: string; datum: string; klaar: boolean }[] }
);

export type Menukaartregel = {
  /** Words beside the symbols; null = "geen schatting op de menukaart". */
  maanden: number | null;
  kosten: number | null;
  bewijs: number | null;
  editie: string;
};

/** One block per chosen intervention: left the menukaart, the money and the line B › P › I › K › M, right the story. */
export type Interventiekaart = {
  soort: "interventiekaart";
  /** I1, I2 … */
  id: string;
  titel: string;
  menukaart: Menukaartregel;
  kosten: Tekst;
  lijn: Tekst;
  doelgebied: Tekst;
  delen: { kop: string; tekst: Tekst[] }[];
  gegevens: { kop: string; tekst: Tekst }[];
};

/** A finding with its reference number, facts in the margin and its story. */
export type Bevindingblok = {
  soort: "bevinding";
  id: string;
  titel: string;
  kant: Tekst[];
  tekst: Tekst[];
  bijregel: Tekst;
};

/** Boxes to tick and lines to sign, for one geleding. */
export type Tekenblok = { soort: "tekenblok"; titel: string; keuzes: string[]; rollen: string[]; stemmen: boolean };

/** `heel` = never shortened, also where a document has to fit a number of pages. */
export type Blok =
  | { soort: "alinea"; tekst: Tekst; klein?: boolean; heel?: boolean }
  /** Side title with its text beside it; the two never part at a page end. */
  | { soort: "kant"; titel: Tekst; blokken: Blok[]; heel?: boolean }
  | { soort: "kop"; niveau: 2 | 3; tekst: string; id?: string }
  /** With `vakjes` an empty box to tick stands before each. */
  | { soort: "lijst"; genummerd?: boolean; vakjes?: boolean; punten: Tekst[] }
  | { soort: "gegevens"; paren: { id?: string; kop: string; tekst: Tekst }[] }
  | { soort: "kader"; titel: string; tekst: Tekst[] }
  | { soort: "invullijn"; label: string }
  | Tabel
  | Figuur
  | Interventiekaart
  | Bevindingblok
  | Tekenblok;

/** What is shortened first: 0 = looked up at need, 1 = explains, 2 = what the reader decides on. Without it: 0. */
export type Belang = 0 | 1 | 2;

/** Without a title it has no heading of its own: the title of the sheet stands above it. */
export type Hoofdstuk = {
  id: string;
  nr: number;
  titel: string;
  nieuwePagina: boolean;
  blokken: Blok[];
  belang?: Belang;
};

/** How far the plan is. A form to fill in by hand says nothing about the plan: it has a status of its own. */
export type Planstatus = "concept" | "gereed voor MR" | "vastgesteld";

/** Running heads, title page and document properties. */
export type Rapportkop = {
  school: string;
  titel: string;
  ondertitel: string;
  /** Document title as a reader shows it. */
  documenttitel: string;
  onderwerp: string;
  status: Planstatus | "formulier";
  /** "versie 1" or "concept van 24 november 2026". */
  versie: string;
  /** Short fingerprint of the content, e.g. "3FA2B-91C07"; 40 bits. "" = it rests on no content. */
  vingerafdruk: string;
  /** ISO date of making. */
  datum: string;
  /** A line in every footer, e.g. that the school is fictional. Empty = none. */
  voetregel: string;
  gegevens: { kop: string; tekst: Tekst }[];
  /** Boxes on the title page (e.g. fictional example). */
  kaders: { titel: string; tekst: Tekst[] }[];
  leeswijzer: Tekst;
};

/**
 * How it is bound: "boek" has a title page and contents; "los" is a loose sheet with its title on the first page;
 * "brief" is a loose sheet in one wide column.
 */
export type Vorm = "boek" | "los" | "brief";

/** The whole document: one view model, drawn by the screen and by the PDF. Plain data, may cross to a worker. */
export type Rapport = {
  vorm: Vorm;
  /** It is shortened by rule until it fits (inkorten.ts). */
  maxPaginas?: number;
  kop: Rapportkop;
  hoofdstukken: Hoofdstuk[];
  /** Short names by reference id ("B1 Begrijpend lezen"): the spoken text of a link. */
  namen: Record<string, string>;
};
