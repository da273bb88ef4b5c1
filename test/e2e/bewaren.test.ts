import type { Page } from "playwright-core";
import { afterEach, expect, test } from "vitest";
import { adres, type DoodteKrijgen, expectSchoon, nieuwProfiel, startOpProfiel, wisProfiel } from "./browser.ts";

/* The power goes off while someone types. Nothing older than half a second may be lost, and the plan always opens. */

const RONDEN = 3;
const HOOGUIT_VERLOREN_MS = 500;

const opruimen: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of opruimen.splice(0)) await stop();
});

async function openOp(profiel: string): Promise<{ browser: DoodteKrijgen; page: Page }> {
  const browser = await startOpProfiel(profiel);
  opruimen.push(browser.kill);
  const page = await browser.context.newPage();
  page.setDefaultTimeout(20_000);
  return { browser, page };
}

async function beginPlan(page: Page): Promise<string> {
  await page.goto(adres());
  await page.getByRole("button", { name: "Nieuw plan beginnen" }).click();
  await page.getByLabel("Naam van de school").fill("De Linde (verzonnen)");
  await page.getByRole("button", { name: "Plan beginnen", exact: true }).click();
  await page.waitForURL(/\/school$/);
  return page.url();
}

/** Types numbered words without a pause; returns what stood there half a second before the kill. */
async function typTotHetUitgaat(page: Page, ronde: number): Promise<string> {
  const veld = page.getByLabel("Schoolbestuur");
  await veld.press("End");
  const gezien: { op: number; tekst: string }[] = [];
  const eind = Date.now() + 1500 + ronde * 217;
  for (let woord = 0; Date.now() < eind; woord += 1) {
    await page.keyboard.type(` r${ronde}w${woord}`, { delay: 12 });
    gezien.push({ op: Date.now(), tekst: await veld.inputValue() });
  }
  const grens = Date.now() - HOOGUIT_VERLOREN_MS;
  return gezien.findLast(({ op }) => op <= grens)?.tekst ?? "";
}

test("kill -9 while typing without pause loses nothing older than half a second", async () => {
  const profiel = nieuwProfiel();
  let { browser, page } = await openOp(profiel);
  const plan = await beginPlan(page);
  for (let ronde = 0; ronde < RONDEN; ronde += 1) {
    const zeker = await typTotHetUitgaat(page, ronde);
    await browser.kill();
    ({ browser, page } = await openOp(profiel));
    await page.goto(plan);
    const veld = page.getByLabel("Schoolbestuur");
    await veld.waitFor();
    expect(zeker).not.toBe("");
    expect((await veld.inputValue()).startsWith(zeker)).toBe(true);
    expectSchoon(browser.waarnemer);
  }
  await browser.kill();
  wisProfiel(profiel);
});
