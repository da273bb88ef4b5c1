import { describe, expect, it } from "vitest";
import { applyChanges, type Entries, readDossier } from "#domain/dossier/entries.ts";
import { zetTerug } from "#domain/dossier/lijst.ts";
import {
  doelenAdvies,
  doelenMet,
  haalUitDoelen,
  maakDoel,
  verhuisNaarDoel,
  verwijderDoel,
  zetBijDoel,
} from "#domain/programma/doelen.ts";

const dossierVan = (entries: Entries) => readDossier(entries).dossier;
const BASIS: Entries = {
  "doel/p1/titel": "Beter lezen",
  "doel/p1/volgorde": 1,
  "doel/p1/bevindingen/A2": true,
  "doel/p2/titel": "Rust in de klas",
  "doel/p2/volgorde": 2,
  "doel/p2/bevindingen/D1": true,
  "doel/p2/bevindingen/I3": true,
  "keuze/i1/interventie": "kleine-groepen",
  "keuze/i1/doelen/p2": true,
};
const na = (changes: Parameters<typeof applyChanges>[1]) => applyChanges(BASIS, changes);

describe("goals", () => {
  it("come last, with the findings they rest on", () => {
    const entries = na(maakDoel(dossierVan(BASIS), "p3", "Meer plezier", ["A5", "E1@havo"]));
    const doel = dossierVan(entries).doel.p3;
    expect(doel).toMatchObject({ titel: "Meer plezier", volgorde: 3, bevindingen: { A5: true, "E1@havo": true } });
  });

  it("share and exchange findings", () => {
    const gedeeld = na(zetBijDoel("p2", "A2", true));
    expect(doelenMet(dossierVan(gedeeld), "A2")).toEqual(["p1", "p2"]);
    const verhuisd = applyChanges(gedeeld, verhuisNaarDoel(dossierVan(gedeeld), "p2", "A2"));
    expect(doelenMet(dossierVan(verhuisd), "A2")).toEqual(["p2"]);
  });

  it("go with their tick at the interventions and everything that was typed, and come back whole", () => {
    const entries = { ...BASIS, "ruw/doel|p2|titel": "te lang" };
    const weg = verwijderDoel(entries, dossierVan(entries), "p2");
    const zonder = applyChanges(entries, weg);
    expect(Object.keys(zonder).filter((sleutel) => sleutel.includes("p2"))).toEqual([]);
    expect(zonder["keuze/i1/interventie"]).toBe("kleine-groepen");
    expect(applyChanges(zonder, zetTerug(entries, weg))).toEqual(entries);
  });
});

describe("haalUitDoelen", () => {
  it("removes a goal that was only this finding", () => {
    const { changes, weg } = haalUitDoelen(BASIS, dossierVan(BASIS), "A2");
    expect(weg).toEqual(["p1"]);
    expect(dossierVan(na(changes)).doel.p1).toBeUndefined();
  });

  it("keeps a goal with another finding or with an intervention", () => {
    const { changes, weg } = haalUitDoelen(BASIS, dossierVan(BASIS), "D1");
    expect(weg).toEqual([]);
    const over = na(changes);
    expect(dossierVan(over).doel.p2?.bevindingen).toEqual({ I3: true });
    expect(haalUitDoelen(over, dossierVan(over), "I3").weg).toEqual([]);
  });
});

describe("doelenAdvies", () => {
  it("advises three to five and never forbids", () => {
    expect(doelenAdvies(0)).toContain("drie tot vijf");
    expect(doelenAdvies(2)).toContain("nu 2");
    expect(doelenAdvies(4)).toContain("goed aantal");
    expect(doelenAdvies(7)).toContain("Het mag");
  });
});
