import { describe, expect, it } from "vitest";
import { Antwoord } from "#domain/dossier/inbreng.ts";
import { isKeuzeschaal, KEUZESCHALEN, OPTIES, opslagwaarde } from "#domain/schoolscan/opties.ts";
import { isBeantwoord, puntenVan } from "#domain/schoolscan/punten.ts";
import { SCHALEN, VELDEN_VAN_SCHAAL } from "#domain/schoolscan/schaal.ts";

describe("OPTIES", () => {
  it("numbers the choices from 1, with 0 for the one without a view", () => {
    expect(OPTIES.Z.map(({ cijfer }) => cijfer)).toEqual([1, 2, 3, 4, 5, 0]);
    expect(OPTIES.W.map(({ waarde, cijfer }) => `${cijfer} ${waarde}`)).toEqual([
      "1 meer",
      "2 zoals",
      "3 minder",
      "0 weet-niet",
    ]);
  });

  it.each(KEUZESCHALEN)("stores a value of scale %s that the dossier can read", (schaal) => {
    const [veld] = VELDEN_VAN_SCHAAL[schaal];
    for (const { waarde } of OPTIES[schaal])
      expect(Antwoord.safeParse({ [veld]: opslagwaarde(schaal, waarde) }).success).toBe(true);
  });

  it("gives no points for the choice without a view, and more for every heavier one of the concern scale", () => {
    const punten = OPTIES.Z.map(({ waarde }) => puntenVan(Antwoord.parse({ zorg: opslagwaarde("Z", waarde) })));
    expect(punten).toEqual([0, 25, 50, 75, 100, null]);
    expect(isBeantwoord(Antwoord.parse({ zorg: 0 }))).toBe(true);
  });

  it("knows which scales have fixed choices", () => {
    expect(SCHALEN.filter((schaal) => !isKeuzeschaal(schaal))).toEqual(["KP", "C", "T", "S"]);
  });
});
