import { describe, expect, it } from "vitest";
import { delenVoor, toonDeel } from "#domain/schoolscan/delen.ts";
import type { Scanitem, Schoolscan } from "#domain/schoolscan/item.ts";
import { onderdelenMetVragen, plaatsVanOnderdeel, plekVanOnderdeel } from "#domain/schoolscan/plekken.ts";
import { vraagschalen } from "#domain/schoolscan/vraagopbouw.ts";

const item = (id: string) => ({ id, onderdeel: id.charAt(0) }) as Scanitem;
const scan: Schoolscan = {
  onderdelen: ["A", "D", "K"].map((id, i) => ({ id, titel: id, volgorde: id === "D" ? 0 : i + 1 })),
  items: [],
  bronvinkjes: [],
};

describe("places of the scan", () => {
  const lijst = onderdelenMetVragen(scan, [item("A2"), item("D1")]);

  it("leaves out an onderdeel without questions and keeps the fixed order", () => {
    expect(lijst.map(({ onderdeel }) => onderdeel.id)).toEqual(["D", "A"]);
  });

  it("finds the onderdeel of a question, of a question for one schoolsoort and of itself", () => {
    expect(["A2", "A2@havo", plekVanOnderdeel("D")].map((plek) => plaatsVanOnderdeel(lijst, plek))).toEqual([1, 1, 0]);
    expect([undefined, "C2", "onderdeel-K"].map((plek) => plaatsVanOnderdeel(lijst, plek))).toEqual([-1, -1, -1]);
  });
});

describe("delenVoor", () => {
  it("is only the whole school outside vo and with one schoolsoort", () => {
    expect(delenVoor({ sectoren: { bao: true }, schoolsoorten: { havo: true, vwo: true } })).toHaveLength(1);
    expect(delenVoor({ sectoren: { vo: true }, schoolsoorten: { havo: true } })).toHaveLength(1);
  });

  it("adds the schoolsoorten in their own order", () => {
    const delen = delenVoor({ sectoren: { vo: true }, schoolsoorten: { vwo: true, "vmbo-b": true } });
    expect(delen.map(({ naam }) => naam)).toEqual(["hele school", "vmbo basis", "vwo"]);
    expect(toonDeel("lyceum")).toBe("lyceum");
  });
});

describe("vraagschalen", () => {
  it("asks the size of the group last", () => {
    expect(vraagschalen(["O", "T"])).toEqual(["T", "O"]);
    expect(vraagschalen(["C", "K"])).toEqual(["C", "K"]);
  });
});
