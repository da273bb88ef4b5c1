import { beforeAll, describe, expect, it } from "vitest";
import { laadInhoud } from "#content/laad-inhoud.ts";
import { ROLNAMEN } from "#domain/dossier/namen.ts";
import { SECTOREN } from "#domain/dossier/school.ts";
import type { Inhoud } from "#domain/inhoud.ts";
import { formulierenVoor } from "#domain/schoolscan/formulier.ts";
import { vragenlijstVoor } from "#domain/schoolscan/vragenlijst.ts";

let inhoud: Inhoud;
beforeAll(async () => {
  inhoud = await laadInhoud();
});

const formulier = (id: string) => {
  const gevonden = inhoud.formulieren.find((kandidaat) => kandidaat.id === id);
  if (!gevonden) throw new Error(`no form ${id}`);
  return gevonden;
};

describe("short forms", () => {
  it("have as many questions as schoolscan.md gives them", () => {
    const aantallen = Object.fromEntries(inhoud.formulieren.map(({ id, vragen }) => [id, vragen.length]));
    expect(aantallen).toEqual({ team: 15, "leerlingen-po": 10, "leerlingen-vo-pro-vso": 14, stellingen: 3, ouders: 9 });
  });

  it("have ids of their own, for forms and for questions", () => {
    const ids = [
      ...inhoud.formulieren.map(({ id }) => id),
      ...inhoud.formulieren.flatMap(({ vragen }) => vragen.map(({ id }) => id)),
    ];
    expect(ids.length).toBe(new Set(ids).size);
  });

  it("name only scan items that exist and that have the scale of the question", () => {
    for (const { vragen } of inhoud.formulieren)
      for (const { id, item, schaal } of vragen) {
        if (item === undefined) continue;
        const gevonden = inhoud.scan.items.find((kandidaat) => kandidaat.id === item);
        expect(gevonden?.schalen, id).toContain(schaal);
      }
    const gekoppeld = formulier("team").vragen.flatMap(({ id, item }) => (item ? [`${id} ${item}`] : []));
    expect(gekoppeld).toEqual(["T3 B1", "T5 D1", "T6 E1", "T7 F1", "T8 F3", "T9 D2", "T10 B5"]);
  });

  it("stand beside scan items that have a scale on the screen, never at the item that they count for", () => {
    const over = inhoud.formulieren.flatMap(({ vragen }) => vragen.filter((vraag) => vraag.over.length > 0));
    for (const { id, over: items, item, opties, schaal } of over) {
      expect(item, id).toBeUndefined();
      for (const ref of items) {
        const schalen = inhoud.scan.items.find((kandidaat) => kandidaat.id === ref)?.schalen ?? [];
        expect(
          schalen.some((een) => ["Z", "K", "V", "W"].includes(een)),
          `${id} ${ref}`,
        ).toBe(true);
      }
      expect(schaal === "Z" || opties.some(({ zorg }) => zorg === true), id).toBe(true);
    }
    expect(over.map(({ id }) => id).join(" ")).toBe("T2 T4 T15 L2 L3 L4 L7 V2 V3 V4 V5 V6 V12 O6 O7");
  });

  it("have choices exactly where a choice is asked, each with a value of its own", () => {
    for (const { vragen } of inhoud.formulieren)
      for (const { id, soort, schaal, opties } of vragen) {
        expect(opties.length > 1, id).toBe(soort === "keuze" || soort === "meer");
        expect(schaal !== undefined, id).toBe(soort === "schaal");
        expect(new Set(opties.map(({ waarde }) => waarde)).size, id).toBe(opties.length);
        expect(opties.length, id).toBeLessThanOrEqual(9);
      }
  });

  it("say before the first question that it is voluntary, anonymous, and what anonymous does not cover", () => {
    for (const { id, inleiding, anoniem } of inhoud.formulieren) {
      const tekst = inleiding.join(" ");
      expect(anoniem, id).toBe(true);
      expect(tekst, id).toMatch(/vrijwillig|hoeft niet/);
      expect(tekst, id).toMatch(/anoniem/);
      expect(tekst, id).toMatch(/kan .*weten dat het van (jou|u) komt/);
    }
    for (const id of ["leerlingen-po", "leerlingen-vo-pro-vso", "stellingen"])
      expect(formulier(id).inleiding.join(" "), id).toMatch(/stoppen.*geen goede of slechte antwoorden.*vertrouwt/is);
  });

  it("exist for every sector: team, pupils and parents", () => {
    for (const sector of SECTOREN) {
      const rollen = formulierenVoor(inhoud.formulieren, { sectoren: { [sector]: true }, schoolsoorten: {} });
      for (const rol of ["team", "leerlingen", "ouders"] as const)
        expect(
          rollen.some((vorm) => vorm.rol === rol),
          `${sector} ${ROLNAMEN[rol]}`,
        ).toBe(true);
    }
  });
});

describe("the whole scan as a form", () => {
  const lijst = (rol: "schoolleiding" | "ib" | "team", sectoren: ("bao" | "vo")[]) =>
    vragenlijstVoor({ formulier: "volledig", rol, sectoren, schoolsoorten: [], vragen: [] }, inhoud);

  it("has the questions that hold for the sector, and says whether it is anonymous", () => {
    const aantal = (sectoren: ("bao" | "vo")[]) => lijst("ib", sectoren)?.bladen.flatMap(({ vragen }) => vragen).length;
    expect(aantal(["bao"])).toBe(53);
    expect(aantal(["vo"])).toBeGreaterThan(53);
    expect(lijst("schoolleiding", ["bao"])).toMatchObject({ anoniem: false });
    expect(lijst("schoolleiding", ["bao"])?.inleiding.join(" ")).toContain("niet anoniem");
    expect(lijst("team", ["bao"])).toMatchObject({ anoniem: true });
  });
});
