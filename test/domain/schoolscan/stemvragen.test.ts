import { describe, expect, it } from "vitest";
import { laadInhoud } from "#content/laad-inhoud.ts";
import { Overleg } from "#domain/dossier/ronde.ts";
import type { Scanitem } from "#domain/schoolscan/item.ts";
import {
  aantalStemmen,
  besluitInWoorden,
  besluitIsGetal,
  besluitschaal,
  getalAlsTekst,
  stemvragen,
} from "#domain/schoolscan/stemvragen.ts";

const { scan, doelgebieden } = await laadInhoud();
const item = (id: string): Scanitem => {
  const gevonden = scan.items.find((een) => een.id === id);
  if (!gevonden) throw new Error(`no item ${id}`);
  return gevonden;
};
const sleutels = (id: string) => stemvragen(item(id), doelgebieden).map(({ opties }) => opties.map((o) => o.sleutel));
const overleg = (velden: Partial<Overleg>): Overleg => ({ ...Overleg.parse({}), ...velden });

describe("shows of hands per item", () => {
  it("has the options of its own scale, and keys that never meet", () => {
    expect(sleutels("A2")).toEqual([
      ["1", "2", "3", "4", "5", "0"],
      ["omvang-1", "omvang-2", "omvang-3", "omvang-4", "omvang-0"],
    ]);
    expect(sleutels("B4")).toEqual([["meer", "zoals", "minder", "weet-niet"]]);
    expect(sleutels("K7")).toEqual([
      ["op-orde", "deels", "niet", "weet-niet"],
      ["voor", "tegen"],
    ]);
    expect(sleutels("K3")).toHaveLength(6);
    expect(sleutels("K5")).toEqual([]);
    expect(sleutels("E2")).toEqual([]);
  });

  it("works for all items: every key once, every digit once per show of hands, and one way to decide", () => {
    for (const een of scan.items) {
      const vragen = stemvragen(een, doelgebieden);
      const alle = vragen.flatMap(({ opties }) => opties.map(({ sleutel }) => sleutel));
      expect(new Set(alle).size, een.id).toBe(alle.length);
      for (const { opties } of vragen) expect(new Set(opties.map(({ cijfer }) => cijfer)).size).toBe(opties.length);
      expect(alle.every((sleutel) => Overleg.safeParse({ stemmen: { [sleutel]: 1 } }).success)).toBe(true);
      expect(besluitschaal(een) === undefined || !besluitIsGetal(een)).toBe(true);
    }
    expect(scan.items).toHaveLength(58);
  });

  it("counts only the hands of that question", () => {
    const [zorg, omvang] = stemvragen(item("A2"), doelgebieden);
    const geteld = overleg({ stemmen: { "4": 3, "0": 1, "omvang-2": 5, niets: 9 } });
    expect(zorg && aantalStemmen(zorg, geteld)).toBe(4);
    expect(omvang && aantalStemmen(omvang, geteld)).toBe(5);
  });
});

describe("a decision in words", () => {
  it.each([
    ["A2", { besluit: "4" }, "veel zorgen"],
    ["A2", { besluit: "0" }, "geen zicht"],
    ["A2", { besluit: "onzin" }, ""],
    ["A2", { besluitUitleg: "alleen een reden" }, ""],
    ["C1", { besluit: "groter" }, "groter"],
    ["E2", { besluit: "7,2" }, "7,2"],
    ["K5", { besluitUitleg: " Wij sluiten aan bij lezen. " }, "Wij sluiten aan bij lezen."],
    ["J1", { besluit: "2" }, "minder dan een kwart"],
  ])("%s %j is %j", (id, velden, woorden) => {
    expect(besluitInWoorden(item(id), overleg(velden))).toBe(woorden);
  });

  it("keeps a figure as it was typed, and refuses what is none", () => {
    const veld = getalAlsTekst(100);
    expect(veld.lees(" 7,2 ")).toEqual({ goed: true, waarde: "7,2" });
    expect(veld.lees("")).toEqual({ goed: true, waarde: undefined });
    expect(veld.lees("zeven").goed).toBe(false);
  });
});
