import { expect, it } from "vitest";
import { laadInhoud } from "#content/laad-inhoud.ts";
import { type Entries, readDossier } from "#domain/dossier/entries.ts";
import { berekenFeiten } from "#domain/feiten.ts";
import { bouwGeheel, zegAantal } from "#domain/programma/geheel.ts";
import { GOED_PLAN } from "../regels/goed-plan.ts";

const inhoud = await laadInhoud();
const geheel = (bij: Entries) =>
  bouwGeheel(berekenFeiten(readDossier({ ...GOED_PLAN, ...bij }).dossier, inhoud, "2026-09-15"));
const tweede = { "keuze/i2/interventie": "welbevinden", "keuze/i2/volgorde": 2, "keuze/i2/wie": "Leraar" };

it("sets the number beside the mean of the sector, and leaves it out without a sector", () => {
  expect(zegAantal(geheel({}))).toMatch(
    /^Jullie kiezen 1 interventie\. Gemiddeld kozen scholen in jullie sector er 7\./,
  );
  expect(zegAantal({ aantal: 9, gemiddelde: 7 })).toContain("zet vooraan wat zeker moet lukken");
  expect(zegAantal({ aantal: 9, gemiddelde: undefined })).toBe("Jullie kiezen 9 interventies.");
});

it("counts choices and money per doelgebied", () => {
  const { gebieden } = geheel(tweede);
  expect(gebieden.map(({ gebied, keuzes, kosten }) => [gebied, keuzes.map(({ nummer }) => nummer), kosten])).toEqual([
    ["A", [], 0],
    ["B", ["I1"], 1_700_000],
    ["C", ["I2"], 0],
    ["D", [], 0],
    ["E", [], 0],
    ["F", [], 0],
  ]);
});

it("takes the hours of one function together, however it is written", () => {
  const { functies } = geheel({ ...tweede, "keuze/i1/urenPerWeek": 4, "keuze/i2/urenPerWeek": 2 });
  expect(functies).toMatchObject([{ wie: "leraar", nodig: 6, beschikbaar: undefined, keuzes: ["I1", "I2"] }]);
});

it("hints at the order only when learning begins before wellbeing", () => {
  const begin = (leren: string, welbevinden: string) =>
    geheel({ ...tweede, "keuze/i1/begin": leren, "keuze/i2/begin": welbevinden }).volgorde;
  expect(begin("2026-08-01", "2027-01-01")).toContain("leren eerder dan welbevinden");
  expect(begin("2026-08-01", "2026-08-01")).toBe("");
  expect(geheel(tweede).volgorde).toBe("");
});

it("places every choice in the school years in which it runs", () => {
  const { rijen } = geheel({ ...tweede, "keuze/i1/begin": "2027-09-01", "keuze/i2/eind": "2027-07-31" });
  expect(rijen.map(({ nummer, doelen, jaren }) => [nummer, doelen, jaren])).toEqual([
    ["I1", ["p1"], [2027]],
    ["I2", [], [2026]],
  ]);
});
