import { type Keuzeschaal, OPTIES } from "#domain/schoolscan/opties.ts";

/** The shade of an option, 1 (light) to 5 (dark) over the whole scale; 0 = no view. `cijfer` is its place on the scale. */
export function tintVan(schaal: Keuzeschaal, cijfer: number): number {
  const stappen = OPTIES[schaal].length - 1;
  return cijfer === 0 ? 0 : 1 + Math.round(((cijfer - 1) * 4) / Math.max(1, stappen - 1));
}
