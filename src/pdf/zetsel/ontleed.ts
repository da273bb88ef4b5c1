import type { Tekst } from "#domain/rapport/blok.ts";

/** A stretch of a Tekst with one look: plain or bold words, a reference by name, or the page of a reference. */
export type Stuk = { vet: boolean } & (
  | { soort: "woorden"; tekst: string }
  | { soort: "naam"; doel: string; tekst: string }
  | { soort: "bladzijde"; doel: string }
);

const VERWIJZING = /(\[\[[^[\]]+\]\]|\{\{[^{}]+\}\})/;

function stukVan(deel: string, vet: boolean): Stuk {
  const binnen = deel.slice(2, -2);
  if (deel.startsWith("{{")) return { soort: "bladzijde", vet, doel: binnen };
  if (!deel.startsWith("[[")) return { soort: "woorden", vet, tekst: deel };
  const [doel = "", naam] = binnen.split("|");
  return { soort: "naam", vet, doel, tekst: naam ?? doel };
}

/** Reads the marks of a Tekst: `**vet**`, `[[B1]]`, `[[B1|naam]]`, `{{B1}}`. A `**` without partner stays as it is. */
export function ontleed(tekst: Tekst): Stuk[] {
  const delen = tekst.split("**");
  const gesloten = delen.length % 2 === 1 ? delen : [...delen.slice(0, -2), delen.slice(-2).join("**")];
  return gesloten.flatMap((deel, plaats) =>
    deel
      .split(VERWIJZING)
      .filter((stuk) => stuk !== "")
      .map((stuk) => stukVan(stuk, plaats % 2 === 1)),
  );
}

/** The words as they are drawn, without marks; a page number counts as two digits. */
export const kaleTekst = (tekst: Tekst): string =>
  ontleed(tekst)
    .map((stuk) => (stuk.soort === "bladzijde" ? "blz.\u00a000" : stuk.tekst))
    .join("");
