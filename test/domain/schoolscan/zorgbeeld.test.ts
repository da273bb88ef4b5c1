import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDossier } from "#domain/dossier/entries.ts";
import { rangschikBevindingen } from "#domain/schoolscan/bevindingen.ts";
import type { Scanitem, Schoolscan } from "#domain/schoolscan/item.ts";
import { combineerInbreng } from "#domain/schoolscan/oordeel.ts";
import { omvangWeging, puntenVanSchaal, rekensom } from "#domain/schoolscan/rekenwijze.ts";
import { zorgPerOnderdeel } from "#domain/schoolscan/zorgbeeld.ts";

const item = (id: string, schalen: Scanitem["schalen"]) => ({ id, onderdeel: id.charAt(0), schalen }) as Scanitem;
const items = [
  item("D1", ["Z", "O"]),
  item("D2", ["Z"]),
  item("D3", ["Z"]),
  item("A2", ["Z", "O"]),
  item("A3", ["T"]),
  item("K2", ["Z"]),
];
const scan: Schoolscan = {
  onderdelen: ["D", "A", "K"].map((id, volgorde) => ({ id, titel: id, volgorde })),
  items,
  bronvinkjes: [],
};
const oordelen = (antwoorden: Record<string, number>) =>
  combineerInbreng(
    readDossier(
      Object.fromEntries(
        Object.entries(antwoorden).map(([ref, zorg]) => [`inbreng/schoolleiding/antwoorden/${ref}/zorg`, zorg]),
      ),
    ).dossier.inbreng,
    new Set(items.map(({ id }) => id)),
  );

describe("zorgPerOnderdeel", () => {
  it("counts questions per class; leaves out capacity and questions without a judgement", () => {
    expect(zorgPerOnderdeel(scan, items, oordelen({ D1: 4, D2: 0, K2: 5 }))).toEqual([
      {
        onderdeel: scan.onderdelen[0],
        vragen: 3,
        telling: { veel: 1, enige: 0, weinig: 0, geenZicht: 1, open: 1 },
      },
      {
        onderdeel: scan.onderdelen[1],
        vragen: 1,
        telling: { veel: 0, enige: 0, weinig: 0, geenZicht: 0, open: 1 },
      },
    ]);
  });

  it("takes the heaviest of the schoolsoorten", () => {
    const [, a] = zorgPerOnderdeel(scan, items, oordelen({ A2: 1, "A2@havo": 3, "A2@vwo": 0 }));
    expect(a?.telling.enige).toBe(1);
  });

  it("counts every question exactly once, whatever was answered", () => {
    const zorg = fc.dictionary(fc.constantFrom("D1", "D2", "D3", "A2", "A2@havo"), fc.integer({ min: 0, max: 5 }));
    fc.assert(
      fc.property(zorg, (antwoorden) => {
        for (const { telling, vragen } of zorgPerOnderdeel(scan, items, oordelen(antwoorden)))
          expect(Object.values(telling).reduce((a, b) => a + b, 0)).toBe(vragen);
      }),
    );
  });
});

describe("how the order comes about", () => {
  it("shows the points of the calculation itself", () => {
    expect(puntenVanSchaal("Z").map(({ punten }) => punten)).toEqual([0, 25, 50, 75, 100]);
    expect(puntenVanSchaal("K")).toEqual([
      { woorden: "op orde", punten: 0 },
      { woorden: "deels op orde", punten: 35 },
      { woorden: "niet op orde", punten: 70 },
    ]);
    expect(omvangWeging().map(({ procent }) => procent)).toEqual([60, 80, 100, 120, 90]);
  });

  it("adds up in the worked example", () => {
    for (const bevinding of rangschikBevindingen(oordelen({ D1: 4, A2: 3 }), () => 0)) {
      const { punten, procent, gewicht } = rekensom(bevinding);
      expect(Math.round((punten * procent) / 100)).toBe(gewicht);
    }
  });
});
