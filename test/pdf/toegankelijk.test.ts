import { beforeAll, describe, expect, it } from "vitest";
import type { Hoofdstuk } from "#domain/rapport/blok.ts";
import { fontsVanSchijf } from "#pdf/fonts-node.ts";
import { maakPdf } from "#pdf/maak-pdf.ts";
import type { Opmaakgeheugen } from "#pdf/opmaak.tsx";
import { maakRapport } from "./fixture-rapport.ts";
import { alle, elementenVan, type GelezenPdf, lees, maak, objectenVan } from "./lees-pdf.ts";

const KOPPEN = /^H[1-6]$/;

describe("the PDF of a full report", () => {
  let pdf: GelezenPdf;
  let objecten: string;

  beforeAll(async () => {
    pdf = await lees((await maak(maakRapport())).bytes);
    objecten = await objectenVan(maakRapport());
  }, 60_000);

  const rol = (naam: string) => elementenVan(pdf).filter(({ role }) => role === naam);

  it("has a language, a shown title and declares PDF/UA-1", () => {
    expect(pdf.taal).toBe("nl-NL");
    expect(pdf.titel).toBe(maakRapport().kop.documenttitel);
    expect(objecten).toContain("/DisplayDocTitle true");
    expect(objecten).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(objecten).toContain("/Marked true");
  });

  it("marks everything that is drawn, and reads pages in structure order", () => {
    for (const { ongemerkt } of pdf.bladzijden) expect(ongemerkt.trim()).toBe("");
    expect(objecten.match(/\/Tabs \/S/g)).toHaveLength(pdf.bladzijden.length);
  });

  it("shows status, fingerprint and page number on every page, as artifacts", () => {
    pdf.bladzijden.forEach(({ tekst, elementen }, plaats) => {
      const gelezen = elementen.map(({ text }) => text).join(" ");
      for (const vast of ["CONCEPT", "3FA2B-91C07", `blz. ${plaats + 1} van ${pdf.bladzijden.length}`]) {
        expect(tekst).toContain(vast);
        expect(gelezen).not.toContain(vast);
      }
    });
  });

  it("never jumps a heading level", () => {
    const niveaus = elementenVan(pdf)
      .filter(({ role }) => KOPPEN.test(role))
      .map(({ role }) => Number(role[1]));
    expect(niveaus[0]).toBe(1);
    niveaus.forEach((niveau, plaats) => {
      expect(niveau).toBeLessThanOrEqual((niveaus[plaats - 1] ?? 1) + 1);
    });
  });

  it("reads chapter titles, cards and findings as headings with their number", () => {
    expect(rol("H1").map(({ text }) => text.trim())).toContain("3 Hoe staan onze leerlingen ervoor");
    expect(rol("H2").map(({ text }) => text.trim())).toContain("I1 Technieken voor begrijpend lezen");
    expect(rol("H2").map(({ text }) => text.trim())).toContain("B2 Rekenen: sommen uit het hoofd gaan te langzaam");
    expect(rol("H3").map(({ text }) => text.trim())).toContain("Waarom deze keuze");
  });

  it("gives every figure a text alternative and a place", () => {
    expect(rol("Figure").length).toBeGreaterThan(4);
    for (const { alt } of rol("Figure")) expect(alt).toBeTruthy();
    expect(objecten.match(/\/BBox \[/g)?.length).toBeGreaterThanOrEqual(rol("Figure").length);
  });

  it("builds tables with caption, head, row headers and scope", () => {
    expect(rol("Caption").map(({ text }) => text.trim())).toContain(
      "Tabel 2. De drie potjes: hoeveel is er, wat gebruiken wij, wat blijft over",
    );
    expect(rol("Table").length).toBeGreaterThanOrEqual(6);
    for (const tabel of rol("Table")) {
      for (const { role } of tabel.kinderen) expect(["Caption", "THead", "TBody"]).toContain(role);
    }
    expect(objecten).toContain("/Scope /Column");
    expect(objecten).toContain("/Scope /Row");
    const koppen = objecten.match(/\/S \/TH\b/g)?.length;
    expect(objecten.match(/\/Scope \/(Row|Column)/g)).toHaveLength(koppen ?? -1);
  });

  it("reads the repeated head of a broken table once", () => {
    const metKop = pdf.bladzijden.filter(({ tekst }) => tekst.includes("Post"));
    expect(metKop.length).toBe(2);
    expect(rol("TH").filter(({ text }) => text.trim() === "Post")).toHaveLength(1);
  });

  it("tells the kind of each list", () => {
    for (const soort of ["Disc", "Decimal", "None"]) expect(objecten).toContain(`/ListNumbering /${soort}`);
    for (const lijst of rol("L")) for (const { role } of lijst.kinderen) expect(role).toBe("LI");
  });

  it("lists in the contents the page on which each chapter starts", () => {
    const begin = new Map<string, number>();
    pdf.bladzijden.forEach(({ elementen }, plaats) => {
      for (const { role, text } of alle(elementen)) if (role === "H1") begin.set(text.trim(), plaats + 1);
    });
    const regels = rol("TOCI").map(({ text }) => /^(.*\S)\s+(\d+)$/.exec(text.trim()));
    expect(regels).toHaveLength(maakRapport().hoofdstukken.length);
    for (const regel of regels) expect(begin.get(regel?.[1] ?? "")).toBe(Number(regel?.[2]));
  });

  it("shows the real page behind a page reference", () => {
    const tekst = rol("P")
      .map(({ text }) => text)
      .join("\n");
    const besluit = pdf.bladzijden.findIndex(({ elementen }) =>
      alle(elementen).some(({ role, text }) => role === "H1" && text.includes("Besluit van de MR")),
    );
    expect(tekst).toContain(`Het besluit zelf vult u in op blz. ${besluit + 1}.`);
    expect(tekst).not.toContain("blz. 00");
  });

  it("says where each link goes, and every link goes somewhere", () => {
    expect(pdf.links.length).toBeGreaterThan(40);
    for (const { inhoud } of pdf.links) expect(inhoud).toMatch(/^Naar .+, bladzijde \d+$/);
    expect(pdf.links.map(({ inhoud }) => inhoud)).toContainEqual(expect.stringMatching(/^Naar B1 Begrijpend lezen/));
    expect(rol("Link").length).toBeGreaterThan(40);
    for (const { doel } of pdf.links) expect(objecten).toContain(`(${doel})`);
  });

  it("notes for each link the page on which it can be clicked", () => {
    const paginaVan = new Map<string, string>();
    for (const object of objecten.split("endobj")) {
      const pagina = /(\d+) 0 obj/.exec(object)?.[1] ?? "";
      const annotaties = object.includes("/Type /Page\n") ? /\/Annots \[([^\]]*)\]/.exec(object)?.[1] : undefined;
      for (const [, nummer = ""] of (annotaties ?? "").matchAll(/(\d+) 0 R/g)) paginaVan.set(nummer, pagina);
    }
    const verwijzingen = [...objecten.matchAll(/\/Type \/OBJR\n\/Obj (\d+) 0 R\n\/Pg (\d+) 0 R/g)];
    expect(verwijzingen.length).toBe(pdf.links.length);
    for (const [, annotatie = "", pagina] of verwijzingen) expect(paginaVan.get(annotatie)).toBe(pagina);
  });

  it("nests bookmarks as the headings", () => {
    expect(pdf.bladwijzers.map(({ titel }) => titel).slice(0, 3)).toEqual([
      "Voorblad",
      "Inhoud",
      "1 Het besluit op één pagina",
    ]);
    const wet = pdf.bladwijzers[2]?.onder.find(({ titel }) => titel === "Wat de wet vraagt");
    expect(wet?.onder.map(({ titel }) => titel)).toContain("Beweegredenen");
  });
});

describe("the running head", () => {
  it("shows another status once the report is ready", async () => {
    const pdf = await lees((await maak(maakRapport({ status: "vastgesteld" }))).bytes);
    for (const { tekst } of pdf.bladzijden) {
      expect(tekst).toContain("VASTGESTELD");
      expect(tekst).not.toContain("CONCEPT");
    }
  });
});

describe("making a report again after an edit", () => {
  it("gives the same file as making it anew", async () => {
    const geheugen: Opmaakgeheugen = new Map();
    const fonts = fontsVanSchijf();
    await maakPdf(maakRapport(), fonts, { geheugen });
    const [eerste, ...rest] = maakRapport().hoofdstukken;
    const gewijzigd = {
      ...maakRapport(),
      hoofdstukken: [{ ...eerste, titel: "Een ander begin" } as Hoofdstuk, ...rest],
    };
    const opnieuw = await maakPdf(gewijzigd, fonts, { geheugen });
    const vers = await maak(gewijzigd);
    expect(Buffer.from(opnieuw.bytes).equals(Buffer.from(vers.bytes))).toBe(true);
  });
});

describe("the same report", () => {
  it("gives the same bytes", async () => {
    const eerste = await maak(maakRapport());
    const tweede = await maak(maakRapport());
    expect(Buffer.from(eerste.bytes).equals(Buffer.from(tweede.bytes))).toBe(true);
  });

  it("is dated by the report, not by the clock", async () => {
    expect(await objectenVan(maakRapport({ datum: "2027-02-03" }))).toContain("(D:20270203000000Z)");
  });
});
