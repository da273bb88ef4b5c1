import { readFile } from "node:fs/promises";
import { afterAll, expect, test } from "vitest";
import { PAGINA_CSP, PDF_WORKER_CSP } from "../../scripts/serveer.mjs";
import { lees } from "../pdf/lees-pdf.ts";
import { adres, expectSchoon, nieuweContext, open, openVoorbeeld, sluitBrowser } from "./browser.ts";

afterAll(sluitBrowser);

test("starts without internet, keeps what was typed and makes the PDF", async () => {
  const { context, waarnemer } = await nieuweContext();
  const { page, plan } = await openVoorbeeld(context);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await expect
    .poll(() => page.evaluate(async () => (await caches.keys()).length), { timeout: 30_000 })
    .toBeGreaterThan(0);
  await expect
    .poll(
      () =>
        page.evaluate(async () =>
          (
            await Promise.all(
              (await caches.keys()).map(async (naam) => (await (await caches.open(naam)).keys()).length),
            )
          ).reduce((a, b) => a + b, 0),
        ),
      { timeout: 60_000 },
    )
    .toBeGreaterThan(20);
  await page.close();

  await context.setOffline(true);
  const zonder = await open(context, plan.replace(/.*#/, "#"));
  await zonder.getByText("Geen internet, doorwerken kan").waitFor();
  await zonder.goto(`${plan}/school`);
  await zonder.getByLabel("Plaats").fill("Nieuwdorp");
  await zonder.waitForTimeout(600);
  await zonder.reload();
  await expect.poll(() => zonder.getByLabel("Plaats").inputValue()).toBe("Nieuwdorp");

  await zonder.goto(`${plan}/controle`);
  const [download] = await Promise.all([
    zonder.waitForEvent("download", { timeout: 120_000 }),
    zonder.getByRole("button", { name: "Concept-PDF maken" }).click(),
  ]);
  const pdf = await lees(new Uint8Array(await readFile(await download.path())));
  expect(pdf.bladzijden.length).toBeGreaterThan(10);
  expect(pdf.bladzijden.every((bladzijde) => bladzijde.tekst.includes("CONCEPT"))).toBe(true);
  expectSchoon(waarnemer);
  await context.close();
});

test("every response carries a strict policy; only the PDF worker may compile WebAssembly", async () => {
  const { context } = await nieuweContext();
  const page = await open(context);
  const html = await (await page.request.get(adres())).text();
  const script = /src="\.?\/?(assets\/[^"]+\.js)"/.exec(html)?.[1] ?? "";
  const csp = async (pad: string) => (await page.request.get(adres() + pad)).headers()["content-security-policy"];
  expect(await csp("")).toBe(PAGINA_CSP);
  expect(await csp(script)).toBe(PAGINA_CSP);
  expect(PAGINA_CSP).not.toContain("unsafe");
  const werk =
    (await (await page.request.get(`${adres()}sw.js`)).text()).match(/assets\/pdf\.worker[^"']+\.js/)?.[0] ?? "";
  expect(await csp(werk)).toBe(PDF_WORKER_CSP);
  expect(PDF_WORKER_CSP).not.toMatch(/unsafe-inline|'unsafe-eval'/);
  const manifest = await (await page.request.get(`${adres()}manifest.webmanifest`)).json();
  expect(manifest).toMatchObject({ name: "Schoolprogramma", lang: "nl", display: "standalone" });
  await context.close();
});
