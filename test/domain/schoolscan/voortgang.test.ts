import { beforeAll, describe, expect, it } from "vitest";
import { laadInhoud } from "#content/laad-inhoud.ts";
import { Inbreng } from "#domain/dossier/inbreng.ts";
import { itemsVoor, type Scanitem } from "#domain/schoolscan/item.ts";
import { beantwoordeItems, voortgangVan } from "#domain/schoolscan/voortgang.ts";

let items: Scanitem[];
beforeAll(async () => {
  items = itemsVoor((await laadInhoud()).scan, { sectoren: { bao: true }, schoolsoorten: {} });
});

const beantwoord = (...inbreng: object[]) => beantwoordeItems(inbreng.map((een) => Inbreng.parse(een)));

describe("progress", () => {
  it("counts a question once, however many people or schoolsoorten answered it", () => {
    const gedaan = beantwoord(
      { rol: "team", antwoorden: { A2: { zorg: 3 }, "A2@havo": { zorg: 4 }, D1: { zorg: 0 } } },
      { rol: "ib", antwoorden: { A2: { zorg: 1 }, E1: { toelichting: "nog niet" } } },
    );
    expect([...gedaan].sort()).toEqual(["A2", "D1"]);
    expect(voortgangVan(items, gedaan)).toEqual({ beantwoord: 2, totaal: 53 });
  });

  it("of one onderdeel counts its own questions, and only those that hold for the school", () => {
    const gedaan = beantwoord({ rol: "team", antwoorden: { B2: { zorg: 3 }, B1: { zorg: 3 } } });
    const rekenen = items.filter((item) => item.onderdeel === "B");
    expect(voortgangVan(rekenen, gedaan)).toEqual({ beantwoord: 1, totaal: 4 });
  });

  it("starts at nothing", () => {
    expect(voortgangVan(items, beantwoord())).toEqual({ beantwoord: 0, totaal: 53 });
  });
});
