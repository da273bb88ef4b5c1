import { expect, test } from "vitest";
import { laadInhoud } from "#content/laad-inhoud.ts";
import { type Entries, readDossier } from "#domain/dossier/entries.ts";
import { berekenFeiten } from "#domain/feiten.ts";
import { niveausInWoorden, voorWieZin } from "#domain/schoolscan/bevinding-woorden.ts";
import { conclusiesVan, soortenZin } from "#domain/schoolscan/conclusies.ts";

const inhoud = await laadInhoud();
const feitenVan = (entries: Entries) =>
  berekenFeiten(readDossier({ "school/sectoren/bao": true, ...entries }).dossier, inhoud, "2026-11-24");
const bij = (entries: Entries, onderdeel: string) =>
  conclusiesVan(feitenVan(entries)).find((conclusie) => conclusie.onderdeel.id === onderdeel);
const A2 = "inbreng/schoolleiding/antwoorden/A2";
const [vinkje] = inhoud.scan.bronvinkjes.filter(({ soort }) => soort === "observatie");

test("an empty scan has no conclusions to write", () => {
  expect(conclusiesVan(feitenVan({}))).toEqual([]);
});

test("what a conclusion rests on is gathered from ticks, evidence and results", () => {
  const conclusie = bij(
    {
      [`${A2}/zorg`]: 4,
      [`${A2}/bronnen/${vinkje?.id}`]: true,
      [`${A2}/bewijs/b/naam`]: "Leestoets",
      [`${A2}/bewijs/b/bron`]: "volgsysteem",
      "inbreng/schoolleiding/antwoorden/A3/zorg": 0,
      "resultaat/r/vak": "Begrijpend lezen",
      "resultaat/s/vak": "Rekenen",
    },
    "A",
  );
  expect(conclusie).toMatchObject({
    soorten: ["wat wij zien in de les", "toetsen"],
    bewijs: ["Leestoets (volgsysteem)"],
    resultaten: [{ id: "r" }],
    geenZicht: [{ ref: "A3" }],
  });
  expect(conclusie?.onbeantwoord.map(({ id }) => id)).toEqual(["A1", "A4", "A5"]);
});

test("one kind of source asks for a second; two kinds are named", () => {
  expect(soortenZin({ soorten: [] })).toBe("Nog geen bron aangekruist.");
  expect(soortenZin({ soorten: ["toetsen"] })).toContain("Zoek er een tweede soort bij");
  expect(soortenZin({ soorten: ["toetsen", "ouders"] })).toBe("2 soorten bronnen: toetsen en ouders.");
});

test("results alone, or words alone, are enough for a conclusion", () => {
  expect(bij({ "resultaat/s/vak": "Rekenen" }, "B")?.soorten).toEqual(["toetsen"]);
  expect(bij({ "conclusie/G/zien": "Wij bewegen weinig." }, "G")?.tekst.zien).toBe("Wij bewegen weinig.");
});

test("a finding says whom it is about, by the school's ticks or else by the question", () => {
  const item = inhoud.scan.items.find(({ id }) => id === "A2");
  if (!item) throw new Error("no item");
  const { dossier } = feitenVan({
    "bevinding/A2/niveaus/L": true,
    "bevinding/A2/niveaus/G": true,
    "bevinding/A2/doelgroep": "nieuwkomers",
  });
  expect(niveausInWoorden(item, undefined)).toBe("groep");
  expect(niveausInWoorden(item, dossier.bevinding.A2)).toBe("leerling en groep");
  expect(voorWieZin(dossier.bevinding.A2)).toBe("Dit speelt op niveau leerling en groep. Doelgroep: nieuwkomers.");
  expect(voorWieZin(undefined)).toBeUndefined();
});
