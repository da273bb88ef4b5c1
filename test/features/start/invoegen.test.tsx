import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { laadInhoud } from "#content/laad-inhoud.ts";
import { Invoegen, zetKlaar } from "#features/start/invoegen.tsx";
import { useDossier } from "#state/dossier-hooks.ts";
import { DossierProvider } from "#state/dossier-provider.tsx";
import { leesBestand, maakBestand, maakDossier, openBestand } from "#state/dossiers.ts";
import { database } from "#state/opslag.ts";
import { closeDossier, openDossier } from "#storage/open-dossier.ts";

function Plaats() {
  return <p data-testid="plaats">{useDossier().school.plaats}</p>;
}

async function show(id: string) {
  const inhoud = await laadInhoud();
  return render(
    <DossierProvider id={id} inhoud={inhoud} vandaag="2026-11-24" laden={null}>
      <Invoegen id={id} />
      <Plaats />
    </DossierProvider>,
  );
}

async function write(id: string, velden: Record<string, string | undefined>) {
  const document = await openDossier(database, id);
  document.transact(
    Object.entries(velden).map(([sleutel, waarde]) => ({ sleutel, waarde })),
    { wat: "Invoer" },
  );
  await document.settled();
  await closeDossier(database, id);
}

async function file(id: string) {
  const gelezen = await leesBestand((await maakBestand(id)).bytes);
  if (!gelezen.goed) throw new Error(gelezen.fout);
  return gelezen.waarde;
}

/** The same plan on two devices. */
async function newPair() {
  const mijn = await maakDossier({
    "school/naam": "De Es",
    "school/plaats": "Dorp",
    "potje/p/naam": "Werkdruk",
    "potje/p/bron": "rijk",
  });
  const { id: jouw } = await openBestand(await file(mijn), { soort: "nieuw" });
  return { mijn, jouw };
}

it("merges the waiting file once, says what came from it, and takes it back", async () => {
  const id = await maakDossier({ "school/naam": "De Es", "school/plaats": "Dorp" });
  zetKlaar(id, { entries: { "school/naam": "De Es", "school/plaats": "Stad" }, onleesbaar: [] });
  await show(id);
  expect(await screen.findByText("1 plek komt uit het bestand.")).toBeTruthy();
  expect(screen.getByText(/Plaats: van/).textContent).toBe("Plaats: van Dorp naar Stad");
  expect(screen.getByTestId("plaats").textContent).toBe("Stad");
  await userEvent.click(screen.getByRole("button", { name: "Samenvoegen ongedaan maken" }));
  await waitFor(() => expect(screen.getByTestId("plaats").textContent).toBe("Dorp"));
  await waitFor(() => expect(screen.queryByText(/Samengevoegd op/)).toBeNull());
});

it("shows both values of a field that clashed, and gives the one that lost back", async () => {
  const { mijn, jouw } = await newPair();
  await write(mijn, { "school/plaats": "Ede" });
  await write(jouw, { "school/plaats": "Wijhe" });
  await openBestand(await file(jouw), { soort: "samenvoegen", id: mijn });
  await show(mijn);
  const kop = await screen.findByRole("heading", { name: "Op beide plekken gewijzigd" });
  const vak = within(kop.parentElement ?? kop);
  expect(vak.getByText("Ede")).toBeTruthy();
  expect(vak.getByText("Wijhe")).toBeTruthy();
  expect(vak.getByRole("link", { name: "School" }).getAttribute("href")).toBe(`#/plan/${mijn}/school/school-plaats`);
  const staat = screen.getByTestId("plaats").textContent;
  const andere = staat === "Ede" ? /^Die uit het bestand nemen/ : /^Die van hier nemen/;
  await userEvent.click(screen.getByRole("button", { name: andere }));
  expect(screen.getByTestId("plaats").textContent).toBe(staat === "Ede" ? "Wijhe" : "Ede");
  expect(screen.queryByRole("button", { name: andere })).toBeNull();
});

it("keeps an item whole that was deleted here and edited there, and deletes it when asked", async () => {
  const { mijn, jouw } = await newPair();
  await write(mijn, { "potje/p/naam": undefined, "potje/p/bron": undefined });
  await write(jouw, { "potje/p/bron": "gemeente" });
  await openBestand(await file(jouw), { soort: "samenvoegen", id: mijn });
  await show(mijn);
  expect(await screen.findByRole("link", { name: "Potje ‘Werkdruk’" })).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: /^Toch verwijderen.*Werkdruk/ }));
  expect(await screen.findByText(/Het is nu verwijderd/)).toBeTruthy();
});

it("stays with the plan until it is closed, also for a plan that was not open", async () => {
  const { mijn, jouw } = await newPair();
  await write(jouw, { "school/plaats": "Stad" });
  await openBestand(await file(jouw), { soort: "samenvoegen", id: mijn });
  const eerste = await show(mijn);
  expect(await screen.findByText("1 plek komt uit het bestand.")).toBeTruthy();
  eerste.unmount();
  await show(mijn);
  await userEvent.click(await screen.findByRole("button", { name: "Gezien, sluiten" }));
  await waitFor(() => expect(screen.queryByText(/Samengevoegd op/)).toBeNull());
});

it("says that a file holds nothing new, and offers its values after an undone merge", async () => {
  const { mijn, jouw } = await newPair();
  await write(jouw, { "school/plaats": "Stad" });
  const bestand = await file(jouw);
  const document = await openDossier(database, mijn);
  await openBestand(bestand, { soort: "samenvoegen", id: mijn });
  document.undo();
  await openBestand(bestand, { soort: "samenvoegen", id: mijn });
  await show(mijn);
  expect(await screen.findByText(/In dit bestand stond niets nieuws/)).toBeTruthy();
  expect(screen.getByTestId("plaats").textContent).toBe("Dorp");
  await userEvent.click(screen.getByRole("button", { name: "Alles uit het bestand nemen" }));
  expect(screen.getByTestId("plaats").textContent).toBe("Stad");
  await closeDossier(database, mijn);
});
