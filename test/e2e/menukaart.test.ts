import { afterAll, expect, test } from "vitest";
import { expectSchoon, nieuweContext, openVoorbeeld, sluitBrowser } from "./browser.ts";
import { kies, typ, vink } from "./toetsenbord.ts";

afterAll(sluitBrowser);

test("with the keyboard: search with a slip of the pen, read a page, put it in the plan, and compare on paper", async () => {
  const { context, waarnemer } = await nieuweContext();
  const { page, plan } = await openVoorbeeld(context);
  await page.goto(`${plan}/menukaart/kop-alles`);
  const lijst = page.getByRole("region", { name: "De hele menukaart" });
  await typ(page, lijst.getByLabel("Zoeken"), "klasenverkleining");
  await lijst.getByText(/^[1-3] van 28 interventies$/).waitFor();
  await vink(page, lijst.getByRole("checkbox", { name: /Vergelijken.*Klassenverkleining/ }));
  await kies(page, lijst.getByRole("link", { name: "Bladzijde over Klassenverkleining" }));
  await page.getByRole("heading", { level: 1, name: "Klassenverkleining" }).waitFor();
  await kies(page, page.getByRole("button", { name: /In het plan zetten/ }));
  await page.getByText(/^In het plan als I\d+$/).waitFor();

  await page.goto(`${plan}/menukaart/kop-alles`);
  expect(await lijst.getByLabel("Zoeken").inputValue()).toBe("klasenverkleining");
  await kies(page, lijst.getByRole("button", { name: "Alles tonen" }));
  await lijst.getByText("28 van 28 interventies").waitFor();
  await vink(page, lijst.getByRole("checkbox", { name: /Vergelijken.*: Feedback/ }));
  await kies(page, lijst.getByRole("link", { name: "Naast elkaar zetten" }));
  const tabel = page.getByRole("table");
  await tabel.waitFor();
  expect(await tabel.getByRole("columnheader").count()).toBe(3);
  await page.emulateMedia({ media: "print" });
  expect(await tabel.isVisible()).toBe(true);
  expect(await page.getByRole("button", { name: "Afdrukken" }).isVisible()).toBe(false);
  expectSchoon(waarnemer);
  await context.close();
});

test("an own menukaart is loaded from a file, is on the list after a reload, and can be removed", async () => {
  const { context, waarnemer } = await nieuweContext({ breedte: 320 });
  const { page, plan } = await openVoorbeeld(context);
  await page.goto(`${plan}/menukaart/eigen`);
  await page.locator('input[type="file"]').setInputFiles("docs/voorbeeld-menukaart.json");
  await page.getByText(/is geladen, met 2 interventies/).waitFor();
  await page.waitForTimeout(600);
  await page.goto(`${plan}/menukaart/eigen-leesmaatjes`);
  await page.reload();
  await page.getByRole("heading", { level: 1, name: "Leesmaatjes van De Waterkant (eigen)" }).waitFor();
  await page.goto(`${plan}/menukaart/eigen`);
  await page.getByRole("button", { name: /^Verwijderen/ }).click();
  await page.getByText("Nog geen eigen menukaart").waitFor();
  expectSchoon(waarnemer);
  await context.close();
});
