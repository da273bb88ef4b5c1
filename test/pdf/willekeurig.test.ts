import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maxPaginasVan, VARIANTNAMEN } from "#domain/rapport/varianten.ts";
import { rapportVan } from "./dossiers.ts";
import { keur } from "./keur-pdf.ts";
import { lees, maak } from "./lees-pdf.ts";
import { inktgebreken } from "./meet-pdf.ts";
import { volsteDossier, willekeurigDossier } from "./willekeurig-dossier.ts";

describe("the fullest dossier: 30 interventions, 12 potjes, 4 years, long words", () => {
  it.each(VARIANTNAMEN)(
    "keeps the rules and its number of pages as %s",
    async (variant) => {
      const { bytes, paginas } = await maak(rapportVan(volsteDossier(), variant));
      expect(paginas).toBeLessThanOrEqual(maxPaginasVan(variant) ?? 150);
      expect(keur(await lees(bytes))).toEqual([]);
      expect(await inktgebreken(bytes)).toEqual([]);
    },
    60_000,
  );
});

describe("an empty dossier", () => {
  it.each(VARIANTNAMEN)(
    "is a valid document as %s",
    async (variant) => {
      const { bytes, paginas } = await maak(rapportVan({}, variant));
      expect(paginas).toBeLessThanOrEqual(maxPaginasVan(variant) ?? 30);
      expect(keur(await lees(bytes))).toEqual([]);
      expect(await inktgebreken(bytes)).toEqual([]);
    },
    60_000,
  );
});

describe("any dossier", () => {
  it("becomes a valid document in every variant", async () => {
    await fc.assert(
      fc.asyncProperty(willekeurigDossier, fc.constantFrom(...VARIANTNAMEN), async (entries, variant) => {
        const { bytes, paginas } = await maak(rapportVan(entries, variant));
        expect({ variant, paginas: paginas <= (maxPaginasVan(variant) ?? 150) }).toEqual({ variant, paginas: true });
        expect(keur(await lees(bytes))).toEqual([]);
        expect(await inktgebreken(bytes)).toEqual([]);
      }),
      { numRuns: 15, interruptAfterTimeLimit: 30_000, endOnFailure: true },
    );
  }, 240_000);
});
