import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import writeXlsx from "write-excel-file/universal";
import { laadInhoud } from "#content/laad-inhoud.ts";
import { laadVoorbeeld } from "#content/voorbeeld/laad-voorbeeld.ts";
import { berekenBeeld } from "#domain/beeld.ts";
import { readDossier } from "#domain/dossier/entries.ts";
import { raadKolommen, vindKoprij } from "#domain/overnemen/herken.ts";
import { leesRegels } from "#domain/overnemen/lees-regels.ts";
import { maakVoorstellen } from "#domain/overnemen/voorstel.ts";
import { maakWerkbladen } from "#domain/uitvoer/werkbladen.ts";
import { leesTabelbestand } from "#uitwisseling/tabelbestand.ts";
import { schrijfXlsx } from "#uitwisseling/xlsx-schrijven.ts";

let vanExcel = new Uint8Array();

beforeAll(async () => {
  const blob = await writeXlsx([
    {
      sheet: "Begroting",
      data: [
        [{ value: "Onze begroting", columnSpan: 3 }, null, null],
        ["Omschrijving", "2026-2027", "Startdatum"],
        ["Boeken", 1234.5, { value: new Date("2026-09-01"), format: "dd-mm-yyyy" }],
        ["Aandeel", 1.234, true],
        [{ type: "Formula", value: "=A1" }, 3, null],
      ],
    },
    { sheet: "Leeg", data: [[null]] },
    { sheet: "Doelen", data: [["Doel"], ["Beter lezen"]] },
  ]).toBlob();
  vanExcel = new Uint8Array(await blob.arrayBuffer());
});

const sheetMet = (rijen: string) =>
  zipSync({
    ...unzipSync(vanExcel),
    "xl/worksheets/sheet1.xml": strToU8(
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rijen}</sheetData></worksheet>`,
    ),
  });

describe("an Excel file of another program", () => {
  it("is read sheet by sheet, numbers in Dutch and dates as dates", async () => {
    expect(await leesTabelbestand("plan.xlsx", vanExcel)).toMatchObject({
      goed: true,
      waarde: [
        {
          naam: "Begroting",
          rijen: [
            ["Onze begroting", "", ""],
            ["Omschrijving", "2026-2027", "Startdatum"],
            ["Boeken", "1234,50", "01-09-2026"],
            ["Aandeel", "1,23", "ja"],
            ["", "3", ""],
          ],
        },
        { naam: "Doelen", rijen: [["Doel"], ["Beter lezen"]] },
      ],
    });
  });

  it("may be one of our own: harmless text comes back as it was typed", async () => {
    const entries = { ...(await laadVoorbeeld()), "regel/z/omschrijving": "=1+1", "regel/z/volgorde": 99 };
    const beeld = berekenBeeld(readDossier(entries).dossier, await laadInhoud(), "2026-11-24");
    const gelezen = await leesTabelbestand("x.xlsx", schrijfXlsx(maakWerkbladen(beeld, "0".repeat(64))));
    expect(gelezen.goed && gelezen.waarde[0]?.rijen.at(-2)?.[1]).toBe("=1+1");
  });

  it.each([
    ["a cell far away", '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'],
    ["too many columns", '<row r="1"><c r="ZZZ1"><v>1</v></c></row>'],
    ["an endless reference", `<row r="1"><c r="A${"9".repeat(400)}"><v>1</v></c></row>`],
  ])("is refused with %s", async (_, rijen) => {
    expect(await leesTabelbestand("x.xlsx", sheetMet(rijen))).toMatchObject({
      goed: false,
      fout: expect.stringContaining("te groot"),
    });
  });

  it("is refused when it unpacks to more than fits", async () => {
    const bom = zipSync({ ...unzipSync(vanExcel), "xl/worksheets/sheet9.xml": new Uint8Array(90_000_000) });
    expect(bom.length).toBeLessThan(1_000_000);
    expect(await leesTabelbestand("bom.xlsx", bom)).toMatchObject({
      goed: false,
      fout: expect.stringContaining("te groot"),
    });
  });

  it("is refused when it is 50 MB, an old .xls, a Word file or half a file", async () => {
    const groot = new Uint8Array(50_000_000);
    groot.set(vanExcel);
    for (const bytes of [
      groot,
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]),
      zipSync({ "word/document.xml": strToU8("<x/>") }),
      vanExcel.slice(0, vanExcel.length / 2),
    ])
      expect(await leesTabelbestand("x.xlsx", bytes)).toMatchObject({
        goed: false,
        fout: expect.stringMatching(/[.]$/),
      });
  });

  it("gives a link to another file and an entity no life", async () => {
    const boek = strFromU8(unzipSync(vanExcel)["xl/workbook.xml"] ?? new Uint8Array());
    const bytes = zipSync({
      ...unzipSync(vanExcel),
      "xl/workbook.xml": strToU8(boek.replace("<workbook", '<!DOCTYPE x [<!ENTITY a "&b;&b;">]><workbook')),
      "xl/externalLinks/externalLink1.xml": strToU8('<externalLink r:id="rId1" Target="file:///etc/passwd"/>'),
    });
    const gelezen = await leesTabelbestand("x.xlsx", bytes);
    expect(JSON.stringify(gelezen)).not.toContain("passwd");
  });
});

describe("what the app wrote itself", () => {
  it("comes back with the same amounts, potjes and interventions", async () => {
    const beeld = berekenBeeld(readDossier(await laadVoorbeeld()).dossier, await laadInhoud(), "2026-11-24");
    const gelezen = await leesTabelbestand("x.xlsx", schrijfXlsx(maakWerkbladen(beeld, "0".repeat(64))));
    const rijen = (gelezen.goed && gelezen.waarde.find(({ naam }) => naam === "Begroting")?.rijen) || [];
    const koprij = vindKoprij(rijen, "kosten", beeld.jaren);
    const regels = leesRegels(rijen, koprij, raadKolommen(rijen, koprij, "kosten", beeld.jaren));
    const terug = maakVoorstellen(regels, "kosten", beeld).filter(({ aan }) => aan);
    expect(terug.map(({ naam, som, potje, keuze }) => [naam, som, potje?.id ?? "", keuze?.id ?? ""])).toEqual(
      beeld.begroting.regels.map(({ regel, kosten }) => [regel.omschrijving, kosten.totaal, regel.potje, regel.keuze]),
    );
  });
});

describe("500 damaged files", () => {
  const CSV = strToU8('Omschrijving;2026-2027;Potje\r\n"Boeken; ""nieuw""";1.250,50;Basis\r\nTotaal;1.250,50;\r\n');

  it("give a table or a message, never an exception", async () => {
    const uitgepakt = unzipSync(vanExcel);
    const namen = Object.keys(uitgepakt);
    const plekken = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 30 });
    const soort = fc.constantFrom("csv", "zip", "deel", "afgekapt");
    const muteer = (bytes: Uint8Array, wijzigingen: [number, number][]) => {
      const kopie = new Uint8Array(bytes);
      for (const [plek, byte] of wijzigingen) kopie[plek % Math.max(1, kopie.length)] = byte;
      return kopie;
    };
    const maak = (wat: string, wijzigingen: [number, number][], keuze: number) => {
      if (wat === "csv") return muteer(CSV, wijzigingen);
      if (wat === "zip") return muteer(vanExcel, wijzigingen);
      if (wat === "afgekapt") return vanExcel.slice(0, keuze % vanExcel.length);
      const deel = namen[keuze % namen.length] ?? "";
      return zipSync({ ...uitgepakt, [deel]: muteer(uitgepakt[deel] ?? new Uint8Array(), wijzigingen) });
    };
    await fc.assert(
      fc.asyncProperty(soort, plekken, fc.nat(), async (wat, wijzigingen, keuze) => {
        const gelezen = await leesTabelbestand("x", maak(wat, wijzigingen, keuze));
        const rijen = gelezen.goed ? gelezen.waarde.flatMap((blad) => blad.rijen) : [];
        expect(gelezen.goed || gelezen.fout.length > 20).toBe(true);
        expect(rijen.length).toBeLessThan(100_000);
        expect(rijen.flat().filter((cel) => typeof cel !== "string")).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
