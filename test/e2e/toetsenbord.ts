import type { Locator, Page } from "playwright-core";

/* A user without a mouse: Tab until the thing has the focus, then a key. Nothing is clicked or focused by script. */

const MAX_TABS = 600;

const heeftFocus = (doel: Locator) => doel.evaluate((element) => element === document.activeElement);

/** Presses Tab until the target has the focus. Fails when it cannot be reached. */
export async function tabNaar(page: Page, doel: Locator): Promise<void> {
  await doel.waitFor({ state: "attached" });
  for (let tab = 0; tab < MAX_TABS; tab += 1) {
    if (await heeftFocus(doel)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`not reachable with Tab: ${doel}`);
}

/** Goes to a button or link and presses Enter. */
export async function kies(page: Page, doel: Locator): Promise<void> {
  await tabNaar(page, doel);
  await page.keyboard.press("Enter");
}

/** Goes to a checkbox or radio and presses the space bar. */
export async function vink(page: Page, doel: Locator): Promise<void> {
  await tabNaar(page, doel);
  await page.keyboard.press("Space");
}

/** Goes to a field, replaces its text and leaves it. */
export async function typ(page: Page, doel: Locator, tekst: string): Promise<void> {
  await tabNaar(page, doel);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(tekst);
  await page.keyboard.press("Tab");
}

/** Goes to a native list and types until the option is chosen. */
export async function kiesOptie(page: Page, doel: Locator, tekst: string): Promise<void> {
  await tabNaar(page, doel);
  await page.keyboard.type(tekst);
  await page.keyboard.press("Tab");
}
