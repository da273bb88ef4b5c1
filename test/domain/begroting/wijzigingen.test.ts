import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { laadInhoud } from "#content/laad-inhoud.ts";
import { kostenVanRegel } from "#domain/begroting/totalen.ts";
import {
  kiesRekenwijze,
  kiesSoort,
  kopieerRegel,
  nieuweRegel,
  nieuwPotje,
  verdeelOverJaren,
  verwijderPotje,
} from "#domain/begroting/wijzigingen.ts";
import { applyChanges, type Change, type Entries, readDossier } from "#domain/dossier/entries.ts";
import type { Regel } from "#domain/dossier/geld.ts";
import { zetTerug } from "#domain/dossier/lijst.ts";

const JAREN = [2026, 2027, 2028];
const BASIS: Entries = {
  "potje/t1/naam": "Schoolbudget",
  "potje/t1/volgorde": 1,
  "regel/k1/potje": "t1",
  "regel/k1/omschrijving": "Leraar",
  "regel/k1/volgorde": 4,
};
const dossier = (entries: Entries) => readDossier(entries).dossier;
const regel = (entries: Entries): Regel => {
  const gelezen = dossier(entries).regel.k1;
  if (!gelezen) throw new Error("no line k1");
  return gelezen;
};
const na = (entries: Entries, changes: Change[]) => applyChanges(entries, changes);

describe("a potje", () => {
  it("of one's own has a name and nothing else", () => {
    expect(na({}, nieuwPotje(dossier({}), "t9"))).toEqual({ "potje/t9/naam": "Eigen potje", "potje/t9/volgorde": 1 });
  });

  it("from a preset takes its conditions, never an amount", async () => {
    const { potjes } = await laadInhoud();
    for (const preset of potjes) {
      const nieuw = na(BASIS, nieuwPotje(dossier(BASIS), "t9", preset));
      expect(dossier(nieuw).potje.t9).toMatchObject({
        naam: preset.naam,
        voorinvulling: preset.id,
        voorwaarden: preset.voorwaarden,
        volgorde: 2,
        jaren: {},
      });
    }
  });

  it("goes with the words that were typed in it; its lines stay, without potje", () => {
    const vol = { ...BASIS, "ruw/potje|t1|jaren|2026|bedrag": "veel" };
    const weg = verwijderPotje(dossier(vol), vol, "t1");
    expect(na(vol, weg)).toEqual({ "regel/k1/omschrijving": "Leraar", "regel/k1/volgorde": 4 });
    expect(na(na(vol, weg), zetTerug(vol, weg))).toEqual(vol);
  });
});

describe("a new line", () => {
  it("takes the only potje there is, and none when there are more", () => {
    expect(dossier(na(BASIS, nieuweRegel(dossier(BASIS), "k2", "i1"))).regel.k2).toMatchObject({
      keuze: "i1",
      potje: "t1",
      volgorde: 5,
    });
    const twee = { ...BASIS, "potje/t2/naam": "Nascholing" };
    expect(dossier(na(twee, nieuweRegel(dossier(twee), "k2", ""))).regel.k2?.potje).toBe("");
  });

  it("can be a copy of another, behind all others", () => {
    const vol = { ...BASIS, "regel/k1/jaren/2026/bedrag": 500, "regel/k2/volgorde": 7 };
    const kopie = dossier(na(vol, kopieerRegel(dossier(vol), vol, "k1", "k3")));
    expect(kopie.regel.k3).toEqual({ ...kopie.regel.k1, volgorde: 8 });
  });
});

describe("an amount that stands in no year", () => {
  it("is divided to the cent, on top of what stands there, and the line costs the same", () => {
    const bedrag = fc.integer({ min: 0, max: 10_000_000 });
    fc.assert(
      fc.property(bedrag, bedrag, fc.integer({ min: 1, max: 4 }), (onverdeeld, eerste, aantal) => {
        const jaren = [2026, 2027, 2028, 2029].slice(0, aantal);
        const voor = { ...BASIS, "regel/k1/onverdeeld": onverdeeld, "regel/k1/jaren/2026/bedrag": eerste };
        const verdeeld = regel(na(voor, verdeelOverJaren("k1", regel(voor), jaren)));
        expect(verdeeld.onverdeeld).toBeUndefined();
        expect(kostenVanRegel(verdeeld, jaren).totaal).toBe(onverdeeld + eerste);
        const delen = jaren.map((jaar, i) => (verdeeld.jaren[jaar]?.bedrag ?? 0) - (i === 0 ? eerste : 0));
        expect(Math.max(...delen) - Math.min(...delen)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("stays when the plan has no years yet", () => {
    expect(verdeelOverJaren("k1", regel({ ...BASIS, "regel/k1/onverdeeld": 900 }), [])).toEqual([]);
  });
});

describe("another way of calculating", () => {
  const MET_FTE = {
    ...BASIS,
    "regel/k1/rekenwijze": "fte",
    "regel/k1/gpl": 6_000_000,
    "regel/k1/jaren/2026/fte": 0.2,
    "regel/k1/jaren/2027/bedrag": 77,
  };

  it("keeps what was calculated as amounts, and nothing else", () => {
    const bedragen = regel(na(MET_FTE, kiesRekenwijze("k1", regel(MET_FTE), "bedrag", JAREN)));
    expect(bedragen.rekenwijze).toBe("bedrag");
    expect(kostenVanRegel(bedragen, JAREN)).toEqual(kostenVanRegel(regel(MET_FTE), JAREN));
  });

  it("brings typed amounts back when nothing was calculated", () => {
    const getypt = { ...BASIS, "regel/k1/jaren/2026/bedrag": 1234 };
    const uren = na(getypt, kiesRekenwijze("k1", regel(getypt), "uren", JAREN));
    expect(kostenVanRegel(regel(uren), JAREN).totaal).toBe(0);
    const terug = na(uren, kiesRekenwijze("k1", regel(uren), "bedrag", JAREN));
    expect(kostenVanRegel(regel(terug), JAREN).totaal).toBe(1234);
  });
});

it("only own personnel keeps its appointment", () => {
  const vast = { ...BASIS, "regel/k1/soort": "eigen", "regel/k1/aanstelling": "vast" };
  expect(regel(na(vast, kiesSoort("k1", "eigen"))).aanstelling).toBe("vast");
  for (const soort of ["extern", "materiaal", undefined] as const) {
    const gewisseld = regel(na(vast, kiesSoort("k1", soort)));
    expect([gewisseld.soort, gewisseld.aanstelling]).toEqual([soort, undefined]);
  }
});
