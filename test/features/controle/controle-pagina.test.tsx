import { resolveObjectURL } from "node:buffer";
import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, it, test, vi } from "vitest";
import type { Entries } from "#domain/dossier/entries.ts";
import { VARIANTEN, VARIANTNAMEN } from "#domain/rapport/varianten.ts";
import { ControlePagina } from "#features/controle/controle-pagina.tsx";
import type { Voortgang } from "#pdf/maak-pdf.ts";
import type { GemaaktePdf } from "#pdf/pdf-in-worker.ts";
import type { Opdracht } from "#pdf/werkbericht.ts";
import { GOED_PLAN } from "../../domain/regels/goed-plan.ts";
import { maakRapport } from "../../pdf/fixture-rapport.ts";
import { toon } from "../programma/toon.tsx";

const KOP = { ...maakRapport().kop, school: "De Regenboog (verzonnen)" };

/** The names under which files were saved from now on. */
function volgBewaren(): string[] {
  const namen: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    if (this.download) namen.push(this.download);
  });
  return namen;
}

type Maak = (
  opdracht: Opdracht,
  opties: { signaal: AbortSignal; voortgang(voortgang: Voortgang): void },
) => Promise<GemaaktePdf>;

// The worker itself is tested in test/pdf; here it is what it can do to the page: be busy, finish, fail and stop.
const maakPdf = vi.hoisted(() => vi.fn());
vi.mock("#pdf/pdf-in-worker.ts", () => ({ maakPdfInWorker: maakPdf }));
const pdf = (maak: Maak) => maakPdf.mockImplementation(maak);

afterEach(() => {
  maakPdf.mockReset();
  vi.restoreAllMocks();
});

const pagina = () => <ControlePagina />;
const MET_STOP: Entries = { ...GOED_PLAN, "regel/k1/jaren/2026/bedrag": 9_000_000 };
/** Three findings that rest on one kind of source, in goals, so that R01 speaks three times. */
const EEN_BRON: Entries = {
  ...GOED_PLAN,
  ...Object.fromEntries(
    ["A3", "A4", "B1"].flatMap((item) => [
      [`inbreng/r1/antwoorden/${item}/zorg`, 4],
      [`inbreng/r1/antwoorden/${item}/bronnen/toets`, true],
      [`doel/p1/bevindingen/${item}`, true],
    ]),
  ),
};
const gereedKnop = () => screen.queryByRole("button", { name: "Gereed voor MR maken" });

describe("gereed voor MR", () => {
  it("is refused with the reason while something must be solved first", async () => {
    const { gebruiker, entries } = await toon(MET_STOP, pagina);
    const knop = gereedKnop();
    expect(knop?.getAttribute("aria-disabled")).toBe("true");
    const reden = document.getElementById(knop?.getAttribute("aria-describedby") ?? "");
    expect(reden?.textContent).toContain("kan zodra het punt hieronder opgelost is");
    await gebruiker.click(knop ?? document.body);
    expect(Object.keys(entries()).some((sleutel) => sleutel.startsWith("versie/"))).toBe(false);
  });

  it("makes a version; after an edit it is a concept again that names the last version", async () => {
    const { gebruiker, entries } = await toon(EEN_BRON, pagina);
    await screen.findByText(/^Concept\. Op elke bladzijde/);
    await gebruiker.click(gereedKnop() ?? document.body);
    expect(await screen.findByText(/^Versie 1, gereed voor de MR op /)).toBeDefined();
    expect(gereedKnop()).toBeNull();
    expect(document.activeElement?.textContent).toBe("PDF voor de MR maken");
    const nr = Object.entries(entries()).filter(([sleutel]) => /^versie\/.*\/nr$/.test(sleutel));
    expect(nr.map(([, waarde]) => waarde)).toEqual([1]);
    const [reden] = screen.getAllByLabelText("Waarom laten jullie dit zo?");
    await gebruiker.type(reden ?? document.body, "Wij vragen ouders in januari.");
    await gebruiker.tab();
    expect(
      await screen.findByText(/^Concept\. Versie 1 was gereed op .*; daarna is er iets gewijzigd\./),
    ).toBeDefined();
    await gebruiker.click(gereedKnop() ?? document.body);
    expect(await screen.findByText(/^Versie 2, gereed voor de MR op /)).toBeDefined();
  });

  it("waits for the last typed word when the click comes right after it", async () => {
    const { gebruiker } = await toon(EEN_BRON, pagina);
    const [reden] = screen.getAllByLabelText("Waarom laten jullie dit zo?");
    await gebruiker.type(reden ?? document.body, "Dat volgt.");
    await gebruiker.click(gereedKnop() ?? document.body);
    expect(await screen.findByText(/^Versie 1, gereed voor de MR op /)).toBeDefined();
  });
});

describe("messages", () => {
  it("stand in three groups with their number, each with a link to its place", async () => {
    const { id } = await toon(MET_STOP, pagina);
    expect(screen.getAllByRole("heading", { level: 2 }).map((kop) => kop.textContent)).toEqual([
      "Klaar voor de MR?",
      "Eerst oplossen (1)",
      "Let op (0)",
      "Tips (0)",
      "Andere bestanden",
    ]);
    expect(screen.getByRole("link", { name: /Naar de begroting/ }).getAttribute("href")).toBe(
      `#/plan/${id}/begroting/t1`,
    );
  });

  it("come after what an MR needs: each part with its state in words, and a link to what is missing", async () => {
    const { id } = await toon(MET_STOP, pagina);
    const meter = within(screen.getByRole("region", { name: "Klaar voor de MR?" }));
    const stukken = meter.getAllByRole("listitem");
    expect(stukken).toHaveLength(8);
    for (const stuk of stukken) expect(stuk.textContent).toMatch(/(Klaar|Nog nodig)$/);
    expect(meter.getByRole("link", { name: "Een begroting die klopt" }).getAttribute("href")).toBe(
      `#/plan/${id}/begroting/t1`,
    );
  });

  it("of one rule stand under one heading, with a link per place", async () => {
    const { id } = await toon(EEN_BRON, pagina);
    const groep = screen.getByRole("heading", { name: "Eén bron is weinig (3)" }).parentElement;
    const adressen = within(groep ?? document.body)
      .getAllByRole("link")
      .map((link) => link.getAttribute("href"));
    expect(adressen).toEqual(["A3", "A4", "B1"].map((item) => `#/plan/${id}/schoolscan/${item}`));
    expect(within(groep ?? document.body).getAllByText(/Voeg een tweede soort bron toe/)).toHaveLength(1);
  });

  it("keep the reason that is written at them, and say that it is there", async () => {
    const { gebruiker, entries } = await toon(EEN_BRON, pagina);
    const [reden] = screen.getAllByLabelText("Waarom laten jullie dit zo?");
    const vak = reden?.closest("details") ?? document.body;
    expect(within(vak).getByText("niets ingevuld")).toBeDefined();
    await gebruiker.type(reden ?? document.body, "Wij vragen ouders in januari.");
    await gebruiker.tab();
    await waitFor(() => expect(entries()["reden/R01:A3"]).toBe("Wij vragen ouders in januari."));
    expect(within(vak).getByText("ingevuld, komt in de PDF")).toBeDefined();
    expect(screen.getByText(/Bij 1 van de \d+ staat een reden/)).toBeDefined();
  });
});

test("text that could not be read is said on top, with its place, and can be taken away and put back", async () => {
  const { gebruiker, entries, id } = await toon({ ...GOED_PLAN, "ruw/regel|k1|jaren|2026|bedrag": "veel" }, pagina);
  const vak = screen.getByText("Er staat tekst die de app niet kan lezen").parentElement ?? document.body;
  expect(within(vak).getByRole("link", { name: "Begroting" }).getAttribute("href")).toBe(`#/plan/${id}/begroting/k1`);
  await gebruiker.click(within(vak).getByRole("button", { name: /Tekst weghalen/ }));
  expect(entries()["ruw/regel|k1|jaren|2026|bedrag"]).toBeUndefined();
  expect(screen.queryByText("Er staat tekst die de app niet kan lezen")).toBeNull();
  await gebruiker.click(screen.getByRole("button", { name: "Ongedaan maken" }));
  expect(entries()["ruw/regel|k1|jaren|2026|bedrag"]).toBe("veel");
});

describe("the PDF", () => {
  const maakKnop = () => screen.getByRole("button", { name: "Concept-PDF maken" });
  const gemaakt = async () => ({ blob: new Blob(["%PDF"], { type: "application/pdf" }), bladzijden: 29, kop: KOP });
  const NA_RUST = { timeout: 5000 };

  it("tells how far it is, can be stopped, and then nothing is wrong", async () => {
    const { gebruiker } = await toon(GOED_PLAN, pagina);
    pdf(
      (_, { signaal, voortgang }) =>
        new Promise((_, afbreken) => {
          voortgang({ fase: "tekenen", klaar: 12, van: 29 });
          signaal.addEventListener("abort", () => afbreken(new Error("stopped")));
        }),
    );
    await gebruiker.click(maakKnop());
    expect(await screen.findByText("Bladzijden tekenen …")).toBeDefined();
    expect(screen.getByText("12 van 29")).toBeDefined();
    expect(maakKnop().getAttribute("aria-disabled")).toBe("true");
    await gebruiker.click(screen.getByRole("button", { name: "Stoppen met maken" }));
    await waitFor(() => expect(screen.queryByText("Bladzijden tekenen …")).toBeNull());
    expect(screen.queryByRole("alert")).toBeNull();
    expect(document.activeElement).toBe(maakKnop());
  });

  it("is made in the background after a rest; a click then saves it without making it again", async () => {
    pdf(gemaakt);
    const { gebruiker } = await toon(GOED_PLAN, pagina);
    const bewaard = volgBewaren();
    expect(maakPdf).not.toHaveBeenCalled();
    expect(await screen.findByText("De PDF staat klaar: 29 bladzijden.", {}, NA_RUST)).toBeDefined();
    expect(bewaard).toEqual([]);
    await gebruiker.click(maakKnop());
    await waitFor(() => expect(bewaard).toEqual([expect.stringMatching(/^De Regenboog verzonnen .*2026\.pdf$/)]));
    expect(maakPdf).toHaveBeenCalledTimes(1);
  });

  it("is made again after an edit, once it rests, and until then is said to be of before", async () => {
    pdf(gemaakt);
    const { gebruiker } = await toon(EEN_BRON, pagina);
    await screen.findByText("De PDF staat klaar: 29 bladzijden.", {}, NA_RUST);
    const [reden] = screen.getAllByLabelText("Waarom laten jullie dit zo?");
    await gebruiker.type(reden ?? document.body, "Dat volgt.");
    await gebruiker.tab();
    expect(await screen.findByText(/van voor de laatste wijziging/)).toBeDefined();
    expect(await screen.findByText("De PDF staat klaar: 29 bladzijden.", {}, NA_RUST)).toBeDefined();
    expect(maakPdf).toHaveBeenCalledTimes(2);
  });

  it("keeps the last good file when the next one fails, and says so in Dutch", async () => {
    pdf(gemaakt);
    const { gebruiker } = await toon(EEN_BRON, pagina);
    await screen.findByText("De PDF staat klaar: 29 bladzijden.", {}, NA_RUST);
    pdf(async () => {
      throw new TypeError("x is undefined");
    });
    const [reden] = screen.getAllByLabelText("Waarom laten jullie dit zo?");
    await gebruiker.type(reden ?? document.body, "Dat volgt.");
    await gebruiker.click(maakKnop());
    expect((await screen.findByRole("alert")).textContent).toContain("Jullie gegevens zijn bewaard");
    expect(screen.getByText("De vorige PDF is er nog (29 bladzijden).")).toBeDefined();
    const link = screen.getByRole("link", { name: "Vorige PDF bewaren" });
    expect(link.getAttribute("download")).toMatch(/^De Regenboog verzonnen .*\.pdf$/);
    expect(await resolveObjectURL(link.getAttribute("href") ?? "")?.text()).toBe("%PDF");
  });
});

describe("the documents", () => {
  it("are offered each with its reader and length, and a way to look at it and to save it", async () => {
    const { id } = await toon(
      GOED_PLAN,
      (plek) => <ControlePagina {...(plek === undefined ? {} : { plek })} />,
      "stukken",
    );
    for (const variant of VARIANTNAMEN) {
      const { naam, lezer } = VARIANTEN[variant];
      const rij = (await screen.findByRole("heading", { name: naam })).parentElement ?? document.body;
      expect(rij.textContent).toContain(lezer);
      expect(
        within(rij)
          .getByRole("link", { name: /^Voorbeeld bekijken/ })
          .getAttribute("href"),
      ).toBe(`#/plan/${id}/controle/stukken.${variant}`);
      expect(within(rij).getByRole("button", { name: /^PDF bewaren/ })).toBeDefined();
    }
    expect(maakPdf).not.toHaveBeenCalled();
  });

  it("can be copied as plain text, and read as such", async () => {
    pdf(() => new Promise(() => undefined));
    const { gebruiker } = await toon(
      GOED_PLAN,
      (plek) => <ControlePagina {...(plek === undefined ? {} : { plek })} />,
      "stukken.ouderbrief",
    );
    await gebruiker.click(await screen.findByRole("button", { name: "Tekst kopiëren" }));
    expect(await screen.findByText(/^De tekst is gekopieerd/)).toBeDefined();
    const tekst = await navigator.clipboard.readText();
    expect(tekst.length).toBeGreaterThan(200);
    expect(tekst).not.toMatch(/\*\*|\[\[|\{\{/);
    await gebruiker.click(screen.getByRole("button", { name: "Tekst lezen" }));
    expect(document.querySelector(".platte-tekst")?.textContent).toBe(tekst);
  });
});
