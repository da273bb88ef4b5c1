import { describe, expect, it } from "vitest";
import { laadInhoud } from "#content/laad-inhoud.ts";
import type { Rapport } from "#domain/rapport/blok.ts";
import { formulierblad } from "#domain/rapport/formulierblad.ts";
import { gespreksblad } from "#domain/rapport/gespreksblad.ts";
import type { Formulier } from "#domain/schoolscan/formulier.ts";
import { stellingenVan } from "#domain/schoolscan/klassengesprekken.ts";
import { type Lijstkeuze, type Vragenlijst, vragenlijstVoor } from "#domain/schoolscan/vragenlijst.ts";
import { elementenVan, lees, maak, objectenVan } from "./lees-pdf.ts";

const inhoud = await laadInhoud();
const BIJ = { school: { naam: "De Linde (verzonnen)", fictief: true as const }, vandaag: "2026-11-24" };

const SECTOREN: Record<string, Lijstkeuze["sectoren"]> = { "leerlingen-vo-pro-vso": ["vo"] };

/** A form as a school uses it, with a question of its own. */
function lijstVan({ id, rol }: Pick<Formulier, "id" | "rol">): Vragenlijst {
  const eigen = [{ id: "e1", tekst: "Wat vindt u van de nieuwe schooltijden?", soort: "open" as const }];
  const keuze = { formulier: id, rol, sectoren: SECTOREN[id] ?? ["bao" as const], schoolsoorten: [], vragen: eigen };
  const lijst = vragenlijstVoor(keuze, inhoud);
  if (!lijst) throw new Error(`no form ${id}`);
  return lijst;
}

const BLADEN: [string, Rapport][] = [
  ["the sheet for a conversation", gespreksblad(inhoud.klassengesprek, stellingenVan(inhoud.formulieren), BIJ)],
  ...inhoud.formulieren.map((formulier): [string, Rapport] => [
    `the form ${formulier.id}`,
    formulierblad(lijstVan(formulier), BIJ),
  ]),
  ["the full scan", formulierblad(lijstVan({ id: "volledig", rol: "ib" }), BIJ)],
];

describe.each(BLADEN)("%s on paper", (_naam, rapport) => {
  it("is a tagged file with everything marked, headings without a jump, and the title first", async () => {
    const { bytes } = await maak(rapport);
    const pdf = await lees(bytes);
    for (const { ongemerkt } of pdf.bladzijden) expect(ongemerkt.trim()).toBe("");
    const koppen = elementenVan(pdf).filter(({ role }) => /^H\d$/.test(role));
    expect(koppen[0]?.role).toBe("H1");
    expect(koppen[0]?.text.trim()).toBe(rapport.kop.titel);
    koppen.forEach(({ role }, i) => {
      expect(Number(role[1])).toBeLessThanOrEqual(Number(koppen[i - 1]?.role[1] ?? 1) + 1);
    });
    expect(pdf.taal).toBe("nl-NL");
    expect(await objectenVan(rapport)).toContain("<pdfuaid:part>1</pdfuaid:part>");
  }, 60_000);

  it("says that it is a form, and nothing about the state of the plan", async () => {
    const pdf = await lees((await maak(rapport)).bytes);
    for (const { tekst } of pdf.bladzijden) {
      expect(tekst).toContain("FORMULIER");
      expect(tekst).not.toMatch(/CONCEPT|·\s*blz/);
    }
  }, 60_000);
});

describe("a form on paper", () => {
  it("has a box with words for each choice and every question of the form", async () => {
    for (const formulier of inhoud.formulieren) {
      const pdf = await lees((await maak(formulierblad(lijstVan(formulier), BIJ))).bytes);
      const elementen = elementenVan(pdf);
      const gelezen = elementen
        .map(({ text }) => text)
        .join(" ")
        .replace(/\s+/g, " ");
      for (const { vraag } of formulier.vragen) expect(gelezen).toContain(vraag.replace(/\s+/g, " ").slice(0, 40));
      expect(gelezen).toContain("Wat vindt u van de nieuwe schooltijden?");
      const vakjes = elementen.filter(({ role, alt }) => role === "Figure" && alt === "Leeg aankruisvakje");
      expect(vakjes.length > 0).toBe(formulier.vragen.some(({ soort }) => soort !== "open"));
    }
  }, 60_000);
});
