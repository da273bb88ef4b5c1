import type { Interventie } from "../menukaart/interventie.ts";
import { KAART_FACTOR, KOSTEN_ONBEKEND } from "./instellingen.ts";

/** What an intervention brings by itself, whatever the school: computed once per menukaart. */
export type Kandidaat = {
  interventie: Interventie;
  /** Months × evidence as points for the order; never shown as months. */
  kaart: number;
  /** false = the menukaart gives no months; then `kaart` is the middle of all known values. */
  kaartBekend: boolean;
  /** 0 (very high costs) – 4 (very low costs). */
  kosten: number;
};

/** Months × evidence of the main edition, or undefined when it gives no estimate. */
function kaartpunten({ menukaart }: Interventie): number | undefined {
  const { maanden, bewijs } = menukaart.hoofd;
  return maanden && bewijs ? Math.round((KAART_FACTOR * maanden.waarde * bewijs.waarde) / 10) : undefined;
}

/**
 * An intervention without months gets the (low) median of the known ones: not zero, because missing research is no bad
 * result, and not an estimate of our own.
 */
function midden(menukaart: readonly Interventie[]): number {
  const bekend = menukaart.map(kaartpunten).filter((punten) => punten !== undefined);
  return bekend.toSorted((a, b) => a - b)[(bekend.length - 1) >> 1] ?? 0;
}

function rekenVoor(menukaart: readonly Interventie[]): Kandidaat[] {
  const zonder = midden(menukaart);
  return menukaart.map((interventie) => {
    const punten = kaartpunten(interventie);
    const kosten = interventie.menukaart.hoofd.kosten;
    return {
      interventie,
      kaart: punten ?? zonder,
      kaartBekend: punten !== undefined,
      kosten: kosten ? 5 - kosten.waarde : KOSTEN_ONBEKEND,
    };
  });
}

const onthouden = new WeakMap<readonly Interventie[], Kandidaat[]>();

/** The candidates of a menukaart; the same menukaart is computed once. */
export function kandidaten(menukaart: readonly Interventie[]): Kandidaat[] {
  const eerder = onthouden.get(menukaart);
  if (eerder) return eerder;
  const nieuw = rekenVoor(menukaart);
  onthouden.set(menukaart, nieuw);
  return nieuw;
}
