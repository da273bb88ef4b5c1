import type { Jaarpost, Regel } from "../dossier/geld.ts";
import { toonGetal } from "../taal.ts";
import { toonBedrag } from "./bedrag.ts";
import { kostenVanPost } from "./post.ts";

const opslag = ({ index = 0 }: Jaarpost): string => (index > 0 ? ` + ${toonGetal(index)}%` : "");

/** What the number of a calculated line is multiplied by: "fte × € 58.000 × 10/12". "" for an amount. */
function maal(regel: Regel, post: Jaarpost): string {
  switch (regel.rekenwijze) {
    case "fte":
      return `fte × ${toonBedrag(regel.gpl ?? 0)}${opslag(post)} × ${toonGetal(post.maanden ?? 12)}/12`;
    case "uren":
      return `uur × ${toonBedrag(regel.tarief ?? 0)}${opslag(post)}${regel.btw ? " + 21% btw" : ""}`;
    case "leerlingen":
      return `leerlingen × ${toonBedrag(regel.prijs ?? 0)}${opslag(post)}`;
    case "bedrag":
      return "";
  }
}

/** What stands behind the number in a cell: "fte × € 58.000 × 12/12 = € 34.800". "" for an amount. */
export function toonUitkomst(regel: Regel, post: Jaarpost | undefined): string {
  const som = maal(regel, post ?? {});
  return som && `${som} = ${toonBedrag(kostenVanPost(regel, post))}`;
}
