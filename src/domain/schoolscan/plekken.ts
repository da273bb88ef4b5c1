import { type Onderdeel, onderdelen, type Scanitem, type Schoolscan } from "./item.ts";
import { itemVan } from "./oordeel.ts";

/** Id of the place of an onderdeel on its page: "onderdeel-E". */
export const plekVanOnderdeel = (onderdeel: string): string => `onderdeel-${onderdeel}`;

/** An onderdeel with the questions that hold for the school. */
export type Onderdeelbeeld = { onderdeel: Onderdeel; items: Scanitem[] };

/** The onderdelen that have questions for this school, in their fixed order. */
export const onderdelenMetVragen = (scan: Schoolscan, items: Scanitem[]): Onderdeelbeeld[] =>
  onderdelen(scan)
    .map((onderdeel) => ({ onderdeel, items: items.filter((item) => item.onderdeel === onderdeel.id) }))
    .filter((beeld) => beeld.items.length > 0);

/** Which of these onderdelen holds a place: "onderdeel-E", "E5" or "E5@havo". -1 = none of them. */
export const plaatsVanOnderdeel = (lijst: Onderdeelbeeld[], plek: string | undefined): number =>
  lijst.findIndex(
    ({ onderdeel, items }) =>
      plek === plekVanOnderdeel(onderdeel.id) || items.some(({ id }) => id === itemVan(plek ?? "")),
  );
