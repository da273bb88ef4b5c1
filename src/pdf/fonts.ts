import FontStore from "@react-pdf/font";

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

export function maakFonts(bestanden: readonly Fontbestand[]): Fonts {
  const fonts = new FontStore();
  for (const { schrift, gewicht, bron } of bestanden) {
    fonts.register({
      family: schrift === "latin" ? "Atkinson" : "Atkinson uitgebreid",
      src: bron,
      fontWeight: gewicht,
    });
  }
  return fonts;
}
