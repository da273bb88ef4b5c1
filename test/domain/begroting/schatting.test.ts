import { describe, expect, it } from "vitest";
import { laadInhoud } from "#content/laad-inhoud.ts";
import { jarenZonderBedrag, schattingUitLeerlingen, vulSchatting } from "#domain/begroting/schatting.ts";
import { applyChanges } from "#domain/dossier/entries.ts";
import { Potje } from "#domain/dossier/geld.ts";
import { School } from "#domain/dossier/school.ts";

const preset = async (id: string) => {
  const gevonden = (await laadInhoud()).potjes.find((potje) => potje.id === id);
  if (!gevonden) throw new Error(`no preset ${id}`);
  return gevonden;
};
const school = (sectoren: string[], leerlingen: Record<string, number>) =>
  School.parse({ sectoren: Object.fromEntries(sectoren.map((sector) => [sector, true])), leerlingen });

describe("an estimate from pupils", () => {
  it("is pupils × the sourced amount of the sector, with its year, source and date", async () => {
    const schatting = schattingUitLeerlingen(
      await preset("werkdruk"),
      school(["bao"], { "groep-1": 100, "groep-2": 12 }),
    );
    expect(schatting?.centen).toBe(112 * 32_064);
    expect(schatting?.herkomst).toContain("112 leerlingen × €\u00a0320,64, bedrag van 2025.");
    expect(schatting?.herkomst).toMatch(/^Schatting: .*Bron: .*peildatum 22 november 2026/);
  });

  it("adds sectors that have an amount of their own", async () => {
    const vorm = school(["bao", "so"], { "groep-1": 100, "so-onderbouw": 10 });
    const schatting = schattingUitLeerlingen(await preset("werkdruk"), vorm);
    expect(schatting?.centen).toBe(100 * 32_064 + 10 * 64_128);
  });

  it("uses the count of the list when there is one, and the groups where the list says too little", async () => {
    const werkdruk = await preset("werkdruk");
    const telling = { 2024: 190, 2025: 200 };
    const vorm = { ...school(["bao"], { "groep-1": 100 }), telling };
    const schatting = schattingUitLeerlingen(werkdruk, vorm);
    expect(schatting).toMatchObject({ centen: 200 * 32_064, telling: { leerlingen: 200, perLeerling: 32_064 } });
    expect(schatting?.herkomst).toContain("200 leerlingen op 1 oktober 2025 × €");
    const twee = { ...school(["bao", "so"], { "groep-1": 100, "so-onderbouw": 10 }), telling };
    expect(schattingUitLeerlingen(werkdruk, twee)?.centen).toBe(100 * 32_064 + 10 * 64_128);
  });

  it("takes the newest year only", async () => {
    const schatting = schattingUitLeerlingen(await preset("pbss"), school(["bao"], { "groep-1": 10 }));
    expect(schatting?.centen).toBe(10 * 5_600);
  });

  it.each(["basisvaardigheden", "gerichte-bekostiging", "lumpsum", "gemeente"])(
    "is not made for %s: no certain amount for one year",
    async (id) => {
      expect(schattingUitLeerlingen(await preset(id), school(["bao"], { "groep-1": 100 }))).toBeUndefined();
    },
  );

  it("is not made without pupils, for another sector, or where pupils cannot be told apart", async () => {
    const werkdruk = await preset("werkdruk");
    expect(schattingUitLeerlingen(werkdruk, school(["bao"], {}))).toBeUndefined();
    expect(schattingUitLeerlingen(werkdruk, school(["vo"], { "vo-1": 100 }))).toBeUndefined();
    expect(schattingUitLeerlingen(werkdruk, school(["bao", "sbao"], { "groep-1": 100 }))).toBeUndefined();
  });

  it("fills only the years without an amount, and writes down that it is an estimate", () => {
    const potje = Potje.parse({ periode: "kalenderjaar", bron: "Bestuur", jaren: { 2027: { bedrag: 5 } } });
    expect(jarenZonderBedrag(potje, [2026, 2027])).toEqual([2026, 2028]);
    expect(
      applyChanges(
        {},
        vulSchatting("t1", potje, { centen: 700, herkomst: "Schatting: zo.", peildatum: "2026-11-22" }, [2026, 2027]),
      ),
    ).toEqual({
      "potje/t1/jaren/2026/bedrag": 700,
      "potje/t1/jaren/2028/bedrag": 700,
      "potje/t1/bron": "Bestuur Schatting: zo.",
      "potje/t1/peildatum": "2026-11-22",
    });
  });
});
