import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { adres, expectSchoon, nieuweContext, open, openVoorbeeld, sluitBrowser } from "./browser.ts";

const map = mkdtempSync(join(tmpdir(), "schoolprogramma-twee-"));
afterAll(async () => {
  await sluitBrowser();
  rmSync(map, { recursive: true, force: true });
});

/** Saves the plan that is open as a file. */
async function backUp(page: Page, naam: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Back-up maken" }).click(),
  ]);
  const pad = join(map, naam);
  writeFileSync(pad, await readFile(await download.path()));
  return pad;
}

/** Opens a file on the start page. */
async function openFile(page: Page, pad: string): Promise<void> {
  await page.goto(`${adres()}#/`);
  const [kiezer] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Bestand openen" }).click(),
  ]);
  await kiezer.setFiles(pad);
}

async function merge(page: Page, pad: string): Promise<void> {
  await openFile(page, pad);
  await page.getByRole("button", { name: "Samenvoegen", exact: true }).click();
  await page
    .getByText(/Samengevoegd op/)
    .first()
    .waitFor();
}

async function typeIn(page: Page, plan: string, velden: Record<string, string>): Promise<void> {
  await page.goto(`${plan}/school`);
  for (const [label, tekst] of Object.entries(velden)) await page.getByLabel(label, { exact: true }).fill(tekst);
  await page.getByLabel("Plaats", { exact: true }).blur();
  await page.getByText(/Bewaard op dit apparaat/).waitFor();
}

test("two people exchange files: what clashed is listed on both sides, one value is put back, and both end equal", async () => {
  const [ik, jij] = [await nieuweContext(), await nieuweContext({ breedte: 320 })];
  const { page: mijn, plan: mijnPlan } = await openVoorbeeld(ik.context);
  const begin = await backUp(mijn, "begin.schoolprogramma");
  const jouw = await open(jij.context);
  await openFile(jouw, begin);
  await jouw.waitForURL(/#\/plan\/[^/]+/);
  const jouwPlan = jouw.url().replace(/(#\/plan\/[^/]+).*/, "$1");

  await typeIn(mijn, mijnPlan, { Plaats: "Ede" });
  await typeIn(jouw, jouwPlan, { Plaats: "Wijhe", Schoolbestuur: "De Boog (verzonnen)" });
  const vanMij = await backUp(mijn, "mijn.schoolprogramma");
  const vanJou = await backUp(jouw, "jouw.schoolprogramma");
  await merge(mijn, vanJou);
  await merge(jouw, vanMij);

  // Both name the clash, both show the same value, and it is reachable from the steps too.
  for (const page of [mijn, jouw]) {
    await page.getByRole("heading", { name: "Op beide plekken gewijzigd" }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
  await jouw.goto(`${jouwPlan}/school`);
  const staat = await jouw.getByLabel("Plaats", { exact: true }).inputValue();
  await jouw.getByRole("link", { name: "Bekijken wat er is veranderd" }).click();
  await jouw.getByRole("heading", { name: "Op beide plekken gewijzigd" }).waitFor();
  await mijn.goto(`${mijnPlan}/school`);
  expect(await mijn.getByLabel("Plaats", { exact: true }).inputValue()).toBe(staat);
  expect(await mijn.getByLabel("Schoolbestuur", { exact: true }).inputValue()).toBe("De Boog (verzonnen)");

  // The value that lost is put back with one click, also after a reload.
  await mijn.goto(mijnPlan);
  await mijn.reload();
  const terug = staat === "Ede" ? "Die uit het bestand nemen" : "Die van hier nemen";
  await mijn
    .getByRole("button", { name: new RegExp(`^${terug}.*School, plaats`) })
    .first()
    .click();
  await mijn.goto(`${mijnPlan}/school`);
  expect(await mijn.getByLabel("Plaats", { exact: true }).inputValue()).toBe(staat === "Ede" ? "Wijhe" : "Ede");

  // What was put back travels along, and closing takes the report away.
  await merge(jouw, await backUp(mijn, "later.schoolprogramma"));
  await jouw.goto(`${jouwPlan}/school`);
  expect(await jouw.getByLabel("Plaats", { exact: true }).inputValue()).toBe(staat === "Ede" ? "Wijhe" : "Ede");
  await mijn.goto(mijnPlan);
  await mijn.getByRole("button", { name: "Gezien, sluiten" }).click();
  await expect.poll(() => mijn.getByText(/Samengevoegd op/).count()).toBe(0);
  for (const { waarnemer, context } of [ik, jij]) {
    expectSchoon(waarnemer);
    await context.close();
  }
});
