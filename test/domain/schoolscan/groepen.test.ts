import { describe, expect, it } from "vitest";
import type { School } from "#domain/dossier/school.ts";
import { groepenVoor, naamVanGroep, totaalLeerlingen } from "#domain/schoolscan/groepen.ts";
import { metReeksen } from "#domain/schoolscan/groepen-woorden.ts";

const school = (sectoren: School["sectoren"], schoolsoorten: School["schoolsoorten"] = {}) => ({
  sectoren,
  schoolsoorten,
});
const ids = (vorm: ReturnType<typeof school>) => groepenVoor(vorm).map(({ id }) => id);

describe("groepenVoor", () => {
  it("gives a primary school groep 1 to 8, once, also with sbao beside it", () => {
    expect(groepenVoor(school({ bao: true })).map(({ naam }) => naam)).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `Groep ${n}`),
    );
    expect(ids(school({ bao: true, sbao: true }))).toEqual(ids(school({ bao: true })));
  });

  it("gives a special school its bouwen", () => {
    expect(groepenVoor(school({ so: true })).map(({ naam }) => naam)).toEqual(["Onderbouw", "Middenbouw", "Bovenbouw"]);
  });

  it.each([
    [{ "vmbo-b": true, "vmbo-k": true } as const, 4],
    [{ "vmbo-gt": true, havo: true } as const, 5],
    [{ havo: true, vwo: true } as const, 6],
    [{ vwo: true } as const, 6],
    [{}, 6],
  ])("gives the vo as many leerjaren as %o reaches", (soorten, aantal) => {
    expect(ids(school({ vo: true }, soorten))).toHaveLength(aantal);
  });

  it("gives pro and vso leerjaar 1 to 5", () => {
    expect(ids(school({ pro: true }))).toEqual(["pro-1", "pro-2", "pro-3", "pro-4", "pro-5"]);
    expect(ids(school({ vso: true }))).toHaveLength(5);
  });

  it("names the sector only behind a name that would occur twice, with unique ids and names", () => {
    const groepen = groepenVoor(school({ so: true, vso: true, vo: true, pro: true, bao: true }));
    expect(groepen.map(({ naam }) => naam)).toContain("Leerjaar 1 (praktijkonderwijs)");
    expect(groepen.map(({ naam }) => naam)).toContain("Groep 1");
    expect(new Set(groepen.map(({ id }) => id)).size).toBe(groepen.length);
    expect(new Set(groepen.map(({ naam }) => naam)).size).toBe(groepen.length);
  });

  it("gives nothing while no sector is chosen", () => {
    expect(groepenVoor(school({}))).toEqual([]);
  });
});

describe("names and totals", () => {
  it("names a stored group that the school no longer has", () => {
    expect(naamVanGroep("groep-3", school({ bao: true }))).toBe("Groep 3");
    expect(naamVanGroep("vo-6", school({ vo: true }, { havo: true }))).toBe("Leerjaar 6");
    expect(naamVanGroep("onbekend", school({ bao: true }))).toBe("onbekend");
  });

  it("counts only the groups the school has now", () => {
    const leerlingen = { "groep-1": 20, "groep-8": 24, "vo-1": 100 };
    expect(totaalLeerlingen({ ...school({ bao: true }), leerlingen })).toBe(44);
    expect(totaalLeerlingen({ ...school({}), leerlingen })).toBe(0);
  });
});

describe("names in a row", () => {
  it.each([
    [["groep 3", "groep 4", "groep 5", "groep 8"], "groep 3 tot en met 5 en groep 8"],
    [["groep 6", "groep 7"], "groep 6 en groep 7"],
    [["groep 7", "groep 8", "leerjaar 1", "leerjaar 2", "leerjaar 3"], "groep 7, groep 8 en leerjaar 1 tot en met 3"],
    [["leerjaar 1 (vwo)", "leerjaar 2 (vwo)", "leerjaar 3 (vwo)"], "leerjaar 1 tot en met 3 (vwo)"],
    [["onderbouw", "bovenbouw"], "onderbouw en bovenbouw"],
    [[], ""],
  ])("%j", (namen, woorden) => {
    expect(metReeksen(namen)).toBe(woorden);
  });
});
