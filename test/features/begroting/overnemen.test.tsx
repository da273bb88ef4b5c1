import { act, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { laadInhoud } from "#content/laad-inhoud.ts";
import type { Entries } from "#domain/dossier/entries.ts";
import { BegrotingPagina } from "#features/begroting/begroting-pagina.tsx";
import { useBeeld, useOngedaan } from "#state/dossier-hooks.ts";
import { DossierProvider } from "#state/dossier-provider.tsx";
import { maakDossier } from "#state/dossiers.ts";
import { Berichten } from "#ui/bericht.tsx";

let beeld: ReturnType<typeof useBeeld>;
let ongedaan: ReturnType<typeof useOngedaan>;

function Meelezer() {
  beeld = useBeeld();
  ongedaan = useOngedaan();
  return null;
}

async function open(entries: Entries = {}) {
  const id = await maakDossier({
    "plan/beginjaar": 2026,
    "potje/p/naam": "Basisvaardigheden",
    "potje/p/volgorde": 1,
    ...entries,
  });
  const inhoud = await laadInhoud();
  render(
    <Berichten>
      <DossierProvider id={id} inhoud={inhoud} vandaag="2026-11-24" laden={<p>laden</p>}>
        <BegrotingPagina plek="overnemen" />
        <Meelezer />
      </DossierProvider>
    </Berichten>,
  );
  await screen.findByRole("heading", { level: 1, name: "Bestaand plan of begroting overnemen" });
  return userEvent.setup();
}

async function plak(geplakt: { html?: string; tekst?: string }) {
  const inhoud: Record<string, string> = { "text/html": geplakt.html ?? "", "text/plain": geplakt.tekst ?? "" };
  await act(async () => {
    fireEvent.paste(screen.getByLabelText(/Plak hier de cellen/), {
      clipboardData: { getData: (soort: string) => inhoud[soort] ?? "" },
    });
  });
}

const regels = () => beeld.begroting.regels.map(({ regel }) => regel.omschrijving);

/** A table as Word puts it on the clipboard: merged cells, spaces and styles. */
const WORD = `<html><body><style>p{}</style><table>
  <tr><td colspan="4"><p>Begroting <b>2026</b></p></td></tr>
  <tr><th>Activiteit</th><th>Omschrijving</th><th>Potje</th><th>2026-2027</th></tr>
  <tr><td rowspan="2">Lezen</td><td>Boe&shy;ken</td><td>basisvaardigheden</td><td>€&nbsp;1.250,50</td></tr>
  <tr><td>Coach<script>alert(1)</script></td><td>gemeente</td><td>500</td></tr>
  <tr><td>Totaal</td><td></td><td></td><td>1.750,50</td></tr></table></body></html>`;

it("takes a table from Word over, leaves the total out and undoes it in one step", async () => {
  const user = await open();
  await plak({ html: WORD, tekst: "x" });
  await screen.findByText(/2 regels van de 3 gaan mee/);
  await user.click(screen.getByRole("button", { name: "2 kostenposten overnemen" }));
  expect(beeld.begroting.totaal.perJaar[2026]).toBe(175_050);
  expect(beeld.begroting.regels.map(({ regel }) => [regel.omschrijving, regel.potje, regel.reden])).toEqual([
    ["Boeken", "p", "In het overgenomen bestand bij: Lezen"],
    ["Coach", "", "In het overgenomen bestand bij: Lezen"],
  ]);
  expect(screen.getByText("2 kostenposten overgenomen.")).toBeDefined();
  act(() => void ongedaan.ongedaan());
  expect(regels()).toEqual([]);
});

it("leaves out a line of which the tick was taken away, and takes over a total that was ticked", async () => {
  const user = await open();
  await plak({ tekst: "Post\tBedrag\nBoeken\t100\nStiften\t5\nTotaal\t105" });
  await user.click(await screen.findByRole("checkbox", { name: /Boeken/ }));
  await user.click(screen.getByRole("checkbox", { name: /Totaal/ }));
  await user.click(screen.getByRole("button", { name: "2 kostenposten overnemen" }));
  expect(regels()).toEqual(["Stiften", "Totaal"]);
});

it("lets the school say what a column holds; a role moves from one column to the other", async () => {
  const user = await open();
  await plak({ tekst: "Post\tBedrag\tBedrag oud\nBoeken\t100\t80" });
  const kolommen = within(await screen.findByRole("group", { name: "Wat staat er in elke kolom?" }));
  await user.selectOptions(kolommen.getByLabelText("Bedrag oud"), "Bedrag, zonder jaar");
  expect(kolommen.getByLabelText<HTMLSelectElement>("Bedrag").value).toBe("niets");
  await user.click(screen.getByRole("button", { name: "1 kostenpost overnemen" }));
  expect(beeld.begroting.totaal.totaal).toBe(8000);
});

it("makes goals from lines of text", async () => {
  const user = await open();
  await plak({ tekst: "• Alle leerlingen lezen op niveau\n• Meer rust in de klas\n" });
  await user.selectOptions(await screen.findByLabelText("Wat worden het in dit plan?"), "Doelen");
  await user.click(screen.getByRole("button", { name: "2 doelen overnemen" }));
  expect(beeld.doelen.map(({ doel }) => doel.titel)).toEqual([
    "Alle leerlingen lezen op niveau",
    "Meer rust in de klas",
  ]);
});

it("says what is wrong with an empty paste, and changes nothing", async () => {
  await open();
  await plak({ tekst: "  " });
  expect((await screen.findByRole("alert")).textContent).toContain("In jullie plan is niets veranderd.");
  expect(ongedaan.kan).toBe(false);
});

it("takes 60 lines of 8 columns at once", async () => {
  const user = await open();
  const rij = (i: number) => [`Post ${i}`, "Lezen", "basisvaardigheden", "10,50", "20", "x", "y", "z"].join("\t");
  await plak({
    tekst: [
      "Omschrijving\tInterventie\tPotje\t2026-2027\t2027-2028\tA\tB\tC",
      ...Array.from({ length: 60 }, (_, i) => rij(i)),
    ].join("\n"),
  });
  await user.click(await screen.findByRole("button", { name: "60 kostenposten overnemen" }));
  expect(beeld.begroting.totaal.totaal).toBe(60 * 3050);
});

it("lets the school choose potje and intervention per line; the same name in the file goes along", async () => {
  const user = await open({ "keuze/aa/interventie": "begrijpend-lezen" });
  await plak({ tekst: "Post\tPotje\tBedrag\nBoeken\tgemeente\t100\nStiften\tgemeente\t5\nInkt\tandere pot\t7" });
  await user.selectOptions(await screen.findByLabelText("Potje, Boeken"), "Basisvaardigheden");
  expect(screen.getByLabelText<HTMLSelectElement>("Potje, Stiften").value).toBe("p");
  await user.selectOptions(screen.getByLabelText("Potje, Stiften"), "");
  await user.selectOptions(screen.getByLabelText("Interventie, Inkt"), "aa");
  await user.click(screen.getByRole("button", { name: "3 kostenposten overnemen" }));
  expect(beeld.begroting.regels.map(({ regel }) => [regel.omschrijving, regel.potje, regel.keuze])).toEqual([
    ["Boeken", "p", ""],
    ["Stiften", "", ""],
    ["Inkt", "", "aa"],
  ]);
});

it("takes fte over as a calculation that gives the same amounts, and shows it", async () => {
  const user = await open();
  await plak({ tekst: "Post\tFte\t2026-2027\t2027-2028\nAssistent\t0,4\t23.200\t23.200\nCoach\t0,3\t100\t200" });
  await screen.findByText("0,4 fte × €\u00a058.000 per jaar", { normalizer: (tekst) => tekst });
  await user.click(screen.getByRole("button", { name: "2 kostenposten overnemen" }));
  expect(beeld.begroting.totaal.totaal).toBe(2 * 2_320_000 + 30_000);
  expect(beeld.begroting.regels.map(({ regel }) => [regel.rekenwijze, regel.gpl, regel.notitie])).toEqual([
    ["fte", 5_800_000, ""],
    ["bedrag", undefined, "0,3 fte in het overgenomen bestand."],
  ]);
});
