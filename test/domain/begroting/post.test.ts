import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kostenVanPost } from "#domain/begroting/post.ts";
import { Jaarpost, Regel } from "#domain/dossier/geld.ts";

type Velden = Record<string, unknown>;
const kosten = (regel: Velden, post: Velden) => kostenVanPost(Regel.parse(regel), Jaarpost.parse(post));

describe("kostenVanPost", () => {
  it.each([
    ["fte × GPL × maanden/12", { rekenwijze: "fte", gpl: 9_000_000 }, { fte: 0.6, maanden: 10 }, 4_500_000],
    ["a whole year when no months are given", { rekenwijze: "fte", gpl: 9_000_000 }, { fte: 0.5 }, 4_500_000],
    ["no months", { rekenwijze: "fte", gpl: 9_000_000 }, { fte: 0.5, maanden: 0 }, 0],
    ["uren × tarief", { rekenwijze: "uren", tarief: 7_500 }, { uren: 40 }, 300_000],
    ["with 21% btw", { rekenwijze: "uren", tarief: 7_500, btw: true }, { uren: 40 }, 363_000],
    ["leerlingen × bedrag", { rekenwijze: "leerlingen", prijs: 1_250 }, { aantal: 24 }, 30_000],
    ["an amount", { rekenwijze: "bedrag" }, { bedrag: 12_345 }, 12_345],
    ["half a cent upwards", { rekenwijze: "uren", tarief: 1 }, { uren: 0.5 }, 1],
  ])("counts %s", (_, regel, post, verwacht) => {
    expect(kosten(regel, post)).toBe(verwacht);
  });

  it("counts what is missing as nothing, and only what its way of counting asks", () => {
    for (const rekenwijze of ["bedrag", "fte", "uren", "leerlingen"]) {
      expect(kosten({ rekenwijze }, {})).toBe(0);
      expect(kostenVanPost(Regel.parse({ rekenwijze }), undefined)).toBe(0);
    }
    expect(kosten({ rekenwijze: "fte", gpl: 100 }, { bedrag: 99, uren: 3 })).toBe(0);
  });

  it("gives whole centen, within half a cent of the exact product", () => {
    const fte = fc.integer({ min: 0, max: 50_000 }).map((n) => n / 100);
    fc.assert(
      fc.property(
        fte,
        fc.integer({ min: 0, max: 20_000_000 }),
        fc.integer({ min: 0, max: 12 }),
        (aantal, gpl, maanden) => {
          const bedrag = kosten({ rekenwijze: "fte", gpl }, { fte: aantal, maanden });
          expect(Number.isInteger(bedrag)).toBe(true);
          // In integers: hundredths of fte, so that the yardstick has no rounding of its own.
          const exact1200 = BigInt(Math.round(aantal * 100)) * BigInt(gpl) * BigInt(maanden);
          const verschil = BigInt(bedrag) * 1200n - exact1200;
          expect(verschil >= -601n && verschil <= 601n).toBe(true);
        },
      ),
    );
  });
});
