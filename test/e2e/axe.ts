import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

type Overtreding = { id: string; nodes: { html: string }[] };

/** WCAG 2.0–2.2 A and AA and best practice, on the page as it is now; needs a context without CSP. */
export async function axe(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: AXE });
  const { violations } = await page.evaluate(async () => {
    const toets = Reflect.get(globalThis, "axe") as { run(opties: unknown): Promise<{ violations: Overtreding[] }> };
    return await toets.run({
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    });
  });
  return violations.map((v) => `${v.id}: ${v.nodes[0]?.html.slice(0, 160) ?? ""}`);
}
