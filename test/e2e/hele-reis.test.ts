import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { lees } from "../pdf/lees-pdf.ts";
import { expectSchoon, nieuweContext, open, sluitBrowser } from "./browser.ts";
import { kies, kiesOptie, tabNaar, typ, vink } from "./toetsenbord.ts";

afterAll(sluitBrowser);

const stap = async (page: Page, naam: string) => {
  await kies(
    page,
    page.getByRole("navigation", { name: "Stappen van het plan" }).getByRole("link", { name: new RegExp(naam) }),
  );
  await page.getByRole("heading", { level: 1 }).waitFor();
};
const knop = (page: Page, naam: string | RegExp) => page.getByRole("button", { name: naam, exact: true }).first();

async function beginPlan(page: Page) {
  await kies(page, knop(page, "Nieuw plan beginnen"));
  await typ(page, page.getByLabel("Naam van de school"), "De Linde (verzonnen)");
  await vink(page, page.getByRole("checkbox", { name: "basisonderwijs", exact: true }));
  await kies(page, knop(page, "Plan beginnen"));
  await page.waitForURL(/\/school$/);
}

async function vulSchoolIn(page: Page) {
  await typ(page, page.getByLabel("Groep 3"), "31");
  await typ(page, page.getByLabel("Wanneer besluit de MR?"), "15-12-2026");
}

async function vulScanIn(page: Page) {
  await stap(page, "Schoolscan");
  await tabNaar(page, page.locator("#D1").getByRole("radio").first());
  await page.keyboard.press("4");
  await kies(page, page.getByText("Ander onderdeel kiezen"));
  await kies(page, page.getByRole("link", { name: /^Taal/ }));
  await page.getByRole("heading", { level: 1, name: "Taal" }).waitFor();
  await tabNaar(page, page.locator("#A2").getByRole("radio").first());
  await page.keyboard.press("5");
  await expect.poll(() => page.getByText("2 van 53 vragen").first().isVisible()).toBe(true);
}

async function kiesDoelEnAanpak(page: Page) {
  await stap(page, "Wat valt op");
  await vink(page, page.getByRole("checkbox", { name: /Hier gaan wij mee aan de slag/ }).first());
  await stap(page, "Menukaart");
  await kies(page, knop(page, /^In het plan zetten/));
}

async function beschrijfAanpak(page: Page) {
  await stap(page, "Schoolprogramma");
  await kies(page, knop(page, /^Invullen/));
  await typ(page, page.getByLabel("Hoe ziet het eruit?"), "Twee keer per week lezen wij samen een tekst.");
  await typ(page, page.getByLabel("Wie doet het?"), "leraren van groep 5 tot en met 8");
  await kies(page, knop(page, /^Meetpunt maken/));
  await page.getByLabel("Waaraan zien jullie het? (indicator)").waitFor();
  await kies(page, knop(page, /^Kijkmoment toevoegen/));
  await typ(page, page.getByLabel("Kijkmoment 1"), "11-06-2027");
}

async function maakBegroting(page: Page) {
  await stap(page, "Begroting");
  await kies(page, knop(page, "Potje toevoegen"));
  await typ(page, page.getByLabel(/^Beschikbaar in 2026/), "10.000");
  await kies(page, page.getByRole("link", { name: "Kosten", exact: true }));
  await kies(page, knop(page, /^Post toevoegen bij I1/));
  await typ(page, page.getByLabel("Omschrijving"), "Rijke teksten");
  await typ(page, page.getByLabel(/^2026\/27/), "1.250,50");
  await kiesOptie(page, page.getByLabel(/^Hoe lang/), "eenmalig");
}

async function maakPdf(page: Page) {
  await stap(page, "Controle en PDF");
  await page.getByText("Eerst oplossen (0)").waitFor();
  await kies(page, knop(page, "Gereed voor MR maken"));
  await page.getByText(/Versie 1, gereed voor de MR/).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent("download", { timeout: 90_000 }),
    kies(page, knop(page, "PDF voor de MR maken")),
  ]);
  return { naam: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path())) };
}

test("from an empty school to the PDF for the MR, with the keyboard alone", async () => {
  const { context, waarnemer } = await nieuweContext();
  const page = await open(context);
  await beginPlan(page);
  await vulSchoolIn(page);
  await vulScanIn(page);
  await kiesDoelEnAanpak(page);
  await beschrijfAanpak(page);
  await maakBegroting(page);
  const { naam, bytes } = await maakPdf(page);
  expect(naam).toMatch(/^De Linde.*\.pdf$/);

  const pdf = await lees(bytes);
  const alles = pdf.bladzijden.map((bladzijde) => bladzijde.tekst).join("\n");
  expect(pdf.taal).toBe("nl-NL");
  expect(pdf.titel).toContain("De Linde");
  expect(alles).toContain("Rijke teksten");
  expect(alles).toContain("1.250,50");
  expect(alles).not.toContain("CONCEPT");
  expect(pdf.bladzijden.every((bladzijde) => bladzijde.ongemerkt.trim() === "")).toBe(true);

  await page.reload();
  await page.getByText(/Versie 1, gereed voor de MR/).waitFor();
  await stap(page, "Begroting");
  await page.getByText("Rijke teksten").first().waitFor();
  expectSchoon(waarnemer);
  await context.close();
});
