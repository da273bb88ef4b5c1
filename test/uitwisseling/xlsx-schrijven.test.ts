import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import readXlsx from "read-excel-file/universal";
import { describe, expect, it } from "vitest";
import { laadInhoud } from "#content/laad-inhoud.ts";
import { laadVoorbeeld } from "#content/voorbeeld/laad-voorbeeld.ts";
import { type Beeld, berekenBeeld } from "#domain/beeld.ts";
import { leesJson } from "#domain/dossier/bestand.ts";
import { type Entries, readDossier } from "#domain/dossier/entries.ts";
import { kortVingerafdruk } from "#domain/dossier/vingerafdruk.ts";
import { maakWerkbladen } from "#domain/uitvoer/werkbladen.ts";
import { schrijfXlsx } from "#uitwisseling/xlsx-schrijven.ts";

const inhoud = await laadInhoud();
const AFDRUK = "3fa2b91c07".padEnd(64, "0");
const SCENARIOS = join(import.meta.dirname, "../scenarios");

function scenario(bestand: string): Entries {
  const gelezen = leesJson(JSON.parse(readFileSync(join(SCENARIOS, bestand), "utf8")));
  if (!gelezen.goed) throw new Error(gelezen.fout);
  return gelezen.waarde.entries;
}

const beeldVan = (entries: Entries): Beeld => berekenBeeld(readDossier(entries).dossier, inhoud, "2026-11-24");
const centen = (waarde: unknown) => Math.round(Number(waarde) * 100);

type Rijen = unknown[][];

async function open(beeld: Beeld): Promise<Record<string, Rijen>> {
  const bytes = schrijfXlsx(maakWerkbladen(beeld, AFDRUK));
  const bladen = await readXlsx(bytes.buffer as ArrayBuffer);
  return Object.fromEntries(bladen.map(({ sheet, data }) => [sheet, data as Rijen]));
}

/** Compares every amount on the sheets Begroting, Potjes and Plan with what the app counts. */
async function expectGelijk(beeld: Beeld) {
  const { begroting, jaren } = beeld;
  const { Begroting = [], Potjes = [], Plan = [] } = await open(beeld);
  const jaarkolommen = jaren.length + 2;
  const regels = Begroting.slice(1);
  expect(regels).toHaveLength(begroting.regels.length + 1);
  for (const [i, { kosten }] of [...begroting.regels, { kosten: begroting.totaal }].entries()) {
    const cellen = (regels[i] ?? []).slice(-jaarkolommen).map(centen);
    const verdeeld = jaren.map((jaar) => kosten.perJaar[jaar] ?? 0);
    const rest = kosten.totaal - verdeeld.reduce((a, b) => a + b, 0);
    expect(cellen).toEqual([...verdeeld, rest, kosten.totaal]);
  }
  for (const [i, stand] of begroting.potjes.entries()) {
    const cellen = (Potjes[i + 1] ?? []).slice(-5).map(centen);
    const { beschikbaar, gepland, over, uitgegeven, rest } = stand;
    expect(cellen).toEqual([beschikbaar, gepland, over, uitgegeven, rest].map(({ totaal }) => totaal));
  }
  expect((Potjes.at(-1) ?? []).slice(-5).map(centen)).toEqual([
    begroting.beschikbaar.totaal,
    begroting.totaal.totaal,
    begroting.over.totaal,
    begroting.uitgegeven.totaal,
    begroting.beschikbaar.totaal - begroting.uitgegeven.totaal,
  ]);
  expect(centen(Plan.at(-1)?.at(-1))).toBe(begroting.totaal.totaal);
}

/** A formula done again by the test itself, from the numbers in the XML. */
function rekenNa(xml: string) {
  const cellen = new Map<string, number>();
  for (const [, plek = "", waarde] of xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*>(?:<f>[^<]*<\/f>)?<v>([^<]*)<\/v>/g))
    cellen.set(plek, centen(waarde));
  const formules = [...xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*><f>([^<]*)<\/f>/g)];
  const nummer = (letters: string) => [...letters].reduce((n, l) => 26 * n + l.charCodeAt(0) - 64, 0);
  const inBereik = (plek: string, [k1, r1]: readonly [string, number], [k2, r2]: readonly [string, number]) => {
    const [, k = "", r = ""] = /^([A-Z]+)(\d+)$/.exec(plek) ?? [];
    return nummer(k) >= nummer(k1) && nummer(k) <= nummer(k2) && Number(r) >= r1 && Number(r) <= r2;
  };
  for (const [, plek = "", formule = ""] of formules) {
    const som = /^SUM\(([A-Z]+)(\d+):([A-Z]+)(\d+)\)$/.exec(formule);
    const [van = "", min = ""] = formule.split("-");
    const uitkomst = som
      ? [...cellen]
          .filter(([p]) => inBereik(p, [som[1] ?? "", Number(som[2])], [som[3] ?? "", Number(som[4])]))
          .reduce((n, [, waarde]) => n + waarde, 0)
      : (cellen.get(van) ?? Number.NaN) - (cellen.get(min) ?? Number.NaN);
    expect(`${plek} ${formule} ${cellen.get(plek)}`).toBe(`${plek} ${formule} ${uitkomst}`);
  }
  return formules.length;
}

const delenVan = (beeld: Beeld) =>
  Object.entries(unzipSync(schrijfXlsx(maakWerkbladen(beeld, AFDRUK)))).map(
    ([naam, bytes]) => [naam, strFromU8(bytes)] as const,
  );

describe("an Excel file of a plan", () => {
  it.each(readdirSync(SCENARIOS).filter((naam) => naam.endsWith(".dossier.json")))(
    "equals the screen: %s",
    async (naam) => {
      await expectGelijk(beeldVan(scenario(naam)));
    },
  );

  it("equals the screen: the example school", async () => {
    await expectGelijk(beeldVan(await laadVoorbeeld()));
  });

  it("has formulas that give the same outcome as the app, and frozen headers", async () => {
    const bladen = delenVan(beeldVan(await laadVoorbeeld())).filter(([naam]) => /sheet\d/.test(naam));
    expect(bladen).toHaveLength(6);
    const formules = bladen.map(([, xml]) => rekenNa(xml));
    expect(formules.slice(0, 2).every((aantal) => aantal > 3)).toBe(true);
    expect(bladen.every(([, xml]) => xml.includes('ySplit="1"') && xml.includes('state="frozen"'))).toBe(true);
  });

  it("says which version it is", async () => {
    const { Toelichting = [] } = await open(beeldVan(scenario("1-sterappel.dossier.json")));
    const regels = new Map(Toelichting.map(([wat, uitleg]) => [wat, uitleg]));
    expect(regels.get("Vingerafdruk")).toBe(kortVingerafdruk(AFDRUK));
    expect(regels.get("Status")).toBe("Concept");
    expect(regels.get("Gemaakt op")).toEqual(new Date("2026-11-24"));
  });

  it("equals the screen for any amounts, and makes any text harmless", async () => {
    const bedrag = fc.integer({ min: 0, max: 99_999_999_999 });
    const gek = fc.oneof(
      fc.string({ unit: "binary", maxLength: 30 }),
      fc.constantFrom("=1+1", "\t=cmd", " @SUM(A1)", "＝1", "-5", "_x0041_", "]]>", "\u0000=2", "<script>&"),
    );
    const regel = fc.record({
      omschrijving: gek,
      jaar1: bedrag,
      jaar2: bedrag,
      rest: fc.option(bedrag, { nil: undefined }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(regel, { maxLength: 12 }), bedrag, gek, async (regels, budget, naam) => {
        const entries: Entries = {
          "plan/beginjaar": 2026,
          "potje/p/naam": naam,
          "potje/p/jaren/2026/bedrag": budget,
          "potje/p/volgorde": 1,
        };
        for (const [i, { omschrijving, jaar1, jaar2, rest }] of regels.entries()) {
          entries[`regel/r${i}/omschrijving`] = omschrijving;
          entries[`regel/r${i}/potje`] = i % 2 === 0 ? "p" : "";
          entries[`regel/r${i}/jaren/2026/bedrag`] = jaar1;
          entries[`regel/r${i}/jaren/2027/bedrag`] = jaar2;
          if (rest !== undefined) entries[`regel/r${i}/onverdeeld`] = rest;
          entries[`regel/r${i}/volgorde`] = i + 1;
        }
        const beeld = beeldVan(entries);
        await expectGelijk(beeld);
        const teksten = Object.values(await open(beeld))
          .flat(2)
          .filter((cel) => typeof cel === "string");
        expect(teksten.filter((tekst) => /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u.test(tekst))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("gives the same bytes for the same plan", () => {
    const beeld = beeldVan(scenario("1-sterappel.dossier.json"));
    expect(schrijfXlsx(maakWerkbladen(beeld, AFDRUK))).toEqual(schrijfXlsx(maakWerkbladen(beeld, AFDRUK)));
  });
});
