import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { expectSchoon, nieuweContext, open, sluitBrowser } from "./browser.ts";

afterAll(sluitBrowser);

const deel = (page: Page, plek: string) => page.url().replace(/(#\/plan\/[^/]+)\/.*$/, `$1/${plek}`);

/** A primary school with one choice from the menukaart, at the vote about it. */
async function totDeStem(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Nieuw plan beginnen" }).click();
  await page.getByLabel("Naam van de school").fill("De Linde (verzonnen)");
  await page.getByRole("button", { name: "Plan beginnen", exact: true }).click();
  await page.waitForURL(/\/school$/);
  await page.getByText("basisonderwijs", { exact: true }).first().click();
  await page.waitForTimeout(500);
  await page.goto(deel(page, "menukaart"));
  await page.getByText("Eigen aanpak toevoegen").first().click();
  await page.waitForTimeout(500);
  await page.goto(deel(page, "schoolscan/stem"));
  await page.getByRole("button", { name: "Stem openen" }).click();
  await page.getByRole("button", { name: "Uitnodiging maken" }).click();
  await page.getByRole("heading", { name: "Uitnodiging: Stem over de keuzes" }).waitFor();
}

/** Votes by digit on the only choice, marks it as "must succeed", and hands in by link. */
async function stemOp(page: Page, cijfer: number, alsWoorden: string): Promise<string> {
  await page.getByRole("button", { name: "Beginnen" }).click();
  await page.getByText("Vraag 1 van 2").waitFor();
  await page.keyboard.press(String(cijfer));
  if (alsWoorden) await page.getByLabel(/^Als …/).fill(alsWoorden);
  await page.getByRole("button", { name: "Volgende", exact: true }).click();
  await page.getByText("Vraag 2 van 2").waitFor();
  await page.getByRole("checkbox").first().check();
  await page.getByRole("button", { name: "Volgende", exact: true }).click();
  await page.getByRole("button", { name: "Inleveren", exact: true }).click();
  await page.getByRole("button", { name: "Link kopiëren" }).click();
  await page.getByText("Dank je wel").waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

test("five members vote by link, and the leader sees nothing until the vote is closed", async () => {
  const leider = await nieuweContext();
  const page = await open(leider.context);
  await totDeStem(page);
  const link = await page.getByLabel("Link", { exact: true }).inputValue();

  const leden = await nieuweContext({ breedte: 320 });
  await leden.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const lid = await leden.context.newPage();
  await lid.goto(link);
  const links: string[] = [];
  for (let nr = 1; nr <= 5; nr += 1) {
    links.push(await stemOp(lid, nr === 5 ? 2 : 1, nr === 5 ? "er tijd voor is" : ""));
    if (nr === 5) break;
    await lid.getByRole("button", { name: "Volgende persoon op dit apparaat" }).click();
    await lid.getByRole("dialog").getByRole("button", { name: "Antwoorden wissen" }).click();
  }
  expect(await lid.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);

  await page.getByLabel("Of plak een link").fill(links.join("\n"));
  await page.getByRole("button", { name: "Geplakte link openen" }).click();
  await page.getByText(/team: 5 ingeleverd/).waitFor();
  await page.goto(deel(page, "programma"));
  await page.getByRole("heading", { name: "Stem van het team" }).waitFor();
  expect(await page.getByText(/Van 5 stemmen/).count()).toBe(0);

  await page.getByRole("link", { name: "Verder met de stem die loopt" }).click();
  await page.getByRole("button", { name: "Stem sluiten en uitslag tonen" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Stem sluiten" }).click();
  await page
    .getByRole("list", { name: "Uitslag" })
    .getByText(/Van 5 stemmen: 4 steun, 1 steun met voorwaarde, 0 geen steun. 5 noemden dit/)
    .waitFor();
  await page.getByText("Als … bij I1").click();
  await page.getByText("er tijd voor is").waitFor();
  await page.getByText("Die stem telt.").waitFor();
  for (const { waarnemer, context } of [leider, leden]) {
    expectSchoon(waarnemer);
    await context.close();
  }
});
