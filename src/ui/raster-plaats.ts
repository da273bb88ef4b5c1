import type { KeyboardEvent } from "react";

/** A cell of a table with fields: the row by its own name, the column by number. */
export type Celplaats = { rij: string; kolom: number };
/** A rectangle of cells, rows from top to bottom. */
export type Vlak = { rijen: string[]; kolommen: number[] };

/** A cell with a number, or one with words that grows with them. */
export type Rasterveld = HTMLInputElement | HTMLTextAreaElement;

const VELD = "[data-rij]";

export const isVeld = (doel: EventTarget): doel is Rasterveld =>
  (doel instanceof HTMLInputElement || doel instanceof HTMLTextAreaElement) && doel.matches(VELD);
export const plaatsVan = ({ dataset }: Rasterveld): Celplaats => ({
  rij: dataset.rij ?? "",
  kolom: Number(dataset.kolom),
});
const veldenVan = (raster: Element) => [...raster.querySelectorAll<Rasterveld>(VELD)];
const rijenVan = (raster: Element) => [...new Set(veldenVan(raster).map(({ dataset }) => dataset.rij ?? ""))];
const kolommenVan = (raster: Element) => Math.max(...veldenVan(raster).map(({ dataset }) => Number(dataset.kolom)));
export const veldOp = (raster: Element, { rij, kolom }: Celplaats) =>
  veldenVan(raster).find(({ dataset }) => dataset.rij === rij && dataset.kolom === String(kolom));

/** All cells between two corners. */
export function vlakTussen(raster: Element, van: Celplaats, tot: Celplaats): Vlak {
  const rijen = rijenVan(raster);
  const [boven, onder] = [rijen.indexOf(van.rij), rijen.indexOf(tot.rij)].sort((a, b) => a - b);
  const [links = 0, rechts = 0] = [van.kolom, tot.kolom].sort((a, b) => a - b);
  return {
    rijen: rijen.slice(boven, (onder ?? 0) + 1),
    kolommen: Array.from({ length: rechts - links + 1 }, (_, i) => links + i),
  };
}

const LOOPTOETSEN = new Set(["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End"]);

/** A key with what is held down. */
export type Looptoets = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey">;

/** Where a key leads from this cell; undefined = the key is not for moving. */
export function doelVan(raster: Element, { rij, kolom }: Celplaats, event: Looptoets): Celplaats | undefined {
  if (!LOOPTOETSEN.has(event.key)) return undefined;
  const rijen = rijenVan(raster);
  const laatste = kolommenVan(raster);
  const hier = rijen.indexOf(rij);
  const naar = (r: number, k: number) => ({
    rij: rijen[Math.min(Math.max(r, 0), rijen.length - 1)] ?? rij,
    kolom: Math.min(Math.max(k, 0), laatste),
  });
  const heel = event.ctrlKey || event.metaKey;
  switch (event.key) {
    case "ArrowUp":
      return naar(heel ? 0 : hier - 1, kolom);
    case "ArrowDown":
      return naar(heel ? rijen.length : hier + 1, kolom);
    case "ArrowLeft":
      return naar(hier, heel ? 0 : kolom - 1);
    case "ArrowRight":
      return naar(hier, heel ? laatste : kolom + 1);
    case "Home":
      return naar(heel ? 0 : hier, 0);
    case "End":
      return naar(heel ? rijen.length : hier, laatste);
    default:
      return undefined;
  }
}

/** Sets the text of a field as if it were typed. */
export function typ(veld: Rasterveld, tekst: string): void {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(veld), "value")?.set?.call(veld, tekst);
  veld.dispatchEvent(new Event("input", { bubbles: true }));
}

/** Which cells are marked; an attribute that React does not know, so that rows need not be drawn again. */
export function markeer(raster: Element, vlak: Vlak | undefined): void {
  for (const veld of veldenVan(raster)) {
    const { rij, kolom } = plaatsVan(veld);
    veld.toggleAttribute("data-gekozen", vlak?.rijen.includes(rij) === true && vlak.kolommen.includes(kolom));
  }
}
