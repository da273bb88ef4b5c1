import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dagErna, dagenTussen, leesDatum, toonDatum, toonInvoerdatum, toonMaand } from "#domain/dossier/datum.ts";

const iso = fc
  .date({ min: new Date("1900-01-01T00:00:00Z"), max: new Date("2199-12-31T00:00:00Z"), noInvalidDate: true })
  .map((datum) => datum.toISOString().slice(0, 10));

describe("leesDatum", () => {
  it.each([
    ["24-11-2026", "2026-11-24"],
    ["24/11/2026", "2026-11-24"],
    ["24.11.2026", "2026-11-24"],
    ["24 11 2026", "2026-11-24"],
    [" 1-2-2027 ", "2027-02-01"],
    ["2026-11-24", "2026-11-24"],
    ["29-2-2028", "2028-02-29"],
  ])("reads %s as %s", (getypt, waarde) => {
    expect(leesDatum(getypt)).toEqual({ goed: true, waarde });
  });

  it.each(["", "morgen", "24-11", "24-11-26", "2026"])("asks for day-month-year at %j", (getypt) => {
    expect(leesDatum(getypt)).toMatchObject({ goed: false, fout: expect.stringContaining("dag-maand-jaar") });
  });

  it.each(["29-2-2027", "31-4-2027", "0-1-2027", "1-13-2027"])("says that %s does not exist", (getypt) => {
    expect(leesDatum(getypt)).toMatchObject({ goed: false, fout: expect.stringContaining("bestaat niet") });
  });

  it("reads back what a field shows", () => {
    fc.assert(
      fc.property(iso, (datum) => {
        expect(leesDatum(toonInvoerdatum(datum))).toEqual({ goed: true, waarde: datum });
      }),
    );
  });
});

describe("dates in words", () => {
  it("are Dutch and without a leading zero", () => {
    expect(toonDatum("2026-03-01")).toBe("1 maart 2026");
    expect(toonMaand("2026-03-01")).toBe("maart 2026");
    expect(toonDatum("2026-03-01T12:00:00Z")).toBe("1 maart 2026");
    expect(toonDatum(undefined)).toBe("");
    expect(toonDatum("")).toBe("");
  });

  it("leave other text in a field as it is", () => {
    expect(toonInvoerdatum("eind mei")).toBe("eind mei");
  });
});

describe("counting days", () => {
  it("crosses months, leap days and the change of the clock", () => {
    expect(dagErna("2026-12-31")).toBe("2027-01-01");
    expect(dagErna("2028-02-28")).toBe("2028-02-29");
    expect(dagenTussen("2027-03-27", "2027-03-29")).toBe(2);
    expect(dagenTussen("2026-11-24", "2026-11-20")).toBe(-4);
  });

  it("is one from any day to the next", () => {
    fc.assert(
      fc.property(iso, (datum) => {
        expect(dagenTussen(datum, dagErna(datum))).toBe(1);
      }),
    );
  });
});
