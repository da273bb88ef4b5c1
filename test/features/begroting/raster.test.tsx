import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, test } from "vitest";
import type { Entries } from "#domain/dossier/entries.ts";
import { BegrotingPagina } from "#features/begroting/begroting-pagina.tsx";
import { SCHOOL, toon } from "../programma/toon.tsx";

const PLAN: Entries = {
  ...SCHOOL,
  "keuze/aa/interventie": "begrijpend-lezen",
  "keuze/aa/volgorde": 1,
  "keuze/aa/leerlingen": 60,
  "keuze/bb/interventie": "welbevinden",
  "keuze/bb/volgorde": 2,
  "keuze/bb/leerlingen": 30,
  "potje/t1/naam": "Schoolbudget",
  "potje/t1/jaren/2026/bedrag": 10_000_000,
  "regel/k1/keuze": "aa",
  "regel/k1/potje": "t1",
  "regel/k1/volgorde": 1,
  "regel/k1/omschrijving": "Boeken",
  "regel/k1/jaren/2026/bedrag": 10_001,
  "regel/k2/keuze": "aa",
  "regel/k2/potje": "t1",
  "regel/k2/volgorde": 2,
  "regel/k2/omschrijving": "Schriften",
  "regel/k2/jaren/2026/bedrag": 20_000,
  "regel/k3/keuze": "bb",
  "regel/k3/potje": "t1",
  "regel/k3/volgorde": 3,
  "regel/k3/omschrijving": "Mentor",
  "regel/k3/rekenwijze": "fte",
  "regel/k3/gpl": 6_000_000,
  "regel/k3/jaren/2026/fte": 0.1,
};
const pagina = (plek?: string) => <BegrotingPagina {...(plek === undefined ? {} : { plek })} />;

const cel = (naam: string) => screen.getByLabelText<HTMLInputElement>(naam);
const actief = () => document.activeElement;
/** What the browser hands over when someone pastes or copies. */
const klembord = (tekst = "") => {
  let nu = tekst;
  return { getData: () => nu, setData: (_: string, nieuw: string) => (nu = nieuw), types: ["text/plain"] };
};
const plak = (tekst: string) => fireEvent.paste(actief() ?? document.body, { clipboardData: klembord(tekst) });
const kopieer = () => {
  const bord = klembord();
  fireEvent.copy(actief() ?? document.body, { clipboardData: bord });
  return bord.getData();
};

describe("walking over the table", () => {
  it("goes by arrows, Home, End and Enter, over interventions, and stops at the edge", async () => {
    const { gebruiker } = await toon(PLAN, pagina);
    await gebruiker.click(cel("2026/27, Boeken"));
    for (const [toets, naar] of [
      ["{ArrowDown}", "2026/27, Schriften"],
      ["{Enter}", "2026/27 fte, Mentor"],
      ["{ArrowDown}", "2026/27 fte, Mentor"],
      ["{End}", "2027/28 fte, Mentor"],
      ["{ArrowRight}", "2027/28 fte, Mentor"],
      ["{Home}", "Omschrijving, K3"],
      ["{Control>}{ArrowUp}{/Control}", "Omschrijving, K1"],
      ["{ArrowRight}", "2026/27, Boeken"],
      ["{Shift>}{Enter}{/Shift}", "2026/27, Boeken"],
    ] as const) {
      await gebruiker.keyboard(toets);
      expect(actief()).toBe(cel(naar));
    }
  });

  it("leaves the fields to Tab, one after the other", async () => {
    const { gebruiker } = await toon(PLAN, pagina);
    await gebruiker.click(cel("2026/27, Boeken"));
    await gebruiker.tab();
    expect(actief()).toBe(cel("2027/28, Boeken"));
  });
});

describe("editing a cell", () => {
  it("replaces by typing, goes on with F2, and takes back with Escape", async () => {
    const { gebruiker, entries } = await toon(PLAN, pagina);
    await gebruiker.click(cel("2026/27, Boeken"));
    await gebruiker.keyboard("75{Enter}");
    expect(entries()["regel/k1/jaren/2026/bedrag"]).toBe(7_500);
    expect(actief()).toBe(cel("2026/27, Schriften"));
    await gebruiker.keyboard("{F2}0");
    expect(cel("2026/27, Schriften").value).toBe("2000");
    await gebruiker.keyboard("{Escape}");
    expect(cel("2026/27, Schriften").value).toBe("200");
    await gebruiker.keyboard("{Enter}");
    await waitFor(() => expect(entries()["regel/k2/jaren/2026/bedrag"]).toBe(20_000));
  });

  it("empties with Delete and takes that back with Ctrl+Z, and again with Ctrl+Y", async () => {
    const { gebruiker, entries } = await toon(PLAN, pagina);
    await gebruiker.click(cel("2026/27, Boeken"));
    await gebruiker.keyboard("{Delete}");
    expect(entries()["regel/k1/jaren/2026/bedrag"]).toBeUndefined();
    await gebruiker.keyboard("{Control>}z{/Control}");
    expect(entries()["regel/k1/jaren/2026/bedrag"]).toBe(10_001);
    expect(cel("2026/27, Boeken").value).toBe("100,01");
    await gebruiker.keyboard("{Control>}y{/Control}");
    expect(entries()["regel/k1/jaren/2026/bedrag"]).toBeUndefined();
  });
});

describe("cells and Excel", () => {
  it("copies marked cells with tabs, in Dutch; a calculated cell as its outcome", async () => {
    const { gebruiker } = await toon(PLAN, pagina);
    await gebruiker.click(cel("Omschrijving, K1"));
    await gebruiker.keyboard("{Shift>}{ArrowRight}{ArrowDown}{ArrowDown}{/Shift}");
    expect(screen.getByText("6 cellen gekozen.")).toBeDefined();
    expect(kopieer()).toBe("Boeken\t100,01\nSchriften\t200\nMentor\t6.000");
  });

  it("pastes a range as one step", async () => {
    const { gebruiker, entries } = await toon(PLAN, pagina);
    const voor = entries();
    await gebruiker.click(cel("2026/27, Boeken"));
    plak("1.250,50\t€ 1.250\r\n\t3\r\n");
    expect(entries()).toMatchObject({
      "regel/k1/jaren/2026/bedrag": 125_050,
      "regel/k1/jaren/2027/bedrag": 125_000,
      "regel/k2/jaren/2027/bedrag": 300,
    });
    expect(entries()["regel/k2/jaren/2026/bedrag"]).toBeUndefined();
    await gebruiker.keyboard("{Control>}z{/Control}");
    expect(entries()).toEqual(voor);
  });

  it("asks first when cells are refused, and says which and why", async () => {
    const { gebruiker, entries } = await toon(PLAN, pagina);
    const voor = entries();
    await gebruiker.click(cel("2026/27, Boeken"));
    plak("-5\tveel\n7\t8");
    const venster = within(await screen.findByRole("dialog"));
    expect(venster.getByText(/K1, 2026\/27: ‘-5’\. Een bedrag kan niet onder nul zijn/)).toBeDefined();
    expect(venster.getByText(/K1, 2027\/28: ‘veel’/)).toBeDefined();
    expect(entries()).toEqual(voor);
    await gebruiker.click(venster.getByRole("button", { name: "Alleen plakken wat past" }));
    expect(entries()).toMatchObject({
      "regel/k1/jaren/2026/bedrag": 10_001,
      "regel/k2/jaren/2026/bedrag": 700,
      "regel/k2/jaren/2027/bedrag": 800,
    });
  });

  it("asks to add lines for what does not fit, in the same intervention and the same step", async () => {
    const { gebruiker, entries } = await toon(PLAN, pagina);
    const voor = entries();
    await gebruiker.click(cel("Omschrijving, K2"));
    plak("Pennen\t1\nPapier\t2\nKrijt\t3");
    await gebruiker.click(await screen.findByRole("button", { name: "2 posten toevoegen en plakken" }));
    expect(cel("2026/27, Krijt").value).toBe("3");
    expect(entries()["regel/k3/omschrijving"]).toBe("Mentor");
    expect(Object.values(entries())).toContain("Papier");
    fireEvent.keyDown(cel("2026/27, Boeken"), { key: "z", ctrlKey: true });
    expect(entries()).toEqual(voor);
  });

  it("never pastes an amount over a number of fte", async () => {
    const { gebruiker, entries } = await toon(PLAN, pagina);
    await gebruiker.click(cel("2026/27 fte, Mentor"));
    plak("400\t400");
    expect((await screen.findAllByText(/Deze post wordt berekend/)).length).toBeGreaterThan(0);
    await gebruiker.click(screen.getByRole("button", { name: "Niets plakken" }));
    expect(entries()["regel/k3/jaren/2026/fte"]).toBe(0.1);
  });
});

test("a calculated cell shows the sum and its outcome, tied to its field", async () => {
  await toon(PLAN, pagina);
  const veld = cel("2026/27 fte, Mentor");
  const uitkomst = document.getElementById(veld.getAttribute("aria-describedby")?.split(" ")[0] ?? "");
  expect(uitkomst?.textContent).toBe("fte × €\u00a060.000 × 12/12 = €\u00a06.000");
});

test("a line is divided over interventions by pupils, to the cent, as one step", async () => {
  const { gebruiker, entries } = await toon(PLAN, pagina, "k1");
  const voor = entries();
  await gebruiker.click(screen.getByRole("button", { name: /Verdelen over interventies/ }));
  const venster = within(await screen.findByRole("dialog"));
  await gebruiker.click(venster.getByRole("checkbox", { name: /^I2/ }));
  await gebruiker.selectOptions(venster.getByLabelText("Hoe verdelen?"), "leerlingen");
  await gebruiker.click(venster.getByRole("button", { name: "Verdelen" }));
  const delen = Object.entries(entries()).filter(([k, v]) => /bedrag$/.test(k) && /^regel/.test(k) && v !== 20_000);
  expect(delen.map(([, v]) => v).sort()).toEqual([3_334, 6_667]);
  fireEvent.keyDown(cel("2026/27, Schriften"), { key: "z", ctrlKey: true });
  expect(entries()).toEqual(voor);
});

test("a whole school year goes to the next with a percentage; the sum is rounded once", async () => {
  const { gebruiker, entries } = await toon({ ...PLAN, "regel/k2/duur": "eenmalig" }, pagina);
  await gebruiker.click(screen.getByRole("button", { name: "Heel schooljaar overnemen" }));
  const venster = within(await screen.findByRole("dialog"));
  const procent = venster.getByLabelText("Hoeveel procent erbij?");
  await gebruiker.clear(procent);
  await gebruiker.type(procent, "2,5");
  expect(venster.getByText("Eenmalig, dus niet overnemen: K2.")).toBeDefined();
  await gebruiker.click(venster.getByRole("button", { name: "Overnemen" }));
  expect(entries()).toMatchObject({
    "regel/k1/jaren/2027/bedrag": Math.round(10_001 * 1.025),
    "regel/k3/jaren/2027/fte": 0.1,
    "regel/k3/jaren/2027/index": 2.5,
  });
  expect(entries()["regel/k2/jaren/2027/bedrag"]).toBeUndefined();
});

test("payments from the administration are shown before they are added, in one step", async () => {
  const { gebruiker, entries } = await toon(PLAN, pagina, "k1");
  await gebruiker.click(screen.getByRole("button", { name: /Plakken uit de administratie/ }));
  const venster = within(await screen.findByRole("dialog"));
  await gebruiker.click(venster.getByLabelText("Rijen uit de administratie"));
  await gebruiker.paste("Datum\tOmschrijving\tBedrag\n31-10-2026\tfactuur 12\t1.250,50\n1-11-2026\tcredit\t-5\n");
  expect(venster.getByText("teruggekregen")).toBeDefined();
  await gebruiker.click(venster.getByRole("button", { name: /^2 uitgaven toevoegen, samen €\s1.245,50/ }));
  const sleutel = Object.keys(entries()).find((k) => entries()[k] === "factuur 12") ?? "";
  const tak = sleutel.split("/").slice(0, 2).join("/");
  expect(entries()).toMatchObject({
    [`${tak}/regel`]: "k1",
    [`${tak}/bedrag`]: 125_050,
    [`${tak}/datum`]: "2026-10-31",
  });
});
