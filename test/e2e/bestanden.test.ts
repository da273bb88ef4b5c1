import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { lees } from "../pdf/lees-pdf.ts";
import { expectSchoon, nieuweContext, open, openVoorbeeld, sluitBrowser } from "./browser.ts";

const map = mkdtempSync(join(tmpdir(), "schoolprogramma-bestanden-"));
afterAll(async () => {
  await sluitBrowser();
  rmSync(map, { recursive: true, force: true });
});

const scenario = (naam: string) => readFileSync(`test/scenarios/${naam}.dossier.json`);

async function openBestand(page: Page, naam: string, inhoud: Buffer) {
  const pad = join(map, naam);
  writeFileSync(pad, inhoud);
  const [kiezer] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Bestand openen" }).click(),
  ]);
  await kiezer.setFiles(pad);
}

async function maakPdf(page: Page) {
  const [download] = await Promise.all([
    page.waitForEvent("download", { timeout: 120_000 }),
    page.getByRole("button", { name: /PDF.*maken/ }).click(),
  ]);
  return lees(new Uint8Array(await readFile(await download.path())));
}

async function maakBackUp(page: Page) {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Back-up maken" }).click(),
  ]);
  return { naam: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

describe.each([
  ["De Sterappel", "1-sterappel", ["technisch lezen", "begrijpend lezen"]],
  ["Het Rijks", "2-het-rijks", ["twee extra pedagogisch medewerkers", "Studiewijzers in de hele school"]],
])("%s goes through the whole chain", (school, bestand, teksten) => {
  test("from a file to a tagged PDF that says what the school said", async () => {
    const { context, waarnemer } = await nieuweContext();
    const page = await open(context);
    await openBestand(page, `${bestand}.json`, scenario(bestand));
    await page.waitForURL(/#\/plan\/[^/]+/);
    const plan = page.url().replace(/(#\/plan\/[^/]+).*/, "$1");
    for (const stap of ["schoolscan", "wat-valt-op", "menukaart", "programma", "begroting"]) {
      await page.goto(`${plan}/${stap}`);
      await page.locator("h1").waitFor();
    }
    await page.goto(`${plan}/controle`);
    const pdf = await maakPdf(page);
    const alles = pdf.bladzijden.map((bladzijde) => bladzijde.tekst.replace(/\s+/g, " ")).join(" ");
    expect(alles).toContain(school);
    for (const tekst of teksten) expect(alles).toContain(tekst);
    expect(pdf.bladzijden.every((bladzijde) => bladzijde.tekst.includes("CONCEPT"))).toBe(true);
    expect(pdf.bladzijden.every((bladzijde) => bladzijde.ongemerkt.trim() === "")).toBe(true);
    const rollen = new Set<string>();
    const loop = (elementen: (typeof pdf.bladzijden)[number]["elementen"]): void => {
      for (const element of elementen) {
        rollen.add(element.role);
        loop(element.kinderen);
      }
    };
    for (const bladzijde of pdf.bladzijden) loop(bladzijde.elementen);
    for (const rol of ["H1", "H2", "Table", "Caption", "TH", "TD", "L", "LBody", "TOCI", "Link", "Figure"])
      expect([...rollen]).toContain(rol);
    expect(pdf.bladwijzers.length).toBeGreaterThan(5);
    expectSchoon(waarnemer);
    await context.close();
  });
});

test("bad files get a clear message and change nothing", async () => {
  const { context, waarnemer } = await nieuweContext();
  const { page, plan } = await openVoorbeeld(context);
  const { naam, bytes } = await maakBackUp(page);
  expect(naam).toMatch(/\.schoolprogramma$/);
  const omgevallen = Buffer.from(bytes);
  const midden = Math.floor(omgevallen.length / 2);
  omgevallen[midden] = (omgevallen[midden] ?? 0) ^ 0b100;
  const nieuwer = Buffer.from('{"formaat":"schoolprogramma","versie":99,"dossier":{}}');
  await page.goto(plan.replace(/#.*/, "#/"));
  const gevallen: [string, Buffer, RegExp][] = [
    ["afgebroken.schoolprogramma", bytes.subarray(0, bytes.length - 500), /beschadigd|niet compleet|afgebroken/i],
    ["omgevallen.schoolprogramma", omgevallen, /beschadigd/i],
    ["nieuwer.json", nieuwer, /nieuwere versie/i],
    ["foto.png", Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), /geen bestand van Schoolprogramma/i],
    ["groot.schoolprogramma", Buffer.alloc(49 * 1024 * 1024, 1), /geen bestand van Schoolprogramma|te groot/i],
  ];
  for (const [bestand, inhoud, bericht] of gevallen) {
    await openBestand(page, bestand, inhoud);
    await expect.poll(() => page.getByText(bericht).first().isVisible(), { timeout: 15_000 }).toBe(true);
    expect(page.url()).toMatch(/#\/$/);
  }
  await page.goto(`${plan}/begroting`);
  await page.getByRole("rowheader", { name: /Rijke teksten en boeken/ }).waitFor();
  expectSchoon(waarnemer);
  await context.close();
});

test("a back-up opens over changed work by asking, and shows what it overwrote", async () => {
  const { context, waarnemer } = await nieuweContext();
  const { page, plan } = await openVoorbeeld(context);
  const { bytes } = await maakBackUp(page);
  await page.goto(`${plan}/school`);
  await page.getByLabel("Plaats").fill("Anderdorp");
  await page.waitForTimeout(600);
  await page.goto(plan.replace(/#.*/, "#/"));
  await openBestand(page, "back-up.schoolprogramma", bytes);
  await page.getByRole("dialog").waitFor();
  await page.getByRole("button", { name: /samenvoegen/i }).click();
  await page.waitForURL(/#\/plan\//);
  await page.goto(`${plan}/school`);
  await expect.poll(() => page.getByLabel("Plaats").inputValue()).toBe("Anderdorp");
  expectSchoon(waarnemer);
  await context.close();
});
