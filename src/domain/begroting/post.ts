import type { Jaarpost, Regel } from "../dossier/geld.ts";

const BTW_PROCENT = 21;

/**
 * Cost of one line in one school year, in whole centen:
 * fte × GPL × maanden/12 (maanden default 12) · uren × tarief (+ 21% btw when ticked) · leerlingen × bedrag · or the amount.
 * Missing inputs count as 0. Rounded half up, once, at the end.
 */
export function kostenVanPost(regel: Regel, post: Jaarpost | undefined): number {
  if (!post) return 0;
  switch (regel.rekenwijze) {
    case "fte":
      return Math.round(((post.fte ?? 0) * (regel.gpl ?? 0) * (post.maanden ?? 12)) / 12);
    case "uren":
      return Math.round(((post.uren ?? 0) * (regel.tarief ?? 0) * (100 + (regel.btw ? BTW_PROCENT : 0))) / 100);
    case "leerlingen":
      return (post.aantal ?? 0) * (regel.prijs ?? 0);
    case "bedrag":
      return post.bedrag ?? 0;
  }
}
