import type { Treffer } from "./zoeken.ts";

/** The words of the pages that are drawn now, by page number. */
export type Woorden = ReadonlyMap<number, readonly HTMLElement[]>;

function plek(elementen: readonly HTMLElement[], { item, teken }: Treffer["van"]): [Node, number] | undefined {
  const tekst = elementen[item]?.firstChild;
  return tekst ? [tekst, Math.min(teken, tekst.textContent?.length ?? 0)] : undefined;
}

function bereik(woorden: Woorden, { bladzijde, van, tot }: Treffer): Range | undefined {
  const elementen = woorden.get(bladzijde) ?? [];
  const begin = plek(elementen, van);
  const einde = plek(elementen, tot);
  if (!begin || !einde) return undefined;
  const range = document.createRange();
  range.setStart(...begin);
  range.setEnd(...einde);
  return range;
}

/** Marks what was found on the pages that are drawn (::highlight in the style sheet), the one of now apart. */
export function markeer(woorden: Woorden, treffers: readonly Treffer[], huidig: Treffer | undefined): void {
  if (!("highlights" in CSS)) return;
  const alle = treffers.flatMap((treffer) => bereik(woorden, treffer) ?? []);
  const deze = huidig && bereik(woorden, huidig);
  CSS.highlights.set("treffer", new Highlight(...alle));
  CSS.highlights.set("treffer-nu", new Highlight(...(deze ? [deze] : [])));
}
