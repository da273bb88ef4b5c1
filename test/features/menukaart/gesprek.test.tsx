import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { MenukaartPagina } from "#features/menukaart/menukaart-pagina.tsx";
import { SCHOOL, toon } from "../programma/toon.tsx";

const pagina = (plek?: string) => <MenukaartPagina {...(plek === undefined ? {} : { plek })} />;
const voorstellen = () => screen.findByRole("region", { name: "Past bij jullie scan" });

test("a suggestion is pinned and let go, each with a way back", async () => {
  const { gebruiker, entries } = await toon(SCHOOL, pagina);
  const knop = within(await voorstellen()).getByRole("button", {
    name: /^Vastzetten\s?: Technieken voor begrijpend lezen$/,
  });
  await gebruiker.click(knop);
  expect(entries()["vastgezet/begrijpend-lezen"]).toBe(true);
  expect(knop.getAttribute("aria-pressed")).toBe("true");
  await gebruiker.click(await screen.findByRole("button", { name: "Ongedaan maken" }));
  await waitFor(() => expect(entries()["vastgezet/begrijpend-lezen"]).toBeUndefined());
});

test("what is pinned stays in sight when the scan no longer leads to it", async () => {
  await toon({ ...SCHOOL, "vastgezet/lob": true }, pagina);
  const vast = within(await screen.findByRole("region", { name: "Vastgezet, nu niet in de lijst" }));
  expect(vast.getByText(/De scan wijst hier nu niet naar/)).toBeDefined();
  expect(vast.getByText("Vastgezet")).toBeDefined();
});

test("a suggestion that was left stands apart with its reason, and comes back with one click", async () => {
  const { gebruiker, entries } = await toon({ ...SCHOOL, "nietGekozen/begrijpend-lezen/reden": "Doen we al." }, pagina);
  const deel = within(await voorstellen());
  expect(deel.queryByRole("article", { name: "Technieken voor begrijpend lezen" })).toBeNull();
  await gebruiker.click(deel.getByText("Niet gekozen, met reden"));
  expect(deel.getByText(/niet gekozen, omdat: Doen we al\./)).toBeDefined();
  await gebruiker.click(deel.getByRole("button", { name: /Weer bekijken/ }));
  expect(entries()["nietGekozen/begrijpend-lezen/reden"]).toBeUndefined();
  expect(deel.getByRole("article", { name: "Technieken voor begrijpend lezen" })).toBeDefined();
});

test("alternatives and the coverage of the doelgebieden are told", async () => {
  const { gebruiker } = await toon(SCHOOL, pagina);
  const deel = within(await voorstellen());
  expect(deel.getAllByText(/Wat past ook bij deze zorg/).length).toBeGreaterThan(0);
  await gebruiker.click(deel.getByText("Welke doelgebieden komen voor?"));
  expect(deel.getAllByText("In beeld").length).toBeGreaterThan(0);
});

test("one concern without an intervention of its own gets an answer instead of an empty list", async () => {
  await toon({ "school/sectoren/bao": true, "inbreng/team/antwoorden/H6/verschil": "groter" }, pagina);
  expect(await screen.findByText(/Bij jullie zorg hoort geen eigen voorstel/)).toBeDefined();
  expect(screen.getByRole("region", { name: "Zorg zonder plek" }).textContent).toContain("Eerst uitzoeken");
});
