import type { Melding } from "../regels/melding.ts";
import type { Keuzebeeld } from "./keten.ts";

const isVan = ({ id, meetpunten }: Keuzebeeld, plek: string): boolean =>
  plek === id ||
  plek.startsWith(`${id}-`) ||
  plek.startsWith(`keuze-${id}-`) ||
  meetpunten.some((meetpunt) => meetpunt.id === plek || plek.startsWith(`meetpunt-${meetpunt.id}-`));

/**
 * The choice that a place in the programma belongs to: its own id, "<id>-<veld>", the id of one of its measuring points,
 * or a text field of either ("keuze-<id>-begin"). Undefined for the page as a whole.
 */
export function keuzeVanPlek(keuzes: Keuzebeeld[], plek: string | undefined): Keuzebeeld | undefined {
  if (!plek) return undefined;
  const passend = keuzes.filter((keuze) => isVan(keuze, plek));
  return passend.find(({ id }) => id === plek) ?? passend.toSorted((a, b) => b.id.length - a.id.length)[0];
}

/** The messages of the programma about this choice; without a choice those about the page as a whole. */
export function meldingenBijKeuze(meldingen: Melding[], keuzes: Keuzebeeld[], keuze?: Keuzebeeld): Melding[] {
  return meldingen.filter(({ waar }) => waar.stap === "programma" && keuzeVanPlek(keuzes, waar.plek) === keuze);
}
