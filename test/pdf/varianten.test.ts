import { describe, expect, it } from "vitest";
import { maxPaginasVan, VARIANTNAMEN, type Variant } from "#domain/rapport/varianten.ts";
import { DOSSIERS, rapportVan } from "./dossiers.ts";
import { keur, keurObjecten } from "./keur-pdf.ts";
import { lees, maak, objectenVan } from "./lees-pdf.ts";
import { inktgebreken } from "./meet-pdf.ts";

const GEVALLEN = DOSSIERS.flatMap(([naam, entries]) =>
  VARIANTNAMEN.map((variant) => [naam, variant, entries] as const),
);

describe("every variant of every dossier", () => {
  it.each(GEVALLEN)(
    "%s as %s keeps the rules of structure, typography and paper",
    async (_, variant, entries) => {
      const { bytes, paginas } = await maak(rapportVan(entries, variant));
      const pdf = await lees(bytes);
      expect(keur(pdf)).toEqual([]);
      expect(await inktgebreken(bytes)).toEqual([]);
      expect(paginas).toBeLessThanOrEqual(maxPaginasVan(variant) ?? 60);
    },
    60_000,
  );
});

describe("the objects of every variant", () => {
  it.each(VARIANTNAMEN)(
    "%s has what a reader program needs",
    async (variant: Variant) => {
      const rapport = rapportVan(DOSSIERS[0]?.[1] ?? {}, variant);
      const { paginas } = await maak(rapport);
      expect(keurObjecten(await objectenVan(rapport), paginas)).toEqual([]);
    },
    60_000,
  );
});
