import type { Jaarpost, Regel } from "../dossier/geld.ts";

const BTW_PROCENT = 21;

/** Price of a calculated line in this year relative to the price on the line: 3% more → 103. */
const indexcijfer = (post: Jaarpost): number => 100 + (post.index ?? 0);

/** fte × price per year × months/12, at `cijfer` percent of that price; in whole centen, rounded once. */
export const kostenVanFte = (fte: number, gpl: number, maanden = 12, cijfer = 100): number =>
  Math.round((fte * gpl * maanden * cijfer) / 1200);

/**
 * Cost of one line in one school year, in whole centen:
 * fte × GPL × maanden/12 (maanden default 12) · uren × tarief (+ 21% btw when ticked) · leerlingen × bedrag · or the amount.
 * The price of a calculated line rises with `index` percent in this year. Missing inputs count as 0. Rounded half up,
 * once, at the end.
 */
export function kostenVanPost(regel: Regel, post: Jaarpost | undefined): number {
  if (!post) return 0;
  switch (regel.rekenwijze) {
    case "fte":
      return kostenVanFte(post.fte ?? 0, regel.gpl ?? 0, post.maanden, indexcijfer(post));
    case "uren": {
      const metBtw = 100 + (regel.btw ? BTW_PROCENT : 0);
      return Math.round(((post.uren ?? 0) * (regel.tarief ?? 0) * metBtw * indexcijfer(post)) / 10_000);
    }
    case "leerlingen":
      return Math.round(((post.aantal ?? 0) * (regel.prijs ?? 0) * indexcijfer(post)) / 100);
    case "bedrag":
      return post.bedrag ?? 0;
  }
}
