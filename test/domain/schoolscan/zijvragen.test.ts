import { describe, expect, it } from "vitest";
import { laadInhoud } from "#content/laad-inhoud.ts";
import { berekenBeeld } from "#domain/beeld.ts";
import { applyChanges, type Entries } from "#domain/dossier/entries.ts";
import { schrijfInzending } from "#domain/dossier/inzending.ts";
import { bespreekEerst } from "#domain/schoolscan/bespreek-eerst.ts";
import { zelfGehoord } from "#domain/schoolscan/bronnen.ts";
import { rondebeeld, vergelijkRondes } from "#domain/schoolscan/ronde-vergelijken.ts";
import { openRonde } from "#domain/schoolscan/rondes.ts";
import { uitkomsten } from "#domain/schoolscan/uitkomst.ts";
import { wieBijZijvraag, zijvraagAntwoord } from "#domain/schoolscan/uitkomst-woorden.ts";
import { zijvragenPerItem } from "#domain/schoolscan/zijvragen.ts";
import { lees, SCHOOL, sluit } from "./ronde-maken.ts";

const inhoud = await laadInhoud();
const beeldVan = (entries: Entries) => berekenBeeld(lees(entries), inhoud, "2026-11-24");

type Antwoorden = Parameters<typeof schrijfInzending>[0]["antwoorden"];
const bladen = (rol: "leerlingen" | "team", formulier: string, mensen: Antwoorden[]): Entries =>
  Object.fromEntries(
    mensen.map((antwoorden, i) => [
      `inzending/r1/${rol}${i}`,
      schrijfInzending({ rol, formulier, keer: 1, antwoorden }),
    ]),
  );
const keer = (aantal: number, antwoorden: Antwoorden): Antwoorden[] => Array.from({ length: aantal }, () => antwoorden);
const F1 = "inbreng/schoolleiding/antwoorden/F1/zorg";
const leerlingen = (goed: number, slecht: number) =>
  bladen("leerlingen", "leerlingen-po", [...keer(goed, { L2: "goed" }), ...keer(slecht, { L2: "niet-goed" })]);
const bij = (entries: Entries, item: string) => {
  const { respondenten } = beeldVan(entries);
  return zijvragenPerItem(respondenten, inhoud.formulieren).get(item) ?? [];
};

describe("questions of a form about a scan item, on a scale of their own", () => {
  it("stand beside the item with their counts and middle, and count in no points", () => {
    const entries = sluit({ ...SCHOOL, [F1]: 2, ...leerlingen(2, 10) });
    const [vraag] = bij(entries, "F1");
    expect(vraag && wieBijZijvraag(vraag)).toBe("Leerlingen (12), eigen vraag");
    expect(vraag && zijvraagAntwoord(vraag)).toBe("2× goed, 10× niet zo goed. Midden: niet zo goed.");
    const beeld = beeldVan(entries);
    expect(uitkomsten(beeld).find(({ ref }) => ref === "F1")?.zijvragen).toEqual([vraag]);
    expect(beeld.oordelen.find(({ ref }) => ref === "F1")?.punten).toBe(25);
  });

  it("are talked about first when they point the other way, in either direction, and not when both agree", () => {
    const zin = (entries: Entries) =>
      bespreekEerst(uitkomsten(beeldVan(sluit(entries)))).find(({ ref }) => ref === "F1")?.zin;
    expect(zin({ ...SCHOOL, [F1]: 1, ...leerlingen(2, 10) })).toBe(
      "De leerlingen wijzen bij een eigen vraag op zorg; de schoolleiding zegt: geen zorgen.",
    );
    expect(zin({ ...SCHOOL, [F1]: 5, ...leerlingen(10, 2) })).toBe(
      "De leerlingen wijzen bij een eigen vraag niet op zorg; de schoolleiding zegt: zeer veel zorgen.",
    );
    expect(zin({ ...SCHOOL, [F1]: 5, ...leerlingen(2, 10) })).toBeUndefined();
    expect(zin({ ...SCHOOL, [F1]: 1, ...leerlingen(6, 6) })).toBeUndefined();
  });

  it("are hidden while the round is open, and when too few handed in or answered", () => {
    expect(bij({ ...SCHOOL, ...leerlingen(6, 6) }, "F1")).toEqual([]);
    expect(bij(sluit({ ...SCHOOL, ...leerlingen(3, 6) }), "F1")).toEqual([]);
    const overgeslagen = bladen("leerlingen", "leerlingen-po", [
      ...keer(9, { L2: "goed" }),
      ...keer(3, { L3: "goed" }),
    ]);
    expect(bij(sluit({ ...SCHOOL, ...overgeslagen }), "F1")).toEqual([]);
  });

  it("show a team of five to nine its middle alone, at every item that the question is about", () => {
    const entries = sluit({ ...SCHOOL, ...bladen("team", "team", [...keer(3, { T2: 4 }), ...keer(3, { T2: 0 })]) });
    for (const item of ["A1", "A2", "A3", "A4"]) {
      expect(bij(entries, item)[0]).toMatchObject({ aantal: 6, stapels: undefined, midden: "veel zorgen" });
      // About four items at once: that says nothing about one of them alone.
      expect(bij(entries, item)[0]?.zorg).toBeUndefined();
    }
  });

  it("are compared between rounds by their middle", () => {
    const eerste = sluit({ ...SCHOOL, ...leerlingen(2, 10) });
    const tweede = applyChanges(eerste, openRonde(lees(eerste), "r2", { naam: "Later", op: "2026-11-01" }));
    const opnieuw = Object.fromEntries(
      Object.entries(leerlingen(10, 2)).map(([sleutel, blad]) => [sleutel.replace("/r1/", "/r2/"), blad]),
    );
    const beeld = beeldVan(sluit({ ...tweede, ...opnieuw }, "r2"));
    expect(vergelijkRondes(rondebeeld(beeld, "r1"), beeld)).toMatchObject([
      {
        ref: "F1",
        rollen: [{ rol: "leerlingen", eigenVraag: "Lukt het om op te letten?", voor: "niet zo goed", na: "goed" }],
      },
    ]);
  });

  it("count several choices per person, and point at a concern when half of the group does", () => {
    const entries = sluit({
      ...SCHOOL,
      ...bladen("leerlingen", "leerlingen-po", [
        ...keer(7, { "L4/niemand": true }),
        ...keer(5, { "L4/juf": true, "L4/thuis": true }),
      ]),
    });
    expect(bij(entries, "I4")[0]).toMatchObject({ aantal: 12, midden: "", zorg: true });
  });

  it("make forms of the team a source too, but not one answer that was typed for the team", () => {
    const team = sluit({ ...SCHOOL, ...bladen("team", "team", keer(6, { T7: 5 })) });
    const gehoord = (entries: Entries) => {
      const beeld = beeldVan(entries);
      return beeld.oordelen.filter(({ ref }) => ref === "F1").flatMap((oordeel) => zelfGehoord(beeld, oordeel));
    };
    expect(gehoord(team)).toEqual(["team"]);
    expect(gehoord({ ...team, ...sluit({ ...team, [F1]: 4 }) })).toEqual(["team"]);
    const getypt = { ...SCHOOL, "inbreng/t/rol": "team", "inbreng/t/antwoorden/F1/zorg": 4 } as Entries;
    expect(gehoord(getypt)).toEqual([]);
  });

  it("count as a source of their own for the finding (R01)", () => {
    const eenBron = { ...SCHOOL, [F1]: 5, "inbreng/schoolleiding/antwoorden/F1/bronnen/toets": true } as Entries;
    const r01 = (entries: Entries) => beeldVan(sluit(entries)).meldingen.filter(({ id }) => id === "R01:F1").length;
    expect(r01(eenBron)).toBe(1);
    expect(r01({ ...eenBron, ...leerlingen(2, 10) })).toBe(0);
  });
});
