import { SCHOOLSOORTNAMEN } from "../dossier/namen.ts";
import type { Scanitem } from "./item.ts";
import { deelVan, type ItemRef, itemVan } from "./oordeel.ts";

/** Name of a part of the school ("havo"); an unknown one as it is stored. */
const naamVanDeel = (deel: string): string => Object.entries(SCHOOLSOORTNAMEN).find(([id]) => id === deel)?.[1] ?? deel;

/** What a question is about: "begrijpend lezen", for one schoolsoort "begrijpend lezen (havo)". */
export function naamVanVraag(items: Scanitem[], ref: ItemRef): string {
  const kort = items.find((item) => item.id === itemVan(ref))?.kort ?? ref;
  return deelVan(ref) ? `${kort} (${naamVanDeel(deelVan(ref))})` : kort;
}
