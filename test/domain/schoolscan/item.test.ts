import { beforeAll, describe, expect, it } from "vitest";
import { laadInhoud } from "#content/laad-inhoud.ts";
import { itemsVoor, type Schoolscan, vraagnummer } from "#domain/schoolscan/item.ts";
import { oordeelschaal } from "#domain/schoolscan/schaal.ts";

let scan: Schoolscan;
beforeAll(async () => {
  scan = (await laadInhoud()).scan;
});

const ids = (school: Parameters<typeof itemsVoor>[1]) => itemsVoor(scan, school).map((item) => item.id);

describe("itemsVoor", () => {
  it("asks 53 of the 58 items in the bao, without the items of vo and practice", () => {
    const bao = ids({ sectoren: { bao: true }, schoolsoorten: {} });
    expect(bao).toHaveLength(53);
    for (const weg of ["B2", "B3", "C2", "C4", "C5"]) expect(bao).not.toContain(weg);
  });

  it("starts with the signals: onderdelen D, E, F, then A, B, C and G to K", () => {
    const volgorde = [...new Set(ids({ sectoren: { vo: true }, schoolsoorten: {} }).map((id) => id[0]))].join("");
    expect(volgorde).toBe("DEFABCGHIJK");
  });

  it.each([
    [{}, true],
    [{ "vmbo-b": true as const }, true],
    [{ havo: true as const, vwo: true as const }, false],
    [{ havo: true as const, "vmbo-gt": true as const }, true],
  ])("asks about practice subjects in the vo with soorten %j: %s", (schoolsoorten, verwacht) => {
    expect(ids({ sectoren: { vo: true }, schoolsoorten }).includes("B3")).toBe(verwacht);
  });

  it("asks the items of all sectoren of a school, each once", () => {
    const samen = ids({ sectoren: { so: true, vso: true }, schoolsoorten: {} });
    expect(samen).toContain("A1");
    expect(samen).toContain("C4");
    expect(new Set(samen).size).toBe(samen.length);
  });

  it("asks nothing but the items for everyone when no sector is chosen", () => {
    expect(ids({ sectoren: {}, schoolsoorten: {} })).not.toContain("A1");
  });
});

describe("vraagnummer", () => {
  it("counts onderdeel and item in the whole scan, so that a number means the same in every sector", () => {
    expect(vraagnummer(scan, "D1")).toBe("1.1");
    expect(vraagnummer(scan, "E3")).toBe("2.3");
    expect(vraagnummer(scan, "A1")).toBe("4.1");
    expect(vraagnummer(scan, "C6")).toBe("6.6");
    expect(vraagnummer(scan, "K8")).toBe("11.8");
  });
});

describe("oordeelschaal", () => {
  it("finds the scale that gives points, if there is one", () => {
    expect(oordeelschaal(["C", "V"])).toBe("V");
    expect(oordeelschaal(["Z", "O"])).toBe("Z");
    expect(oordeelschaal(["T", "O"])).toBeUndefined();
  });
});
