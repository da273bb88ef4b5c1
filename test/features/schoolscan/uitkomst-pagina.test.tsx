import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { laadVoorbeeld } from "#content/voorbeeld/laad-voorbeeld.ts";
import { schrijfInzending } from "#domain/dossier/inzending.ts";
import { RondesPagina } from "#features/schoolscan/rondes/rondes-pagina.tsx";
import { UitkomstPagina } from "#features/schoolscan/uitkomst/uitkomst-pagina.tsx";
import { toon } from "../programma/toon.tsx";

const uitkomst = () => <UitkomstPagina />;
const rondes = () => <RondesPagina />;

test("an empty scan says how answers come here", async () => {
  await toon({ "school/sectoren/bao": true }, uitkomst);
  expect(screen.getByRole("heading", { name: "Nog geen antwoorden" })).toBeDefined();
  expect(screen.getByRole("link", { name: "Anderen uitnodigen" })).toBeDefined();
});

test("groups stand beside each other with their middle, and a group that is too small is hidden", async () => {
  await toon(await laadVoorbeeld(), uitkomst);
  const vraag = within(screen.getByRole("region", { name: /motivatie en werkhouding/ }));
  expect(vraag.getByText("Team (14)")).toBeDefined();
  expect(vraag.getByText(/Verschil van 2 stappen/)).toBeDefined();
  expect(vraag.getByText(/Besluit na overleg: veel zorgen/)).toBeDefined();
  expect(
    screen.getByText(/Minder dan 10 ouders leverden een formulier in\. Hun antwoorden tellen niet mee\./),
  ).toBeDefined();
  expect(screen.queryByRole("heading", { name: /thuis te helpen met school/ })).toBeNull();
});

test("the filter shows differences only, and finds a question by a word", async () => {
  await toon(await laadVoorbeeld(), uitkomst);
  const gebruiker = userEvent.setup();
  await gebruiker.click(screen.getByRole("checkbox", { name: "Alleen verschillen" }));
  expect(screen.getByText("2 vragen", { selector: ".filter [role=status]" })).toBeDefined();
  await gebruiker.type(screen.getByRole("searchbox", { name: "Zoeken" }), "motivatie");
  expect(screen.getByText("1 vraag", { selector: ".filter [role=status]" })).toBeDefined();
});

test("forms of an open round wait until it is closed, and closing can be taken back", async () => {
  const blad = (rekenen: number) =>
    schrijfInzending({ rol: "team", formulier: "team", keer: 1, antwoorden: { T3: rekenen } });
  const formulieren = Object.fromEntries([1, 2, 3, 4, 5].map((i) => [`inzending/r1/p${i}`, blad(i)]));
  const { entries } = await toon({ "school/sectoren/bao": true, ...formulieren }, uitkomst);
  const gebruiker = userEvent.setup();
  expect(screen.queryByText("Team (5)")).toBeNull();
  await gebruiker.click(screen.getByRole("button", { name: "Ronde sluiten en antwoorden tonen" }));
  await gebruiker.click(await screen.findByRole("button", { name: "Ronde sluiten" }));
  expect(await screen.findByText("Team (5)")).toBeDefined();
  expect(entries()["ronde/r1/geteld/team/p1"]).toBe(1);
  await gebruiker.click(screen.getByRole("button", { name: "Ongedaan maken" }));
  expect(entries()["ronde/r1/geslotenOp"]).toBeUndefined();
  expect(screen.queryByText("Team (5)")).toBeNull();
});

test("a new round begins empty, keeps the one before, and can be taken back", async () => {
  const voor = await laadVoorbeeld();
  const { entries } = await toon(voor, rondes);
  const gebruiker = userEvent.setup();
  await gebruiker.type(
    within(screen.getByRole("region", { name: "Nieuwe ronde" })).getByLabelText("Naam"),
    "Najaar 2027",
  );
  await gebruiker.click(screen.getByRole("button", { name: "Nieuwe ronde openen" }));
  expect(await screen.findByRole("heading", { name: /Najaar 2027/ })).toBeDefined();
  expect(screen.getByRole("link", { name: "Teruglezen en vergelijken" })).toBeDefined();
  expect(entries()["inbreng/schoolleiding/antwoorden/A2/zorg"]).toBe(voor["inbreng/schoolleiding/antwoorden/A2/zorg"]);
  await gebruiker.click(screen.getByRole("button", { name: "Ongedaan maken" }));
  expect(entries()["plan/ronde"]).toBeUndefined();
});
