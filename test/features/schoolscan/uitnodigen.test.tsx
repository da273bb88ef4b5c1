import { screen, waitFor, within } from "@testing-library/react";
import { beforeAll, expect, test } from "vitest";
import { laadInhoud } from "#content/laad-inhoud.ts";
import type { Entries } from "#domain/dossier/entries.ts";
import { schrijfInzending } from "#domain/dossier/inzending.ts";
import { SchoolscanPagina } from "#features/schoolscan/schoolscan-pagina.tsx";
import { leesUitnodiging, pakjeUit } from "#state/pakjes.ts";
import { toon } from "../programma/toon.tsx";

const BAO: Entries = { "school/naam": "De Proefschool (verzonnen)", "school/sectoren/bao": true };
const pagina = (plek?: string) => <SchoolscanPagina {...(plek === undefined ? {} : { plek })} />;
const ingeleverd = (zorg: number) =>
  schrijfInzending({ rol: "team", formulier: "team", keer: 1, antwoorden: { T2: zorg } });

beforeAll(async () => {
  await laadInhoud();
});

const uitnodiging = async () => {
  const link = await screen.findByLabelText<HTMLInputElement>("Link");
  const gelezen = await leesUitnodiging(pakjeUit(link.value) ?? new Uint8Array());
  if (!gelezen.goed) throw new Error(gelezen.fout);
  return gelezen.waarde;
};

test("asks for the kind of school first", async () => {
  const { id } = await toon({}, pagina, "uitnodigen");
  expect(screen.getByRole("link", { name: "Soort school kiezen" }).getAttribute("href")).toBe(`#/plan/${id}/school`);
});

test("makes an invitation with a key that stays the same, and own questions go along in the forms they are ticked for", async () => {
  const { gebruiker, entries } = await toon(BAO, pagina, "uitnodigen");
  await gebruiker.click(screen.getByRole("button", { name: "Uitnodiging maken" }));
  const eerste = await uitnodiging();
  expect(eerste).toMatchObject({ formulier: "team", rol: "team", school: "De Proefschool (verzonnen)", vragen: [] });
  expect(eerste.ontvanger).toBe(entries()["ronde/r1/ontvanger"]);
  expect(entries()["sleutel/r1"]).toMatch(/^AGE-SECRET-KEY-1/);

  await gebruiker.click(screen.getByRole("button", { name: "Eigen vraag toevoegen" }));
  await gebruiker.type(await screen.findByLabelText("Vraag"), "Is de pauze lang genoeg?");
  await gebruiker.selectOptions(screen.getByLabelText("Hoe wordt hij beantwoord?"), "eens of oneens");
  await gebruiker.click(screen.getByLabelText("Vragen voor het team"));
  await waitFor(async () =>
    expect((await uitnodiging()).vragen).toMatchObject([{ tekst: "Is de pauze lang genoeg?", soort: "eens" }]),
  );
  expect((await uitnodiging()).ontvanger).toBe(eerste.ontvanger);
  await gebruiker.selectOptions(screen.getByLabelText("Wie nodigen jullie uit?"), "Vragen voor ouders");
  await waitFor(async () => expect(await uitnodiging()).toMatchObject({ rol: "ouders", vragen: [] }));

  await gebruiker.click(screen.getByRole("button", { name: "Eigen vraag 1 verwijderen" }));
  expect(Object.keys(entries()).some((sleutel) => sleutel.startsWith("eigenVraag/"))).toBe(false);
  await gebruiker.click(screen.getByRole("button", { name: "Ongedaan maken" }));
  expect(await screen.findByDisplayValue("Is de pauze lang genoeg?")).toBeDefined();
});

test("there are at most eight own questions", async () => {
  const acht = Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`eigenVraag/v${i}/tekst`, `Vraag ${i}`]));
  await toon({ ...BAO, ...acht }, pagina, "uitnodigen");
  expect(screen.getByRole("button", { name: "Eigen vraag toevoegen" }).getAttribute("aria-disabled")).toBe("true");
  expect(screen.getByText("Er zijn al 8 eigen vragen.")).toBeDefined();
});

test("says how many handed in per role and no answer, and removes with a way back", async () => {
  const { gebruiker, entries } = await toon(
    { ...BAO, "inzending/r1/pabc": ingeleverd(5), "inzending/r1/pdef": ingeleverd(4) },
    pagina,
    "uitnodigen",
  );
  expect(screen.getByText(/: 2 ingeleverd/)).toBeDefined();
  expect(screen.queryByText(/zeer veel zorgen$/)).toBeNull();
  await gebruiker.click(screen.getByText("Een formulier weghalen"));
  await gebruiker.click(screen.getByRole("button", { name: /met code\s*pabc/ }));
  expect(entries()["inzending/r1/pabc"]).toBeUndefined();
  expect(screen.getByText(/: 1 ingeleverd/)).toBeDefined();
  await gebruiker.click(screen.getByRole("button", { name: "Ongedaan maken" }));
  expect(entries()["inzending/r1/pabc"]).toBeDefined();
  await gebruiker.click(screen.getByRole("button", { name: /^Alle ingeleverde formulieren/ }));
  expect(screen.getByText("Nog niets ingeleverd")).toBeDefined();
});

test("a closed round takes no new invitations, and says where to go", async () => {
  const { id } = await toon({ ...BAO, "ronde/r1/geslotenOp": "2026-11-20" }, pagina, "uitnodigen");
  expect(screen.queryByRole("button", { name: "Uitnodiging maken" })).toBeNull();
  expect(screen.getByRole("link", { name: "Naar de rondes" }).getAttribute("href")).toBe(
    `#/plan/${id}/schoolscan/rondes`,
  );
});

test("names what a file or link is not, and changes nothing", async () => {
  const { gebruiker, entries } = await toon(BAO, pagina, "uitnodigen");
  const voor = entries();
  await gebruiker.upload(screen.getByLabelText("Bestanden kiezen"), [new File(["hallo"], "brief.txt")]);
  const lijst = await screen.findByRole("list", { name: "Wat er met elk bestand gebeurde" });
  expect(within(lijst).getByText("brief.txt")).toBeDefined();
  expect(within(lijst).getByText(/geen ingeleverd formulier/)).toBeDefined();
  await gebruiker.type(screen.getByLabelText("Of plak een link"), "https://voorbeeld.nl/a https://voorbeeld.nl/b");
  await gebruiker.click(screen.getByRole("button", { name: "Geplakte link openen" }));
  expect(await screen.findByText("Geplakte link 2")).toBeDefined();
  expect(entries()).toEqual(voor);
});

test("prints a form with every question and a box for every choice", async () => {
  await toon(BAO, pagina, "uitnodigen.papier-ouders");
  expect(screen.getByRole("heading", { level: 1, name: "Vragen voor ouders" })).toBeDefined();
  expect(screen.getByText(/9\. Wat moet de school zeker blijven doen/)).toBeDefined();
  expect(screen.getAllByRole("listitem").filter((punt) => punt.textContent === "filmpje")).toHaveLength(1);
  expect(screen.getByRole("button", { name: "Afdrukken" })).toBeDefined();
});
