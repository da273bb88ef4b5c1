import type { Jaarpost, Regel } from "../dossier/geld.ts";
import { KLEINSTE_GROEP } from "../kleine-groep.ts";
import { toonGetal } from "../taal.ts";
import { toonBedrag } from "./bedrag.ts";
import { kostenVanPost } from "./post.ts";

/** The price of a line in this year: "€ 58.000", or with a percentage "(€ 58.000 + 3%)". */
export const toonPrijs = (centen: number | undefined, { index = 0 }: Jaarpost): string =>
  index > 0 ? `(${toonBedrag(centen ?? 0)} + ${toonGetal(index)}%)` : toonBedrag(centen ?? 0);

/** What the number of a calculated line is multiplied by: "fte × € 58.000 × 10/12". "" for an amount. */
function maal(regel: Regel, post: Jaarpost): string {
  switch (regel.rekenwijze) {
    case "fte":
      return `fte × ${toonPrijs(regel.gpl, post)} × ${toonGetal(post.maanden ?? 12)}/12`;
    case "uren":
      return `uur × ${toonPrijs(regel.tarief, post)}${regel.btw ? " + 21% btw" : ""}`;
    case "leerlingen":
      return `leerlingen × ${toonPrijs(regel.prijs, post)}`;
    case "bedrag":
      return "";
  }
}

/** What stands behind the number in a cell: "fte × € 58.000 × 12/12 = € 34.800". "" for an amount. */
export function toonUitkomst(regel: Regel, post: Jaarpost | undefined): string {
  const som = maal(regel, post ?? {});
  return som && `${som} = ${toonBedrag(kostenVanPost(regel, post))}`;
}

/**
 * The calculation of one year in words: "0,6 fte × € 58.000 × 12/12". Of a small group of pupils neither number nor price
 * is shown, because the one follows from the other and the amount.
 */
export function rekensom(regel: Regel, post: Jaarpost): string {
  const { fte = 0, uren = 0, aantal = 0 } = post;
  switch (regel.rekenwijze) {
    case "fte":
      return `${toonGetal(fte)} ${maal(regel, post)}`;
    case "uren":
      return `${toonGetal(uren)} ${maal(regel, post)}`;
    case "leerlingen":
      return aantal > 0 && aantal < KLEINSTE_GROEP
        ? "aantal leerlingen × bedrag per leerling (kleine groep, niet getoond)"
        : `${toonGetal(aantal)} ${maal(regel, post)}`;
    case "bedrag":
      return "vast bedrag";
  }
}
