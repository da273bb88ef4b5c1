import latin400 from "@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff?url";
import latin600 from "@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-600-normal.woff?url";
import latin700 from "@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff?url";
import ext400 from "@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-400-normal.woff?url";
import ext600 from "@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-600-normal.woff?url";
import ext700 from "@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-700-normal.woff?url";
import { type Fontbestand, type Fonts, maakFonts } from "./fonts.ts";

const BESTANDEN: Fontbestand[] = [
  { schrift: "latin", gewicht: 400, bron: latin400 },
  { schrift: "latin", gewicht: 600, bron: latin600 },
  { schrift: "latin", gewicht: 700, bron: latin700 },
  { schrift: "latin-ext", gewicht: 400, bron: ext400 },
  { schrift: "latin-ext", gewicht: 600, bron: ext600 },
  { schrift: "latin-ext", gewicht: 700, bron: ext700 },
];

/** The typefaces as the build put them beside the worker; fetched from our own origin, or from the precache. */
export const fontsVanServer = (hier: string): Fonts =>
  maakFonts(BESTANDEN.map((bestand) => ({ ...bestand, bron: new URL(bestand.bron, hier).href })));
