import { readFile } from "node:fs/promises";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { lees } from "../pdf/lees-pdf.ts";
import { axe } from "./axe.ts";
import { expectSchoon, nieuweContext, openVoorbeeld, sluitBrowser } from "./browser.ts";

afterAll(sluitBrowser);

const KLAAR = /^De PDF staat klaar: \d+ bladzijden?\.$/;

/** Counts what is asked of the PDF worker; `breek` lets the worker crash at the next document, as without memory. */
async function volgWerk(context: BrowserContext) {
  await context.addInitScript(() => {
    const gevraagd: string[] = [];
    Object.assign(globalThis, { gevraagd, breek: false });
    const stuur = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (bericht, ...rest) {
      if (typeof bericht?.variant === "string") {
        gevraagd.push(bericht.variant);
        if (Reflect.get(globalThis, "breek")) {
          this.terminate();
          this.dispatchEvent(new ErrorEvent("error", { message: "crashed" }));
          return;
        }
      }
      Reflect.apply(stuur, this, [bericht, ...rest]);
    };
  });
}
const gevraagd = (page: Page): Promise<string[]> => page.evaluate(() => Reflect.get(globalThis, "gevraagd"));

const klapUit = (page: Page) =>
  page.evaluate(() => {
    for (const deel of document.querySelectorAll("details")) deel.open = true;
  });

async function bewaar(page: Page, knop: string | RegExp) {
  const [download] = await Promise.all([
    page.waitForEvent("download", { timeout: 60_000 }),
    page.getByRole("button", { name: knop }).click(),
  ]);
  return new Uint8Array(await readFile(await download.path()));
}

/** Opens the preview of a document and waits until its first page is drawn. */
async function openStuk(page: Page, plan: string, variant: string) {
  await page.goto(`${plan}/controle/stukken.${variant}`);
  await page.getByText(KLAAR).waitFor({ timeout: 60_000 });
  await page.locator(".blad").first().waitFor();
  await expect.poll(() => isGetekend(page, 1), { timeout: 30_000 }).toBe(true);
}

/** Is there ink on the page? */
const isGetekend = (page: Page, nr: number): Promise<boolean> =>
  page.evaluate((nr) => {
    const doek = document.querySelector<HTMLCanvasElement>(`.blad[data-nr="${nr}"] canvas`);
    const punten = doek?.width ? doek.getContext("2d")?.getImageData(0, 0, doek.width, doek.height).data : undefined;
    return punten?.some((waarde, plaats) => plaats % 4 === 0 && waarde < 100) ?? false;
  }, nr);

describe("the PDF in the background", () => {
  test("is made after a rest, so that a click gives the file without making it again", async () => {
    const { context, waarnemer } = await nieuweContext();
    await volgWerk(context);
    const { page, plan } = await openVoorbeeld(context);
    await page.goto(`${plan}/controle`);
    await page.getByText(KLAAR).waitFor({ timeout: 60_000 });
    expect(await gevraagd(page)).toEqual(["volledig"]);
    const pdf = await lees(await bewaar(page, "Concept-PDF maken"));
    expect(pdf.bladzijden.length).toBeGreaterThan(10);
    expect(await gevraagd(page)).toEqual(["volledig"]);
    expectSchoon(waarnemer);
    await context.close();
  });

  test("can be stopped while it is made, and made after all", async () => {
    const { context, waarnemer } = await nieuweContext();
    const { page, plan } = await openVoorbeeld(context);
    let laatDoor = (): void => undefined;
    const poort = new Promise<void>((open) => {
      laatDoor = open;
    });
    await context.route(/pdf\.worker/, async (route) => {
      await poort;
      await route.continue().catch(() => undefined);
    });
    await page.goto(`${plan}/controle`);
    await page.getByRole("button", { name: "Concept-PDF maken" }).click();
    await page.getByText("PDF voorbereiden …").waitFor();
    await page.getByRole("button", { name: "Stoppen met maken" }).click();
    await page.getByText("PDF voorbereiden …").waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Concept-PDF maken");
    expect(await page.getByText("De PDF is niet gemaakt").count()).toBe(0);
    laatDoor();
    await context.unroute(/pdf\.worker/);
    expect((await bewaar(page, "Concept-PDF maken")).length).toBeGreaterThan(100_000);
    expectSchoon(waarnemer);
    await context.close();
  });

  test("says in Dutch that it failed, keeps the last file, and works again", async () => {
    const { context, waarnemer } = await nieuweContext();
    await volgWerk(context);
    const { page, plan } = await openVoorbeeld(context);
    await page.goto(`${plan}/controle`);
    await page.getByText(KLAAR).waitFor({ timeout: 60_000 });
    await page.evaluate(() => Object.assign(globalThis, { breek: true }));
    await klapUit(page);
    await page.getByLabel("Wat merken ouders ervan?").fill("Meer gesprekken.");
    await page.getByRole("button", { name: "Concept-PDF maken" }).click();
    await page.getByRole("alert").getByText("De PDF-maker is niet geladen").waitFor();
    await page.getByText(/^De vorige PDF is er nog/).waitFor();
    const vorige = page.getByRole("link", { name: "Vorige PDF bewaren" });
    const [download] = await Promise.all([page.waitForEvent("download"), vorige.click()]);
    expect((await lees(new Uint8Array(await readFile(await download.path())))).bladzijden.length).toBeGreaterThan(10);
    await page.evaluate(() => Object.assign(globalThis, { breek: false }));
    const pdf = await lees(await bewaar(page, "Concept-PDF maken"));
    expect(pdf.bladzijden.map(({ tekst }) => tekst).join("\n")).toContain("Meer gesprekken.");
    expect(await page.getByText("De PDF is niet gemaakt").count()).toBe(0);
    expectSchoon(waarnemer);
    await context.close();
  });
});

describe("the preview", () => {
  test("shows the pages, goes to a page, zooms and finds words, with the keyboard alone", async () => {
    const { context, waarnemer } = await nieuweContext();
    const { page, plan } = await openVoorbeeld(context);
    await openStuk(page, plan, "volledig");
    const aantal = await page.locator(".blad").count();
    expect(aantal).toBeGreaterThan(10);

    await page.getByLabel("Bladzijde", { exact: true }).fill("9");
    await page.keyboard.press("Enter");
    await expect.poll(() => isGetekend(page, 9)).toBe(true);
    await page.getByRole("button", { name: "Volgende bladzijde" }).press("Enter");
    await expect.poll(() => page.getByLabel("Bladzijde", { exact: true }).inputValue()).toBe("10");

    const breedte = () =>
      page
        .locator(".blad")
        .nth(9)
        .evaluate((blad) => blad.clientWidth);
    const voor = await breedte();
    await page.locator(".lezer__venster").focus();
    await page.keyboard.press("+");
    await expect.poll(breedte).toBeGreaterThan(voor * 1.2);
    await page.keyboard.press("-");
    await expect.poll(breedte).toBe(voor);
    await page.keyboard.press("End");
    await expect.poll(() => page.getByLabel("Bladzijde", { exact: true }).inputValue()).toBe(String(aantal));

    const zoek = page.getByLabel("Zoeken in dit stuk");
    await zoek.focus();
    await page.keyboard.type("instemming");
    const stand = page.locator("search").getByRole("status");
    await expect.poll(() => stand.textContent()).toMatch(/^\d+ keer gevonden\.$/);
    await page.keyboard.press("Enter");
    await expect.poll(() => stand.textContent()).toMatch(/^\d+ van \d+, op bladzijde \d+\.$/);
    const eerste = await stand.textContent();
    await page.keyboard.press("Enter");
    await expect.poll(() => stand.textContent()).not.toBe(eerste);
    await page.keyboard.press("Shift+Enter");
    await expect.poll(() => stand.textContent()).toBe(eerste);
    await expect
      .poll(() =>
        page.evaluate(() => [...(CSS.highlights.get("treffer-nu") ?? [])].map((range) => `${range}`.toLowerCase())),
      )
      .toEqual(["instemming"]);
    await page.keyboard.press("Escape");
    expect(await zoek.inputValue()).toBe("");
    await page.keyboard.type("kaboutermuts");
    await page.getByText("‘kaboutermuts’ staat er niet in.").waitFor();
    expectSchoon(waarnemer);
    await context.close();
  });

  test("shows each document, hands it to the printer, and writes the Word file", async () => {
    const { context, waarnemer } = await nieuweContext();
    const { page, plan } = await openVoorbeeld(context);
    await page.goto(`${plan}/controle/stukken`);
    await page.getByRole("heading", { name: "Stukken en voorbeeld" }).waitFor();
    const voorbeelden = await page.getByRole("link", { name: /^Voorbeeld bekijken/ }).all();
    expect(voorbeelden.length).toBeGreaterThanOrEqual(6);
    const adressen = await Promise.all(voorbeelden.map((link) => link.getAttribute("href")));
    for (const adres of adressen) {
      await openStuk(page, plan, adres?.split("stukken.")[1] ?? "");
      expect(await page.locator("h1").textContent()).toBe(
        await page
          .getByLabel("Stuk", { exact: true })
          .evaluate((lijst: HTMLSelectElement) => lijst.selectedOptions[0]?.text),
      );
    }
    await page.getByLabel("Stuk", { exact: true }).selectOption("Volledig schoolprogramma");
    await page.getByText(KLAAR).waitFor({ timeout: 60_000 });
    const [tabblad] = await Promise.all([
      context.waitForEvent("page"),
      page.getByRole("link", { name: /^Openen om af te drukken/ }).click(),
    ]);
    await expect.poll(() => tabblad.url()).toMatch(/^blob:/);
    await tabblad.close();
    const word = await bewaar(page, "Word-bestand maken");
    expect(String.fromCharCode(...word.slice(0, 2))).toBe("PK");
    expectSchoon(waarnemer);
    await context.close();
  });

  test("works without internet", async () => {
    const { context, waarnemer } = await nieuweContext();
    const { page, plan } = await openVoorbeeld(context);
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    const bewaard = () =>
      page.evaluate(async () => {
        const kasten = await Promise.all((await caches.keys()).map((naam) => caches.open(naam)));
        const sleutels = await Promise.all(kasten.map((kast) => kast.keys()));
        return sleutels.flat().map(({ url }) => url);
      });
    await expect
      .poll(async () => (await bewaard()).some((url) => url.includes("lezer.worker")), { timeout: 60_000 })
      .toBe(true);
    await page.close();
    await context.setOffline(true);
    const zonder = await context.newPage();
    await zonder.goto(plan);
    await openStuk(zonder, plan, "besluit");
    expectSchoon(waarnemer);
    await context.close();
  });
});

test.each([1280, 320])("the documents have no violations at %i px and do not stick out", async (breedte) => {
  const { context, waarnemer } = await nieuweContext({ breedte, zonderCsp: true });
  const { page, plan } = await openVoorbeeld(context);
  const expectToegankelijk = async () => {
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  };
  await page.goto(`${plan}/controle/stukken`);
  await page.getByRole("heading", { name: "Stukken en voorbeeld" }).waitFor();
  await expectToegankelijk();
  await openStuk(page, plan, "ouderbrief");
  await page.getByLabel("Zoeken in dit stuk").fill("ouders");
  await page.getByText(/keer gevonden/).waitFor();
  await page.getByRole("button", { name: "Tekst lezen" }).click();
  await expectToegankelijk();
  expectSchoon(waarnemer);
  await context.close();
});
