import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Entries } from "#domain/dossier/entries.ts";
import { KlassengesprekkenPagina } from "#features/schoolscan/klassengesprekken/klassengesprekken-pagina.tsx";
import { toon } from "../programma/toon.tsx";

const BAO: Entries = { "school/naam": "De Proefschool (verzonnen)", "school/sectoren/bao": true };
const KLAS: Entries = {
  ...BAO,
  "klassengesprek/g/volgorde": 1,
  "klassengesprek/g/groep": "groep-7",
  "klassengesprek/g/aanwezig": 24,
};
const pagina = () => <KlassengesprekkenPagina />;
const eersteKolom = (naam: string) => {
  const [veld] = screen.getAllByLabelText<HTMLInputElement>(new RegExp(`^${naam}, `));
  if (!veld) throw new Error(`no field ${naam}`);
  return veld;
};

test("teaches when there is nothing, and adds a class with the focus on its first field", async () => {
  const { gebruiker, entries } = await toon(BAO, pagina);
  expect(screen.getByText("Nog geen gesprekken")).toBeDefined();
  await gebruiker.click(screen.getByRole("button", { name: "Gesprek met een klas toevoegen" }));
  expect(document.activeElement).toBe(screen.getByLabelText("Groep of leerjaar"));
  await gebruiker.selectOptions(screen.getByLabelText("Groep of leerjaar"), "Groep 7");
  expect(Object.entries(entries())).toContainEqual([expect.stringMatching(/^klassengesprek\/.*\/ronde$/), "r1"]);
  expect(Object.values(entries())).toContain("groep-7");
});

test("says when more hands were counted than there were pupils", async () => {
  const { gebruiker, entries } = await toon(KLAS, pagina);
  await gebruiker.type(eersteKolom("Eens"), "20");
  await gebruiker.type(eersteKolom("Oneens"), "6");
  await gebruiker.tab();
  expect(await screen.findByText("Bij stelling 1 zijn 26 handen geteld, maar er waren 24 leerlingen.")).toBeDefined();
  await gebruiker.clear(eersteKolom("Oneens"));
  await gebruiker.type(eersteKolom("Oneens"), "4");
  await gebruiker.tab();
  await waitFor(() => expect(screen.queryByText(/Bij stelling 1/)).toBeNull());
  expect(Object.values(entries())).toContain(20);
});

test("keeps themes, warns for a name, and takes a removed theme back", async () => {
  const { gebruiker, entries } = await toon(KLAS, pagina);
  await gebruiker.click(screen.getByRole("button", { name: "Thema toevoegen" }));
  const thema = screen.getByRole("textbox", { name: "Thema 1" });
  expect(document.activeElement).toBe(thema);
  await gebruiker.type(thema, "ruzie met Sanne Jansen");
  await gebruiker.tab();
  expect(await screen.findByText(/Dit lijkt op een naam/)).toBeDefined();
  await gebruiker.clear(thema);
  await gebruiker.type(thema, "ruzie op het plein");
  await gebruiker.tab();
  await waitFor(() => expect(screen.queryByText(/Dit lijkt op/)).toBeNull());
  await gebruiker.click(screen.getByRole("button", { name: /^Verwijderen ?: thema 1/ }));
  expect(Object.values(entries())).not.toContain("ruzie op het plein");
  await gebruiker.click(screen.getByRole("button", { name: "Ongedaan maken" }));
  expect(Object.values(entries())).toContain("ruzie op het plein");
});

test("adds classes together, and shows nothing of a small class", async () => {
  await toon(
    {
      ...KLAS,
      "klassengesprek/g/stelling/S1/eens": 15,
      "klassengesprek/k/aanwezig": 8,
      "klassengesprek/k/stelling/S1/eens": 8,
      "klassengesprek/k/thema/t/tekst": "geheim thema",
    },
    pagina,
  );
  const tabel = screen.getByRole("table", { name: "Alle klassen samen" });
  expect(tabel.textContent).toContain("Eens15");
  expect(tabel.textContent).not.toContain("23");
  expect(screen.getByText(/Nog 1 klas telt niet mee/)).toBeDefined();
  expect(screen.queryByText(/geheim thema:/)).toBeNull();
});
