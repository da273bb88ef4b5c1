import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { expectSchoon, nieuweContext, openVoorbeeld, sluitBrowser } from "./browser.ts";

afterAll(sluitBrowser);

const naar = async (page: Page, plan: string, stap: string) => {
  await page.goto(`${plan}/${stap}`);
  await page.locator("h1").waitFor();
};
const post = (page: Page) => page.getByRole("rowheader", { name: /Rijke teksten en boeken/ });

test("undo and redo go across steps, for a field and for a deletion, and survive a reload", async () => {
  const { context, waarnemer } = await nieuweContext();
  const { page, plan } = await openVoorbeeld(context);
  await naar(page, plan, "school");
  await page.getByLabel("Plaats").fill("Anderdorp");
  await page.getByLabel("Plaats").blur();
  await page.waitForTimeout(600);
  await naar(page, plan, "begroting");
  await page.getByRole("button", { name: /^Details van Rijke teksten/ }).click();
  await page.getByRole("button", { name: /^Post verwijderen/ }).click();
  await post(page).waitFor({ state: "detached" });

  await naar(page, plan, "menukaart");
  const ongedaan = page.getByRole("button", { name: /^Ongedaan maken/ }).first();
  await ongedaan.click();
  await ongedaan.click();
  await naar(page, plan, "begroting");
  await post(page).waitFor();
  await naar(page, plan, "school");
  await expect.poll(() => page.getByLabel("Plaats").inputValue()).toBe("Voorbeelddam");

  await page
    .getByRole("button", { name: /^Opnieuw doen/ })
    .first()
    .click();
  await expect.poll(() => page.getByLabel("Plaats").inputValue()).toBe("Anderdorp");
  await page.waitForTimeout(600);
  await page.reload();
  await expect.poll(() => page.getByLabel("Plaats").inputValue()).toBe("Anderdorp");
  expectSchoon(waarnemer);
  await context.close();
});

test("two tabs on one plan see each other's work and lose nothing", async () => {
  const { context, waarnemer } = await nieuweContext();
  const { page: een, plan } = await openVoorbeeld(context);
  const twee = await context.newPage();
  await naar(een, plan, "school");
  await naar(twee, plan, "school");
  await een.getByLabel("Plaats").fill("Eendorp");
  await twee.getByLabel("Schoolbestuur").fill("Bestuur Twee (verzonnen)");
  await een.getByLabel("Plaats").blur();
  await twee.getByLabel("Schoolbestuur").blur();
  await expect.poll(() => twee.getByLabel("Plaats").inputValue()).toBe("Eendorp");
  await expect.poll(() => een.getByLabel("Schoolbestuur").inputValue()).toBe("Bestuur Twee (verzonnen)");
  await een.reload();
  await expect.poll(() => een.getByLabel("Schoolbestuur").inputValue()).toBe("Bestuur Twee (verzonnen)");
  expect(await een.getByLabel("Plaats").inputValue()).toBe("Eendorp");
  expectSchoon(waarnemer);
  await context.close();
});
