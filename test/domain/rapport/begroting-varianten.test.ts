import { expect, test } from "vitest";
import { cellen, deel, figuur, rapportVan, woorden } from "./lees-rapport.ts";
import { VOL_DOSSIER } from "./vol-dossier.ts";

const KEUZE = Object.keys(VOL_DOSSIER)
  .find((sleutel) => /^keuze\/[^/]+\/interventie$/.test(sleutel))
  ?.split("/")[1];
const MET = {
  ...VOL_DOSSIER,
  "variant/v/naam": "Geen leraar",
  "variant/v/reden": "De vacature staat al een jaar open",
  [`variant/v/keuze/${KEUZE}/vervalt`]: true,
};

test("variants stand beside the plan in the begroting, with what differs in words", () => {
  const [kop, , , ...rijen] = cellen(deel(rapportVan(MET), 7), "varianten naast elkaar");
  expect(kop?.[0]).toBe("Alles samen");
  expect(rijen.some((rij) => rij.at(-1) === "vervalt")).toBe(true);
  const tekst = woorden(MET, 7);
  for (const stuk of ["Geen leraar.", "vervalt, met de meetpunten", "De vacature staat al een jaar open."])
    expect(tekst).toContain(stuk);
});

test("without variants nothing is printed about them", () => {
  expect(woorden(VOL_DOSSIER, 7)).not.toContain("Varianten");
});

test("how it is measured, what was seen, preparation and the jaarverslag are printed", () => {
  const meetpunt = Object.keys(VOL_DOSSIER).find((sleutel) => /^meetpunt\/[^/]+\/momenten\//.test(sleutel)) ?? "";
  const [, id, , moment] = meetpunt.split("/");
  const vol = {
    ...VOL_DOSSIER,
    [`meetpunt/${id}/hoe`]: "een leestoets",
    [`meetpunt/${id}/metingen/${moment}/waarde`]: "28 van 82",
    [`keuze/${KEUZE}/voorbereidenVanaf`]: "2026-08-01",
    "plan/jaarverslag": "Wij zagen minder uitval.",
  };
  expect(woorden(vol, 9)).toContain("Zo meten wij: een leestoets.");
  expect(cellen(deel(rapportVan(vol), 9), "tot nu toe")[0]).toContain("28 van 82");
  expect(figuur(deel(rapportVan(vol), 9), "gantt").alt).toContain("voorbereiden vanaf 1 augustus 2026");
  expect(woorden(vol, 10)).toContain("Wij zagen minder uitval.");
});
