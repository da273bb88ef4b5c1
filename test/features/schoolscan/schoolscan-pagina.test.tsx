import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import type { Entries } from "#domain/dossier/entries.ts";
import { SchoolscanPagina } from "#features/schoolscan/schoolscan-pagina.tsx";
import { toon } from "../programma/toon.tsx";

const BAO: Entries = { "school/naam": "De Proefschool (verzonnen)", "school/sectoren/bao": true };
const VO: Entries = {
  "school/naam": "Het Proefcollege (verzonnen)",
  "school/sectoren/vo": true,
  "school/schoolsoorten/havo": true,
  "school/schoolsoorten/vwo": true,
};
const pagina = (plek?: string) => <SchoolscanPagina {...(plek === undefined ? {} : { plek })} />;
const kop = () => screen.getByRole("heading", { level: 1 }).textContent;
const vraag = (ref: string) => {
  const element = document.getElementById(ref);
  if (!element) throw new Error(`question ${ref} is not on the page`);
  return within(element);
};
const groep = (ref: string, naam: RegExp) => within(vraag(ref).getByRole("group", { name: naam }));

/** A radio by its words; the coloured digit beside them is hidden from screen readers. */
const keuze = (ref: string, naam: string) => vraag(ref).getByRole<HTMLInputElement>("radio", { name: naam });

beforeEach(() => sessionStorage.clear());

test("asks for the kind of school first", async () => {
  const { id } = await toon({}, pagina);
  const link = screen.getByRole("link", { name: "Soort school kiezen" });
  expect(link.getAttribute("href")).toBe(`#/plan/${id}/school`);
});

test("starts at the first open question and says how far everything is", async () => {
  const { gebruiker, id } = await toon({ ...BAO, "inbreng/schoolleiding/antwoorden/D1/zorg": 2 }, pagina);
  expect(kop()).toBe("Omgaan met elkaar en met gevoelens");
  expect(screen.getByText("Hele scan: 1 van 53 vragen beantwoord")).toBeDefined();
  expect(vraag("D2").getByText("1.2")).toBeDefined();
  expect(screen.getByRole("link", { name: "Naar de eerste open vraag" }).getAttribute("href")).toBe(
    `#/plan/${id}/schoolscan/D2`,
  );
  await gebruiker.click(screen.getByText("Ander onderdeel kiezen"));
  expect(screen.getByRole("link", { name: "Omgaan met elkaar en met gevoelens 1 van 5" })).toBeDefined();
  expect(screen.getByRole("link", { name: "Volgende: Welbevinden en veiligheid" }).getAttribute("href")).toBe(
    `#/plan/${id}/schoolscan/onderdeel-E`,
  );
});

test("stays on the page when its last open question is answered", async () => {
  const beantwoord = ["D1", "D2", "D3", "D4"].map((item) => [`inbreng/schoolleiding/antwoorden/${item}/zorg`, 2]);
  const { gebruiker } = await toon({ ...BAO, ...Object.fromEntries(beantwoord) }, pagina);
  await gebruiker.click(keuze("D5", "veel zorgen"));
  expect(kop()).toBe("Omgaan met elkaar en met gevoelens");
  expect(screen.getByText("Hele scan: 5 van 53 vragen beantwoord")).toBeDefined();
});

test("shows the onderdeel of the place in the address, one after another", async () => {
  const { naar } = await toon(BAO, pagina, "onderdeel-E");
  expect(kop()).toBe("Welbevinden en veiligheid");
  naar("A2");
  expect(kop()).toBe("Taal");
  expect(document.getElementById("A2")).not.toBeNull();
});

test("keeps an answer at once under the role that fills in, and clears it again", async () => {
  const { gebruiker, entries } = await toon(BAO, pagina, "D1");
  expect(screen.getByText("Dit antwoord is niet anoniem.")).toBeDefined();
  await gebruiker.click(keuze("D1", "veel zorgen"));
  expect(entries()).toMatchObject({
    "inbreng/schoolleiding/rol": "schoolleiding",
    "inbreng/schoolleiding/antwoorden/D1/zorg": 4,
  });
  await gebruiker.click(groep("D1", /Hoeveel zorgen/).getByRole("button", { name: "Antwoord wissen" }));
  expect(entries()["inbreng/schoolleiding/antwoorden/D1/zorg"]).toBeUndefined();
  await gebruiker.selectOptions(screen.getByLabelText("Wie vult nu in?"), "team");
  await gebruiker.click(keuze("D1", "geen zicht"));
  await gebruiker.type(screen.getByLabelText("Met hoeveel mensen?"), "12");
  await gebruiker.tab();
  await waitFor(() => expect(entries()["inbreng/team/personen"]).toBe(12));
  expect(entries()).toMatchObject({ "inbreng/team/rol": "team", "inbreng/team/antwoorden/D1/zorg": 0 });
});

test("tells who answered already, without showing the answer to a colleague", async () => {
  const { gebruiker } = await toon(
    { ...BAO, "inbreng/team/rol": "team", "inbreng/team/antwoorden/D1/zorg": 5 },
    pagina,
    "D1",
  );
  expect(vraag("D1").getByText("Antwoorden tot nu toe: hele school (team).")).toBeDefined();
  expect(keuze("D1", "zeer veel zorgen").checked).toBe(false);
  await gebruiker.selectOptions(screen.getByLabelText("Wie vult nu in?"), "team");
  expect(keuze("D1", "zeer veel zorgen").checked).toBe(true);
});

test("takes digits only while the focus is in the scale", async () => {
  const { gebruiker, entries } = await toon(BAO, pagina, "D1");
  await gebruiker.keyboard("3");
  expect(entries()["inbreng/schoolleiding/antwoorden/D1/zorg"]).toBeUndefined();
  keuze("D1", "geen zorgen").focus();
  await gebruiker.keyboard("3");
  expect(entries()["inbreng/schoolleiding/antwoorden/D1/zorg"]).toBe(3);
  await gebruiker.keyboard("0");
  expect(entries()["inbreng/schoolleiding/antwoorden/D1/zorg"]).toBe(0);
  groep("D1", /Om hoeveel leerlingen/)
    .getByLabelText("enkele leerlingen")
    .focus();
  await gebruiker.keyboard("4");
  expect(entries()["inbreng/schoolleiding/antwoorden/D1/omvang"]).toBe(4);
});

test("asks growth in its own words with a figure beside it, and refuses a figure that is none", async () => {
  const { gebruiker, entries } = await toon(BAO, pagina, "B4");
  const tak = "inbreng/schoolleiding/antwoorden/B4";
  await gebruiker.click(keuze("B4", "minder dan verwacht"));
  const getal = vraag("B4").getByLabelText("Getal");
  await gebruiker.type(getal, "zes");
  await gebruiker.tab();
  expect(await vraag("B4").findByText(/Typ een getal met een komma/)).toBeDefined();
  await gebruiker.clear(getal);
  await gebruiker.type(getal, "6,4");
  await gebruiker.type(vraag("B4").getByLabelText("Wanneer gemeten?"), "1-10-2026");
  await gebruiker.tab();
  await waitFor(() =>
    expect(entries()).toMatchObject({
      [`${tak}/verwacht`]: "minder",
      [`${tak}/cijfer`]: 6.4,
      [`${tak}/cijferDatum`]: "2026-10-01",
    }),
  );
});

test("asks capacity: a number with a stand, doelgebieden to choose, votes", async () => {
  const { gebruiker, entries } = await toon(BAO, pagina, "onderdeel-K");
  await gebruiker.click(groep("K1", /Is dit op orde/).getByLabelText("deels op orde"));
  expect(vraag("K3").queryByRole("group", { name: /bekwaam voor meer onderwijs/ })).toBeNull();
  await gebruiker.click(vraag("K3").getByRole("checkbox", { name: "Meer onderwijs" }));
  await gebruiker.click(groep("K3", /bekwaam voor meer onderwijs/).getByLabelText("niet op orde"));
  await gebruiker.type(vraag("K7").getByLabelText("Voor"), "18");
  await gebruiker.type(vraag("K7").getByLabelText("Tegen"), "3");
  await gebruiker.tab();
  await waitFor(() =>
    expect(entries()).toMatchObject({
      "inbreng/schoolleiding/antwoorden/K1/klaar": "deels",
      "inbreng/schoolleiding/antwoorden/K3/klaarPer/A": "niet",
      "inbreng/schoolleiding/antwoorden/K7/voor": 18,
      "inbreng/schoolleiding/antwoorden/K7/tegen": 3,
    }),
  );
  await gebruiker.click(vraag("K3").getByRole("checkbox", { name: "Meer onderwijs" }));
  expect(entries()["inbreng/schoolleiding/antwoorden/K3/klaarPer/A"]).toBeUndefined();
});

test("keeps sources, groups and a note, and says closed what is inside", async () => {
  const { gebruiker, entries } = await toon(BAO, pagina, "D1");
  const tak = "inbreng/schoolleiding/antwoorden/D1";
  expect(vraag("D1").getByText("nog geen bron")).toBeDefined();
  await gebruiker.click(vraag("D1").getByText("Hoe weten we dit?"));
  await gebruiker.click(vraag("D1").getByLabelText("observatie in de les"));
  await gebruiker.click(vraag("D1").getByLabelText("Groep 6"));
  await gebruiker.type(vraag("D1").getByLabelText("Toelichting"), "Vooral na de pauze.");
  await gebruiker.tab();
  expect(await vraag("D1").findByText("observatie in de les, met toelichting")).toBeDefined();
  expect(entries()).toMatchObject({
    [`${tak}/bronnen/observatie`]: true,
    [`${tak}/groepen/groep-6`]: true,
    [`${tak}/toelichting`]: "Vooral na de pauze.",
  });
});

test("adds and removes evidence, with a way back", async () => {
  const { gebruiker, entries } = await toon(BAO, pagina, "D1");
  const bewijs = () => Object.keys(entries()).filter((sleutel) => sleutel.includes("/bewijs/"));
  await gebruiker.click(vraag("D1").getByRole("button", { name: /Bewijsstuk toevoegen/ }));
  expect(document.activeElement).toBe(groep("D1", /^Bewijsstuk 1/).getByLabelText("Naam"));
  await gebruiker.keyboard("Sociogram groep 6");
  await gebruiker.selectOptions(groep("D1", /^Bewijsstuk 1/).getByLabelText("Wat laat het zien?"), "gemiddelde");
  await waitFor(() => expect(bewijs()).toHaveLength(3));
  await gebruiker.click(vraag("D1").getByRole("button", { name: "Bewijsstuk 1 verwijderen" }));
  expect(bewijs()).toEqual([]);
  expect(document.activeElement?.textContent).toContain("Bewijsstuk toevoegen");
  await gebruiker.click(screen.getByRole("button", { name: "Ongedaan maken" }));
  expect(bewijs()).toHaveLength(3);
  expect(groep("D1", /^Bewijsstuk 1/).getByLabelText<HTMLInputElement>("Naam").value).toBe("Sociogram groep 6");
});

test("vo answers per schoolsoort: for the page, or for one question", async () => {
  const { gebruiker, entries, naar } = await toon(VO, pagina, "A2@havo");
  await gebruiker.click(keuze("A2@havo", "veel zorgen"));
  expect(entries()["inbreng/schoolleiding/antwoorden/A2@havo/zorg"]).toBe(4);
  expect(document.getElementById("A3")).not.toBeNull();
  await gebruiker.selectOptions(screen.getByLabelText("Voor welk deel van de school?"), "vwo");
  expect(vraag("A2@vwo").getByText("Antwoorden tot nu toe: havo (schoolleiding).")).toBeDefined();
  expect(keuze("A2@vwo", "veel zorgen").checked).toBe(false);
  await gebruiker.selectOptions(vraag("A3@vwo").getByLabelText(/Deel van de school/), "");
  expect(document.getElementById("A3")).not.toBeNull();
  naar("A3@havo");
  expect(document.getElementById("A3@havo")).not.toBeNull();
  expect(document.getElementById("A2@vwo")).not.toBeNull();
});

test("shows what a rule says at its question, with the reason that was written", async () => {
  const een: Entries = {
    ...BAO,
    "inbreng/schoolleiding/antwoorden/D1/zorg": 4,
    "inbreng/schoolleiding/antwoorden/D1/bronnen/toets": true,
    "reden/R01:D1": "De tweede meting komt in maart.",
  };
  const { gebruiker, id } = await toon(een, pagina, "D1");
  expect(vraag("D1").getByText("Eén bron is weinig")).toBeDefined();
  expect(vraag("D1").getByText(/komt in maart/)).toBeDefined();
  expect(vraag("D1").getByRole("link", { name: "Reden bekijken" }).getAttribute("href")).toBe(
    `#/plan/${id}/controle/R01:D1`,
  );
  await gebruiker.click(vraag("D1").getByText("Hoe weten we dit?"));
  await gebruiker.click(vraag("D1").getByLabelText("gesprek met ouders"));
  expect(vraag("D1").queryByText("Eén bron is weinig")).toBeNull();
});

test("reminds of the MR at the start of the scan until a date is planned", async () => {
  const { naar } = await toon(BAO, pagina, "onderdeel-D");
  expect(screen.getByText("Plan de MR meteen")).toBeDefined();
  naar("onderdeel-E");
  expect(screen.queryByText("Plan de MR meteen")).toBeNull();
});

test("never scrolls the page with a digit: other keys go their own way", async () => {
  const { entries } = await toon(BAO, pagina, "D1");
  const radio = keuze("D1", "geen zorgen");
  expect(fireEvent.keyDown(radio, { key: "7" })).toBe(true);
  expect(fireEvent.keyDown(radio, { key: "2", ctrlKey: true })).toBe(true);
  expect(Object.keys(entries()).filter((sleutel) => sleutel.endsWith("/zorg"))).toEqual([]);
});
