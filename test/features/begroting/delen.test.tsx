import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Entries } from "#domain/dossier/entries.ts";
import { BegrotingPagina } from "#features/begroting/begroting-pagina.tsx";
import { SCHOOL, toon } from "../programma/toon.tsx";

const MET_UITGAVE: Entries = {
  ...SCHOOL,
  "keuze/aa/interventie": "begrijpend-lezen",
  "potje/t1/naam": "Schoolbudget",
  "potje/t1/jaren/2026/bedrag": 1_000_000,
  "regel/k1/keuze": "aa",
  "regel/k1/potje": "t1",
  "regel/k1/omschrijving": "Boeken",
  "regel/k1/jaren/2026/bedrag": 250_050,
  "uitgave/u1/regel": "k1",
  "uitgave/u1/bedrag": 150_000,
};
const pagina = (plek?: string) => <BegrotingPagina {...(plek === undefined ? {} : { plek })} />;

describe("parts of the step", () => {
  const kop = () => screen.getByRole("heading", { level: 1 }).textContent;

  it("begin with the potjes while there is none, and stay there when the first is made", async () => {
    const { gebruiker } = await toon(SCHOOL, pagina);
    expect(kop()).toBe("Begroting: potjes");
    await gebruiker.click(screen.getByRole("button", { name: "Potje toevoegen" }));
    expect(kop()).toBe("Begroting: potjes");
    expect(document.activeElement).toBe(screen.getByLabelText("Naam"));
  });

  it.each([
    [undefined, "kosten"],
    ["k1", "kosten"],
    ["regel-k1-jaren-2027-bedrag", "kosten"],
    ["t1", "potjes"],
    ["potje-t1-naam", "potjes"],
    ["bovenschools-bedrag", "potjes"],
    ["u1", "uitgaven"],
    ["uitgave-u1-bedrag", "uitgaven"],
    ["totalen", "totalen"],
  ])("open at %s in %s, with the place drawn and the money in sight", async (plek, deel) => {
    await toon(MET_UITGAVE, pagina, plek);
    expect(kop()).toBe(`Begroting: ${deel}`);
    expect(document.getElementById(plek ?? "kosten")).not.toBeNull();
    expect(screen.getByRole("region", { name: "Geld van het hele plan" })).toBeDefined();
  });

  it("show what was spent per line, and what is left of it", async () => {
    const { gebruiker, entries } = await toon(MET_UITGAVE, pagina, "u1");
    expect(screen.getByText(/€\s1\.500 van €\s2\.500,50 gepland · nog €\s1\.000,50/)).toBeDefined();
    await gebruiker.clear(screen.getByLabelText("Bedrag"));
    await gebruiker.type(screen.getByLabelText("Bedrag"), "3.000");
    await gebruiker.tab();
    expect(entries()["uitgave/u1/bedrag"]).toBe(300_000);
    expect(screen.getByText(/€\s499,50 meer dan gepland/)).toBeDefined();
  });
});
