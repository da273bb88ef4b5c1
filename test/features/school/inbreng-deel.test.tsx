import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { laadInhoud } from "#content/laad-inhoud.ts";
import type { Entries } from "#domain/dossier/entries.ts";
import { InbrengDeel } from "#features/school/inbreng-deel.tsx";
import { UrenDeel } from "#features/school/uren-deel.tsx";
import { useEntries } from "#state/dossier-hooks.ts";
import { DossierProvider } from "#state/dossier-provider.tsx";
import { maakDossier } from "#state/dossiers.ts";
import { Berichten } from "#ui/bericht.tsx";

let nu: Entries = {};

function Meelezer() {
  nu = useEntries();
  return null;
}

async function open(entries: Entries) {
  const id = await maakDossier(entries);
  render(
    <Berichten>
      <DossierProvider id={id} inhoud={await laadInhoud()} vandaag="2026-11-24" laden={<p>laden</p>}>
        <UrenDeel />
        <InbrengDeel />
        <Meelezer />
      </DossierProvider>
    </Berichten>,
  );
  await screen.findByRole("heading", { name: /Wat zeiden ze/ });
  return userEvent.setup();
}

const met = (einde: string) => Object.entries(nu).find(([sleutel]) => sleutel.endsWith(einde))?.[1];

it("keeps what was said, by whom, and what the school does with it", async () => {
  const user = await open({ "keuze/i1/eigenNaam": "Rust", "keuze/i1/volgorde": 1 });
  await user.click(screen.getByRole("button", { name: "Inbreng toevoegen" }));
  await user.selectOptions(await screen.findByLabelText("Wie zei dit?"), "ouders");
  await user.selectOptions(screen.getByLabelText("Doen jullie er iets mee?"), "nee");
  await user.selectOptions(screen.getByLabelText("Bij welke interventie hoort dit?"), "i1");
  await user.type(screen.getByLabelText("Wat werd er gezegd?"), "Kleinere klassen.");
  await user.type(screen.getByLabelText("Wat doen jullie, of waarom niet?"), "Er is geen lokaal.");
  await user.tab();
  expect([met("/groep"), met("/doen"), met("/keuze"), met("/gezegd"), met("/reactie")]).toEqual([
    "ouders",
    false,
    "i1",
    "Kleinere klassen.",
    "Er is geen lokaal.",
  ]);
  await user.selectOptions(screen.getByLabelText("Doen jullie er iets mee?"), "");
  expect(met("/doen")).toBeUndefined();
});

it("keeps hours per function, and removes a row", async () => {
  const user = await open({});
  await user.click(screen.getByRole("button", { name: "Functie toevoegen" }));
  await user.type(await screen.findByLabelText("Functie 1"), "taalcoach");
  await user.type(screen.getByLabelText("Uren per week"), "6,5");
  await user.tab();
  expect([met("/wie"), met("/urenPerWeek")]).toEqual(["taalcoach", 6.5]);
  await user.click(screen.getByRole("button", { name: /^Verwijderen ?: taalcoach$/ }));
  expect(met("/wie")).toBeUndefined();
});
