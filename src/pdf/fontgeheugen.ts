/*
 * What fontkit 2.0 works out again at every call, and need not: a school writes the same words over and over, and the
 * tables of a WOFF stay the same. Measured: a third of the time of a long document.
 */

type Stroom = { pos: number };
type Gezet = { glyphs: unknown[]; positions: unknown[] };

/** The part of a font of fontkit that this file stands before. */
export type Font = {
  layout(tekst: string, kenmerken?: unknown, ...schriftTaalRichting: (string | undefined)[]): Gezet;
  _getTableStream?(tabel: string): Stroom | null;
};

/** Words that are kept per font; a long document has a few thousand. */
const HOOGSTENS = 20_000;

/** A word with the space after it: a line may only end there, and our typefaces do not kern across it. */
const WOORD = /[^ ]* ?/g;

/** Shapes word by word, and each word once. */
function onthoudWoorden(font: Font) {
  const zet = font.layout.bind(font);
  const woorden = new Map<string, Gezet>();
  const onthouden = (sleutel: string, maak: () => Gezet): Gezet => {
    const bekend = woorden.get(sleutel);
    if (bekend) return bekend;
    const gezet = maak();
    if (woorden.size >= HOOGSTENS) woorden.clear();
    woorden.set(sleutel, gezet);
    return gezet;
  };
  font.layout = (tekst, kenmerken, ...rest) => {
    const soort = kenmerken ? JSON.stringify(kenmerken) : "";
    const gezet: Gezet = { glyphs: [], positions: [] };
    for (const [woord] of tekst.matchAll(WOORD)) {
      if (woord === "") continue;
      const { glyphs, positions } = onthouden(soort + woord, () => zet(woord, kenmerken, ...rest));
      gezet.glyphs.push(...glyphs);
      gezet.positions.push(...positions);
    }
    return gezet;
  };
}

/** Unpacks each table of a WOFF once; for every letter that is put in a file fontkit asks for it again. */
function onthoudTabellen(font: Font) {
  const lees = font._getTableStream?.bind(font);
  if (!lees) return;
  const tabellen = new Map<string, { stroom: Stroom; begin: number }>();
  font._getTableStream = (tabel) => {
    const bekend = tabellen.get(tabel);
    if (bekend) {
      bekend.stroom.pos = bekend.begin;
      return bekend.stroom;
    }
    const stroom = lees(tabel);
    if (stroom) tabellen.set(tabel, { stroom, begin: stroom.pos });
    return stroom;
  };
}

const KLAAR = new WeakSet<Font>();

/** Gives a font a memory, once. */
export function geefGeheugen(font: Font): void {
  if (KLAAR.has(font)) return;
  KLAAR.add(font);
  onthoudWoorden(font);
  onthoudTabellen(font);
}
