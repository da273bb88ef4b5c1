import type { Potje } from "../dossier/geld.ts";
import { bedragweergave, toonBedrag, verdeel } from "./bedrag.ts";

/** Months of a calendar year that fall in the school year that ends in it (January–July) and in the one that begins in it. */
const MAANDEN_VOOR_AUGUSTUS = 7;
const MAANDEN_VANAF_AUGUSTUS = 5;

/** One calendar year split at 1 August: [7/12, 5/12], adding up to the whole amount. */
export function splitsKalenderjaar(centen: number): { totAugustus: number; vanafAugustus: number } {
  const [totAugustus = 0, vanafAugustus = 0] = verdeel(centen, [MAANDEN_VOOR_AUGUSTUS, MAANDEN_VANAF_AUGUSTUS]);
  return { totAugustus, vanafAugustus };
}

const bedragIn = (potje: Potje, jaar: number): number => potje.jaren[String(jaar)]?.bedrag ?? 0;

/**
 * What a potje gives in one school year, in centen. A kalenderjaar-potje gives 5/12 of the year in which the school
 * year begins and 7/12 of the next one.
 */
export function beschikbaarInSchooljaar(potje: Potje, beginjaar: number): number {
  if (potje.periode === "schooljaar") return bedragIn(potje, beginjaar);
  return (
    splitsKalenderjaar(bedragIn(potje, beginjaar)).vanafAugustus +
    splitsKalenderjaar(bedragIn(potje, beginjaar + 1)).totAugustus
  );
}

/** The years for which a potje asks an amount: the school years, or the calendar years that touch them. */
export function jarenVanPotje(potje: Potje, schooljaren: number[]): number[] {
  const laatste = schooljaren.at(-1);
  return potje.periode === "schooljaar" || laatste === undefined ? schooljaren : [...schooljaren, laatste + 1];
}

/** The conversion of a kalenderjaar-potje to one school year as a line of arithmetic, with the parts that are added. */
export function toonOmrekening(potje: Potje, beginjaar: number): string {
  const eerste = splitsKalenderjaar(bedragIn(potje, beginjaar)).vanafAugustus;
  const tweede = splitsKalenderjaar(bedragIn(potje, beginjaar + 1)).totAugustus;
  const toon = bedragweergave([eerste, tweede, eerste + tweede]);
  const heel = (jaar: number) => toonBedrag(bedragIn(potje, jaar));
  return `5/12 × ${heel(beginjaar)} (${beginjaar}) + 7/12 × ${heel(beginjaar + 1)} (${beginjaar + 1}) = ${toon(eerste)} + ${toon(tweede)} = ${toon(eerste + tweede)}`;
}
