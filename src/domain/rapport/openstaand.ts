import type { Beeld } from "../beeld.ts";
import type { Melding } from "../regels/melding.ts";

/** One open point: every subject about which one rule says the same kind of thing. */
export type OpenPunt = [Melding, ...Melding[]];

/**
 * What is printed as open points: every STOP and WAARSCHUW, with or without a written reason, one point per rule.
 * Never a TIP.
 */
export function openPunten({ meldingen }: Pick<Beeld, "meldingen">): OpenPunt[] {
  const punten = new Map<string, OpenPunt>();
  for (const melding of meldingen) {
    if (melding.ernst === "TIP") continue;
    const sleutel = `${melding.regel} ${melding.ernst}`;
    const punt = punten.get(sleutel);
    if (punt) punt.push(melding);
    else punten.set(sleutel, [melding]);
  }
  return [...punten.values()];
}
