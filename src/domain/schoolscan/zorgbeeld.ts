import { type Onderdeel, onderdelen, type Scanitem, type Schoolscan } from "./item.ts";
import type { Oordeel } from "./oordeel.ts";
import { BEVINDING_VANAF, VEEL_ZORG } from "./punten.ts";
import { oordeelschaal } from "./schaal.ts";

/** How many questions of an onderdeel end in which class; each question counts once. */
export type Zorgtelling = { veel: number; enige: number; weinig: number; geenZicht: number; open: number };
export type Zorgbeeld = { onderdeel: Onderdeel; telling: Zorgtelling; vragen: number };

/** Onderdeel K says what the school can carry; that is no picture of pupils. Takes an item or an onderdeel. */
export const isCapaciteit = (id: string): boolean => id.startsWith("K");

/** The class of a question: its heaviest judgement, so that one schoolsoort with much concern is not lost. */
function klasseVan(oordelen: Oordeel[]): keyof Zorgtelling {
  const punten = oordelen.map((oordeel) => oordeel.punten).filter((waarde) => typeof waarde === "number");
  if (punten.length === 0) return oordelen.some((oordeel) => oordeel.geenZicht) ? "geenZicht" : "open";
  const hoogste = Math.max(...punten);
  if (hoogste >= VEEL_ZORG) return "veel";
  return hoogste >= BEVINDING_VANAF ? "enige" : "weinig";
}

/**
 * Concern per onderdeel as a count of questions, in the order of the scan. Counts and no mean: a mean would hide the
 * extremes (R06). Questions that ask no judgement (a number, an open text) are left out.
 */
export function zorgPerOnderdeel(scan: Schoolscan, items: Scanitem[], oordelen: Oordeel[]): Zorgbeeld[] {
  return onderdelen(scan).flatMap((onderdeel) => {
    const vragen = items.filter((item) => item.onderdeel === onderdeel.id && oordeelschaal(item.schalen));
    if (isCapaciteit(onderdeel.id) || vragen.length === 0) return [];
    const telling: Zorgtelling = { veel: 0, enige: 0, weinig: 0, geenZicht: 0, open: 0 };
    for (const { id } of vragen) telling[klasseVan(oordelen.filter(({ item }) => item === id))] += 1;
    return [{ onderdeel, telling, vragen: vragen.length }];
  });
}
