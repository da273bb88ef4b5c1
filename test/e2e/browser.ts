import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { expect, inject } from "vitest";

const VLAGGEN = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const CHROMIUM = process.env.CHROME_PATH ?? "/usr/bin/chromium";

export const adres = () => inject("adres");

/** What went wrong in a page: errors on the console, exceptions, and requests to another origin. */
export type Waarnemer = { fouten: string[]; buitenDeDeur: string[] };

/** Listens to a whole browser context. Nothing of what it records is ever normal. */
export function neemWaar(context: BrowserContext): Waarnemer {
  const waarnemer: Waarnemer = { fouten: [], buitenDeDeur: [] };
  const eigen = new URL(adres()).origin;
  context.on("console", (regel) => {
    if (regel.type() === "error" || regel.type() === "warning") waarnemer.fouten.push(`console: ${regel.text()}`);
  });
  context.on("weberror", (fout) => waarnemer.fouten.push(`exception: ${fout.error().message}`));
  context.on("request", (vraag) => {
    const url = new URL(vraag.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== eigen) waarnemer.buitenDeDeur.push(vraag.url());
  });
  return waarnemer;
}

export function expectSchoon({ fouten, buitenDeDeur }: Waarnemer): void {
  expect(fouten).toEqual([]);
  expect(buitenDeDeur).toEqual([]);
}

let browser: Browser | undefined;

/** One browser for all tests of a file; every test gets its own context with empty storage. */
export async function nieuweContext(
  opties: {
    breedte?: number;
    donker?: boolean;
    /** Only for axe, which has to be put into the page. */
    zonderCsp?: boolean;
  } = {},
) {
  browser ??= await chromium.launch({ executablePath: CHROMIUM, args: VLAGGEN });
  const context = await browser.newContext({
    viewport: { width: opties.breedte ?? 1280, height: 900 },
    bypassCSP: opties.zonderCsp ?? false,
    acceptDownloads: true,
    locale: "nl-NL",
    colorScheme: opties.donker ? "dark" : "light",
  });
  context.setDefaultTimeout(20_000);
  return { context, waarnemer: neemWaar(context) };
}

export async function sluitBrowser(): Promise<void> {
  await browser?.close();
  browser = undefined;
}

/** Opens the app on an address behind the hash and waits until its page has drawn. */
export async function open(context: BrowserContext, hash = "#/"): Promise<Page> {
  const page = await context.newPage();
  await page.goto(adres() + hash);
  await page.locator("h1").first().waitFor();
  return page;
}

/** Makes the plan of the example school on this device; `plan` is the address of its overview. */
export async function openVoorbeeld(context: BrowserContext): Promise<{ page: Page; plan: string }> {
  const page = await open(context);
  await page.getByRole("button", { name: /voorbeeldschool/i }).click();
  await page.waitForURL(/#\/plan\/[^/]+/);
  await page.locator("h1").first().waitFor();
  return { page, plan: page.url().replace(/(#\/plan\/[^/]+).*/, "$1") };
}

/** A browser of its own, with its profile on disk, that can be killed as if the power went off. */
export type DoodteKrijgen = {
  context: BrowserContext;
  waarnemer: Waarnemer;
  /** SIGKILL to the whole process group: nothing gets a chance to tidy up. */
  kill(): Promise<void>;
};

export const nieuwProfiel = (): string => mkdtempSync(join(tmpdir(), "schoolprogramma-"));
export const wisProfiel = (profiel: string): void => rmSync(profiel, { recursive: true, force: true });

async function poortVan(profiel: string): Promise<string> {
  const bestand = join(profiel, "DevToolsActivePort");
  for (let poging = 0; poging < 600; poging += 1) {
    if (existsSync(bestand) && readFileSync(bestand, "utf8").includes("\n"))
      return readFileSync(bestand, "utf8").split("\n")[0] ?? "";
    await new Promise((klaar) => setTimeout(klaar, 50));
  }
  throw new Error("Chromium did not start");
}

const isGestopt = (proces: ChildProcess) => proces.exitCode !== null || proces.signalCode !== null;

export async function startOpProfiel(profiel: string): Promise<DoodteKrijgen> {
  rmSync(join(profiel, "DevToolsActivePort"), { force: true });
  const argumenten = [
    ...VLAGGEN,
    "--headless",
    "--remote-debugging-port=0",
    `--user-data-dir=${profiel}`,
    "about:blank",
  ];
  const proces = spawn(CHROMIUM, argumenten, { detached: true, stdio: "ignore" });
  const verbonden = await chromium.connectOverCDP(`http://127.0.0.1:${await poortVan(profiel)}`);
  const context = verbonden.contexts()[0];
  if (!context || proces.pid === undefined) throw new Error("Chromium has no context");
  const pid = proces.pid;
  return {
    context,
    waarnemer: neemWaar(context),
    kill: () =>
      new Promise((klaar) => {
        if (isGestopt(proces)) return klaar();
        proces.once("exit", () => klaar());
        process.kill(-pid, "SIGKILL");
      }),
  };
}
