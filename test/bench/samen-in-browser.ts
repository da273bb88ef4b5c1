import { createHash } from "node:crypto";
import type { BrowserContext, Page } from "playwright-core";
import { laadInhoud } from "#content/laad-inhoud.ts";
import type { Uitnodiging } from "#domain/schoolscan/uitnodiging.ts";
import { vanBase64url } from "#storage/base64url.ts";
import { pakUitnodigingUit } from "#storage/uitnodiging-codec.ts";
import { leverIn, maakAntwoorden } from "./inzendingen.ts";
import { type Meting, ms, percentiel } from "./meting.ts";
import { metenTypen } from "./typen-in-browser.ts";

const LEDEN = 80;
const ANTWOORDEN = 60;

const sha256 = async (bytes: Uint8Array) => new Uint8Array(createHash("sha256").update(bytes).digest());

/** A new school, and its invitation to fill in the whole scan. */
async function nodigUit(page: Page, adres: string): Promise<Uitnodiging> {
  await page.goto(adres);
  await page.getByRole("button", { name: "Nieuw plan beginnen" }).click();
  await page.getByLabel("Naam van de school").fill("De Meetlat (verzonnen)");
  await page.getByRole("button", { name: "Plan beginnen", exact: true }).click();
  await page.waitForURL(/\/school$/);
  await page.getByText("basisonderwijs", { exact: true }).first().click();
  await page.waitForTimeout(1000);
  await page.goto(page.url().replace(/\/school$/, "/schoolscan/uitnodigen"));
  await page.getByLabel("Wie nodigen jullie uit?").selectOption({ label: "De hele schoolscan, team" });
  await page.getByRole("button", { name: "Uitnodiging maken" }).click();
  const link = await page.getByLabel("Link", { exact: true }).inputValue();
  const gelezen = await pakUitnodigingUit(vanBase64url(link.split("/").at(-1) ?? "") ?? new Uint8Array(), sha256);
  if (!gelezen.goed) throw new Error(gelezen.fout);
  return gelezen.waarde;
}

/** Opening 80 hand-ins of 60 answers at once: until they are in the plan and on the screen, and the longest task meanwhile; then typing with all of them counted. */
export async function metenOpenen(context: BrowserContext, adres: string): Promise<Meting[]> {
  const page = await context.newPage();
  await page.addInitScript(() => {
    const taken: number[] = [];
    Object.assign(globalThis, { taken });
    new PerformanceObserver((lijst) => taken.push(...lijst.getEntries().map((taak) => taak.duration))).observe({
      type: "longtask",
    });
  });
  const uitnodiging = await nodigUit(page, adres);
  const inhoud = await laadInhoud();
  const bestanden = await Promise.all(
    Array.from({ length: LEDEN }, async (_, nr) => {
      const bytes = await leverIn(uitnodiging, maakAntwoorden(uitnodiging, inhoud, nr, ANTWOORDEN), nr);
      return { name: `lid-${nr}.inlevering`, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
    }),
  );
  await page.waitForTimeout(2000);
  await page.evaluate(() => {
    Reflect.get(globalThis, "taken").length = 0;
    const klaar = new MutationObserver(() => {
      if (document.body.textContent?.includes("80 formulieren toegevoegd of vervangen")) performance.mark("klaar");
    });
    klaar.observe(document.body, { childList: true, subtree: true, characterData: true });
    addEventListener("change", () => performance.mark("begin"), { capture: true, once: true });
  });
  await page.getByLabel("Bestanden kiezen").first().setInputFiles(bestanden);
  await page.getByText("80 formulieren toegevoegd of vervangen").waitFor({ timeout: 60_000 });
  await page.waitForTimeout(500);
  const { duur, taken } = await page.evaluate(() => ({
    duur:
      (performance.getEntriesByName("klaar")[0]?.startTime ?? Number.NaN) -
      (performance.getEntriesByName("begin")[0]?.startTime ?? Number.NaN),
    taken: Reflect.get(globalThis, "taken") as number[],
  }));
  // Counted, so that every edit works with all of them.
  await page.getByRole("button", { name: "Ronde sluiten en antwoorden tonen" }).click();
  await page.getByRole("button", { name: "Ronde sluiten", exact: true }).click();
  await page.waitForTimeout(1000);
  const plan = page.url().replace(/(#\/plan\/[^/]+).*/, "$1/school");
  await page.close();
  const langste = Math.max(0, ...taken);
  return [
    {
      wat: `${LEDEN} inleveringen × ${ANTWOORDEN} antwoorden openen`,
      gemeten: ms(duur),
      norm: "≤ 3000 ms",
      gehaald: duur <= 3000,
    },
    {
      wat: "langste taak boven 50 ms daarbij (0 = geen)",
      gemeten: `${ms(langste)} (${taken.length} taken, p50 ${ms(percentiel(taken, 0.5) || 0)})`,
      norm: "≤ 50 ms",
      gehaald: langste <= 50,
    },
    ...(await metenTypen(context, plan, ` met ${LEDEN} inleveringen`)),
  ];
}
