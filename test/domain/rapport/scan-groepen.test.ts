import { describe, expect, test } from "vitest";
import { laadInhoud } from "#content/laad-inhoud.ts";
import { laadVoorbeeld } from "#content/voorbeeld/laad-voorbeeld.ts";
import { berekenBeeld } from "#domain/beeld.ts";
import { type Entries, readDossier } from "#domain/dossier/entries.ts";
import { antwoordenPerGroep, verschillenTussenGroepen, wieVuldeIn } from "#domain/rapport/scan-groepen.ts";

const inhoud = await laadInhoud();
const voorbeeld = await laadVoorbeeld();
const beeldVan = (entries: Entries) => berekenBeeld(readDossier(entries).dossier, inhoud, "2026-11-24");

describe("answers of groups in the report", () => {
  const beeld = beeldVan(voorbeeld);

  test("stand beside each other per question, with their middle and every answer", () => {
    const rijen = antwoordenPerGroep(beeld)[0]?.rijen.map(({ cellen }) => cellen) ?? [];
    const motivatie = rijen.filter(([vraag]) => String(vraag).startsWith("3.3"));
    expect(motivatie.map(([, wie, midden]) => [wie, midden])).toEqual([
      ["Schoolleiding (1)", "enige zorgen"],
      ["Intern begeleider (1)", "weinig zorgen"],
      ["Team (14)", "veel zorgen"],
      ["Team", "veel zorgen"],
    ]);
    expect(motivatie[2]?.[3]).toMatch(/^\d+× enige zorgen, \d+× veel zorgen, \d+× zeer veel zorgen$/);
  });

  test("say in words who took part, which group is too small, and where groups differ", () => {
    expect(JSON.stringify(wieVuldeIn(beeld))).toContain("Minder dan 10 ouders leverden een formulier in.");
    expect(JSON.stringify(verschillenTussenGroepen(beeld))).toContain("Het team zegt: veel zorgen");
  });

  test("are not there when nobody handed in a form", () => {
    const zonder = Object.fromEntries(
      Object.entries(voorbeeld).filter(([sleutel]) => !sleutel.startsWith("inzending/")),
    );
    expect(antwoordenPerGroep(beeldVan(zonder))).toEqual([]);
  });
});
