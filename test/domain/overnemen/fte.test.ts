import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fteberekening, kostenVanBerekening, leesFte } from "#domain/overnemen/fte.ts";

const regel = { fte: 0.4, gpl: undefined, perJaar: {}, zonderJaar: undefined };

describe("fte in another plan", () => {
  it.each([
    ["0,4", 0.4],
    ["0.4 fte", 0.4],
    ["1", 1],
    ["0", undefined],
    ["400", undefined],
    ["een halve", undefined],
  ])("reads %s", (tekst, fte) => expect(leesFte(tekst)).toBe(fte));

  it("hold for all years when there is no amount, with the price of the line", () => {
    expect(fteberekening({ ...regel, gpl: 9_000_000 }, [2026, 2027])).toEqual({
      fte: { 2026: 0.4, 2027: 0.4 },
      gpl: 9_000_000,
    });
    expect(fteberekening(regel, [2026])).toEqual({ fte: { 2026: 0.4 } });
  });

  it("are no calculation beside an amount of another price, or one that belongs to no year", () => {
    expect(fteberekening({ ...regel, gpl: 9_000_000, perJaar: { 2026: 1 } }, [2026])).toBeUndefined();
    expect(fteberekening({ ...regel, zonderJaar: 100_000 }, [2026, 2027])).toBeUndefined();
  });

  it("never change an amount by a cent", () => {
    const bedrag = fc.integer({ min: 0, max: 100_000_000 });
    const fte = fc.integer({ min: 1, max: 100_000 }).map((duizendsten) => duizendsten / 1000);
    fc.assert(
      fc.property(fte, bedrag, bedrag, fc.option(bedrag, { nil: undefined }), (aantal, eerste, tweede, gpl) => {
        const gelezen = { fte: aantal, gpl, perJaar: { 2026: eerste, 2027: tweede }, zonderJaar: undefined };
        const berekening = fteberekening(gelezen, [2026, 2027]);
        if (berekening && eerste + tweede > 0) expect(kostenVanBerekening(berekening)).toBe(eerste + tweede);
      }),
    );
  });
});
