import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import readXlsx from "read-excel-file/universal";
import { afterAll, describe, expect, test } from "vitest";
import { maakCompact } from "#domain/schoollijst/vestiging.ts";
import { leesSchoollijst } from "#uitwisseling/schoollijst.ts";
import { expectSchoon, nieuweContext, open, openVoorbeeld, sluitBrowser } from "./browser.ts";

afterAll(sluitBrowser);

const DUO = join(import.meta.dirname, "../fixtures/duo");
const bestanden = ["verzonnen-schoolvestigingen-basisonderwijs.csv", "verzonnen-leerlingen-per-schoolvestiging.csv"];

async function kies(page: Page, knop: string, paden: string[]) {
  const [kiezer] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: knop }).click(),
  ]);
  await kiezer.setFiles(paden);
}

/** What the clipboard of a spreadsheet gives: tabs and line ends. */
async function plak(page: Page, tekst: string) {
  await page.getByLabel(/plak hier de cellen/i).evaluate((vak, geplakt) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", geplakt);
    vak.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, tekst);
}

async function download(page: Page, knop: string) {
  const [bestand] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: knop }).click(),
  ]);
  return { naam: bestand.suggestedFilename(), bytes: await readFile(await bestand.path()) };
}

async function bladen(bytes: Buffer): Promise<Map<string, unknown[][]>> {
  const gelezen = await readXlsx(new Uint8Array(bytes).buffer);
  return new Map(gelezen.map(({ sheet, data }) => [sheet, data as unknown[][]]));
}

describe("other programs", () => {
  test("the lists of DUO fill in the school, and one undo takes it back", async () => {
    const { context, waarnemer } = await nieuweContext();
    const page = await open(context);
    await page.getByRole("button", { name: "Nieuw plan beginnen" }).first().click();
    await page.getByLabel("Naam van de school").fill("Linde");
    await page.getByRole("button", { name: "Plan beginnen", exact: true }).click();
    await page.waitForURL(/\/school$/);
    await page.getByText("School zoeken in de lijst van DUO").click();
    await kies(
      page,
      "Bestanden van DUO kiezen",
      bestanden.map((naam) => join(DUO, naam)),
    );
    await page.getByText(/5 scholen gevonden/).waitFor();
    await page.getByLabel("Zoek jullie school").fill("obs linde verzonnendam");
    await page.getByRole("button", { name: /Deze school kiezen.*Basisschool De Verzonnen Linde/ }).click();
    await page.getByText("Leerlingen op 1 oktober 2025: 225").waitFor();
    const naam = page.getByRole("checkbox", { name: /Naam van de school: .* \(nu staat er: Linde\)/ });
    expect(await naam.isChecked()).toBe(false);
    await naam.check();
    await page.getByRole("button", { name: "Invullen", exact: true }).click();
    expect(await page.getByLabel("Naam van de school").inputValue()).toBe("Basisschool De Verzonnen Linde");
    expect(await page.getByLabel("Plaats", { exact: true }).inputValue()).toBe("Verzonnendam aan de Ee");
    expect(await page.getByLabel("BRIN", { exact: true }).inputValue()).toBe("98ZA");
    expect(await page.getByLabel("basisonderwijs", { exact: true }).isChecked()).toBe(true);
    await page.getByText(/2025: 225.*Bron: DUO/).waitFor();
    await page.locator(".bericht").getByRole("button", { name: "Ongedaan maken" }).click();
    await expect.poll(() => page.getByLabel("BRIN", { exact: true }).inputValue()).toBe("");
    expectSchoon(waarnemer);
    await context.close();
  });

  test("a list beside the app is searched without choosing a file", async () => {
    const { context, waarnemer } = await nieuweContext();
    const bronnen = bestanden.map((naam) => ({ naam, bytes: new Uint8Array(readFileSync(join(DUO, naam))) }));
    const lijst = leesSchoollijst(bronnen);
    if (!lijst.goed) throw new Error(lijst.fout);
    await context.route("**/schoollijst.json", (route) => route.fulfill({ json: maakCompact(lijst.waarde) }));
    const { page, plan } = await openVoorbeeld(context);
    await page.goto(`${plan}/school`);
    await page.getByText("School zoeken in de lijst van DUO").click();
    await page.getByLabel("Zoek jullie school").fill("98ZD");
    await page.getByText("De Verzonnen Bolster").first().waitFor();
    expectSchoon(waarnemer);
    await context.close();
  });

  test("pasted cells become cost lines, and come out again in Excel to the cent", async () => {
    const { context, waarnemer } = await nieuweContext();
    const { page, plan } = await openVoorbeeld(context);
    await page.goto(`${plan}/begroting`);
    await page.getByRole("link", { name: "Bestaand plan of begroting overnemen" }).click();
    const kop = ["Post", "Interventie", "Bron", "2026-2027", "2027-2028", "Notitie"];
    const regels = Array.from({ length: 20 }, (_, i) => [
      `Geplakte post ${i + 1}`,
      "Verzonnen aanpak",
      "",
      `€ 1.00${i % 10},50`,
      "250",
      i === 3 ? "=1+1" : "",
    ]);
    await plak(
      page,
      [kop, ...regels, ["Totaal", "", "", "€ 99.999", "€ 99.999", ""]].map((rij) => rij.join("\t")).join("\n"),
    );
    await page.getByText(/20 regels van de 21 gaan mee/).waitFor();
    await page.getByRole("button", { name: "20 kostenposten overnemen" }).click();
    await page.getByText("20 kostenposten overgenomen.").waitFor();
    await page.goto(`${plan}/controle`);
    const excel = await download(page, "Excel-bestand maken");
    expect(excel.naam).toMatch(/\.xlsx$/);
    const begroting = (await bladen(excel.bytes)).get("Begroting") ?? [];
    const geplakt = begroting.filter((rij) => String(rij[1]).startsWith("Geplakte post"));
    expect(geplakt.map((rij) => rij.slice(-4))).toEqual(
      regels.map((_, i) => [1000.5 + (i % 10), 250, 0, 1250.5 + (i % 10)]),
    );
    const som = begroting.slice(1, -1).reduce((totaal, rij) => totaal + Math.round(Number(rij.at(-1)) * 100), 0);
    expect(Math.round(Number(begroting.at(-1)?.at(-1)) * 100)).toBe(som);
    const csv = await download(page, "Begroting als CSV");
    expect(csv.bytes.toString("utf8")).toContain("Geplakte post 1;");
    const agenda = await download(page, "Agenda maken");
    expect(agenda.bytes.toString("utf8")).toContain("BEGIN:VEVENT\r\n");
    expectSchoon(waarnemer);
    await context.close();
  });

  test("an Excel file comes in sheet by sheet; a damaged one changes nothing", async () => {
    const { context, waarnemer } = await nieuweContext();
    const { page, plan } = await openVoorbeeld(context);
    await page.goto(`${plan}/controle`);
    const excel = await download(page, "Excel-bestand maken");
    await page.goto(`${plan}/begroting/overnemen`);
    const vraag = async (naam: string, buffer: Buffer) => {
      const [kiezer] = await Promise.all([
        page.waitForEvent("filechooser"),
        page.getByRole("button", { name: "Of een Excel- of CSV-bestand kiezen" }).click(),
      ]);
      await kiezer.setFiles({ name: naam, mimeType: "application/octet-stream", buffer });
    };
    await vraag("kapot.xlsx", excel.bytes.subarray(0, excel.bytes.length / 2));
    await page.getByRole("alert").getByText("In jullie plan is niets veranderd.").waitFor();
    await vraag("plan.xlsx", excel.bytes);
    await page.getByLabel("Blad in het bestand").selectOption({ label: "Plan" });
    await page.getByLabel("Wat worden het in dit plan?").selectOption({ label: "Interventies in het plan" });
    await page.getByText("Staat al in het plan.").first().waitFor();
    expectSchoon(waarnemer);
    await context.close();
  });
});
