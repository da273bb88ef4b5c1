import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Entries } from "#domain/dossier/entries.ts";
import { WatValtOpPagina } from "#features/wat-valt-op/wat-valt-op-pagina.tsx";
import { SCHOOL, toon } from "../programma/toon.tsx";

const pagina = () => <WatValtOpPagina />;
const LEIDING = "inbreng/schoolleiding/antwoorden";
const plek = (id: string) => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`${id} is not on the page`);
  return within(element);
};
const deel = (naam: string) => within(screen.getByRole("region", { name: naam }));
const punten = () =>
  deel("De punten op volgorde")
    .getAllByRole("heading", { level: 3 })
    .map((kop) => kop.textContent);
const doelen = (entries: Entries) =>
  Object.keys(entries).filter((sleutel) => /^doel\/[^/]+\/volgorde$/.test(sleutel)).length;

test("an empty scan shows the next step", async () => {
  const { id } = await toon({ "school/sectoren/bao": true }, pagina);
  expect(screen.getByRole("link", { name: "Naar de schoolscan" }).getAttribute("href")).toBe(`#/plan/${id}/schoolscan`);
});

test("a scan without concern says so, and still shows the picture", async () => {
  await toon({ "school/sectoren/bao": true, [`${LEIDING}/D1/zorg`]: 1 }, pagina);
  expect(screen.getByText(/komt geen punt met zorg/)).toBeDefined();
  expect(screen.getByText(/Onze doelen/)).toBeDefined();
});

test("ranks the findings, with words, size, roles, sources and the question they come from", async () => {
  const { id } = await toon(
    {
      ...SCHOOL,
      "inbreng/team/personen": 12,
      [`${LEIDING}/A2/zorg`]: 5,
      [`${LEIDING}/A2/bronnen/toets`]: true,
      [`${LEIDING}/A2/toelichting`]: "Vooral bij zaakvakken.",
      [`${LEIDING}/I1/klaar`]: "niet",
    },
    pagina,
  );
  expect(punten()).toEqual([
    "Bevinding B1Begrijpend lezen",
    "Bevinding B2Sociaal-emotionele ontwikkeling",
    "Bevinding B3Uitleg en instructie",
  ]);
  const lezen = plek("A2");
  expect(lezen.getByText(/Zeer veel zorgen \(5 van 5\)\. Een kwart tot de helft van de leerlingen\./)).toBeDefined();
  expect(lezen.getByText("Schoolleiding en team zijn het eens.")).toBeDefined();
  expect(lezen.getByText(/Eén soort bron: landelijke toets of volgsysteem\./)).toBeDefined();
  expect(lezen.getByText(/Zoek er nog een bij/)).toBeDefined();
  expect(lezen.getByText(/Vooral bij zaakvakken/)).toBeDefined();
  expect(lezen.getByRole("link", { name: "4.2" }).getAttribute("href")).toBe(`#/plan/${id}/schoolscan/A2`);
  expect(plek("I1").getByText(/Niet op orde\./)).toBeDefined();
});

test("shows that roles differ, before any number", async () => {
  await toon({ ...SCHOOL, "inbreng/team/personen": 12, [`${LEIDING}/A2/zorg`]: 2 }, pagina);
  expect(plek("A2").getByText("Eerst bespreken")).toBeDefined();
  expect(plek("A2").getByText(/Van weinig zorgen \(2 van 5\) tot zeer veel zorgen \(5 van 5\)/)).toBeDefined();
});

test("a tick makes a goal; taking it away removes the goal, with a way back", async () => {
  const { gebruiker, entries } = await toon({ ...SCHOOL, [`${LEIDING}/I1/klaar`]: "niet" }, pagina);
  const aanDeSlag = () => plek("I1").getByRole<HTMLInputElement>("checkbox", { name: /Hier gaan wij mee aan de slag/ });
  await gebruiker.click(aanDeSlag());
  expect(doelen(entries())).toBe(3);
  expect(plek("I1").getByRole("link", { name: /P3.*Uitleg en instructie/ })).toBeDefined();
  await gebruiker.click(aanDeSlag());
  expect(doelen(entries())).toBe(2);
  await gebruiker.click(screen.getByRole("button", { name: "Ongedaan maken" }));
  expect(doelen(entries())).toBe(3);
  expect(aanDeSlag().checked).toBe(true);
});

test("a finding moves to another goal, and a goal can rest on several", async () => {
  const { gebruiker, entries } = await toon(SCHOOL, pagina);
  await gebruiker.selectOptions(plek("A2").getByLabelText("Hoort bij doel"), "p2");
  expect(entries()["doel/p2/bevindingen/A2"]).toBe(true);
  expect(entries()["doel/p1/bevindingen/A2"]).toBeUndefined();
  await gebruiker.click(plek("p1").getByRole("checkbox", { name: /B1 Begrijpend lezen/ }));
  expect(entries()["doel/p1/bevindingen/A2"]).toBe(true);
  expect(plek("A2").queryByLabelText("Hoort bij doel")).toBeNull();
});

test("the red thread runs both ways", async () => {
  const { id } = await toon(
    { ...SCHOOL, "keuze/i9/interventie": "begrijpend-lezen", "keuze/i9/doelen/p1": true },
    pagina,
  );
  const href = (binnen: string, naam: RegExp) =>
    plek(binnen).getByRole("link", { name: naam }).getAttribute("href")?.replace(`#/plan/${id}/`, "");
  expect(href("A2", /doel P1/)).toBe("wat-valt-op/p1");
  expect(href("A2", /interventie I1/)).toBe("programma/i9");
  expect(href("p1", /bevinding B1/)).toBe("wat-valt-op/A2");
  expect(href("p1", /interventie I1/)).toBe("programma/i9");
  expect(plek("D1").getByRole("link", { name: "opschrijven waarom nu niet" }).getAttribute("href")).toBe(
    `#/plan/${id}/controle/R21:D1`,
  );
});

test("goals are named, ordered and removed; the number is advised, never enforced", async () => {
  const { gebruiker, entries } = await toon(SCHOOL, pagina);
  const namen = () =>
    deel("Onze doelen")
      .getAllByLabelText<HTMLInputElement>("Wat moet er beter?")
      .map(({ value }) => value);
  expect(screen.getByText(/Jullie hebben er nu 2/)).toBeDefined();
  await gebruiker.click(screen.getByRole("button", { name: /^Omlaag.*lezen beter$/ }));
  expect(namen()).toEqual(["Leerlingen voelen zich goed", "Leerlingen lezen beter"]);
  expect(document.activeElement?.textContent).toBe("Omhoog: Leerlingen lezen beter");
  await gebruiker.click(screen.getByRole("button", { name: "Doel toevoegen" }));
  await gebruiker.keyboard("Meer rust");
  await gebruiker.tab();
  await waitFor(() => expect(Object.values(entries())).toContain("Meer rust"));
  await gebruiker.click(screen.getByRole("button", { name: /^Doel verwijderen.*Meer rust$/ }));
  expect(namen()).toHaveLength(2);
  expect(document.activeElement?.textContent).toBe("Onze doelen");
  await gebruiker.click(screen.getByRole("button", { name: "Ongedaan maken" }));
  expect(namen()).toEqual(["Leerlingen voelen zich goed", "Leerlingen lezen beter", "Meer rust"]);
});

test("keeps the school's own title and explanation of a finding", async () => {
  const { gebruiker, entries } = await toon(SCHOOL, pagina);
  await gebruiker.type(plek("A2").getByLabelText("Eigen titel"), "Lezen in de bovenbouw");
  await gebruiker.type(plek("A2").getByLabelText("Uitleg"), "Groep 6 en 7 lopen vast.");
  await gebruiker.tab();
  await waitFor(() => expect(entries()["bevinding/A2/uitleg"]).toBe("Groep 6 en 7 lopen vast."));
  expect(punten()[0]).toBe("Bevinding B1Lezen in de bovenbouw");
});

test("explains the order with the school's own figures and says that it is a choice", async () => {
  await toon(SCHOOL, pagina);
  expect(screen.getByText("Voorbeeld uit jullie scan: B1 krijgt 100 punten × 100% = 100.")).toBeDefined();
  expect(screen.getByText(/een keuze van de makers van deze app/)).toBeDefined();
  expect(screen.getByText(/meer dan de helft × 120%/)).toBeDefined();
});

test("lists apart what nobody sees, what is not answered and what the school can carry", async () => {
  const { gebruiker, entries, id } = await toon(
    { ...SCHOOL, [`${LEIDING}/E1/zorg`]: 0, [`${LEIDING}/K2/zorg`]: 4, [`${LEIDING}/E2/cijfer`]: 7.2 },
    pagina,
  );
  expect(punten().join()).not.toContain("Welbevinden");
  const zicht = deel("Geen zicht: eerst uitzoeken");
  expect(zicht.getByRole("heading", { name: "Welbevinden" })).toBeDefined();
  await gebruiker.type(zicht.getByLabelText("Wie zoekt het uit?"), "ib'er");
  await gebruiker.type(zicht.getByLabelText("Wanneer weten jullie het?"), "1-2-2027");
  await gebruiker.tab();
  await waitFor(() =>
    expect(entries()).toMatchObject({ "bevinding/E1/wie": "ib'er", "bevinding/E1/uitzoekenVoor": "2027-02-01" }),
  );
  expect(deel("Nog niet beantwoord").getByText("48 van 53 vragen")).toBeDefined();
  expect(deel("Nog niet beantwoord").getByRole("link", { name: "4.1 Technisch lezen" }).getAttribute("href")).toBe(
    `#/plan/${id}/schoolscan/A1`,
  );
  expect(deel("Ook opgeschreven").getByText("7,2")).toBeDefined();
  expect(deel("Wat de school aankan").getByText("Veel zorgen")).toBeDefined();
});

test("the picture says in words and in a table what the bars show", async () => {
  await toon(SCHOOL, pagina);
  const figuur = deel("In één oogopslag");
  expect(figuur.getByRole("list", { name: "Zorg per onderdeel" }).textContent).toContain(
    "1× veel zorg, 4× niet beantwoord",
  );
  const rij = within(figuur.getByRole("table", { hidden: true })).getByRole("row", { name: /^Taal/, hidden: true });
  expect(rij.textContent).toContain("veel zorg1");
});

test("keeps the conclusion", async () => {
  const { gebruiker, entries } = await toon(SCHOOL, pagina);
  await gebruiker.type(screen.getByLabelText(/Wat is het belangrijkste/), "Lezen eerst.");
  await gebruiker.tab();
  await waitFor(() => expect(entries()["plan/conclusie"]).toBe("Lezen eerst."));
});
