import type { Glyph, Position, Run } from "./layout-node.ts";

const SPACE = 32;
const ZERO = 48;

const codePoint = (glyph: Glyph | undefined): number | undefined => glyph?.codePoints?.[0];
const widthOf = (positions: readonly Position[]): number => positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0);

/** Shapes a short text in the font, size and figures of an existing run. */
function shape(run: Run, text: string): { glyphs: Glyph[]; positions: Position[] } {
  const { font: fonts, fontSize = 0, features } = run.attributes;
  const font = fonts?.[0];
  if (!font) return { glyphs: [], positions: [] };
  const shaped = font.layout(text, features, undefined, undefined, "ltr");
  const scale = fontSize / (font.unitsPerEm || 1000);
  return {
    glyphs: shaped.glyphs,
    positions: shaped.positions.map(({ xAdvance }) => ({
      xAdvance: xAdvance * scale,
      yAdvance: 0,
      xOffset: 0,
      yOffset: 0,
    })),
  };
}

/** Where the trailing zeros of a run begin and end, or null when it does not end in "00". */
function trailingZeros(glyphs: readonly Glyph[]): { from: number; to: number } | null {
  let to = glyphs.length;
  while (to > 0 && codePoint(glyphs[to - 1]) === SPACE) to -= 1;
  let from = to;
  while (from > 0 && codePoint(glyphs[from - 1]) === ZERO) from -= 1;
  return to - from >= 2 ? { from, to } : null;
}

/**
 * Replaces the trailing "00" of a run by a number.
 * @returns the new run and how much wider it became (points, negative when narrower).
 */
export function withNumber(run: Run, number: number): { run: Run; growth: number } {
  const { glyphs, positions } = run;
  const zeros = glyphs && trailingZeros(glyphs);
  if (!glyphs || !positions || !zeros) return { run, growth: 0 };
  const { from, to } = zeros;
  const digits = shape(run, String(number));
  const growth = widthOf(digits.positions) - widthOf(positions.slice(from, to));
  return {
    run: {
      ...run,
      glyphs: [...glyphs.slice(0, from), ...digits.glyphs, ...glyphs.slice(to)],
      positions: [...positions.slice(0, from), ...digits.positions, ...positions.slice(to)],
      xAdvance: (run.xAdvance ?? 0) + growth,
    },
    growth,
  };
}
