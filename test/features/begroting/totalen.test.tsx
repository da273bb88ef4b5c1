import { cleanup, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Entries } from "#domain/dossier/entries.ts";
import { BegrotingPagina } from "#features/begroting/begroting-pagina.tsx";
import { SCHOOL, toon } from "../programma/toon.tsx";

const PLAN: Entries = {
  ...SCHOOL,
  "school/leerlingen/groep-1": 100,
  "keuze/aa/interventie": "begrijpend-lezen",
  "keuze/aa/volgorde": 1,
  "keuze/aa/doelen/p1": true,
  "keuze/bb/interventie": "welbevinden",
  "keuze/bb/volgorde": 2,
  "potje/t1/naam": "Schoolbudget",
  "potje/t1/volgorde": 1,
  "potje/t1/jaren/2026/bedrag": 1_000_000,
  "potje/t1/jaren/2027/bedrag": 200_000,
  "regel/k1/keuze": "aa",
  "regel/k1/potje": "t1",
  "regel/k1/volgorde": 1,
  "regel/k1/omschrijving": "Boeken",
  "regel/k1/jaren/2026/bedrag": 250_050,
  "regel/k2/keuze": "bb",
  "regel/k2/potje": "t1",
  "regel/k2/volgorde": 2,
  "regel/k2/omschrijving": "Mentor",
  "regel/k2/rekenwijze": "fte",
  "regel/k2/gpl": 6_000_000,
  "regel/k2/jaren/2026/fte": 0.1,
  "regel/k2/jaren/2026/maanden": 6,
};
const pagina = (plek?: string) => <BegrotingPagina {...(plek === undefined ? {} : { plek })} />;

/** "€ 2.500,50" → 250050, as a reader would add it up. */
const centen = (tekst: string | null | undefined) =>
  Math.round(Number((tekst ?? "").replace(/[^\d,]/g, "").replace(",", ".")) * 100);

describe("totals that are always in sight", () => {
  const UITGEGEVEN = {
    ...PLAN,
    "keuze/aa/leerlingen": 50,
    "regel/k1/soort": "extern",
    "regel/k2/soort": "eigen",
    "regel/k2/duur": "structureel",
    "potje/t1/aard": "tijdelijk",
    "potje/t1/einddatum": "2028-07-31",
    "uitgave/u1/regel": "k1",
    "uitgave/u1/bedrag": 150_000,
    "uitgave/u1/datum": "2026-10-31",
  };
  const rij = (tabel: string, naam: string) =>
    within(screen.getByRole("table", { name: tabel }))
      .getByRole("rowheader", { name: new RegExp(naam) })
      .closest("tr")?.textContent ?? "";

  it("say what there is, is planned, spent and left, for the plan and per potje and year", async () => {
    await toon(UITGEGEVEN, pagina, "totalen");
    const balk = within(screen.getByRole("region", { name: "Geld van het hele plan" }));
    expect(balk.getAllByRole("definition").map((dd) => centen(dd.textContent))).toEqual([
      1_200_000, 550_050, 150_000, 649_950,
    ]);
    expect(rij("Potjes per schooljaar", "^Uitgegeven")).toContain("€\u00a01.500,00");
  });

  it("say what an intervention costs per pupil reached, and what goes on when the money stops", async () => {
    await toon(UITGEGEVEN, pagina, "totalen");
    expect(rij("Kosten per interventie, uitgegeven en per bereikte leerling", "I1")).toContain(
      "€\u00a050,01 (50 leerlingen)",
    );
    expect(rij("Kosten per jaar die doorgaan als een potje stopt", "Schoolbudget")).toContain("€\u00a03.000");
  });

  it("put the share of people from outside beside the national one", async () => {
    await toon(UITGEGEVEN, pagina, "totalen");
    const lijst = within(screen.getByRole("list", { name: "Deel van het geld voor mensen van buiten" }));
    expect(lijst.getByText("45%")).toBeDefined();
    expect(lijst.getByText("19%")).toBeDefined();
  });

  it("say at once that more was spent than there is", async () => {
    await toon({ ...UITGEGEVEN, "uitgave/u1/bedrag": 1_300_000 }, pagina);
    expect(screen.getByText("Te veel: Schoolbudget")).toBeDefined();
    expect(screen.getByText("Te veel uitgegeven")).toBeDefined();
  });
});

describe("rates", () => {
  it("of the own board can be chosen in a line, before the estimates", async () => {
    const { gebruiker, entries } = await toon(PLAN, pagina, "k2");
    await gebruiker.click(screen.getByRole("button", { name: "Tarief toevoegen" }));
    await gebruiker.type(screen.getByLabelText("Naam van het tarief"), "Assistent schaal 4");
    const tarief = screen.getByLabelText("Naam van het tarief").closest("li");
    await gebruiker.type(within(tarief ?? document.body).getByLabelText("Bedrag"), "52.500");
    await gebruiker.tab();
    const functie = screen.getByLabelText<HTMLSelectElement>("Functie");
    expect(functie.options[1]?.textContent).toBe("Assistent schaal 4 (eigen tarief), €\u00a052.500");
    expect(functie.options[2]?.textContent).toContain("(schatting)");
    await gebruiker.selectOptions(functie, functie.options[1] ?? "");
    expect(entries()["regel/k2/gpl"]).toBe(5_250_000);
  });

  it("come over from another plan on this device", async () => {
    await toon(
      { ...SCHOOL, "school/naam": "Ander (verzonnen)", "tarief/a/naam": "Leraar", "tarief/a/bedrag": 9_000_000 },
      pagina,
    );
    cleanup();
    const { gebruiker, entries } = await toon(PLAN, pagina);
    const keuze = await screen.findByLabelText<HTMLSelectElement>("Tarieven uit een ander plan op dit apparaat");
    const ander = [...keuze.options].find(({ textContent }) => textContent?.startsWith("Ander"));
    await gebruiker.selectOptions(keuze, ander ?? "");
    await gebruiker.click(screen.getByRole("button", { name: "Tarieven overnemen" }));
    await screen.findByText("1 tarief overgenomen.");
    expect(Object.values(entries())).toContain(9_000_000);
  });
});
