import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { expectSchoon, nieuweContext, open, sluitBrowser } from "./browser.ts";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const map = mkdtempSync(join(tmpdir(), "schoolprogramma-samen-"));
afterAll(async () => {
  await sluitBrowser();
  rmSync(map, { recursive: true, force: true });
});

/** A new primary school on the device of its leader, at the part where people are invited. */
async function nieuweSchool(context: BrowserContext, naam: string): Promise<Page> {
  const page = await open(context);
  await page.getByRole("button", { name: "Nieuw plan beginnen" }).click();
  await page.getByLabel("Naam van de school").fill(naam);
  await page.getByRole("button", { name: "Plan beginnen", exact: true }).click();
  await page.waitForURL(/\/school$/);
  await page.getByText("basisonderwijs", { exact: true }).first().click();
  await page.waitForTimeout(500);
  await page.goto(page.url().replace(/\/school$/, "/schoolscan/uitnodigen"));
  await page.getByRole("heading", { name: "Samen invullen", level: 1 }).waitFor();
  return page;
}

const download = async (page: Page, knop: string) => {
  const [bestand] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: knop, exact: true }).click(),
  ]);
  return readFile(await bestand.path());
};

/** The invitation for the team: its link and its file. */
async function nodigTeamUit(page: Page) {
  await page.getByRole("button", { name: "Uitnodiging maken" }).click();
  await page.getByRole("heading", { name: "Uitnodiging: Vragen voor het team" }).waitFor();
  return {
    link: await page.getByLabel("Link", { exact: true }).inputValue(),
    bestand: await download(page, "Bestand downloaden"),
  };
}

const verder = (page: Page) => page.getByRole("button", { name: "Volgende", exact: true }).click();

/** Answers the scale questions T2–T9 with this digit by keyboard, and skips the rest. */
async function vulIn(page: Page, cijfer: number) {
  const kop = (naam: RegExp) => page.getByRole("heading", { level: 1, name: naam }).waitFor();
  await page.getByRole("button", { name: /^(Beginnen|Verder met de vragen)$/ }).click();
  await kop(/Over welke groepen/);
  await verder(page);
  for (let vraag = 2; vraag <= 9; vraag += 1) {
    await page.getByText(`Vraag ${vraag} van 15`).waitFor();
    await page.keyboard.press(String(cijfer));
    await page.keyboard.press("Enter");
  }
  for (let vraag = 10; vraag <= 15; vraag += 1) {
    await page.getByText(`Vraag ${vraag} van 15`).waitFor();
    await verder(page);
  }
  await kop(/Kijk je antwoorden na/);
  await page.getByRole("button", { name: "Inleveren", exact: true }).click();
  await kop(/Geef je antwoorden aan de school/);
}

async function openBestanden(page: Page, bestanden: Record<string, Buffer>) {
  const paden = Object.entries(bestanden).map(([naam, inhoud]) => {
    writeFileSync(join(map, naam), inhoud);
    return join(map, naam);
  });
  const [kiezer] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Bestanden kiezen" }).click(),
  ]);
  await kiezer.setFiles(paden);
}

const regel = (page: Page, naam: string) =>
  page.getByRole("list", { name: "Wat er met elk bestand gebeurde" }).locator("li").filter({ hasText: naam });

const aantal = (page: Page, tekst: RegExp) => page.getByText(tekst).first().waitFor();

/** A copy with one bit turned over at this place from the end. */
function omgevallen(bytes: Buffer, vanAchter: number): Buffer {
  const anders = Buffer.from(bytes);
  anders[anders.length - vanAchter] = (anders[anders.length - vanAchter] ?? 0) ^ 1;
  return anders;
}

test("a leader and two members, one of them offline, over file, link and QR", async () => {
  const leider = await nieuweContext();
  const page = await nieuweSchool(leider.context, "De Linde (verzonnen)");
  const { link, bestand } = await nodigTeamUit(page);

  // The first member opens the link and then has no network.
  const een = await nieuweContext({ breedte: 320 });
  const lid = await een.context.newPage();
  await lid.goto(link);
  await lid.getByRole("button", { name: "Beginnen" }).waitFor();
  await lid.evaluate(async () => void (await navigator.serviceWorker.ready));
  await lid.waitForTimeout(3000);
  await een.context.setOffline(true);
  await lid.reload();
  await vulIn(lid, 4);
  const eerste = await download(lid, "Bestand downloaden");
  await lid.getByText("Dank je wel").waitFor();
  await lid.getByRole("button", { name: "QR-code tonen" }).click();
  const qr = await lid.getByRole("img", { name: /QR-code/ }).screenshot();

  // The second opens the file of the invitation, stops, comes back, and hands in by link.
  const twee = await nieuweContext();
  const ander = await open(twee.context, "#/meedoen");
  writeFileSync(join(map, "team.uitnodiging"), bestand);
  const [kiezer] = await Promise.all([
    ander.waitForEvent("filechooser"),
    ander.getByRole("button", { name: "Bestand met uitnodiging openen" }).click(),
  ]);
  await kiezer.setFiles(join(map, "team.uitnodiging"));
  await ander.getByRole("button", { name: "Beginnen" }).click();
  await ander.getByLabel("Jouw antwoord").fill("Groep 5");
  await ander.waitForTimeout(300);
  await ander.reload();
  expect(await ander.getByLabel("Jouw antwoord").inputValue()).toBe("Groep 5");
  expect(await ander.getByText("Groep 5", { exact: false }).count()).toBeGreaterThan(0);
  await ander.getByRole("button", { name: "Vorige" }).click();
  await vulIn(ander, 2);
  await twee.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await ander.getByRole("button", { name: "Link kopiëren" }).click();
  await ander.getByText("Dank je wel").waitFor();
  const inleverlink = await ander.evaluate(() => navigator.clipboard.readText());

  // The leader opens the file, the link and the picture of the QR code: the last is the first once more.
  await openBestanden(page, { "formulier-1.inlevering": eerste });
  await aantal(page, /1 formulier toegevoegd/);
  await page.getByLabel("Of plak een link").fill(inleverlink);
  await page.getByRole("button", { name: "Geplakte link openen" }).click();
  await aantal(page, /team: 2 ingeleverd/);
  await openBestanden(page, { "scherm.png": qr });
  await regel(page, "scherm.png").getByText("Stond er al").waitFor();
  await aantal(page, /team: 2 ingeleverd/);

  // The first hands in anew: that replaces only after asking, and can be undone.
  await lid.getByRole("button", { name: "Antwoorden wijzigen en opnieuw inleveren" }).click();
  await lid.getByRole("button", { name: /Wijzigen.*Hoeveel zorgen heb je over taal/ }).click();
  await lid.getByText("Vraag 2 van 15").waitFor();
  await lid.keyboard.press("1");
  for (let vraag = 2; vraag <= 15; vraag += 1) await verder(lid);
  await lid.getByRole("button", { name: "Inleveren", exact: true }).click();
  const opnieuw = await download(lid, "Bestand downloaden");
  await openBestanden(page, { "opnieuw.inlevering": opnieuw });
  await page.getByText("Eén formulier is opnieuw ingeleverd").waitFor();
  await page.getByRole("button", { name: "Toevoegen en aangekruiste vervangen" }).click();
  await aantal(page, /1 formulier toegevoegd of vervangen/);
  await aantal(page, /team: 2 ingeleverd/);
  await openBestanden(page, { "formulier-1.inlevering": eerste });
  await regel(page, "formulier-1.inlevering").getByText("Ouder dan wat er al staat").waitFor();

  for (const { waarnemer, context } of [leider, een, twee]) {
    expectSchoon(waarnemer);
    await context.close();
  }
});

test("among twenty files a damaged and a foreign one are named, and change nothing", async () => {
  const { context, waarnemer } = await nieuweContext();
  const page = await nieuweSchool(context, "De Eik (verzonnen)");
  const { link } = await nodigTeamUit(page);
  const lidContext = await nieuweContext();
  const lid = await lidContext.context.newPage();
  await lid.goto(link);
  await vulIn(lid, 3);
  const goed = await download(lid, "Bestand downloaden");
  // Seventeen more people on the same device, each with a pseudonym of their own.
  const bestanden: Record<string, Buffer> = { "lid-1.inlevering": goed };
  for (let nr = 2; nr <= 18; nr += 1) {
    await lid.getByRole("button", { name: "Volgende persoon op dit apparaat" }).click();
    await lid.getByRole("dialog").getByRole("button", { name: "Antwoorden wissen" }).click();
    await vulIn(lid, (nr % 5) + 1);
    bestanden[`lid-${nr}.inlevering`] = await download(lid, "Bestand downloaden");
  }
  bestanden["kapot.inlevering"] = omgevallen(goed, 5);
  bestanden["vakantie.jpg.inlevering"] = readFileSync("package.json");
  await openBestanden(page, bestanden);
  await aantal(page, /18 formulieren toegevoegd/);
  await regel(page, "kapot.inlevering")
    .getByText(/beschadigd/)
    .waitFor();
  await regel(page, "vakantie.jpg.inlevering")
    .getByText(/geen ingeleverd formulier/)
    .waitFor();
  await aantal(page, /team: 18 ingeleverd/);
  // One step: undo takes all of them back.
  await page
    .getByRole("button", { name: /^Ongedaan maken/ })
    .first()
    .click();
  await page.getByText("Nog niets ingeleverd").waitFor();
  // A hand-in of this school is foreign to another school.
  const anders = await nieuweContext();
  const elders = await nieuweSchool(anders.context, "De Es (verzonnen)");
  await nodigTeamUit(elders);
  await openBestanden(elders, { "lid-1.inlevering": goed });
  await regel(elders, "lid-1.inlevering")
    .getByText(/ander plan of een andere school/)
    .waitFor();
  for (const een of [{ context, waarnemer }, lidContext, anders]) {
    expectSchoon(een.waarnemer);
    await een.context.close();
  }
});

type Overtreding = { id: string; nodes: { html: string }[] };

async function expectToegankelijk(page: Page) {
  await page.addScriptTag({ path: AXE });
  const overtredingen = await page.evaluate(async () => {
    const toets = Reflect.get(globalThis, "axe") as { run(opties: unknown): Promise<{ violations: Overtreding[] }> };
    const { violations } = await toets.run({
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    });
    return violations.map((v) => `${v.id}: ${v.nodes[0]?.html.slice(0, 160) ?? ""}`);
  });
  expect(overtredingen).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

test.each([320, 1280])("every page of leader and member has no violations at %i px", async (breedte) => {
  const { context, waarnemer } = await nieuweContext({ breedte, zonderCsp: true });
  const page = await nieuweSchool(context, "De Beuk (verzonnen)");
  const { link } = await nodigTeamUit(page);
  await page.getByRole("button", { name: "Eigen vraag toevoegen" }).click();
  await page.getByLabel("Vraag", { exact: true }).waitFor();
  await expectToegankelijk(page);
  const deel = page.url();
  for (const plek of ["papier-ouders", "kaart-team", "papier-volledig-ib"]) {
    await page.goto(`${deel}.${plek}`);
    await page.getByRole("button", { name: "Afdrukken" }).waitFor();
    await expectToegankelijk(page);
  }
  await page.goto(link);
  await page.getByRole("button", { name: "Beginnen" }).waitFor();
  await expectToegankelijk(page);
  await page.getByRole("button", { name: "Beginnen" }).click();
  for (let vraag = 1; vraag <= 15; vraag += 1) {
    await page.getByText(`Vraag ${vraag} van 15`).waitFor();
    if (vraag === 2) await page.keyboard.press("4");
    await expectToegankelijk(page);
    await verder(page);
  }
  await expectToegankelijk(page);
  await page.getByRole("button", { name: "Inleveren", exact: true }).click();
  await page.getByRole("button", { name: "QR-code tonen" }).click();
  await expectToegankelijk(page);
  await page.goto(deel);
  await page.getByLabel("Wie nodigen jullie uit?").selectOption({ label: "De hele schoolscan, intern begeleider" });
  await page.getByRole("button", { name: "Uitnodiging maken" }).click();
  await page.goto(await page.getByLabel("Link", { exact: true }).inputValue());
  await page.getByRole("button", { name: "Beginnen" }).click();
  await page.getByText("Hoe weet je dit?").first().click();
  await expectToegankelijk(page);
  await page.goto(`${link.split("#")[0]}#/meedoen`);
  await page.getByLabel("Plak de link van de uitnodiging").fill("https://voorbeeld.nl/niets");
  await page.getByRole("button", { name: "Link openen" }).click();
  await page.getByRole("alert").waitFor();
  await expectToegankelijk(page);
  expectSchoon(waarnemer);
  await context.close();
});
