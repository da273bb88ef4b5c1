import { describe, expect, it } from "vitest";
import { isOm, nieuweKlok, resterend, startOfPauzeer, toonTijd, verleng } from "#domain/schoolscan/aftelklok.ts";

const MINUUT = 60_000;

describe("the clock of a question", () => {
  it("stands still until it is started, and while it is paused", () => {
    const klok = nieuweKlok(5);
    expect(resterend(klok, 99 * MINUUT)).toBe(5 * MINUUT);
    const loopt = startOfPauzeer(klok, 10 * MINUUT);
    expect(resterend(loopt, 12 * MINUUT)).toBe(3 * MINUUT);
    const staat = startOfPauzeer(loopt, 12 * MINUUT);
    expect(resterend(staat, 30 * MINUUT)).toBe(3 * MINUUT);
  });

  it("never goes below zero, and does not start again by itself", () => {
    const om = startOfPauzeer(nieuweKlok(1), 0);
    expect(isOm(om, 2 * MINUUT)).toBe(true);
    expect(startOfPauzeer(om, 2 * MINUUT)).toEqual({ rest: 0 });
    expect(startOfPauzeer({ rest: 0 }, 0)).toEqual({ rest: 0 });
  });

  it("gives more time while it runs, while it stands still and after the end", () => {
    const loopt = startOfPauzeer(nieuweKlok(2), 0);
    expect(resterend(verleng(loopt, 1, MINUUT), 2 * MINUUT)).toBe(MINUUT);
    expect(verleng(nieuweKlok(2), 1, 0)).toEqual({ rest: 3 * MINUUT });
    expect(resterend(verleng(loopt, 1, 10 * MINUUT), 10 * MINUUT)).toBe(MINUUT);
  });

  it.each([
    [0, "0:00"],
    [1, "0:01"],
    [59_001, "1:00"],
    [245_000, "4:05"],
    [600_000, "10:00"],
  ])("shows %i ms as %s", (ms, tekst) => {
    expect(toonTijd(ms)).toBe(tekst);
  });
});
