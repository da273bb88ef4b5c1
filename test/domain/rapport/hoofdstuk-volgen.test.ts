import { describe, expect, it } from "vitest";
import { cellen, deel, figuur, rapportVan, woorden } from "./lees-rapport.ts";
import { VOL_DOSSIER } from "./vol-dossier.ts";

const rapport = rapportVan(VOL_DOSSIER);
const volgen = deel(rapport, 9);
const bevat = (nr: number, ...delen: string[]) => {
  for (const stuk of delen) expect(woorden(VOL_DOSSIER, nr)).toContain(stuk);
};

describe("6 zo volgen we het", () => {
  it("has the indicators with start, goal, dates, who and when to stop", () => {
    expect(cellen(volgen, "of het helpt")).toEqual([
      [
        "**M1** voor [[I1]]: leerlingen onder het leesdoel (82 leerlingen)",
        "34 van 82 (leestoets, 12 juni 2026)",
        "hooguit 24",
        "20 januari 2027; 15 juni 2027",
        "leescoördinator",
        "na twee jaar minder dan 5 leerlingen beter",
      ],
      [
        "**M2** voor [[I2]]: vaste rekenbasis (minder dan 10 leerlingen)",
        "nog geen beginpunt",
        "nog niet opgeschreven",
        "nog geen datum",
        "nog niet opgeschreven",
        "nog niet opgeschreven",
      ],
    ]);
  });

  it("draws the planning in halves", () => {
    const { helften, rijen } = figuur(volgen, "gantt");
    expect(helften.map(({ boven }) => boven)).toEqual(["aug–dec 2026", "jan–jul 2027", "aug–dec 2027", "jan–jul 2028"]);
    expect(rijen.map(({ naam }) => naam)).toEqual([
      "I1 Technieken voor begrijpend lezen",
      "I2 Instructie in kleine groepen",
      "I3 Vaste spelplekken",
      "MR",
    ]);
    expect(rijen[0]?.balken[0]?.van).toBeCloseTo(31 / 153);
    expect(rijen[1]?.balken[0]).toMatchObject({ tot: 4, vulling: "vol" });
    expect(rijen[2]?.balken).toEqual([]);
    expect(rijen[0]?.ruiten).toHaveLength(2);
    expect(rijen[3]?.driehoeken).toHaveLength(2);
  });

  it("leads from finding to measuring point with pages, and names the MR dates", () => {
    expect(cellen(volgen, "Van bevinding naar meetpunt")[0]).toEqual([
      "[[B1]] ({{B1}})",
      "[[I1]] Technieken voor begrijpend lezen ({{I1}})",
      "[[K1]], [[K4]]",
      "€\u00a010.275,00",
      "[[M1]] ({{M1}})",
    ]);
    bevat(9, "**15 december 2026:** besluit over dit plan.", "**10 maart 2027:** uitgaven en bereik.");
  });
});
