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

/** Fills `{naam}` in a fixed text; a value is Tekst, so typed text goes through `plat` first. */
export const vul = (sjabloon: string, waarden: Record<string, Tekst>): Tekst =>
  sjabloon.replace(/\{([a-zA-Z0-9]+)\}/g, (geheel, naam: string) => waarden[naam] ?? geheel);

/** Links to these references: "[[B1]], [[B3]]". None → "". */
export const verwijs = (ids: string[]): Tekst => ids.map((id) => `[[${id}]]`).join(", ");

/** Links with their pages: "[[B1]] ({{B1}})". */
export const verwijsMetPagina = (ids: string[]): Tekst => ids.map((id) => `[[${id}]] ({{${id}}})`).join(", ");
