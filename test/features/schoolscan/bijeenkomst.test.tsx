import { act, screen, waitFor, within } from "@testing-library/react";
import { useSyncExternalStore } from "react";
import { beforeEach, expect, test } from "vitest";
import type { Entries } from "#domain/dossier/entries.ts";
import { BijeenkomstPagina } from "#features/schoolscan/bijeenkomst/bijeenkomst-pagina.tsx";
import { toon } from "../programma/toon.tsx";

const ONEENS: Entries = {
  "school/naam": "De Proefschool (verzonnen)",
  "school/sectoren/bao": true,
  "inbreng/schoolleiding/rol": "schoolleiding",
  "inbreng/ib/rol": "ib",
  "inbreng/schoolleiding/antwoorden/A2/zorg": 5,
  "inbreng/ib/antwoorden/A2/zorg": 1,
  "inbreng/schoolleiding/antwoorden/D1/zorg": 4,
  "inbreng/ib/antwoorden/D1/zorg": 2,
};
const TAK = "overleg/r1/A2";

/** What time it is; a test moves it. */
let tijd = 0;
const nu = () => tijd;

function luister(opWissel: () => void): () => void {
  addEventListener("hashchange", opWissel);
  return () => removeEventListener("hashchange", opWissel);
}

/** The page with the place in the address, as the app draws it. */
function MetAdres() {
  const plek = useSyncExternalStore(luister, () => location.hash.split("/")[4]);
  return <BijeenkomstPagina {...(plek === undefined ? {} : { plek })} nu={nu} />;
}

const kop = () => screen.getByRole("heading", { level: 1 }).textContent;
const naarAdres = (id: string, plek: string) =>
  act(() => {
    location.hash = `#/plan/${id}/schoolscan/${plek}`;
  });

async function open(entries: Entries = ONEENS, plek = "bijeenkomst.A2") {
  const scherm = await toon(entries, () => <MetAdres />);
  naarAdres(scherm.id, plek);
  await waitFor(() => expect(document.getElementById(plek)).not.toBeNull());
  document.getElementById(plek)?.focus();
  return scherm;
}

beforeEach(() => {
  sessionStorage.clear();
  location.hash = "";
  tijd = 0;
});

test("prepares: what to talk about, how long, and where it starts", async () => {
  const { id, gebruiker, entries } = await toon(ONEENS, () => <MetAdres />);
  expect(screen.getByText("2 vragen, samen ongeveer 10 minuten.")).toBeDefined();
  expect(screen.getByRole("link", { name: "Bijeenkomst beginnen" }).getAttribute("href")).toBe(
    `#/plan/${id}/schoolscan/bijeenkomst.A2`,
  );
  await gebruiker.selectOptions(screen.getByLabelText("Welke vragen?"), "eigen");
  expect(screen.getByText("Nog geen vragen gekozen")).toBeDefined();
  await gebruiker.click(screen.getByLabelText(/Welbevinden$/i, { selector: "input" }));
  await gebruiker.type(screen.getByLabelText("Minuten per vraag"), "8");
  await gebruiker.tab();
  await screen.findByText("1 vraag, samen ongeveer 8 minuten.");
  expect(entries()).toMatchObject({ "bijeenkomst/r1/keuze": "eigen", "bijeenkomst/r1/vragen/E1": true });
});

test("counts hands by digits, blind until the votes are shown", async () => {
  const { gebruiker, entries } = await open();
  await gebruiker.keyboard("4440");
  expect(entries()).toMatchObject({ [`${TAK}/stemmen/4`]: 3, [`${TAK}/stemmen/0`]: 1 });
  expect(screen.getByText(/4 handen geteld\. Bij minder dan 5/)).toBeDefined();
  expect(screen.queryByLabelText("Stemmen: veel zorgen")).toBeNull();
  expect(screen.queryByText(/zegt:/)).toBeNull();
  await gebruiker.keyboard("s");
  expect(screen.getByLabelText<HTMLInputElement>("Stemmen: veel zorgen").value).toBe("3");
  expect(screen.getByText(/De schoolleiding zegt: zeer veel zorgen/)).toBeDefined();
  await gebruiker.click(screen.getByRole("button", { name: "Een stem minder: geen zicht" }));
  expect(entries()[`${TAK}/stemmen/0`]).toBeUndefined();
  await gebruiker.keyboard("u");
  expect(entries()[`${TAK}/stemmen/0`]).toBe(1);
});

test("never takes a key while someone types, and Escape gives the keys back", async () => {
  const { gebruiker, entries } = await open();
  await gebruiker.keyboard("n");
  expect(document.activeElement).toBe(screen.getByLabelText("Notitie bij het gesprek"));
  await gebruiker.keyboard("4 stemmen, s en b{ArrowRight}");
  expect(kop()).toContain("begrijpend lezen");
  await gebruiker.keyboard("{Escape}");
  expect(document.activeElement?.id).toBe("bijeenkomst.A2");
  await waitFor(() => expect(entries()[`${TAK}/notitie`]).toBe("4 stemmen, s en b"));
  expect(entries()[`${TAK}/stemmen/4`]).toBeUndefined();
  await gebruiker.keyboard("4");
  expect(entries()[`${TAK}/stemmen/4`]).toBe(1);
});

test("decides by keyboard, goes on, and stops where the meeting goes on later", async () => {
  const { gebruiker, entries, id } = await open();
  await gebruiker.keyboard("b");
  await gebruiker.keyboard("4");
  expect(entries()[`${TAK}/besluit`]).toBe("4");
  await gebruiker.keyboard("{Escape}{ArrowRight}");
  await waitFor(() => expect(location.hash).toBe(`#/plan/${id}/schoolscan/bijeenkomst.D1`));
  expect(entries()[`${TAK}/besprokenOp`]).toBe("2026-11-24");
  expect(screen.getByText("Vraag 2 van 2, 1 besproken")).toBeDefined();
  document.getElementById("bijeenkomst.D1")?.focus();
  await gebruiker.keyboard("{Escape}");
  await screen.findByRole("heading", { name: "Teambijeenkomst" });
  expect(screen.getByRole("link", { name: "Verder met de bijeenkomst" }).getAttribute("href")).toMatch(/\.D1$/);
  expect(screen.getAllByRole("status")[0]?.textContent?.trim()).toBe("1 van 2 besproken");
});

test("gives after the last question the decisions and what is open, with who finds out", async () => {
  const { gebruiker, entries } = await open(
    { ...ONEENS, [`${TAK}/besluit`]: "4", [`${TAK}/besluitUitleg`]: "Elke groep" },
    "bijeenkomst.D1",
  );
  await gebruiker.keyboard("{PageDown}");
  await screen.findByRole("heading", { name: "Besluiten van het team" });
  expect(screen.getByText("Veel zorgen")).toBeDefined();
  expect(screen.getByText("Elke groep")).toBeDefined();
  const nogOpen = within(screen.getByRole("region", { name: "Nog open" }));
  await gebruiker.type(nogOpen.getByLabelText("Wie zoekt het uit?"), "ib'er");
  await gebruiker.tab();
  await waitFor(() => expect(entries()["bevinding/D1/wie"]).toBe("ib'er"));
});

test("keys can be switched off; only Escape still works", async () => {
  const { gebruiker, entries } = await open();
  await gebruiker.keyboard("?");
  const dialoog = within(await screen.findByRole("dialog", { name: "Toetsen" }));
  await gebruiker.click(dialoog.getByLabelText("Toetsen gebruiken"));
  await gebruiker.click(dialoog.getByRole("button", { name: "Sluiten" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  document.getElementById("bijeenkomst.A2")?.focus();
  await gebruiker.keyboard("4s{ArrowRight}");
  expect(entries()[`${TAK}/stemmen/4`]).toBeUndefined();
  expect(kop()).toContain("begrijpend lezen");
  await gebruiker.keyboard("{Escape}");
  await screen.findByRole("heading", { name: "Teambijeenkomst" });
});

test("the clock runs down by the time it is given, can be extended, and speaks only at the end", async () => {
  const { gebruiker } = await open({ ...ONEENS, "bijeenkomst/r1/minuten": 2 });
  const klok = () => screen.getByRole("timer").textContent;
  expect(klok()).toBe("2:00");
  await gebruiker.keyboard("t");
  tijd = 50_000;
  await waitFor(() => expect(klok()).toBe("1:10"));
  await gebruiker.keyboard("m");
  expect(klok()).toBe("2:10");
  await gebruiker.keyboard("t");
  tijd = 500_000;
  expect(klok()).toBe("2:10");
  expect(screen.queryByText("De tijd voor deze vraag is om.")).toBeNull();
  await gebruiker.keyboard("t");
  tijd = 700_000;
  const om = await screen.findByText("De tijd voor deze vraag is om.");
  expect(om.getAttribute("role")).toBe("status");
  expect(screen.getByRole("timer").getAttribute("aria-live")).toBe("off");
});

test("asks what fits the question: a figure, for and against, own words, each doelgebied", async () => {
  const { id } = await open(ONEENS, "bijeenkomst.E2");
  expect(screen.getByLabelText("Van dit getal gaan we uit")).toBeDefined();
  expect(screen.queryByRole("button", { name: "Toon stemmen" })).toBeNull();
  const naar = async (ref: string) => {
    naarAdres(id, `bijeenkomst.${ref}`);
    await waitFor(() => expect(document.getElementById(`bijeenkomst.${ref}`)).not.toBeNull());
  };
  await naar("K5");
  expect(screen.getByLabelText("Dit spreken we af")).toBeDefined();
  await naar("K7");
  expect(screen.getByRole("button", { name: "Een stem erbij: tegen" })).toBeDefined();
  await naar("K3");
  expect(screen.getAllByRole("button", { name: "Een stem erbij: op orde" })).toHaveLength(6);
});
