import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Entries } from "#domain/dossier/entries.ts";
import { schrijfInzending } from "#domain/dossier/inzending.ts";
import { ProgrammaPagina } from "#features/programma/programma-pagina.tsx";
import { SCHOOL, toon } from "./toon.tsx";

const TWEE: Entries = {
  ...SCHOOL,
  "keuze/aa/interventie": "begrijpend-lezen",
  "keuze/aa/volgorde": 1,
  "keuze/aa/doelen/p1": true,
  "keuze/aa/wie": "Leraren groep 5",
  "keuze/aa/leerlingen": 48,
  "keuze/bb/interventie": "welbevinden",
  "keuze/bb/volgorde": 2,
  "meetpunt/mm/keuze": "aa",
  "meetpunt/mm/wat": "Aandeel op 2F",
  "meetpunt/mm/momenten/x": "2027-01-20",
  "regel/rr/keuze": "aa",
  "regel/rr/omschrijving": "Boeken",
  "regel/rr/jaren/2026/bedrag": 250_000,
};
const pagina = (plek?: string) => <ProgrammaPagina {...(plek === undefined ? {} : { plek })} />;
const deel = (naam: string) => screen.getByRole("region", { name: new RegExp(naam) });

test("an empty programme says what comes here and leads to the menukaart", async () => {
  const { id } = await toon(SCHOOL, pagina);
  expect(screen.getByRole("link", { name: "Naar de menukaart" }).getAttribute("href")).toBe(`#/plan/${id}/menukaart`);
});

test("every choice shows its chain, with links to finding, goal, cost and measuring point", async () => {
  const { id } = await toon(TWEE, pagina);
  const draad = within(deel("I1")).getByRole("list", { name: "Zo hangt dit samen" });
  const adressen = within(draad)
    .getAllByRole("link")
    .map((link) => link.getAttribute("href"));
  expect(adressen).toEqual([
    `#/plan/${id}/wat-valt-op/A2`,
    `#/plan/${id}/wat-valt-op/p1`,
    `#/plan/${id}/begroting/rr`,
    `#/plan/${id}/programma/mm`,
  ]);
  expect(draad.textContent).toContain("€\u00a02.500");
  expect(within(deel("I2")).getByText("nog geen meetpunt")).toBeDefined();
});

test("a choice opens to its fields, and what is typed is kept and shown in the summary", async () => {
  const { gebruiker, entries } = await toon(TWEE, pagina);
  await gebruiker.click(screen.getByRole("button", { name: /Aanpassen/ }));
  const eerste = within(deel("I1"));
  await gebruiker.type(eerste.getByLabelText("Hoe ziet het eruit?"), "Elke dag twintig minuten lezen.");
  await gebruiker.click(eerste.getByLabelText("P2 Leerlingen voelen zich goed"));
  await gebruiker.click(eerste.getByLabelText("Groep 5"));
  await gebruiker.selectOptions(eerste.getByLabelText("Waar komen zij vandaan?"), "extern");
  await gebruiker.click(eerste.getByLabelText(/proefperiode/));
  await gebruiker.click(screen.getByRole("button", { name: /Klaar/ }));
  expect(entries()).toMatchObject({
    "keuze/aa/hoe": "Elke dag twintig minuten lezen.",
    "keuze/aa/doelen/p2": true,
    "keuze/aa/groepen/groep-5": true,
    "keuze/aa/inzet": "extern",
    "keuze/aa/proefperiode": true,
  });
  expect(screen.getByText("Elke dag twintig minuten lezen.")).toBeDefined();
  expect(document.activeElement?.textContent).toContain("begrijpend lezen");
});

test("the field for reaching pupils comes only with voluntary, a date outside the plan is refused in words", async () => {
  const { gebruiker, entries } = await toon(TWEE, pagina, "aa-bereik");
  const eerste = within(deel("I1"));
  expect(eerste.queryByLabelText("Wie vraagt leerlingen om mee te doen?")).toBeNull();
  await gebruiker.selectOptions(eerste.getByLabelText("Is meedoen vrij?"), "vrijwillig");
  expect(eerste.getByText("Keuzes en risico’s").textContent).toContain("vrijwillig");
  await gebruiker.type(eerste.getByLabelText("Wie vraagt leerlingen om mee te doen?"), "De mentor");
  await gebruiker.type(eerste.getByLabelText("Begin"), "01-09-2031");
  await gebruiker.tab();
  expect(eerste.getByText(/valt buiten het plan: kies tussen 01-08-2026 en 31-07-2028/)).toBeDefined();
  await waitFor(() => expect(entries()["keuze/aa/bereik"]).toBe("De mentor"));
  expect(entries()["keuze/aa/begin"]).toBeUndefined();
  expect(entries()["ruw/keuze|aa|begin"]).toBe("01-09-2031");
});

test("a suggested indicator becomes a measuring point in one click, and moments can be added and taken away", async () => {
  const { gebruiker, entries } = await toon(TWEE, pagina, "bb-doelen");
  const tweede = within(deel("I2"));
  const [idee] = tweede.getAllByRole("button", { name: /Meetpunt maken/ });
  await gebruiker.click(idee ?? document.body);
  const [sleutel] =
    Object.entries(entries()).find(([naam, waarde]) => naam.endsWith("/keuze") && waarde === "bb") ?? [];
  const meetpunt = sleutel?.split("/")[1] ?? "";
  expect(entries()[`meetpunt/${meetpunt}/soort`]).toBe("welbevinden");
  await gebruiker.click(tweede.getByRole("button", { name: /Kijkmoment toevoegen/ }));
  await gebruiker.type(tweede.getByLabelText("Kijkmoment 1"), "20-01-2027");
  await gebruiker.tab();
  await waitFor(() => expect(Object.values(entries()).filter((waarde) => waarde === "2027-01-20")).toHaveLength(2));
  await gebruiker.click(tweede.getByRole("button", { name: /kijkmoment 1 van M2/ }));
  expect(Object.values(entries()).filter((waarde) => waarde === "2027-01-20")).toHaveLength(1);
  expect(document.activeElement?.textContent).toContain("Kijkmoment toevoegen");
  await gebruiker.click(tweede.getByRole("button", { name: /Meetpunt M2 weghalen/ }));
  expect(Object.keys(entries()).some((naam) => naam.startsWith(`meetpunt/${meetpunt}/`))).toBe(false);
  await gebruiker.click(screen.getByRole("button", { name: "Ongedaan maken" }));
  expect(entries()[`meetpunt/${meetpunt}/keuze`]).toBe("bb");
});

test("cost lines are set ready for the begroting once, without an amount", async () => {
  const { gebruiker, entries } = await toon(TWEE, pagina, "bb-doelen");
  await gebruiker.click(screen.getByRole("button", { name: /Kostenposten klaarzetten/ }));
  const regels = Object.entries(entries()).filter(
    ([naam, waarde]) => /^regel\/.*\/keuze$/.test(naam) && waarde === "bb",
  );
  expect(regels.length).toBeGreaterThan(0);
  expect(screen.queryByRole("button", { name: /Kostenposten klaarzetten: Interventies/ })).toBeNull();
  expect(Object.keys(entries()).filter((naam) => naam.endsWith("/bedrag"))).toEqual(["regel/rr/jaren/2026/bedrag"]);
});

test("a choice moves in the list with the focus on its button", async () => {
  const { gebruiker } = await toon(TWEE, pagina);
  await gebruiker.click(screen.getByRole("button", { name: /Omlaag/ }));
  expect(deel("I1").id).toBe("bb");
  expect(document.activeElement?.id).toBe("aa-omhoog");
});

test("taking a choice out says what goes along, and one click brings all of it back", async () => {
  const { gebruiker, entries } = await toon(TWEE, pagina);
  const voor = entries();
  const [eerste] = screen.getAllByRole("button", { name: /Uit het plan halen/ });
  await gebruiker.click(eerste ?? document.body);
  expect(screen.getByRole("status").textContent).toContain("is uit het plan, met 1 meetpunt en 1 kostenregel.");
  expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
  expect(Object.keys(entries()).some((naam) => /^(keuze\/aa|meetpunt\/mm|regel\/rr)/.test(naam))).toBe(false);
  await gebruiker.click(screen.getByRole("button", { name: "Ongedaan maken" }));
  expect(entries()).toEqual(voor);
});

test("messages stand at their choice and, when it is open, at their field", async () => {
  const { naar } = await toon(TWEE, pagina);
  expect(within(deel("I2")).getByText("Eerst oplossen")).toBeDefined();
  naar("bb-wie");
  expect(document.getElementById("bb-wie")?.textContent).toContain("Nog geen uitvoerder");
});

test("an own approach gets its name and doelgebied here, and has no texts of the menukaart", async () => {
  const { gebruiker, entries } = await toon({ ...SCHOOL, "keuze/zz/volgorde": 1 }, pagina, "zz-eigenNaam");
  const eigen = within(deel("Eigen aanpak zonder naam"));
  await gebruiker.type(eigen.getByLabelText("Naam van jullie aanpak"), "Schooltuin");
  await gebruiker.selectOptions(eigen.getByLabelText("Doelgebied"), "C");
  expect(await screen.findByRole("heading", { name: /Schooltuin/ })).toBeDefined();
  expect(entries()["keuze/zz/eigenGebied"]).toBe("C");
  expect(screen.queryByRole("button", { name: /Kostenposten klaarzetten/ })).toBeNull();
});

test("the timeline gives every period and moment in words", async () => {
  await toon({ ...TWEE, "keuze/aa/begin": "2026-09-01", "keuze/aa/eind": "2028-06-30" }, pagina);
  const tabel = screen.getByRole("table", { name: "Wanneer gebeurt wat?" });
  expect(within(tabel).getByText("september 2026 tot en met juni 2028")).toBeDefined();
  expect(within(tabel).getByText("20 januari 2027")).toBeDefined();
});

test("the four conditions are filled in with what the plan shows beside them, and seen as four fields", async () => {
  const { gebruiker, entries } = await toon(TWEE, pagina);
  const beeld = () => within(deel("I1")).getByRole("list", { name: "Vier voorwaarden" });
  expect(within(beeld()).getAllByText("Nog open")).toHaveLength(4);
  await gebruiker.click(screen.getByRole("button", { name: /Aanpassen/ }));
  const eerste = within(deel("I1"));
  expect(eerste.getByText(/Via P1 hangt deze keuze aan B\d/)).toBeDefined();
  await gebruiker.selectOptions(eerste.getByLabelText("Lost dit het probleem uit de scan op?"), "deels");
  await gebruiker.type(eerste.getByLabelText(/Waaraan zien jullie dat\?.*Past bij het probleem/), "Het gaat om lezen");
  await gebruiker.tab();
  await waitFor(() =>
    expect(entries()).toMatchObject({
      "keuze/aa/voorwaarde/vertraging/stand": "deels",
      "keuze/aa/voorwaarde/vertraging/grond": "Het gaat om lezen",
    }),
  );
  expect(within(beeld()).getByText("Deels")).toBeDefined();
  expect(within(beeld()).getByText("Het gaat om lezen")).toBeDefined();
});

test("the plan as a whole says how much, for which goals, and what it asks of whom", async () => {
  const { gebruiker } = await toon({ ...TWEE, "keuze/aa/urenPerWeek": 4 }, pagina);
  const geheel = within(screen.getByRole("region", { name: "Het plan als geheel" }));
  expect(
    geheel.getByText(/Jullie kiezen 2 interventies\. Gemiddeld kozen scholen in jullie sector er 7/),
  ).toBeDefined();
  const tabel = geheel.getByRole("table", { name: "Welk doel, welke interventie, welk jaar?" });
  expect(within(tabel).getByRole("row", { name: /I1.*P1.*2026\/27, 2027\/28/ })).toBeDefined();
  await gebruiker.click(geheel.getByText("Wat vraagt dit van wie?"));
  expect(geheel.getByText(/I1: 4 uur per week gevraagd/)).toBeDefined();
});

test("a vote by handing in shows as picture and table, and takes the place of notes", async () => {
  const inzending = (als: string) =>
    schrijfInzending({
      rol: "team",
      formulier: "stem",
      keer: 1,
      antwoorden: { "keuze-aa": "mits", "keuze-aa/toelichting": als, "zeker/aa": true },
    });
  const stemmen = ["tijd", "rust", "tijd", "geld", "hulp"].flatMap((als, i) => [
    [`inzending/s1/p${i}`, inzending(als)],
    [`ronde/s1/geteld/team/p${i}`, 1],
  ]);
  const ronde = {
    "ronde/s1/soort": "stem",
    "ronde/s1/geslotenOp": "2026-11-20",
    "ronde/s1/keuzes/aa/naam": "Feedback",
  };
  await toon({ ...TWEE, "keuze/aa/stem/steun": 9, ...ronde, ...Object.fromEntries(stemmen) }, pagina);
  const stem = within(screen.getByRole("region", { name: "Stem van het team" }));
  expect(stem.getByText(/Van 5 stemmen: 0 steun, 5 steun met voorwaarde, 0 geen steun. 5 noemden dit/)).toBeDefined();
  expect(stem.getAllByText(/^(tijd|rust|geld|hulp)$/).map((li) => li.textContent)).toEqual([
    "geld",
    "hulp",
    "rust",
    "tijd",
  ]);
  expect(stem.getByRole("table", { name: /Stem van het team/, hidden: true }).textContent).toContain("5");
  expect(stem.queryByRole("group", { name: /I1/, hidden: true })).toBeNull();
  expect(stem.getByText(/Briefjes over dezelfde keuzes tellen niet mee/)).toBeDefined();
});

test("the votes of the team are counted on notes, and shown from five on", async () => {
  const { gebruiker, entries } = await toon(TWEE, pagina);
  const stem = within(screen.getByRole("region", { name: "Stem van het team" }));
  await gebruiker.click(stem.getByText("Briefjes tellen"));
  const eerste = within(stem.getByRole("group", { name: /I1/ }));
  await gebruiker.type(eerste.getByLabelText("Steun ik"), "4");
  await gebruiker.tab();
  await waitFor(() => expect(entries()["keuze/aa/stem/steun"]).toBe(4));
  expect(stem.queryByText(/Van 4 stemmen/)).toBeNull();
  await gebruiker.type(eerste.getByLabelText("Steun ik niet"), "1");
  await gebruiker.tab();
  expect(await stem.findByText(/Van 5 stemmen: 4 steun/)).toBeDefined();
});
