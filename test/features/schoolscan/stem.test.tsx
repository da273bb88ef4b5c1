import { screen, waitFor, within } from "@testing-library/react";
import { beforeAll, expect, test } from "vitest";
import { laadInhoud } from "#content/laad-inhoud.ts";
import type { Entries } from "#domain/dossier/entries.ts";
import { schrijfInzending } from "#domain/dossier/inzending.ts";
import { SchoolscanPagina } from "#features/schoolscan/schoolscan-pagina.tsx";
import { leesUitnodiging, pakjeUit } from "#state/pakjes.ts";
import { toon } from "../programma/toon.tsx";

const PLAN: Entries = {
  "school/naam": "De Proefschool (verzonnen)",
  "school/sectoren/bao": true,
  "keuze/i1/eigenNaam": "Lezen bij de bieb",
  "keuze/i1/volgorde": 1,
};
const pagina = (plek?: string) => <SchoolscanPagina {...(plek === undefined ? {} : { plek })} />;
const stemmen = (aantal: number): Entries =>
  Object.fromEntries(
    Array.from({ length: aantal }, (_, i) => [
      `inzending/s1/p${i}`,
      schrijfInzending({ rol: "team", formulier: "stem", keer: 1, antwoorden: { "keuze-i1": "steun" } }),
    ]),
  );
const LOOPT: Entries = {
  ...PLAN,
  "ronde/s1/soort": "stem",
  "ronde/s1/naam": "Stem over de keuzes",
  "ronde/s1/keuzes/i1/naam": "Lezen bij de bieb",
};
const stemRonde = (entries: Entries) =>
  Object.keys(entries).flatMap((sleutel) => /^ronde\/([^/]+)\/soort$/.exec(sleutel)?.[1] ?? [])[0];

beforeAll(async () => {
  await laadInhoud();
});

test("without choices there is nothing to vote on", async () => {
  await toon({ "school/sectoren/bao": true }, pagina, "stem");
  expect(screen.getByRole("link", { name: "Naar de menukaart" })).toBeDefined();
  expect(screen.queryByRole("button", { name: "Stem openen" })).toBeNull();
});

test("opens a vote with a key of its own, and invites with the choices as they are now", async () => {
  const { gebruiker, entries } = await toon(PLAN, pagina, "stem");
  await gebruiker.click(screen.getByRole("button", { name: "Stem openen" }));
  await gebruiker.click(await screen.findByRole("button", { name: "Uitnodiging maken" }));
  const { value } = await screen.findByLabelText<HTMLInputElement>("Link");
  const gelezen = await leesUitnodiging(pakjeUit(value) ?? new Uint8Array());
  const ronde = stemRonde(entries());
  expect(gelezen).toMatchObject({
    goed: true,
    waarde: { formulier: "stem", rol: "team", ronde, keuzes: [{ id: "i1", naam: "Lezen bij de bieb" }] },
  });
  expect(entries()[`sleutel/${ronde}`]).toMatch(/^AGE-SECRET-KEY-1/);
  expect(entries()["ronde/r1/ontvanger"]).toBeUndefined();
  expect(screen.queryByRole("button", { name: "Stem openen" })).toBeNull();
});

test("closing counts once; the way back is offered", async () => {
  const { gebruiker, entries } = await toon({ ...LOOPT, ...stemmen(5) }, pagina, "stem");
  expect(screen.getByText(/5 ingeleverd/)).toBeDefined();
  await gebruiker.click(screen.getByRole("button", { name: "Stem sluiten en uitslag tonen" }));
  await gebruiker.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "Stem sluiten" }));
  await waitFor(() => expect(entries()["ronde/s1/geteld/team/p4"]).toBe(1));
  expect(screen.getByText("De stem is geteld")).toBeDefined();
  await gebruiker.click(screen.getByRole("button", { name: "Ongedaan maken" }));
  await waitFor(() => expect(entries()["ronde/s1/geslotenOp"]).toBeUndefined());
});

test("a vote with too few can be opened again", async () => {
  const { gebruiker, entries } = await toon(
    { ...LOOPT, ...stemmen(4), "ronde/s1/geslotenOp": "2026-11-20" },
    pagina,
    "stem",
  );
  await gebruiker.click(screen.getByRole("button", { name: "Stem weer openen" }));
  await waitFor(() => expect(entries()["ronde/s1/geslotenOp"]).toBeUndefined());
  expect(screen.getByText(/4 ingeleverd/)).toBeDefined();
});

test("prints the vote on paper, and leads back to it", async () => {
  const { id } = await toon(LOOPT, pagina, "uitnodigen.papier-stem");
  expect(screen.getByText(/1\. Lezen bij de bieb/)).toBeDefined();
  expect(screen.getByRole("link", { name: "Terug naar Stem over de keuzes" }).getAttribute("href")).toBe(
    `#/plan/${id}/schoolscan/stem`,
  );
});
