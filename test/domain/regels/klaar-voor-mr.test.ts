import { beforeAll, describe, expect, it, test } from "vitest";
import { laadInhoud } from "#content/laad-inhoud.ts";
import { berekenBeeld } from "#domain/beeld.ts";
import { applyChanges, type Entries, readDossier } from "#domain/dossier/entries.ts";
import type { Inhoud } from "#domain/inhoud.ts";
import { klaarInWoorden } from "#domain/regels/klaar-voor-mr.ts";
import { GOED_PLAN } from "./goed-plan.ts";
import type { Wijziging } from "./rij.ts";
import { RIJEN } from "./rijen.ts";

let inhoud: Inhoud;
beforeAll(async () => {
  inhoud = await laadInhoud();
});

const beeldVan = (entries: Entries) => berekenBeeld(readDossier(entries).dossier, inhoud, "2026-09-15");
const met = (wijziging: Wijziging) =>
  beeldVan(
    applyChanges(
      GOED_PLAN,
      Object.entries(wijziging).map(([sleutel, waarde]) => ({ sleutel, waarde })),
    ),
  );

describe("what an MR needs", () => {
  test("is all there in a good plan, and nothing of it in an empty one", () => {
    expect(klaarInWoorden(beeldVan(GOED_PLAN).klaarVoorMr)).toBe("Klaar voor de MR: 8 van de 8 onderdelen.");
    expect(beeldVan({}).klaarVoorMr.klaar).toBe(0);
  });

  test("names what is missing, with the place of the message that says so", () => {
    const { klaarVoorMr } = met({ "regel/k1/potje": "weg", "mr/besluitOp": undefined });
    expect(klaarInWoorden(klaarVoorMr)).toBe(
      "Klaar voor de MR: 6 van de 8 onderdelen. Nog nodig: een begroting die klopt en een datum voor de MR.",
    );
    expect(klaarVoorMr.onderdelen.find(({ id }) => id === "begroting")?.waar).toEqual({
      stap: "begroting",
      plek: "k1",
    });
  });

  it.each(Object.entries(RIJEN))("is never all there while %s stands in the way", (_, { meldt }) => {
    const { meldingen, klaarVoorMr } = met(meldt);
    const stops = meldingen.filter(({ blokkeert }) => blokkeert === "gereed");
    if (stops.length > 0) expect(klaarVoorMr.klaar).toBeLessThan(klaarVoorMr.totaal);
  });
});
