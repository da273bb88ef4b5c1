import { describe, expect, it } from "vitest";
import { applyChanges, type Entries, readDossier } from "#domain/dossier/entries.ts";
import {
  antwoordVan,
  beantwoordDoor,
  beantwoordingVan,
  eersteOpenVraag,
  kiesRol,
  zetAntwoord,
} from "#domain/schoolscan/antwoorden.ts";
import type { Scanitem } from "#domain/schoolscan/item.ts";

const dossierVan = (entries: Entries) => readDossier(entries).dossier;
const leeg = dossierVan({});
const vraag = (id: string) => ({ id }) as Scanitem;

describe("zetAntwoord", () => {
  it("writes the leaf and, the first time, the role", () => {
    expect(zetAntwoord(leeg, "team", "A2", "zorg", 4)).toEqual([
      { sleutel: "inbreng/team/rol", waarde: "team" },
      { sleutel: "inbreng/team/antwoorden/A2/zorg", waarde: 4 },
    ]);
    const met = dossierVan({ "inbreng/team/rol": "team" });
    expect(zetAntwoord(met, "team", "A2@havo", "bronnen/toets", undefined)).toEqual([
      { sleutel: "inbreng/team/antwoorden/A2@havo/bronnen/toets", waarde: undefined },
    ]);
    expect(kiesRol(met, "team")).toEqual([]);
  });

  it("can be read back as the answer of that role only", () => {
    const dossier = dossierVan(applyChanges({}, zetAntwoord(leeg, "ib", "A2", "zorg", 0)));
    expect(antwoordVan(dossier, "ib", "A2").zorg).toBe(0);
    expect(antwoordVan(dossier, "team", "A2").zorg).toBeUndefined();
    expect(dossier.inbreng.ib?.rol).toBe("ib");
  });
});

describe("beantwoordingVan", () => {
  it("names parts and roles, the whole school first; a source tick alone is no answer", () => {
    const dossier = dossierVan({
      "inbreng/team/rol": "team",
      "inbreng/team/antwoorden/A2@havo/zorg": 4,
      "inbreng/team/antwoorden/A2/zorg": 3,
      "inbreng/schoolleiding/antwoorden/A2/zorg": 2,
      "inbreng/ib/rol": "ib",
      "inbreng/ib/antwoorden/A2/bronnen/toets": true,
      "inbreng/ib/antwoorden/B1/zorg": 2,
    });
    expect(beantwoordingVan(dossier, "A2")).toEqual([
      { deel: "", rollen: ["schoolleiding", "team"] },
      { deel: "havo", rollen: ["team"] },
    ]);
    expect(beantwoordingVan(dossier, "E1")).toEqual([]);
  });
});

describe("eersteOpenVraag", () => {
  const items = ["D1", "D2", "E1"].map(vraag);
  const schoolleiding = {
    "inbreng/schoolleiding/antwoorden/D1/zorg": 1,
    "inbreng/schoolleiding/antwoorden/E1@havo/zorg": 1,
  };

  it("is the first that nobody answered, for any part", () => {
    expect(eersteOpenVraag(items, dossierVan(schoolleiding), "team")?.id).toBe("D2");
  });

  it("is the first that this role did not answer when somebody answered everything", () => {
    const alles = dossierVan({ ...schoolleiding, "inbreng/schoolleiding/antwoorden/D2/zorg": 0 });
    expect(eersteOpenVraag(items, alles, "team")?.id).toBe("D1");
    expect(eersteOpenVraag(items, alles, "schoolleiding")).toBeUndefined();
    expect([...beantwoordDoor(alles, "schoolleiding")].sort()).toEqual(["D1", "D2", "E1"]);
  });
});
