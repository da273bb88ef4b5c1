import { type Antwoord, KLAARSTANDEN, VERSCHILLEN, VERWACHTINGEN } from "../dossier/inbreng.ts";
import { type Schaal, VELDEN_VAN_SCHAAL } from "./schaal.ts";

/** One choice of a scale: the stored value as text, its words, and the key that chooses it (0 = no view). */
export type Antwoordoptie = { waarde: string; woorden: string; cijfer: number };

/** Scales with a fixed list of choices. */
export const KEUZESCHALEN = ["Z", "O", "K", "V", "W"] as const;
export type Keuzeschaal = (typeof KEUZESCHALEN)[number];

export const isKeuzeschaal = (schaal: Schaal): schaal is Keuzeschaal =>
  KEUZESCHALEN.some((keuzeschaal) => keuzeschaal === schaal);

/** Choices 1, 2, 3 … and last the one without a view, which is 0. */
const genummerd = (woorden: readonly string[], waarden?: readonly string[]): Antwoordoptie[] =>
  woorden.map((woord, i) => {
    const cijfer = (i + 1) % woorden.length;
    return { waarde: waarden?.[i] ?? String(cijfer), woorden: woord, cijfer };
  });

/** The choices of every scale in the order of the screen, with "geen zicht" or "weet niet" last. */
export const OPTIES: Record<Keuzeschaal, Antwoordoptie[]> = {
  Z: genummerd(["geen zorgen", "weinig zorgen", "enige zorgen", "veel zorgen", "zeer veel zorgen", "geen zicht"]),
  O: genummerd([
    "enkele leerlingen",
    "minder dan een kwart",
    "een kwart tot de helft",
    "meer dan de helft",
    "weet niet",
  ]),
  K: genummerd(["op orde", "deels op orde", "niet op orde", "weet niet"], KLAARSTANDEN),
  V: genummerd(["kleiner", "gelijk", "groter", "weet niet"], VERSCHILLEN),
  W: genummerd(["meer dan verwacht", "zoals verwacht", "minder dan verwacht", "weet niet"], VERWACHTINGEN),
};

/** A chosen option as it is stored: Z and O are numbers, the other scales are words. */
export const opslagwaarde = (schaal: Keuzeschaal, waarde: string): string | number =>
  schaal === "Z" || schaal === "O" ? Number(waarde) : waarde;

/** A chosen option as the field of an answer that it fills; undefined when the scale has no such option. */
export function keuzeAlsAntwoord(schaal: Keuzeschaal, waarde: unknown): Partial<Antwoord> | undefined {
  const optie = OPTIES[schaal].find((kandidaat) => kandidaat.waarde === String(waarde));
  return optie && { [VELDEN_VAN_SCHAAL[schaal][0]]: opslagwaarde(schaal, optie.waarde) };
}
