import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bedragweergave, leesBedrag, toonBedrag, toonInvoerbedrag, verdeel } from "#domain/begroting/bedrag.ts";
import { MAX_CENTEN } from "#domain/dossier/velden.ts";

const centen = fc.integer({ min: 0, max: MAX_CENTEN });

describe("leesBedrag", () => {
  it.each([
    ["1.250,50", 125_050],
    ["1250,5", 125_050],
    ["1250.5", 125_050],
    ["1250.50", 125_050],
    ["€ 1.250", 125_000],
    ["€\u00a01.250,-", 125_000],
    ["1.250", 125_000],
    ["1,250", 125_000],
    ["1.234.567,89", 123_456_789],
    ["1 250", 125_000],
    ["0", 0],
    ["0,05", 5],
    ["999.999.999,99", MAX_CENTEN],
  ])("reads %s as %i centen", (getypt, waarde) => {
    expect(leesBedrag(getypt)).toEqual({ goed: true, waarde });
  });

  it.each(["twaalf", "12 euro", "1.25.0", "1,2,3", "1.250,505", "1e9", "10⁹", "€", "", ",", "12,", "0x10", "Infinity"])(
    "says what to type at %j",
    (getypt) => {
      expect(leesBedrag(getypt)).toMatchObject({ goed: false, fout: expect.stringContaining("bijvoorbeeld 1.250") });
    },
  );

  it.each(["-5", "−1.250", "€ -3"])("refuses %s, below zero", (getypt) => {
    expect(leesBedrag(getypt)).toMatchObject({ goed: false, fout: expect.stringContaining("onder nul") });
  });

  it.each(["1.000.000.000", "1000000000", "9".repeat(400)])("refuses %s as too large", (getypt) => {
    expect(leesBedrag(getypt)).toMatchObject({ goed: false, fout: expect.stringContaining("te groot") });
  });

  it("reads back every amount as it is shown, in a field and in a table", () => {
    fc.assert(
      fc.property(centen, (bedrag) => {
        for (const getypt of [toonInvoerbedrag(bedrag), toonBedrag(bedrag), toonBedrag(bedrag, true)])
          expect(leesBedrag(getypt)).toEqual({ goed: true, waarde: bedrag });
      }),
    );
  });

  it("never throws and never gives anything but whole centen", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[€ ]?[\d.,-]{0,20}$/)), (getypt) => {
        const gelezen = leesBedrag(getypt);
        if (gelezen.goed) expect(Number.isSafeInteger(gelezen.waarde) && gelezen.waarde >= 0).toBe(true);
      }),
    );
  });
});

describe("amounts on screen", () => {
  it("are in Dutch, with a hard space", () => {
    expect(toonBedrag(125_000)).toBe("€\u00a01.250");
    expect(toonBedrag(125_050)).toBe("€\u00a01.250,50");
    expect(toonBedrag(125_000, true)).toBe("€\u00a01.250,00");
    expect(toonBedrag(-100)).toBe("−€\u00a01");
    expect(toonInvoerbedrag(125_050)).toBe("1.250,50");
  });

  it("of one table are all whole, or all with cents", () => {
    expect([100, 200].map(bedragweergave([100, 200]))).toEqual(["€\u00a01", "€\u00a02"]);
    expect([100, 250].map(bedragweergave([100, 250]))).toEqual(["€\u00a01,00", "€\u00a02,50"]);
  });
});

describe("verdeel", () => {
  const gewichten = fc.array(fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.double({ min: 0, max: 10, noNaN: true })), {
    minLength: 1,
    maxLength: 12,
  });

  it("adds up exactly, in whole centen, each part within one cent of its share", () => {
    fc.assert(
      fc.property(centen, gewichten, (bedrag, delers) => {
        const delen = verdeel(bedrag, delers);
        const som = delers.reduce((a, b) => a + b, 0);
        expect(delen.reduce((a, b) => a + b, 0)).toBe(bedrag);
        expect(delen.every(Number.isInteger)).toBe(true);
        if (som > 1e-6)
          delen.forEach((deel, i) => {
            expect(Math.abs(deel - bedrag * ((delers[i] ?? 0) / som))).toBeLessThan(1.001);
          });
      }),
    );
  });

  it("gives what is left to the largest remainder, and at a tie to the earlier part", () => {
    expect(verdeel(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(verdeel(100, [7, 5])).toEqual([58, 42]);
    expect(verdeel(1, [1, 2])).toEqual([0, 1]);
  });

  it("gives all to the first part when no weight says otherwise", () => {
    expect(verdeel(100, [0, 0])).toEqual([100, 0]);
  });
});
