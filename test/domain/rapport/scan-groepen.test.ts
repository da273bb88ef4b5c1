import { describe, expect, test } from "vitest";
import { laadInhoud } from "#content/laad-inhoud.ts";
import { laadVoorbeeld } from "#content/voorbeeld/laad-voorbeeld.ts";
import { berekenBeeld } from "#domain/beeld.ts";
import { type Entries, readDossier } from "#domain/dossier/entries.ts";
import { antwoordenPerGroep, verschillenTussenGroepen, wieVuldeIn } from "#domain/rapport/scan-groepen.ts";
import { zorgmatrix } from "#domain/rapport/scan-matrix.ts";

const inhoud = await laadInhoud();
const voorbeeld = await laadVoorbeeld();
const beeldVan = (entries: Entries) => berekenBeeld(readDossier(entries).dossier, inhoud, "2026-11-24");

describe("answers of groups in the report", () => {
  const beeld = beeldVan(voorbeeld);

  test("stand below the judgement that they belong to, each with every answer that was given", () => {
    const rijen = zorgmatrix(beeld)?.rijen ?? [];
    const plaats = rijen.findIndex(({ cellen }) => String(cellen[0]).startsWith("3.3"));
    expect(rijen[plaats]?.cellen.slice(1).map((cel) => (typeof cel === "object" ? cel.zorg : cel))).toEqual([
      3,
      2,
      4,
      null,
      4,
    ]);
    const { vervolg, cellen } = rijen[plaats + 1] ?? {};
    expect(vervolg).toBe(true);
    expect(cellen?.[0]).toMatch(
      /^\*\*Team \(14\):\*\* \d+× enige zorgen, \d+× veel zorgen, \d+× zeer veel zorgen; \*\*Team:\*\* één antwoord samen\.$/,
    );
  });

  test("say in words who took part, which group is too small, and where groups differ", () => {
    expect(JSON.stringify(wieVuldeIn(beeld))).toContain("Minder dan 10 ouders leverden een formulier in.");
    expect(JSON.stringify(verschillenTussenGroepen(beeld))).toContain("Het team zegt: veel zorgen");
  });

  test("are not there when nobody handed in a form", () => {
    const zonder = Object.fromEntries(
      Object.entries(voorbeeld).filter(([sleutel]) => !sleutel.startsWith("inzending/")),
    );
    expect(antwoordenPerGroep(beeldVan(zonder)).size).toBe(0);
    expect(zorgmatrix(beeldVan(zonder))?.rijen.some(({ vervolg }) => vervolg)).toBe(false);
  });
});
