import { toonDeel } from "./delen.ts";
import type { Scanitem } from "./item.ts";
import { deelVan, type ItemRef, itemVan } from "./oordeel.ts";

/** What a question is about: "begrijpend lezen", for one schoolsoort "begrijpend lezen (havo)". */
export function naamVanVraag(items: Scanitem[], ref: ItemRef): string {
  const kort = items.find((item) => item.id === itemVan(ref))?.kort ?? ref;
  return deelVan(ref) ? `${kort} (${toonDeel(deelVan(ref))})` : kort;
}
