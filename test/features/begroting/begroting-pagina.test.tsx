import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, test } from "vitest";
import type { Entries } from "#domain/dossier/entries.ts";
import { BegrotingPagina } from "#features/begroting/begroting-pagina.tsx";
import { SCHOOL, toon } from "../programma/toon.tsx";

const PLAN: Entries = {
  ...SCHOOL,
  "school/leerlingen/groep-1": 100,
  "keuze/aa/interventie": "begrijpend-lezen",
  "keuze/aa/volgorde": 1,
  "keuze/aa/doelen/p1": true,
  "keuze/bb/interventie": "welbevinden",
  "keuze/bb/volgorde": 2,
  "potje/t1/naam": "Schoolbudget",
  "potje/t1/volgorde": 1,
  "potje/t1/jaren/2026/bedrag": 1_000_000,
  "potje/t1/jaren/2027/bedrag": 200_000,
  "regel/k1/keuze": "aa",
  "regel/k1/potje": "t1",
  "regel/k1/volgorde": 1,
  "regel/k1/omschrijving": "Boeken",
  "regel/k1/jaren/2026/bedrag": 250_050,
  "regel/k2/keuze": "bb",
  "regel/k2/potje": "t1",
  "regel/k2/volgorde": 2,
  "regel/k2/omschrijving": "Mentor",
  "regel/k2/rekenwijze": "fte",
  "regel/k2/gpl": 6_000_000,
  "regel/k2/jaren/2026/fte": 0.1,
  "regel/k2/jaren/2026/maanden": 6,
};
const pagina = (plek?: string) => <BegrotingPagina {...(plek === undefined ? {} : { plek })} />;

/** "€ 2.500,50" → 250050, as a reader would add it up. */
const centen = (tekst: string | null | undefined) =>
  Math.round(Number((tekst ?? "").replace(/[^\d,]/g, "").replace(",", ".")) * 100);
const kosten = () => within(screen.getByRole("table", { name: "Kosten per interventie en schooljaar" }));
const rijVan = (naam: string) => screen.getByRole("rowheader", { name: new RegExp(naam) }).closest("tr");
const samen = (naam: string) => centen(rijVan(naam)?.lastElementChild?.textContent?.replace("Samen", ""));
const bedragveld = (jaar: string, naam: string) => screen.getByLabelText<HTMLInputElement>(`${jaar}, ${naam}`);
const details = (naam: string) => screen.getByRole("button", { name: `Details van ${naam}` });
const sleutelVan = (entries: Entries, waarde: string) =>
  Object.keys(entries).find((sleutel) => entries[sleutel] === waarde) ?? "";

describe("typing an amount", () => {
  it.each([
    ["1.250,50", 125_050],
    ["1250.5", 125_050],
    ["€ 1.250", 125_000],
  ])("reads %s", async (getypt, waarde) => {
    const { gebruiker, entries } = await toon(PLAN, pagina);
    await gebruiker.type(bedragveld("2027/28", "Boeken"), getypt);
    await gebruiker.tab();
    expect(entries()["regel/k1/jaren/2027/bedrag"]).toBe(waarde);
    expect(samen("Boeken")).toBe(250_050 + waarde);
  });

  it.each([
    ["veel", /Typ een bedrag in euro's/],
    ["-5", /kan niet onder nul zijn/],
    ["1000000000", /te groot/],
    ["10⁹", /Typ een bedrag in euro's/],
  ])("says what is wrong with %s at the field, keeps the text and counts nothing", async (getypt, melding) => {
    const { gebruiker, entries } = await toon(PLAN, pagina);
    const veld = bedragveld("2027/28", "Boeken");
    await gebruiker.type(veld, getypt);
    await gebruiker.tab();
    expect(screen.getByText(melding)).toBeDefined();
    expect(veld.getAttribute("aria-invalid")).toBe("true");
    expect(veld.value).toBe(getypt);
    expect(entries()["regel/k1/jaren/2027/bedrag"]).toBeUndefined();
    expect(entries()["ruw/regel|k1|jaren|2027|bedrag"]).toBe(getypt);
    expect(samen("Boeken")).toBe(250_050);
  });
});

test("totals on the page are what a reader adds up: rows, columns, interventions and potje", async () => {
  await toon({ ...PLAN, "regel/k1/jaren/2027/bedrag": 99 }, pagina);
  const K1 = 250_050 + 99;
  const K2 = Math.round((0.1 * 6_000_000 * 6) / 12);
  expect(samen("Boeken")).toBe(K1);
  expect(samen("Mentor")).toBe(K2);
  const voet = within(kosten().getAllByRole("rowgroup").at(-1) ?? document.body);
  const bedragen = voet.getAllByRole("cell").map((cel) => centen(cel.lastChild?.textContent));
  expect(bedragen).toEqual([250_050 + K2, 99, K1 + K2]);
  const potje = screen.getByRole("list", { name: "Stand per potje" });
  expect(
    within(potje)
      .getAllByRole("definition")
      .map((dd) => centen(dd.textContent)),
  ).toEqual([1_200_000, K1 + K2, 1_200_000 - K1 - K2]);
});

test("a line is calculated from fte, hours or pupils, and switching back keeps the outcome", async () => {
  const { gebruiker, entries } = await toon(PLAN, pagina, "k1");
  const rekenwijze = () => screen.getByLabelText("Hoe rekenen jullie?");
  await gebruiker.selectOptions(rekenwijze(), "uren");
  await gebruiker.type(screen.getByLabelText("Tarief per uur"), "50");
  await gebruiker.type(screen.getByLabelText("2026/27 uur, Boeken"), "10,5");
  await gebruiker.click(screen.getByLabelText("Tel er 21% btw bij op"));
  expect(samen("Boeken")).toBe(Math.round(10.5 * 5_000 * 1.21));
  await gebruiker.selectOptions(rekenwijze(), "leerlingen");
  await gebruiker.type(screen.getByLabelText("Bedrag per leerling"), "12,50");
  await gebruiker.type(screen.getByLabelText("2027/28 leerlingen, Boeken"), "20");
  await gebruiker.tab();
  expect(samen("Boeken")).toBe(25_000);
  await gebruiker.selectOptions(rekenwijze(), "fte");
  await gebruiker.type(screen.getByLabelText("Kosten per fte per jaar"), "60.000");
  await gebruiker.type(screen.getByLabelText("2026/27 fte, Boeken"), "0,2");
  await gebruiker.tab();
  expect(samen("Boeken")).toBe(1_200_000);
  await gebruiker.selectOptions(rekenwijze(), "bedrag");
  expect(entries()["regel/k1/jaren/2026/bedrag"]).toBe(1_200_000);
  expect(samen("Boeken")).toBe(1_200_000);
});

test("an amount in no year is divided equally, to the cent", async () => {
  const { gebruiker, entries } = await toon(PLAN, pagina, "k1");
  await gebruiker.type(screen.getByLabelText("Nog niet verdeeld over de jaren"), "100,01");
  await gebruiker.click(await screen.findByRole("button", { name: "Gelijk verdelen over de jaren" }));
  expect(entries()).toMatchObject({
    "regel/k1/jaren/2026/bedrag": 250_050 + 5_001,
    "regel/k1/jaren/2027/bedrag": 5_000,
  });
  expect(samen("Boeken")).toBe(250_050 + 10_001);
});

describe("lines", () => {
  it("open with the focus in the first field when they are new or a copy", async () => {
    const { gebruiker, entries } = await toon(PLAN, pagina);
    await gebruiker.click(screen.getByRole("button", { name: /Post toevoegen bij I1/ }));
    await gebruiker.keyboard("Schriften");
    await waitFor(() => expect(sleutelVan(entries(), "Schriften")).toMatch(/^regel\/.*\/omschrijving$/));
    await gebruiker.click(details("Boeken"));
    await gebruiker.click(screen.getByRole("button", { name: "Kopie maken van post K1" }));
    await gebruiker.keyboard("Boeken twee");
    await waitFor(() => expect(Object.values(entries())).toContain("Boeken twee"));
    expect(samen("Boeken twee")).toBe(250_050);
  });

  it("come back exactly when a removal is undone, also after another edit", async () => {
    const { gebruiker, entries } = await toon({ ...PLAN, "ruw/regel|k1|jaren|2027|bedrag": "veel" }, pagina, "k1");
    const voor = entries();
    await gebruiker.click(screen.getByRole("button", { name: /Post verwijderen.*K1/ }));
    expect(Object.keys(entries()).some((sleutel) => /regel.k1/.test(sleutel))).toBe(false);
    expect(document.activeElement?.textContent).toContain("Post toevoegen bij I1");
    await gebruiker.selectOptions(screen.getByLabelText("Hoe lang, Mentor"), "tijdelijk");
    await gebruiker.click(screen.getByRole("button", { name: "Ongedaan maken" }));
    expect(entries()).toEqual({ ...voor, "regel/k2/duur": "tijdelijk" });
    expect(document.activeElement?.textContent).toContain("Boeken");
  });

  it("that get another kind lose their appointment", async () => {
    const vast = { ...PLAN, "regel/k2/soort": "eigen", "regel/k2/aanstelling": "vast" };
    const { gebruiker, entries } = await toon(vast, pagina, "k2");
    await gebruiker.selectOptions(screen.getByLabelText("Soort kosten"), "extern");
    expect(entries()["regel/k2/aanstelling"]).toBeUndefined();
    expect(screen.queryByLabelText("Aanstelling")).toBeNull();
  });

  it("open when the address leads to them, also later", async () => {
    const { naar } = await toon(PLAN, pagina);
    expect(screen.queryByLabelText("Kosten per fte per jaar")).toBeNull();
    naar("k2");
    expect(screen.getByLabelText<HTMLInputElement>("Kosten per fte per jaar").value).toBe("60.000");
  });
});

describe("potjes", () => {
  it("open with the focus in the name when they are new, with conditions and source from the preset", async () => {
    const { gebruiker, entries } = await toon(PLAN, pagina, "potjes");
    await gebruiker.selectOptions(screen.getByLabelText("Welk potje?"), "werkdruk");
    await gebruiker.click(screen.getByRole("button", { name: "Potje toevoegen" }));
    const naam = screen.getByDisplayValue("Werkdrukmiddelen");
    expect(document.activeElement).toBe(naam);
    expect(naam.closest("details")?.open).toBe(true);
    const id = sleutelVan(entries(), "Werkdrukmiddelen").split("/")[1];
    expect(entries()[`potje/${id}/jaren/2026/bedrag`]).toBeUndefined();
    await gebruiker.click(screen.getByRole("button", { name: "Schatting invullen: leerlingen × bedrag" }));
    for (const jaar of [2026, 2027, 2028]) expect(entries()[`potje/${id}/jaren/${jaar}/bedrag`]).toBe(100 * 32_064);
    expect(entries()).toMatchObject({
      [`potje/${id}/leerlingen`]: 100,
      [`potje/${id}/perLeerling`]: 32_064,
      [`potje/${id}/peildatum`]: "2026-11-22",
    });
    expect(screen.getByText("100 leerlingen × € 320,64 = € 32.064")).toBeDefined();
    expect(entries()[`potje/${id}/bron`]).toMatch(/^Schatting: 100 leerlingen × .*\(peildatum 22 november 2026/);
    expect(screen.queryByRole("button", { name: /Schatting invullen/ })).toBeNull();
  });

  it("say who probably has a say, with the article, and where no amount is known", async () => {
    const { gebruiker } = await toon(PLAN, pagina, "potjes");
    await gebruiker.selectOptions(screen.getByLabelText("Welk potje?"), "ouderbijdrage");
    await gebruiker.click(screen.getByRole("button", { name: "Potje toevoegen" }));
    expect(screen.getByText(/^Waarschijnlijk: instemming van de oudergeleding \(Wms art\. 13 lid 1 c\)/)).toBeDefined();
    expect(screen.getByText(/Wij vonden geen bedrag per leerling\. Vul zelf in/)).toBeDefined();
  });

  it("get count × amount per pupil in all their years", async () => {
    const { gebruiker, entries } = await toon(PLAN, pagina, "t1");
    await gebruiker.type(screen.getByLabelText("Aantal leerlingen"), "112");
    await gebruiker.type(screen.getByLabelText("Bedrag per leerling van dit potje"), "320,64");
    await gebruiker.tab();
    expect(screen.getByText("112 leerlingen × € 320,64 = € 35.911,68")).toBeDefined();
    await gebruiker.click(screen.getByRole("button", { name: "Dit bedrag in alle jaren zetten" }));
    expect(entries()).toMatchObject({
      "potje/t1/jaren/2026/bedrag": 3_591_168,
      "potje/t1/jaren/2027/bedrag": 3_591_168,
    });
  });

  it("per calendar year say how they become school years", async () => {
    const perKalenderjaar = { ...PLAN, "potje/t1/periode": "kalenderjaar", "potje/t1/jaren/2026/bedrag": 1_200_000 };
    await toon(perKalenderjaar, pagina, "t1");
    const som = (1_200_000 * 5) / 12 + Math.ceil((200_000 * 7) / 12);
    const zin = screen.getByText(/Schooljaar 2026–2027: 5\/12 × .* \(2026\) \+ 7\/12 × .* \(2027\) =/);
    expect(centen(zin.textContent?.split("=").at(-1)?.replace(/\.$/, ""))).toBe(som);
    expect(screen.getByLabelText("Heel kalenderjaar 2028")).toBeDefined();
  });

  it("come back exactly, with their lines, when a removal is undone", async () => {
    const { gebruiker, entries } = await toon(PLAN, pagina, "t1");
    const voor = entries();
    await gebruiker.click(screen.getByRole("button", { name: /Potje verwijderen.*Schoolbudget/ }));
    expect(entries()["regel/k1/potje"]).toBeUndefined();
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Jullie potjes" }));
    await gebruiker.click(screen.getByRole("button", { name: "Ongedaan maken" }));
    expect(entries()).toEqual(voor);
  });
});

describe("more planned than there is", () => {
  const TE_VEEL = { ...PLAN, "regel/k1/jaren/2027/bedrag": 900_000 };

  it("is said in words, with the amount and links to the lines of that potje", async () => {
    const { id } = await toon(TE_VEEL, pagina);
    const potje = within(screen.getByRole("list", { name: "Stand per potje" }));
    expect(centen(potje.getByText("Te veel").nextSibling?.textContent)).toBe(250_050 + 900_000 + 300_000 - 1_200_000);
    const melding = screen.getByText("Eerst oplossen").parentElement;
    const adressen = within(melding ?? document.body)
      .getAllByRole("link")
      .map((link) => link.getAttribute("href"));
    expect(adressen).toEqual(["t1", "k1", "k2"].map((plek) => `#/plan/${id}/begroting/${plek}`));
  });

  it("in one school year is marked in words, also when the potje as a whole is enough", async () => {
    const { naar } = await toon({ ...PLAN, "regel/k1/jaren/2027/bedrag": 300_000 }, pagina);
    const potje = within(screen.getByRole("list", { name: "Stand per potje" }));
    expect(potje.getByText("Nog over")).toBeDefined();
    expect(centen(potje.getByText("Te veel in 2027/28").nextSibling?.textContent)).toBe(100_000);
    naar("totalen");
    const perJaar = within(screen.getByRole("table", { name: "Potjes per schooljaar" }));
    expect(perJaar.getByText(/te veel/).textContent).toBe("€\u00a01.000,00te veel");
  });
});

test("equal messages stand under one heading, with a link to every line", async () => {
  const { id } = await toon({ ...PLAN, "regel/k1/potje": "", "regel/k2/potje": "" }, pagina);
  const vakken = screen.getAllByText("Eerst oplossen");
  expect(vakken).toHaveLength(1);
  const links = within(vakken[0]?.parentElement ?? document.body).getAllByRole("link");
  expect(links.map((link) => link.getAttribute("href"))).toEqual([
    `#/plan/${id}/begroting/k1`,
    `#/plan/${id}/begroting/k2`,
  ]);
});

test("a plan without school years says where to choose them", async () => {
  const { id } = await toon({ "school/naam": "De Proefschool (verzonnen)" }, pagina);
  expect(screen.getByRole("link", { name: "Schooljaren kiezen" }).getAttribute("href")).toBe(
    `#/plan/${id}/school/plan-beginjaar`,
  );
});
