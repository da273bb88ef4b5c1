import FontStore from "@react-pdf/font";
import { type Font, geefGeheugen } from "./fontgeheugen.ts";

/** Latin first; the second file holds the letters of other languages with Latin script (Ş, ł, ž). */
export const LETTERTYPE = ["Atkinson", "Atkinson uitgebreid"];

export type Fontbestand = {
  schrift: "latin" | "latin-ext";
  gewicht: 400 | 600 | 700;
  /** File path (Node) or absolute address (worker) of a WOFF; WOFF2 crashes fontkit 2.0. */
  bron: string;
};

/** The typefaces of the document; parsed on first use and kept, so hold on to it for a second document. */
export type Fonts = FontStore;

/** Fonts that are given a memory when they are loaded. */
class Fontkast extends FontStore {
  override load = async (gevraagd: Parameters<FontStore["load"]>[0]): Promise<void> => {
    const bron = this.getFont(gevraagd);
    await bron.load();
    // Our typefaces are files; the standard fonts of PDF have no tables.
    if (bron.data && "stream" in bron.data) geefGeheugen(bron.data as unknown as Font);
  };
}

export function maakFonts(bestanden: readonly Fontbestand[]): Fonts {
  const fonts = new Fontkast();
  for (const { schrift, gewicht, bron } of bestanden) {
    fonts.register({
      family: schrift === "latin" ? "Atkinson" : "Atkinson uitgebreid",
      src: bron,
      fontWeight: gewicht,
    });
  }
  return fonts;
}
