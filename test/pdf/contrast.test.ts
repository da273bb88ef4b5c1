import { expect, it } from "vitest";
import { KLEUR } from "#pdf/zetsel/maten.ts";

/** Relative luminance of WCAG 2. */
function helderheid(kleur: string): number {
  const [rood = 0, groen = 0, blauw = 0] = [1, 3, 5]
    .map((plek) => Number.parseInt(kleur.slice(plek, plek + 2), 16) / 255)
    .map((deel) => (deel <= 0.04045 ? deel / 12.92 : ((deel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * rood + 0.7152 * groen + 0.0722 * blauw;
}

function contrast(a: string, b: string): number {
  const [licht = 0, donker = 0] = [helderheid(a), helderheid(b)].sort((x, y) => y - x);
  return (licht + 0.05) / (donker + 0.05);
}

const OP = [KLEUR.papier, KLEUR.vlak];

it.each([
  ["inkt", KLEUR.inkt],
  ["accent", KLEUR.accent],
  ["grijs", KLEUR.grijs],
] as const)("text in %s can be read on paper and on the tinted rows", (_, kleur) => {
  for (const grond of OP) expect(contrast(kleur, grond)).toBeGreaterThanOrEqual(4.5);
});

it("drawings stand out from the paper, also without colour", () => {
  expect(contrast(KLEUR.accent, KLEUR.papier)).toBeGreaterThanOrEqual(3);
  expect(contrast(KLEUR.midden, KLEUR.papier)).toBeGreaterThanOrEqual(3);
});
