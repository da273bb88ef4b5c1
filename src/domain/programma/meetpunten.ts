import type { Dossier } from "../dossier/dossier.ts";
import { type Change, setBranch, type Waarde } from "../dossier/entries.ts";
import type { Doelgebied } from "../dossier/plan.ts";
import { volgendeVolgorde } from "../dossier/velden.ts";
import type { Interventie } from "../menukaart/interventie.ts";

/** An indicator that the texts of an intervention suggest. */
export type Indicator = Interventie["indicatoren"][number];

/** What an indicator of this doelgebied is probably about; the school can change it. Only where there is no doubt. */
const SOORT_VAN_GEBIED: Partial<Record<Doelgebied, "leren" | "welbevinden">> = {
  A: "leren",
  B: "leren",
  C: "welbevinden",
};

/** How a suggested indicator reads as a measuring point: what is measured and with what. */
export const toonIndicator = ({ wat, waarmee }: Indicator): string => `${wat}: ${waarmee}`;

/** How the texts of the intervention say the first measurement is done; undefined for an own indicator. */
export const beginpuntVan = ({ indicatoren }: Interventie, wat: string): string | undefined =>
  indicatoren.find((indicator) => toonIndicator(indicator) === wat)?.nulmeting;

/** The suggested indicators that are not yet a measuring point of this choice. */
export function nieuweIndicatoren(dossier: Dossier, keuze: string, interventie: Interventie): Indicator[] {
  const namen = new Set(
    Object.values(dossier.meetpunt)
      .filter((meetpunt) => meetpunt.keuze === keuze)
      .map(({ wat }) => wat),
  );
  return interventie.indicatoren.filter((indicator) => !namen.has(toonIndicator(indicator)));
}

/**
 * Adds an empty measuring point of a choice, or one from a suggested indicator. The number of pupils and the person come
 * from the choice, so that nothing is typed twice.
 */
export function voegMeetpuntToe(
  dossier: Dossier,
  id: string,
  keuze: string,
  van?: { indicator: Indicator; gebied: Doelgebied | undefined },
): Change[] {
  const { leerlingen, wie } = dossier.keuze[keuze] ?? { leerlingen: undefined, wie: "" };
  const soort = van?.gebied && SOORT_VAN_GEBIED[van.gebied];
  const velden: Record<string, Waarde> = {
    keuze,
    volgorde: volgendeVolgorde(dossier.meetpunt),
    ...(van && { wat: toonIndicator(van.indicator) }),
    ...(soort && { soort }),
    ...(leerlingen !== undefined && { leerlingen }),
    ...(wie !== "" && { wie }),
  };
  return setBranch(`meetpunt/${id}`, velden);
}
