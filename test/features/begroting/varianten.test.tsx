import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Entries } from "#domain/dossier/entries.ts";
import { BegrotingPagina } from "#features/begroting/begroting-pagina.tsx";
import { SCHOOL, toon } from "../programma/toon.tsx";

const PLAN: Entries = {
  ...SCHOOL,
  "keuze/aa/interventie": "begrijpend-lezen",
  "keuze/aa/volgorde": 1,
  "keuze/bb/interventie": "welbevinden",
  "keuze/bb/volgorde": 2,
  "potje/t1/naam": "Schoolbudget",
  "potje/t1/jaren/2026/bedrag": 1_000_000,
  "regel/k1/keuze": "aa",
  "regel/k1/potje": "t1",
  "regel/k1/omschrijving": "Boeken",
  "regel/k1/jaren/2026/bedrag": 300_000,
  "regel/k2/keuze": "bb",
  "regel/k2/potje": "t1",
  "regel/k2/volgorde": 2,
  "regel/k2/omschrijving": "Mentor",
  "regel/k2/jaren/2026/bedrag": 600_000,
};
const pagina = () => <BegrotingPagina plek="varianten" />;
const variant = (naam: string) => within(screen.getByRole("region", { name: naam }));
const tekst = (naam: string) => screen.getByRole("region", { name: naam }).textContent;
const rij = (naam: string) => screen.getByRole("rowheader", { name: naam }).closest("tr")?.textContent;

test("less money stands beside the plan, and says what is short; the plan stays what it was", async () => {
  const { gebruiker, entries } = await toon(PLAN, pagina);
  await gebruiker.click(screen.getByRole("button", { name: "20% minder geld" }));
  await waitFor(() => expect(tekst("20% minder geld")).toContain("€\u00a01.000 te kort"));
  expect(rij("Over")).toContain("€\u00a01.000 te kort");
  expect(entries()["potje/t1/jaren/2026/bedrag"]).toBe(1_000_000);
});

test("a choice that is not done becomes the plan in one step, and comes back whole", async () => {
  const { gebruiker, entries } = await toon(PLAN, pagina);
  await gebruiker.click(screen.getByRole("button", { name: "Eigen variant" }));
  await gebruiker.selectOptions(await screen.findByLabelText(/^I2 /), "vervalt");
  await waitFor(() => expect(tekst("Variant 1")).toContain("vervalt, met de meetpunten. Dat scheelt €\u00a06.000."));
  const voor = entries();
  await gebruiker.click(variant("Variant 1").getByRole("button", { name: /Deze variant kiezen/ }));
  await waitFor(() => expect(entries()["keuze/bb/interventie"]).toBeUndefined());
  expect(entries()["regel/k2/potje"]).toBeUndefined();
  expect(tekst("Variant 1")).toContain("Gekozen op 24 november 2026");
  await gebruiker.click(screen.getByRole("button", { name: "Ongedaan maken" }));
  await waitFor(() => expect(entries()).toEqual(voor));
});

test("other percentages and amounts are fields; empty is as in the plan", async () => {
  const { gebruiker } = await toon(PLAN, pagina);
  await gebruiker.click(screen.getByRole("button", { name: "Eigen variant" }));
  await gebruiker.type(await screen.findByLabelText("K1 Boeken in 2026/27"), "1.000");
  await gebruiker.type(screen.getByLabelText(/^Kosten in procenten: .*elbevinden/), "50");
  await waitFor(() => expect(tekst("Variant 1")).toContain("€\u00a01.000 in plaats van €\u00a03.000"));
  await waitFor(() => expect(tekst("Variant 1")).toContain("wordt 50%: €\u00a03.000 in plaats van €\u00a06.000"));
});

test("without choices and potjes there is nothing to compare, and the page says where to begin", async () => {
  await toon(SCHOOL, pagina);
  expect(screen.getByRole("link", { name: "Naar de menukaart" })).toBeDefined();
});
