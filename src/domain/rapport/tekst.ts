import type { Tekst } from "./blok.ts";

/** Signs that a typeface may draw as one of our marks, so they count as that mark here: fullwidth and small forms. */
const MERKTEKENS: Record<string, string> = { "☐": "( )", "★": "*", "⭐": "*" };
/** Signs without a shape: they could stand unseen between two halves of a mark. */
const ONZICHTBAAR = /[\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Variation_Selector}\p{Emoji_Modifier}]/gu;
/** A text may not begin or end with a mark sign: it would merge with a mark of ours beside it. */
const RAND = /^(?=[[\]{}*])|(?<=[[\]{}*])$/g;

function zonderVermomming(teken: string): string {
  const gewoon = teken.normalize("NFKD");
  return MERKTEKENS[teken] ?? (/^[[\]{}*]$/.test(gewoon) ? gewoon : teken);
}

/**
 * Typed text → Tekst without marks: "[[", "]]", "{{", "}}" and "**" get a space between them, so that nobody can make
 * a link, a page number or bold text by typing. Line ends and control characters become one space.
 */
export function plat(getypt: string): Tekst {
  const zichtbaar = getypt
    .replace(/[\s\p{Cc}]+/gu, " ")
    .replace(ONZICHTBAAR, "")
    .trim();
  return Array.from(zichtbaar, zonderVermomming)
    .join("")
    .replace(/([[\]{}*])(?=\1)/g, "$1 ")
    .replace(RAND, " ");
}

/** Typed text of several lines → its paragraphs, without marks. Empty text → []. */
export const alineas = (getypt: string): Tekst[] => getypt.split(/\n+/).map(plat).filter(Boolean);

/** "a", "a en b", "a, b en c". */
export function opsomming(delen: string[]): string {
  const laatste = delen.at(-1) ?? "";
  return delen.length < 2 ? laatste : `${delen.slice(0, -1).join(", ")} en ${laatste}`;
}

/** Fills `{naam}` in a fixed text; a value is Tekst, so typed text goes through `plat` first. */
export const vul = (sjabloon: string, waarden: Record<string, Tekst>): Tekst =>
  sjabloon.replace(/\{([a-zA-Z0-9]+)\}/g, (geheel, naam: string) => waarden[naam] ?? geheel);

/** Links to these references: "[[B1]], [[B3]]". None → "". */
export const verwijs = (ids: string[]): Tekst => ids.map((id) => `[[${id}]]`).join(", ");

/** Links with their pages: "[[B1]] ({{B1}})". */
export const verwijsMetPagina = (ids: string[]): Tekst => ids.map((id) => `[[${id}]] ({{${id}}})`).join(", ");

/** First letter in capitals. */
export const metHoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);

/** A sentence with a full stop at its end, whatever was typed. */
export const alsZin = (tekst: Tekst): Tekst => (/[.?:]$/.test(tekst) ? tekst : `${tekst}.`);

/** "1 doel", "3 doelen". */
export const telling = (aantal: number, enkel: string, meer: string): string =>
  `${aantal} ${aantal === 1 ? enkel : meer}`;

const GETAL = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 2 });
/** A number as Dutch text: 0.6 → "0,6". */
export const toonGetal = (getal: number): string => GETAL.format(getal);

/** Smallest group that may be shown: pupils and parents (ontwerp §1). */
export const KLEINSTE_GROEP = 10;
/** Smallest team group that may be shown. */
export const KLEINSTE_TEAM = 5;

/** A number of people; below the limit only that it is small, so that nobody can be recognised. 0 stays 0. */
export const toonAantal = (aantal: number, grens: number = KLEINSTE_GROEP): string =>
  aantal > 0 && aantal < grens ? `minder dan ${grens}` : toonGetal(aantal);
