import { readFileSync } from "node:fs";
import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { MenukaartPagina } from "#features/menukaart/menukaart-pagina.tsx";
import { SCHOOL, toon } from "../programma/toon.tsx";

const VOORBEELD = readFileSync("docs/voorbeeld-menukaart.json", "utf8");
const pagina = (plek?: string) => <MenukaartPagina {...(plek === undefined ? {} : { plek })} />;
const bestand = (tekst: string) => new File([tekst], "menukaart.json", { type: "application/json" });
const invoer = () => document.querySelector<HTMLInputElement>('input[type="file"]') ?? document.createElement("input");
const eigen = (entries: Record<string, unknown>) =>
  Object.keys(entries).filter((een) => een.startsWith("eigenMenukaart/"));

test("a file is loaded whole, stands on the list as own, and can be taken back", async () => {
  const { gebruiker, entries, naar } = await toon(SCHOOL, pagina, "eigen");
  expect(screen.getByText("Nog geen eigen menukaart")).toBeDefined();
  await gebruiker.upload(invoer(), bestand(VOORBEELD));
  expect(await screen.findByText(/is geladen, met 2 interventies/)).toBeDefined();
  expect(eigen(entries())).toHaveLength(5);
  naar("kiezen");
  expect(await screen.findByRole("article", { name: "Leesmaatjes van De Waterkant (eigen)" })).toBeDefined();
  naar("eigen-leesmaatjes");
  expect(await screen.findByRole("heading", { level: 1, name: "Leesmaatjes van De Waterkant (eigen)" })).toBeDefined();
  expect(document.body.textContent).toContain("Menukaart De Waterkant (verzonnen), versie 1 (eigen)");
  await gebruiker.click(screen.getByRole("button", { name: "Ongedaan maken" }));
  expect(eigen(entries())).toEqual([]);
});

test("a faulty file changes nothing and says what is wrong; html in it is text", async () => {
  const { gebruiker, entries } = await toon(SCHOOL, pagina, "eigen");
  await gebruiker.upload(invoer(), bestand(VOORBEELD.replace("eigen-leesmaatjes", "feedback")));
  const fout = await screen.findByRole("alert");
  expect(within(fout).getByText(/feedback: de id moet beginnen met ‘eigen-’/)).toBeDefined();
  expect(eigen(entries())).toEqual([]);
  await gebruiker.upload(
    invoer(),
    bestand(VOORBEELD.replaceAll("Taalcoach van het bestuur", "<img src=x onerror=alert(1)>")),
  );
  expect(await screen.findByText("<img src=x onerror=alert(1)> (eigen)")).toBeDefined();
  expect(document.querySelector("img")).toBeNull();
});

test("a newer version asks first, and removing leaves what was chosen in the plan", async () => {
  const { gebruiker, entries } = await toon({ ...SCHOOL, "keuze/k/interventie": "eigen-leesmaatjes" }, pagina, "eigen");
  await gebruiker.upload(invoer(), bestand(VOORBEELD));
  await screen.findByText(/is geladen/);
  await gebruiker.upload(invoer(), bestand(VOORBEELD.replace('"versie": 1', '"versie": 2')));
  await gebruiker.click(await screen.findByRole("button", { name: "Versie 1 houden" }));
  expect(entries()["eigenMenukaart/de-waterkant/versie"]).toBe(1);
  await gebruiker.upload(invoer(), bestand(VOORBEELD.replace('"versie": 1', '"versie": 2')));
  await gebruiker.click(await screen.findByRole("button", { name: "Vervangen door versie 2" }));
  expect(entries()["eigenMenukaart/de-waterkant/versie"]).toBe(2);
  await gebruiker.click(screen.getByRole("button", { name: /Verwijderen/ }));
  expect(entries()["keuze/k/eigenNaam"]).toBe("Leesmaatjes van De Waterkant");
  await gebruiker.click(screen.getByRole("button", { name: "Ongedaan maken" }));
  expect(entries()["keuze/k/interventie"]).toBe("eigen-leesmaatjes");
  expect(eigen(entries())).toHaveLength(5);
});
