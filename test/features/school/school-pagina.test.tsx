import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { laadInhoud } from "#content/laad-inhoud.ts";
import type { Entries } from "#domain/dossier/entries.ts";
import { SchoolPagina } from "#features/school/school-pagina.tsx";
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
  const inhoud = await laadInhoud();
  render(
    <Berichten>
      <DossierProvider id={id} inhoud={inhoud} vandaag="2026-11-24" laden={<p>laden</p>}>
        <SchoolPagina />
        <Meelezer />
      </DossierProvider>
    </Berichten>,
  );
  await screen.findByRole("heading", { level: 1 });
  return userEvent.setup();
}

const bao = { "school/naam": "De Es", "school/sectoren/bao": true, "plan/beginjaar": 2026, "plan/jaren": 2 } as const;

it("asks the groups that follow from the kind of education, and adds them up", async () => {
  const user = await open(bao);
  await user.type(screen.getByLabelText("Groep 1"), "20");
  await user.type(screen.getByLabelText("Groep 8"), "1.024");
  await user.tab();
  expect(await screen.findByText("1044")).toBeTruthy();
  await user.click(screen.getByLabelText("voortgezet onderwijs"));
  await user.click(await screen.findByLabelText("havo"));
  expect(await screen.findByLabelText("Leerjaar 5")).toBeTruthy();
  expect(screen.queryByLabelText("Leerjaar 6")).toBeNull();
  expect(nu["school/leerlingen/groep-8"]).toBe(1024);
});

it("asks first for the kind of education when there is none", async () => {
  await open({ "school/naam": "De Es" });
  expect(screen.getByText(/Kies eerst het soort onderwijs/)).toBeTruthy();
});

it("warns when all groups have 0 pupils", async () => {
  const user = await open(bao);
  await user.type(screen.getByLabelText("Groep 1"), "0");
  await user.tab();
  expect(await screen.findByText(/Nu staan er 0 leerlingen/)).toBeTruthy();
});

it.each([
  ["Groep 1", "tien", "Typ een heel getal, zonder letters of komma."],
  ["Groep 1", "-3", "Typ een heel getal, zonder letters of komma."],
  ["BRIN", "1234", "Een BRIN is vier tekens: twee cijfers en twee letters, bijvoorbeeld 12AB."],
  ["Aantal mensen in het team", "0", "Typ een getal vanaf 1."],
  ["Wanneer besluit de MR?", "31-2-2027", "Deze datum bestaat niet. Kijk de dag en de maand na."],
])("says at %s what is wrong with %s", async (label, tekst, fout) => {
  const user = await open(bao);
  await user.type(screen.getByLabelText(label), tekst);
  await user.tab();
  expect(await screen.findByText(fout)).toBeTruthy();
  expect(screen.getByLabelText(label).getAttribute("aria-invalid")).toBe("true");
});

it("says that a date is outside the plan, and within which days it can be", async () => {
  const user = await open(bao);
  await user.click(screen.getByRole("button", { name: "Moment toevoegen" }));
  await user.type(await screen.findByLabelText("Datum van moment 1"), "1-9-2030");
  await user.tab();
  expect(
    await screen.findByText("Deze datum valt buiten het plan: kies tussen 01-08-2026 en 31-07-2028."),
  ).toBeTruthy();
});

it("keeps a list of speerpunten that can be moved, and a deleted one can be put back", async () => {
  const user = await open(bao);
  for (const tekst of ["Lezen", "Rust"]) {
    await user.click(screen.getByRole("button", { name: "Speerpunt toevoegen" }));
    await waitFor(() => expect(document.activeElement?.id).toMatch(/^speerpunt-/));
    await user.keyboard(tekst);
  }
  await user.click(await screen.findByRole("button", { name: /Rust.*omhoog/ }));
  await waitFor(() => expect(screen.getByLabelText("Speerpunt 1")).toHaveProperty("value", "Rust"));
  await user.click(screen.getByRole("button", { name: /Verwijderen.*Lezen/ }));
  await waitFor(() => expect(screen.queryByLabelText("Speerpunt 2")).toBeNull());
  await user.click(
    within(screen.getByText("Speerpunt verwijderd.").parentElement ?? document.body).getByRole("button", {
      name: "Ongedaan maken",
    }),
  );
  await waitFor(() => expect(screen.getByLabelText("Speerpunt 2")).toHaveProperty("value", "Lezen"));
});

it("tells when more people took part than were asked", async () => {
  const user = await open({ ...bao, "gesprek/g1/volgorde": 1, "gesprek/g1/gevraagd": 10 });
  await user.type(screen.getByLabelText("Hoeveel deden er mee?"), "12");
  await user.tab();
  expect(await screen.findByText(/meer mensen mee dan er gevraagd zijn/)).toBeTruthy();
});
