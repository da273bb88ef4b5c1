import { createRequire } from "node:module";
import { type Fontbestand, type Fonts, maakFonts } from "./fonts.ts";

const PAKKET = "@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next";

/** The typefaces from the installed package, for the command line and the tests. */
export function fontsVanSchijf(): Fonts {
  const { resolve } = createRequire(import.meta.url);
  const bestanden = (["latin", "latin-ext"] as const).flatMap((schrift) =>
    ([400, 600, 700] as const).map(
      (gewicht): Fontbestand => ({ schrift, gewicht, bron: resolve(`${PAKKET}-${schrift}-${gewicht}-normal.woff`) }),
    ),
  );
  return maakFonts(bestanden);
}
