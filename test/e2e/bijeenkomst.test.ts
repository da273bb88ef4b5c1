import type { Page } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { axe } from "./axe.ts";
import { expectSchoon, nieuweContext, openVoorbeeld, sluitBrowser } from "./browser.ts";
import { kies, tabNaar } from "./toetsenbord.ts";

afterAll(sluitBrowser);

const breder = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
const beamer = (page: Page) => page.locator(".beamer h1");
const stand = (page: Page) => page.locator(".beamer > .bij").first();

/** The heading of the question has the focus: from there keys work. */
const wachtOpVraag = (page: Page, plaats: number) =>
  expect
    .poll(async () => {
      const tekst = await stand(page).textContent();
      const focus = await page.evaluate(() => document.activeElement?.tagName);
      return `${tekst?.split(",")[0]} ${focus}`;
    })
    .toBe(`Vraag ${plaats} van 3 H1`);

/** Three questions of an own choice, set up without the mouse. */
async function bereidVoor(page: Page, plan: string) {
  await page.goto(`${plan}/schoolscan/bijeenkomst`);
  await page.getByRole("heading", { name: "Teambijeenkomst" }).waitFor();
  await tabNaar(page, page.getByLabel("Welke vragen?"));
  await page.keyboard.type("Zelf");
  for (const [onderdeel, vraag] of [
    [/^Omgaan met elkaar/, /^1\.1/],
    [/^Taal/, /^4\.2/],
    [/^Taal/, /^4\.4/],
  ] as const) {
    const vak = page.getByRole("checkbox", { name: vraag });
    if (!(await vak.isVisible())) await kies(page, page.locator("summary", { hasText: onderdeel }));
    await tabNaar(page, vak);
    await page.keyboard.press("Space");
  }
  await page.getByText("3 vragen, samen ongeveer 15 minuten.").waitFor();
}

test("a meeting by keyboard alone, over three questions, with a reload in the middle", async () => {
  const { context, waarnemer } = await nieuweContext();
  const { page, plan } = await openVoorbeeld(context);
  await bereidVoor(page, plan);
  await kies(page, page.getByRole("link", { name: /^(Bijeenkomst beginnen|Verder met de bijeenkomst)$/ }));
  await wachtOpVraag(page, 1);
  expect(await page.locator(".kop").isVisible()).toBe(false);

  await page.keyboard.type("4444433");
  await page.getByText("7 handen geteld.").waitFor();
  await page.keyboard.press("s");
  await expect.poll(() => page.getByLabel("Stemmen: veel zorgen").inputValue()).toBe("5");
  await page.keyboard.press("n");
  await page.keyboard.type("3 groepen, b of s");
  await page.keyboard.press("Escape");
  await page.keyboard.press("b");
  await page.keyboard.press("5");
  await page.keyboard.press("Escape");
  await page.keyboard.press("ArrowRight");

  await wachtOpVraag(page, 2);
  await page.keyboard.type("22");
  await page.getByText(/2 handen geteld\. Bij minder dan 5/).waitFor();
  await page.waitForTimeout(600);
  await page.reload();
  await wachtOpVraag(page, 2);
  await page.getByText(/2 handen geteld/).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("heading", { name: "Teambijeenkomst" }).waitFor();
  await kies(page, page.getByRole("link", { name: "Verder met de bijeenkomst" }));
  await wachtOpVraag(page, 2);
  await page.keyboard.press("b");
  await page.keyboard.press("2");
  await page.keyboard.press("Escape");
  await page.keyboard.press("PageDown");
  await wachtOpVraag(page, 3);
  await page.keyboard.press("PageDown");

  await page.getByRole("heading", { name: "Besluiten van het team" }).waitFor();
  const besluit = page.getByRole("listitem").filter({ hasText: /^1\.1/ });
  expect(await besluit.textContent()).toContain("Zeer veel zorgen");
  expect(await besluit.textContent()).toContain("3 groepen, b of s");
  await page.getByRole("region", { name: "Nog open" }).getByRole("heading", { name: /^4\.4/ }).waitFor();

  await page.goto(`${plan}/wat-valt-op/D1`);
  await expect.poll(() => page.locator("#D1").textContent()).toContain("Besluit na overleg: zeer veel zorgen");
  expectSchoon(waarnemer);
  await context.close();
});

describe.each([1280, 320])("at %i px", (breedte) => {
  test("the meeting has no violations, before and after the votes are shown, and reflows", async () => {
    const { context, waarnemer } = await nieuweContext({ breedte, zonderCsp: true });
    const { page, plan } = await openVoorbeeld(context);
    for (const plek of [
      "bijeenkomst",
      "bijeenkomst.D2",
      "bijeenkomst.K3",
      "bijeenkomst.K7",
      "bijeenkomst.verslag",
      "klassengesprekken",
    ]) {
      await page.goto(`${plan}/schoolscan/${plek}`);
      await page.locator(`[id="${plek}"]`).waitFor();
      expect(await axe(page), plek).toEqual([]);
      const toon = page.getByRole("button", { name: "Toon stemmen" });
      if (await toon.isVisible()) {
        await toon.click();
        await page.evaluate(() => {
          for (const deel of document.querySelectorAll("details")) deel.open = true;
        });
        expect(await axe(page), `${plek} shown`).toEqual([]);
      }
      expect(await breder(page), plek).toBeLessThanOrEqual(0);
    }
    await page.getByRole("button", { name: "Gesprek met een klas toevoegen" }).click();
    await page.getByRole("button", { name: "Thema toevoegen" }).last().click();
    expect(await axe(page), "a class").toEqual([]);
    expect(await breder(page)).toBeLessThanOrEqual(0);
    expectSchoon(waarnemer);
    await context.close();
  });
});

test("the meeting in the dark theme and in forced colours keeps its words, letters of 22 px and more", async () => {
  const { context } = await nieuweContext({ donker: true, zonderCsp: true });
  const { page, plan } = await openVoorbeeld(context);
  await page.goto(`${plan}/schoolscan/bijeenkomst.D2`);
  await beamer(page).waitFor();
  await page.getByRole("button", { name: "Toon stemmen" }).click();
  expect(await axe(page)).toEqual([]);
  const kleinste = await page.evaluate(() => {
    const teksten = [...document.querySelectorAll<HTMLElement>(".beamer *")].filter(
      (element) => element.childElementCount === 0 && element.textContent?.trim() && element.offsetParent,
    );
    return Math.min(...teksten.map((element) => Number.parseFloat(getComputedStyle(element).fontSize)));
  });
  expect(kleinste).toBeGreaterThanOrEqual(22);
  await page.emulateMedia({ forcedColors: "active", colorScheme: "light" });
  expect(await beamer(page).isVisible()).toBe(true);
  expect(await axe(page)).toEqual([]);
  await context.close();
});

test("phones: the code on the big screen, and back to the question with its time, by keyboard", async () => {
  const { context, waarnemer } = await nieuweContext({ zonderCsp: true });
  const { page, plan } = await openVoorbeeld(context);
  await page.goto(`${plan}/schoolscan/bijeenkomst.A2`);
  await beamer(page).waitFor();
  await page.keyboard.press("m");
  await page.getByRole("timer").getByText("6:00").waitFor();
  await page.reload();
  await page.getByRole("timer").getByText("6:00").waitFor();
  await page.keyboard.press("q");
  await page.getByRole("heading", { name: "Meedoen op je eigen telefoon" }).waitFor();
  const gesloten = page.getByText("De ronde is gesloten.", { exact: false });
  await page
    .getByRole("img", { name: /QR-code/ })
    .or(gesloten)
    .first()
    .waitFor();
  expect(await axe(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await breder(page)).toBeLessThanOrEqual(0);
  await page.keyboard.press("Escape");
  await page.getByRole("timer").getByText("6:00").waitFor();
  expectSchoon(waarnemer);
  await context.close();
});
