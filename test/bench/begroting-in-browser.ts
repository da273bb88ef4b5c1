import type { BrowserContext } from "playwright-core";
import { FORMAAT } from "#domain/dossier/bestand.ts";
import { FORMAATVERSIE } from "#domain/dossier/dossier.ts";
import { nest } from "#domain/dossier/entries.ts";
import { groteBegroting } from "./begroting.ts";
import { type Meting, ms, percentiel } from "./meting.ts";

/** Keystrokes in a cell of a large begroting: from the key to the next picture, and the tasks above 50 ms. */
async function toetsenInBegroting(
  context: BrowserContext,
  adres: string,
): Promise<{ toets: number[]; taken: number[] }> {
  const page = await context.newPage();
  await page.goto(adres);
  const kiezer = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Bestand openen" }).first().click();
  const dossier = nest({ ...groteBegroting(), "school/naam": "Groot (verzonnen)" });
  const bestand = JSON.stringify({ formaat: FORMAAT, versie: FORMAATVERSIE, dossier });
  await (await kiezer).setFiles({ name: "groot.json", mimeType: "application/json", buffer: Buffer.from(bestand) });
  await page.waitForURL(/#\/plan\//);
  await page.goto(`${page.url().replace(/(#\/plan\/[^/]+).*/, "$1")}/begroting`);
  const cel = page.locator('input[data-rij="r0"][data-kolom="1"]');
  await cel.click();
  await page.waitForTimeout(2000);
  await page.evaluate(() => {
    const toets: number[] = [];
    const taken: number[] = [];
    Object.assign(globalThis, { toets, taken });
    addEventListener("input", (event) =>
      requestAnimationFrame(() => setTimeout(() => toets.push(performance.now() - event.timeStamp))),
    );
    new PerformanceObserver((lijst) => taken.push(...lijst.getEntries().map((taak) => taak.duration))).observe({
      type: "longtask",
    });
  });
  for (let i = 0; i < 60; i += 1) {
    await page.keyboard.type(String(i % 10));
    await page.waitForTimeout(200);
    if (i % 6 === 5) await page.keyboard.press("Enter");
  }
  await page.waitForTimeout(500);
  const uit = await page.evaluate(() => ({
    toets: Reflect.get(globalThis, "toets"),
    taken: Reflect.get(globalThis, "taken"),
  }));
  await page.close();
  return uit;
}

/** What one keystroke costs on the page of a large begroting. */
export async function metenBegrotingInBrowser(context: BrowserContext, adres: string): Promise<Meting[]> {
  const { toets, taken } = await toetsenInBegroting(context, adres);
  return [
    {
      wat: "begroting 200 × 4 × 8, toets tot beeld, p95",
      gemeten: ms(percentiel(toets, 0.95)),
      norm: "–",
      gehaald: undefined,
    },
    {
      wat: "begroting 200 × 4 × 8, langste taak tijdens typen",
      gemeten: taken.length === 0 ? "geen boven 50 ms" : ms(Math.max(...taken)),
      norm: "–",
      gehaald: undefined,
    },
  ];
}
