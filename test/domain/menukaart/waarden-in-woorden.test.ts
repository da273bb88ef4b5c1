import { expect, it } from "vitest";
import type { Editie } from "#domain/menukaart/interventie.ts";
import {
  editieInWoorden,
  editieVolledig,
  waardeInWoorden,
  waardeMetSchaal,
} from "#domain/menukaart/waarden-in-woorden.ts";

it.each([
  ["maanden", 4, "+4 maanden", "+4 maanden"],
  ["maanden", 1, "+1 maand", "+1 maand"],
  ["maanden", 0, "0 maanden", "0 maanden"],
  ["maanden", -2, "−2 maanden", "−2 maanden"],
  ["kosten", 2, "kosten 2 van 5", "2 van 5, laag"],
  ["bewijs", 5, "bewijs 5 van 5", "5 van 5, zeer veel"],
  ["bewijs", 0, "bewijs 0 van 5", "0 van 5"],
  ["kosten", null, "geen schatting op de menukaart", "geen schatting op de menukaart"],
] as const)("says %s %s in words", (maat, waarde, los, metSchaal) => {
  expect(waardeInWoorden(maat, waarde)).toBe(los);
  expect(waardeMetSchaal(maat, waarde)).toBe(metSchaal);
});

it("names what an edition gives, and in full what it does not give", () => {
  const waarde = (getal: number) => ({ waarde: getal }) as Editie["kosten"];
  const deels: Editie = { naam: "EEF", maanden: waarde(8), kosten: null, bewijs: waarde(4) };
  expect(editieInWoorden(deels)).toBe("+8 maanden, bewijs 4 van 5");
  expect(editieVolledig(deels)).toBe("+8 maanden; geen schatting van de kosten; bewijs 4 van 5");
  const leeg: Editie = { naam: "leeg", maanden: null, kosten: null, bewijs: null };
  expect(editieInWoorden(leeg)).toBe("");
  expect(editieVolledig(leeg)).toBe("geen schatting op de menukaart");
});
