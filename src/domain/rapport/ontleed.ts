import type { Tekst } from "./blok.ts";

/** A stretch of a Tekst with one look: plain or bold words, a reference by name, or the page of a reference. */
export type Stuk = { vet: boolean } & (
  | { soort: "woorden"; tekst: string }
  | { soort: "naam"; doel: string; tekst: string }
  | { soort: "bladzijde"; doel: string }
);

/** An id has no spaces, so "[[zie bijlage]]" that someone typed stays text. */
const VERWIJZING = /(\[\[[\w.:-]+(?:\|[^[\]]+)?\]\]|\{\{[\w.:-]+\}\})/;

function verwijzingVan(deel: string, vet: boolean): Stuk {
  const binnen = deel.slice(2, -2);
  if (deel.startsWith("{{")) return { soort: "bladzijde", vet, doel: binnen };
  const [doel = "", naam] = binnen.split("|");
  return { soort: "naam", vet, doel, tekst: naam ?? doel };
}

/** Splitting by a pattern with a group puts what matched at the odd places. */
const stukkenVan = (tekst: string, vet: boolean): Stuk[] =>
  tekst.split(VERWIJZING).flatMap((deel, plaats): Stuk[] => {
    if (plaats % 2 === 1) return [verwijzingVan(deel, vet)];
    return deel === "" ? [] : [{ soort: "woorden", vet, tekst: deel }];
  });

/** Reads the marks of a Tekst: `**vet**`, `[[B1]]`, `[[B1|naam]]`, `{{B1}}`. A `**` without partner stays as it is. */
export function ontleed(tekst: Tekst): Stuk[] {
  const delen = tekst.split("**");
  const gesloten = delen.length % 2 === 1 ? delen : [...delen.slice(0, -2), delen.slice(-2).join("**")];
  return gesloten.flatMap((deel, plaats) => stukkenVan(deel, plaats % 2 === 1));
}

/** The words as they are drawn, without marks; a page number counts as two digits. */
export const kaleTekst = (tekst: Tekst): string =>
  ontleed(tekst)
    .map((stuk) => (stuk.soort === "bladzijde" ? "blz.\u00a000" : stuk.tekst))
    .join("");
