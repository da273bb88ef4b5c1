import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { expectSchoon, nieuweContext, open, openVoorbeeld, sluitBrowser } from "./browser.ts";
import { kies, kiesOptie, tabNaar, typ, vink } from "./toetsenbord.ts";

afterAll(sluitBrowser);

const knop = (page: Page, naam: string | RegExp) => page.getByRole("button", { name: naam, exact: true }).first();
const stap = (page: Page, naam: string) =>
  kies(
    page,
    page.getByRole("navigation", { name: "Stappen van het plan" }).getByRole("link", { name: new RegExp(naam) }),
  );
const geld = (page: Page) => page.getByRole("region", { name: "Geld van het hele plan" }).textContent();
const cel = (page: Page, naam: string) => page.getByLabel(naam, { exact: true });

/** A new plan with one intervention, by keyboard. */
async function beginPlan(page: Page) {
  await kies(page, knop(page, "Nieuw plan beginnen"));
  await typ(page, page.getByLabel("Naam van de school"), "De Linde (verzonnen)");
  await vink(page, page.getByRole("checkbox", { name: "basisonderwijs", exact: true }));
  await kies(page, knop(page, "Plan beginnen"));
  await page.waitForURL(/\/school$/);
  await stap(page, "Menukaart");
  await kies(page, knop(page, /^In het plan zetten/));
}

/** What stands in a spreadsheet of the school, on the clipboard. */
const EXCEL = "Leesboeken\t1.250,50\t€ 400\nSchriften\t75\t\nScholing team\t2.000\t2.100,25";

const optellen = (bedragen: number[]) => bedragen.reduce((a, b) => a + b, 0);

test("a begroting by keyboard alone: potje, lines pasted from a spreadsheet, undo, redo, and the same after a reload", async () => {
  const { context, waarnemer } = await nieuweContext();
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const page = await open(context);
  await beginPlan(page);
  await stap(page, "Begroting");
  await kies(page, knop(page, "Potje toevoegen"));
  await typ(page, page.getByLabel(/^Beschikbaar in 2026/), "10.000");
  await kies(page, page.getByRole("link", { name: "Kosten", exact: true }));
  await kies(page, knop(page, /^Post toevoegen bij I1/));
  await tabNaar(page, cel(page, "Omschrijving, K1"));
  await page.evaluate((tekst) => navigator.clipboard.writeText(tekst), EXCEL);
  await page.keyboard.press("ControlOrMeta+v");
  await kies(page, knop(page, "2 posten toevoegen en plakken"));
  const samen = optellen([1_250.5, 400, 75, 2_000, 2_100.25]).toLocaleString("nl-NL", { minimumFractionDigits: 2 });
  await expect.poll(() => geld(page)).toContain(samen);

  await tabNaar(page, cel(page, "2026/27, Leesboeken"));
  await page.keyboard.press("ArrowDown");
  await page.keyboard.type("100");
  await page.keyboard.press("Enter");
  await expect.poll(() => geld(page)).toContain("5.850,75");
  await page.keyboard.press("ControlOrMeta+z");
  await expect.poll(() => geld(page)).toContain(samen);
  await page.keyboard.press("ControlOrMeta+y");
  await expect.poll(() => geld(page)).toContain("5.850,75");

  await tabNaar(page, cel(page, "2026/27, Leesboeken"));
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("ControlOrMeta+c");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("1.250,50\t400\n100\t0");
  await kiesOptie(page, cel(page, "Hoe lang, Leesboeken"), "eenmalig");

  const voor = await geld(page);
  await page.getByText(/^Bewaard op dit apparaat/).waitFor();
  await page.reload();
  await page.getByRole("heading", { level: 1, name: "Begroting" }).waitFor();
  expect(await geld(page)).toBe(voor);
  expect(await cel(page, "2027/28, Scholing team").inputValue()).toBe("2.100,25");
  expectSchoon(waarnemer);
  await context.close();
});

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
type Overtreding = { id: string; nodes: { html: string }[] };

async function expectToegankelijk(page: Page) {
  await page.addScriptTag({ path: AXE });
  const fouten = await page.evaluate(async () => {
    const toets = Reflect.get(globalThis, "axe") as { run(opties: unknown): Promise<{ violations: Overtreding[] }> };
    const runOnly = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    return (await toets.run({ runOnly })).violations.map((v) => `${v.id}: ${v.nodes[0]?.html.slice(0, 160)}`);
  });
  expect(fouten).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

describe.each([1280, 320])("at %i px", (breedte) => {
  test("the table with its details, marked cells and questions has no violations and fits the page", async () => {
    const { context, waarnemer } = await nieuweContext({ breedte, zonderCsp: true });
    const { page, plan } = await openVoorbeeld(context);
    await page.goto(`${plan}/begroting`);
    await page.getByRole("heading", { level: 1, name: "Begroting" }).waitFor();
    await page.evaluate(() => {
      for (const deel of document.querySelectorAll("details")) deel.open = true;
    });
    await page
      .getByRole("button", { name: /^Details van/ })
      .first()
      .click();
    await page.locator("summary", { hasText: "Uitgegeven" }).first().click();
    await page
      .getByRole("button", { name: /^Uitgave toevoegen/ })
      .first()
      .click();
    const veld = page.locator("input[data-rij]").first();
    await veld.focus();
    await page.keyboard.press("Shift+ArrowDown");
    await expectToegankelijk(page);
    await page.getByRole("button", { name: "Heel schooljaar overnemen" }).click();
    await page.getByRole("dialog").waitFor();
    await expectToegankelijk(page);
    await page.getByRole("button", { name: "Niet overnemen" }).click();
    await page
      .getByRole("button", { name: /^Plakken uit de administratie/ })
      .first()
      .click();
    await page.getByLabel("Rijen uit de administratie").fill("31-10-2026\tfactuur\t1.250,50\n1-11-2026\tcredit\t-5");
    await page.getByText("teruggekregen", { exact: true }).waitFor();
    await expectToegankelijk(page);
    expectSchoon(waarnemer);
    await context.close();
  });
});
