import type { BrowserContext } from "playwright-core";
import { type Meting, ms, percentiel } from "./meting.ts";

/** From flush to stored: how long the write transactions of the browser's disk take while someone types. */
async function bewaartijden(context: BrowserContext, plan: string): Promise<{ opslag: number[]; taken: number[] }> {
  const page = await context.newPage();
  await page.addInitScript(() => {
    const duren: number[] = [];
    const taken: number[] = [];
    Object.assign(globalThis, { duren, taken });
    const transactie = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (...argumenten) {
      const deze = transactie.apply(this, argumenten);
      const begin = performance.now();
      if (deze.mode === "readwrite") deze.addEventListener("complete", () => duren.push(performance.now() - begin));
      return deze;
    };
    new PerformanceObserver((lijst) => taken.push(...lijst.getEntries().map((taak) => taak.duration))).observe({
      type: "longtask",
    });
  });
  await page.goto(plan);
  await page.locator("#school-bestuur").waitFor();
  await page.waitForTimeout(1500);
  await page.evaluate(() =>
    Object.assign(globalThis, {
      begin: [Reflect.get(globalThis, "duren").length, Reflect.get(globalThis, "taken").length],
    }),
  );
  await page.locator("#school-bestuur").press("End");
  await page.keyboard.type(" en nog wat woorden om te bewaren", { delay: 60 });
  await page.waitForTimeout(1000);
  const uit = await page.evaluate(() => {
    const [duren, taken] = Reflect.get(globalThis, "begin") as [number, number];
    return {
      opslag: Reflect.get(globalThis, "duren").slice(duren),
      taken: Reflect.get(globalThis, "taken").slice(taken),
    };
  });
  await page.close();
  return uit;
}

/** Typing in the school's page of this plan; `waarbij` says what the plan holds, "" = the example school. */
export async function metenTypen(context: BrowserContext, plan: string, waarbij: string): Promise<Meting[]> {
  const { opslag, taken } = await bewaartijden(context, plan);
  const p95 = percentiel(opslag, 0.95);
  const langste = Math.max(0, ...taken);
  return [
    {
      wat: `flush → bewaard${waarbij}, p95 van ${opslag.length}`,
      gemeten: ms(p95),
      norm: "≤ 20 ms",
      gehaald: p95 <= 20,
    },
    {
      wat: `langste taak boven 50 ms tijdens typen${waarbij} (0 = geen)`,
      gemeten: ms(langste),
      norm: "≤ 50 ms (p99)",
      gehaald: langste <= 50,
    },
  ];
}
