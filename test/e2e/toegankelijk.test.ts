import type { Page } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { axe } from "./axe.ts";
import { expectSchoon, nieuweContext, open, openVoorbeeld, sluitBrowser } from "./browser.ts";

afterAll(sluitBrowser);

const STAPPEN = [
  "school",
  "schoolscan",
  "wat-valt-op",
  "menukaart",
  "menukaart/metacognitie",
  "menukaart/vergelijken",
  "menukaart/eigen",
  "programma",
  "begroting",
  "begroting/potjes",
  "begroting/uitgaven",
  "begroting/totalen",
  "begroting/overnemen",
  "controle",
];

const breder = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

async function expectToegankelijk(page: Page) {
  expect(await axe(page)).toEqual([]);
  expect(await breder(page)).toBeLessThanOrEqual(0);
}

async function naar(page: Page, plan: string, stap: string) {
  await page.goto(`${plan}/${stap}`);
  await page.locator("h1").waitFor();
  await page.waitForLoadState("networkidle");
}

/** Opens every closed part of the page. */
const klapUit = (page: Page) =>
  page.evaluate(() => {
    for (const deel of document.querySelectorAll("details")) deel.open = true;
  });

// 320 px is also 400% zoom of a 1280 px screen: the layout follows the width of the page.
describe.each([1280, 320])("at %i px", (breedte) => {
  test("the start page and an empty plan have no violations on any step", async () => {
    const { context, waarnemer } = await nieuweContext({ breedte, zonderCsp: true });
    const page = await open(context);
    await expectToegankelijk(page);
    await page.getByRole("button", { name: "Nieuw plan beginnen" }).click();
    await page.getByLabel("Naam van de school").waitFor();
    await page.getByRole("button", { name: "Plan beginnen", exact: true }).click();
    await page.getByText("Typ de naam van de school.").waitFor();
    await expectToegankelijk(page);
    await page.getByLabel("Naam van de school").fill("De Linde (verzonnen)");
    await page.getByRole("button", { name: "Plan beginnen", exact: true }).click();
    await page.waitForURL(/\/school$/);
    const plan = page.url().replace(/\/school$/, "");
    for (const stap of ["", ...STAPPEN]) {
      await naar(page, plan, stap);
      await expectToegankelijk(page);
    }
    expectSchoon(waarnemer);
    await context.close();
  });

  test("the example school has no violations on any step, open or closed", async () => {
    const { context, waarnemer } = await nieuweContext({ breedte, zonderCsp: true });
    const { page, plan } = await openVoorbeeld(context);
    for (const stap of ["", ...STAPPEN]) {
      await naar(page, plan, stap);
      await expectToegankelijk(page);
      await klapUit(page);
      await expectToegankelijk(page);
    }
    await naar(page, plan, "begroting");
    await page
      .getByLabel(/^2026\/27/)
      .first()
      .fill("tien");
    await page.keyboard.press("Tab");
    await page
      .getByText(/Typ een bedrag/)
      .first()
      .waitFor();
    await expectToegankelijk(page);
    await naar(page, plan, "controle");
    await expectToegankelijk(page);
    await naar(page, plan, "bestaat-niet");
    await expectToegankelijk(page);
    expectSchoon(waarnemer);
    await context.close();
  });
});

test("the dark theme and forced colours have no violations and lose no text", async () => {
  const { context } = await nieuweContext({ donker: true, zonderCsp: true });
  const { page, plan } = await openVoorbeeld(context);
  for (const stap of STAPPEN) {
    await naar(page, plan, stap);
    expect(await axe(page)).toEqual([]);
  }
  await page.emulateMedia({ forcedColors: "active", colorScheme: "light" });
  for (const stap of STAPPEN) {
    await naar(page, plan, stap);
    expect(await page.locator("h1").isVisible()).toBe(true);
    expect(await breder(page)).toBeLessThanOrEqual(0);
  }
  await context.close();
});
