import { fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { LeerresultatenPagina } from "#features/schoolscan/leerresultaten/leerresultaten-pagina.tsx";
import { SCHOOL, toon } from "../programma/toon.tsx";

const pagina = () => <LeerresultatenPagina />;
const REKENEN = {
  "resultaat/a/vak": "Rekenen",
  "resultaat/a/groep": "groep-5",
  "resultaat/a/moment": "M",
  "resultaat/a/datum": "2026-01-20",
  "resultaat/a/n": 24,
  "resultaat/a/verdeling/I": 30,
  "resultaat/a/verdeling/V": 60,
};

async function paste(tekst: string) {
  fireEvent.change(screen.getByLabelText("Plak hier de cellen, met de kopregel erbij"), { target: { value: tekst } });
  await userEvent.click(screen.getByRole("button", { name: "Geplakte cellen bekijken" }));
}

test("an empty page teaches, and the first result opens with the focus in it", async () => {
  await toon(SCHOOL, pagina);
  expect(screen.getByText("Nog geen resultaten")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Resultaat toevoegen" }));
  expect(document.activeElement).toBe(screen.getByLabelText("Vak"));
});

test("says what does not add up, copies to the next moment and removes with a way back", async () => {
  const { entries } = await toon({ ...SCHOOL, ...REKENEN }, pagina);
  expect(screen.getByText(/De procenten tellen op tot 90/)).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: /^Volgend moment erbij/ }));
  expect(screen.getByRole("heading", { name: "Rekenen, groep 5, E-moment" })).toBeTruthy();
  const [eerste] = screen.getAllByRole("button", { name: /^Verwijderen/ });
  await userEvent.click(eerste ?? document.body);
  expect(Object.keys(entries()).filter((sleutel) => sleutel.endsWith("/vak"))).toHaveLength(1);
});

test("marks a small group and an average alone", async () => {
  await toon({ ...SCHOOL, "resultaat/a/vak": "Taal", "resultaat/a/n": 9, "resultaat/a/gemiddelde": 130 }, pagina);
  expect(screen.getByText("Minder dan 10 leerlingen.")).toBeTruthy();
  expect(screen.getByText("Hier staat alleen een gemiddelde.")).toBeTruthy();
});

test("takes rows over from pasted cells in one step, without the refused column", async () => {
  const { entries } = await toon(SCHOOL, pagina);
  await paste(
    "Leraar\tVak\tGroep\tMoment\tn\tI\tII\tIII\tIV\tV\nJan de Vries\tRekenen\t5\tM\t24\t20\t20\t20\t20\t20\nEva Bakker\tRekenen\t66\tM\t20\t20\t20\t20\t20\t20",
  );
  expect(await screen.findByText("1 kolom is geweigerd")).toBeTruthy();
  expect(screen.queryByText(/Vries/)).toBeNull();
  expect(screen.getByText(/Rij 2: .*Deze rij kan niet mee/)).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "1 rij overnemen" }));
  expect(Object.values(entries())).toContain("Rekenen");
  expect(JSON.stringify(entries())).not.toMatch(/Vries|Bakker|Leraar/);
  await userEvent.click(screen.getByRole("button", { name: "Ongedaan maken" }));
  expect(Object.keys(entries()).some((sleutel) => sleutel.startsWith("resultaat/"))).toBe(false);
});

test("refuses a table with one row per pupil, and forgets what was pasted", async () => {
  await toon(SCHOOL, pagina);
  await paste("Leerling\tGroep\tUitslag\nJan de Vries\t5\tIII\nEva Bakker\t5\tII");
  await waitFor(() => expect(screen.getByText("Deze tabel heeft één rij per leerling")).toBeTruthy());
  expect(document.body.innerHTML).not.toMatch(/Vries|Bakker/);
});

test("shows a trend once there are two moments, with the same numbers as a table", async () => {
  const eind = Object.fromEntries(
    Object.entries(REKENEN).map(([sleutel, waarde]) => [sleutel.replace("/a/", "/b/"), waarde]),
  );
  await toon({ ...SCHOOL, ...REKENEN, ...eind, "resultaat/b/moment": "E", "resultaat/b/datum": "2026-06-20" }, pagina);
  expect(screen.getByRole("list", { name: "Rekenen, groep 5, niveau I tot en met V" }).children).toHaveLength(2);
  expect(screen.getByRole("table", { name: "Rekenen, groep 5: procent van de leerlingen" })).toBeTruthy();
});
