import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it } from "vitest";
import { naarJson } from "#domain/dossier/bestand.ts";
import type { Entries } from "#domain/dossier/entries.ts";
import { StartPagina } from "#features/start/start-pagina.tsx";
import { maakDossier, verwijderDossier, wisDossier } from "#state/dossiers.ts";
import { Berichten } from "#ui/bericht.tsx";

const gemaakt: string[] = [];
const maak = async (entries: Entries) => {
  const id = await maakDossier(entries);
  gemaakt.push(id);
  return id;
};

afterEach(async () => {
  const heen = location.hash.split("/")[2];
  await Promise.all([...gemaakt.splice(0), ...(heen ? [heen] : [])].map(wisDossier));
  location.hash = "";
});

function open(vandaag = new Date().toISOString().slice(0, 10)) {
  const planHref = (id: string, stap?: string) => `#/plan/${id}${stap ? `/${stap}` : ""}`;
  render(
    <Berichten>
      <StartPagina planHref={planHref} vandaag={vandaag} />
    </Berichten>,
  );
  return userEvent.setup();
}

const esdoorn = { "school/naam": "De Esdoorn", "plan/beginjaar": 2026, "plan/jaren": 2 } as const;

it("begins a plan with a name, sectors and a year, and opens the step School", async () => {
  const user = open();
  await user.click(await screen.findByRole("button", { name: "Nieuw plan beginnen" }));
  const dialoog = within(await screen.findByRole("dialog", { name: "Voor welke school is het plan?" }));
  await user.click(dialoog.getByRole("button", { name: "Plan beginnen" }));
  expect(dialoog.getByText("Typ de naam van de school. Later wijzigen kan.")).toBeTruthy();
  await user.type(dialoog.getByLabelText("Naam van de school"), "De Beuk");
  await user.click(dialoog.getByLabelText("speciaal onderwijs"));
  await user.click(dialoog.getByRole("button", { name: "Plan beginnen" }));
  await waitFor(() => expect(location.hash).toMatch(/^#\/plan\/.+\/school$/));
  expect(await screen.findByRole("link", { name: /^De Beuk, plan/ })).toBeTruthy();
});

it("copies, makes the plan of the next year, archives and deletes with a way back", async () => {
  await maak(esdoorn);
  const user = open();
  await user.click(await screen.findByRole("button", { name: "Plan voor volgend jaar maken" }));
  expect(await screen.findByRole("link", { name: "De Esdoorn, plan 2027–2029" })).toBeTruthy();
  const rij = () =>
    within(screen.getByRole("link", { name: "De Esdoorn, plan 2026–2028" }).closest("li") ?? document.body);
  await user.click(rij().getByRole("button", { name: "Archiveren" }));
  expect(await screen.findByText("Archief")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Ongedaan maken" }));
  await screen.findByRole("link", { name: "De Esdoorn, plan 2026–2028" });
  await user.click(rij().getByRole("button", { name: "Verwijderen" }));
  expect(await screen.findByText("Onlangs verwijderd")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Ongedaan maken" }));
  expect(await screen.findByRole("link", { name: "De Esdoorn, plan 2026–2028" })).toBeTruthy();
});

it("gives a plan a name of its own", async () => {
  await maak(esdoorn);
  const user = open();
  await user.click(await screen.findByRole("button", { name: "Naam wijzigen" }));
  const dialoog = within(await screen.findByRole("dialog"));
  await user.clear(dialoog.getByLabelText("Naam van het plan"));
  await user.type(dialoog.getByLabelText("Naam van het plan"), "Proefplan");
  await user.click(dialoog.getByRole("button", { name: "Naam bewaren" }));
  expect(await screen.findByRole("link", { name: "Proefplan" })).toBeTruthy();
  await user.click(await screen.findByRole("button", { name: "Ongedaan maken" }));
  expect(await screen.findByRole("link", { name: "De Esdoorn, plan 2026–2028" })).toBeTruthy();
});

it("asks before it wipes a plan for good", async () => {
  await verwijderDossier(await maak(esdoorn));
  const user = open();
  await user.click(await screen.findByRole("button", { name: /^Voorgoed wissen/ }));
  const dialoog = within(await screen.findByRole("dialog", { name: /voorgoed van dit apparaat wissen/ }));
  await user.click(dialoog.getByRole("button", { name: "Plan houden" }));
  await user.click(screen.getByRole("button", { name: /^Voorgoed wissen/ }));
  await user.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "Voorgoed wissen" }));
  await waitFor(() => expect(screen.queryByText("Onlangs verwijderd")).toBeNull());
});

it("reminds of a back-up when a plan is older than a day and in no file yet", async () => {
  await maak(esdoorn);
  open("2099-01-01");
  expect(
    await screen.findByText(
      "‘De Esdoorn, plan 2026–2028’ is nog niet als bestand bewaard. Het staat alleen op dit apparaat.",
    ),
  ).toBeTruthy();
});

const kies = async (user: ReturnType<typeof userEvent.setup>, inhoud: string, naam = "plan.json") => {
  await screen.findByRole("button", { name: "Bestand openen" });
  const invoer = document.querySelector<HTMLInputElement>("input[type=file]");
  if (invoer) await user.upload(invoer, new File([inhoud], naam));
};

it("opens a file as a new plan", async () => {
  const user = open();
  await kies(user, JSON.stringify(naarJson({ "school/naam": "De Populier" })));
  await waitFor(() => expect(location.hash).toMatch(/^#\/plan\//));
});

it.each(['{"formaat":"iets anders"}', "geen json", '{"formaat":'])(
  "refuses %s in Dutch and changes nothing",
  async (inhoud) => {
    const user = open();
    await kies(user, inhoud);
    expect((await screen.findByRole("alert")).textContent).toContain("Dit bestand kunnen wij niet openen");
    expect(location.hash).toBe("");
  },
);

it("asks what to do with a file of a school that is already here", async () => {
  await maak(esdoorn);
  const user = open();
  await kies(user, JSON.stringify(naarJson(esdoorn)));
  const dialoog = within(
    await screen.findByRole("dialog", { name: "Van deze school staat al een plan op dit apparaat" }),
  );
  expect(location.hash).toBe("");
  await user.click(dialoog.getByRole("button", { name: "Niet openen" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(screen.getAllByRole("link", { name: /^De Esdoorn/ })).toHaveLength(1);
});

it("knows the school of a file by its BRIN, not by the name of the plan", async () => {
  await maak({ ...esdoorn, "school/brin": "12AB", "school/vestiging": "00", "plan/titel": "Ons plan" });
  await maak({ ...esdoorn, "school/brin": "12AB", "school/vestiging": "01" });
  const user = open();
  const bestand = { ...esdoorn, "school/naam": "Esdoorn", "school/brin": "12AB", "school/vestiging": "00" };
  await kies(user, JSON.stringify(naarJson(bestand)));
  expect((await screen.findByRole("dialog")).textContent).toContain("Het gaat om: Ons plan.");
});

it("gives a copy a name of its own", async () => {
  await maak(esdoorn);
  const user = open();
  await user.click(await screen.findByRole("button", { name: "Kopie maken" }));
  expect(await screen.findByRole("link", { name: "De Esdoorn, plan 2026–2028 (kopie)" })).toBeTruthy();
});

it("takes a file that is dropped on the page", async () => {
  open();
  await screen.findByRole("button", { name: "Bestand openen" });
  const val = new Event("drop", { cancelable: true });
  Object.assign(val, { dataTransfer: { files: [new File(["niets"], "x.json")] } });
  dispatchEvent(val);
  expect(val.defaultPrevented).toBe(true);
  expect(await screen.findByRole("alert")).toBeTruthy();
});
