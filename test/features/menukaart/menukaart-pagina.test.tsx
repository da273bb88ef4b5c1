import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Entries } from "#domain/dossier/entries.ts";
import { MenukaartPagina } from "#features/menukaart/menukaart-pagina.tsx";
import { SCHOOL, toon } from "../programma/toon.tsx";

const pagina = (plek?: string) => <MenukaartPagina {...(plek === undefined ? {} : { plek })} />;
const voorstellen = () => screen.getByRole("region", { name: "Past bij jullie scan" });
const alles = () => screen.getByRole("region", { name: "De hele menukaart" });
const kaart = (naam: string) => within(voorstellen()).getByRole("article", { name: naam });
const gekozen = (entries: Entries) =>
  Object.entries(entries).filter(([sleutel]) => /^keuze\/[^/]+\/interventie$/.test(sleutel));

test("without a scan there are no suggestions, and all 28 can still be chosen", async () => {
  await toon({}, pagina);
  expect(within(voorstellen()).getByText("Nog geen voorstellen")).toBeDefined();
  expect(within(alles()).getByText("28 van 28 interventies")).toBeDefined();
  expect(within(alles()).getAllByRole("article")).toHaveLength(28);
});

test("a suggestion says why, from which edition its values are, what it asks, and what was counted", async () => {
  const { id } = await toon(SCHOOL, pagina);
  const lezen = kaart("Technieken voor begrijpend lezen");
  expect(lezen.textContent).toContain("Het team heeft zeer veel zorgen over begrijpend lezen");
  expect(lezen.textContent).toContain("+6 maanden");
  expect(lezen.textContent).toContain("Waarden: menukaart 2022");
  expect(within(lezen).getByText("Nodig")).toBeDefined();
  const [bevinding] = within(lezen).getAllByRole("link", { name: /bevinding B1/ });
  expect(bevinding?.getAttribute("href")).toBe(`#/plan/${id}/wat-valt-op/A2`);
  expect(screen.getByText(/Al deze gewichten zijn ontwerpkeuzes/)).toBeDefined();
});

test("a missing value is said in words, and a newer value stands beside the main one with its source", async () => {
  await toon(SCHOOL, pagina);
  const welzijn = within(alles()).getByRole("article", { name: "Welbevinden van leerlingen" });
  expect(within(welzijn).getAllByText("geen schatting op de menukaart").length).toBeGreaterThan(0);
  const metacognitie = within(alles()).getByRole("article", { name: /Metacognitie/ });
  expect(metacognitie.textContent).toContain("+7 maanden");
  expect(metacognitie.textContent).toContain("nieuwer, volgens EEF: +8 maanden");
});

test("choosing links the goals of its findings, and can be taken back from the message", async () => {
  const { gebruiker, entries } = await toon(SCHOOL, pagina);
  const lezen = within(kaart("Technieken voor begrijpend lezen"));
  await gebruiker.click(lezen.getByRole("button", { name: /In het plan zetten/ }));
  const [[sleutel] = [""]] = gekozen(entries());
  expect(entries()[sleutel.replace("interventie", "doelen/p1")]).toBe(true);
  expect(entries()[sleutel.replace("interventie", "doelen/p2")]).toBeUndefined();
  expect(lezen.getByText("In het plan als I1")).toBeDefined();
  expect(document.activeElement?.textContent).toContain("Uit het plan halen");
  expect(screen.getByText(/staat in het plan als I1, bij doel P1/)).toBeDefined();
  await gebruiker.click(screen.getByRole("button", { name: "Ongedaan maken" }));
  expect(gekozen(entries())).toEqual([]);
});

test("what belongs with a suggestion is one click to choose along, with the same goals", async () => {
  const { gebruiker, entries } = await toon(SCHOOL, pagina);
  const [mee] = within(kaart("Technieken voor begrijpend lezen")).getAllByRole("button", { name: /Meekiezen/ });
  await gebruiker.click(mee ?? document.body);
  const [[sleutel] = [""]] = gekozen(entries());
  expect(entries()[sleutel.replace("interventie", "doelen/p1")]).toBe(true);
});

test("a reason not to choose is kept, and goes when it is chosen after all", async () => {
  const { gebruiker, entries } = await toon(SCHOOL, pagina);
  const lezen = within(kaart("Technieken voor begrijpend lezen"));
  await gebruiker.click(lezen.getByText(/Kiezen jullie dit niet/));
  await gebruiker.type(lezen.getByLabelText("Niet gekozen, omdat"), "Doen we al.");
  await gebruiker.tab();
  await waitFor(() => expect(entries()["nietGekozen/begrijpend-lezen/reden"]).toBe("Doen we al."));
  await gebruiker.click(lezen.getByRole("button", { name: /In het plan zetten/ }));
  expect(entries()["nietGekozen/begrijpend-lezen/reden"]).toBeUndefined();
});

test("a reason stays in sight when its suggestion is gone", async () => {
  await toon({ "nietGekozen/feedback/reden": "Doen we al." }, pagina);
  const feedback = within(alles()).getByRole("article", { name: "Feedback" });
  expect(within(feedback).getByLabelText<HTMLTextAreaElement>("Niet gekozen, omdat").value).toBe("Doen we al.");
});

test("filters count what is left, and sorting puts what has no estimate last", async () => {
  const { gebruiker } = await toon(SCHOOL, pagina);
  const lijst = within(alles());
  await gebruiker.type(lijst.getByLabelText("Zoeken"), "feedback");
  await waitFor(() => expect(lijst.getByRole("status").textContent).not.toBe("28 van 28 interventies"));
  expect(lijst.getByRole("article", { name: "Feedback" })).toBeDefined();
  await gebruiker.clear(lijst.getByLabelText("Zoeken"));
  await gebruiker.selectOptions(lijst.getByLabelText("Volgorde"), "effect");
  await waitFor(() => expect(lijst.getByRole("status").textContent).toBe("28 van 28 interventies"));
  const laatste = lijst.getAllByRole("article").at(-1);
  expect(laatste?.textContent).toContain("geen schatting op de menukaart");
  await gebruiker.type(lijst.getByLabelText("Zoeken"), "xyzzy");
  await gebruiker.click(await lijst.findByRole("button", { name: "Alles tonen" }));
  await waitFor(() => expect(lijst.getByRole("status").textContent).toBe("28 van 28 interventies"));
  expect(lijst.getByLabelText<HTMLInputElement>("Zoeken").value).toBe("");
});

test("concerns without a place and what must be found out first are shown", async () => {
  await toon(
    { "school/sectoren/bao": true, "inbreng/t/antwoorden/H6/verschil": "groter", "inbreng/t/antwoorden/A3/zorg": 0 },
    pagina,
  );
  expect(screen.getByRole("region", { name: "Zorg zonder plek" })).toBeDefined();
  expect(screen.getByRole("region", { name: "Eerst uitzoeken" })).toBeDefined();
});

test("the full text cites its sources by name, never by file and line", async () => {
  const { gebruiker } = await toon(SCHOOL, pagina);
  const feedback = within(alles()).getByRole("article", { name: "Feedback" });
  expect(within(feedback).queryByText("Vragen voor de MR")).toBeNull();
  await gebruiker.click(within(feedback).getByText(/Lees alles/));
  expect(within(feedback).getByText("Vragen voor de MR")).toBeDefined();
  expect(alles().textContent).not.toMatch(/(eindrapport|casestudies|magazine|menukaart):[a-z0-9]/);
});

test("an own approach comes in the plan and opens at its name", async () => {
  const { gebruiker, entries, id } = await toon(SCHOOL, pagina);
  await gebruiker.click(screen.getByRole("button", { name: "Eigen aanpak toevoegen" }));
  const keuze = Object.keys(entries()).find((sleutel) => /^keuze\/[^/]+\/eigenNaam$/.test(sleutel));
  expect(keuze).toBeDefined();
  expect(location.hash).toBe(`#/plan/${id}/programma/${keuze?.split("/")[1]}-eigenNaam`);
});

test("what months, cost and evidence mean is told, with the criticism of researchers", async () => {
  await toon({}, pagina);
  expect(screen.getByText(/Tel maanden nooit op/)).toBeDefined();
  expect(screen.getByText(/Onderzoeker Driessen/)).toBeDefined();
});
