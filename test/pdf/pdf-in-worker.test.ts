import { describe, expect, it, vi } from "vitest";
import { laadInhoud } from "#content/laad-inhoud.ts";
import { berekenBeeld } from "#domain/beeld.ts";
import { readDossier } from "#domain/dossier/entries.ts";
import type { Voortgang } from "#pdf/maak-pdf.ts";
import { maakPdfInWorker, PdfFout } from "#pdf/pdf-in-worker.ts";
import type { Antwoord, Opdracht } from "#pdf/werkbericht.ts";
import { maakRapport } from "./fixture-rapport.ts";

/** A worker that answers what the test says; the real one is tried in the browser tests. */
class NepWorker extends EventTarget {
  static readonly gestart: NepWorker[] = [];
  gestopt = false;
  readonly opdrachten: unknown[] = [];

  constructor() {
    super();
    NepWorker.gestart.push(this);
  }

  postMessage(opdracht: unknown) {
    this.opdrachten.push(opdracht);
  }

  terminate() {
    this.gestopt = true;
  }

  antwoord(data: Antwoord) {
    this.dispatchEvent(new MessageEvent("message", { data }));
  }
}

vi.stubGlobal("Worker", NepWorker);

const laatste = (): NepWorker => {
  const worker = NepWorker.gestart.at(-1);
  if (!worker) throw new Error("no worker was started");
  return worker;
};

const { kop } = maakRapport();
const klaar: Antwoord = { soort: "klaar", bytes: new Uint8Array([37, 80, 68, 70]), bladzijden: 29, kop };
const OPDRACHT: Opdracht = {
  variant: "volledig",
  bron: { beeld: berekenBeeld(readDossier({}).dossier, await laadInhoud(), "2026-11-24"), vingerafdruk: "0" },
};

/** The turn of a document comes in a next task. */
const even = () => new Promise((klaar) => setTimeout(klaar));

describe("maakPdfInWorker", () => {
  it("tells the progress and gives a PDF with its pages and its name", async () => {
    const gezien: Voortgang[] = [];
    const pdf = maakPdfInWorker(OPDRACHT, { voortgang: (voortgang) => gezien.push(voortgang) });
    await even();
    const voortgang: Voortgang[] = [
      { fase: "opmaak", klaar: 3, van: 14 },
      { fase: "tekenen", klaar: 12, van: 29 },
    ];
    for (const stap of voortgang) laatste().antwoord({ soort: "voortgang", voortgang: stap });
    laatste().antwoord(klaar);
    const { blob, bladzijden, kop: eigen } = await pdf;
    expect(await blob.text()).toBe("%PDF");
    expect(blob.type).toBe("application/pdf");
    expect([bladzijden, eigen]).toEqual([29, kop]);
    expect(gezien).toEqual(voortgang);
    expect(laatste().opdrachten).toEqual([OPDRACHT]);
  });

  it("has one worker, and makes one document at a time", async () => {
    const aantal = NepWorker.gestart.length;
    const eerste = maakPdfInWorker(OPDRACHT);
    const tweede = maakPdfInWorker({ ...OPDRACHT, variant: "compact" });
    await even();
    const gevraagd = laatste().opdrachten.length;
    laatste().antwoord(klaar);
    await eerste;
    await even();
    expect(laatste().opdrachten.length).toBe(gevraagd + 1);
    laatste().antwoord(klaar);
    await tweede;
    expect(NepWorker.gestart.length).toBe(aantal);
    expect(laatste().gestopt).toBe(false);
  });

  it("ends the worker when it is cancelled; the next document gets a new one", async () => {
    const stop = new AbortController();
    const pdf = maakPdfInWorker(OPDRACHT, { signaal: stop.signal });
    await even();
    const worker = laatste();
    stop.abort();
    await expect(pdf).rejects.toHaveProperty("name", "AbortError");
    expect(worker.gestopt).toBe(true);
    const volgende = maakPdfInWorker(OPDRACHT);
    await even();
    expect(laatste()).not.toBe(worker);
    laatste().antwoord(klaar);
    await volgende;
  });

  it("does not start when it is cancelled before", async () => {
    const gevraagd = laatste().opdrachten.length;
    await expect(maakPdfInWorker(OPDRACHT, { signaal: AbortSignal.abort() })).rejects.toThrow();
    expect(laatste().opdrachten.length).toBe(gevraagd);
  });

  it("ends a worker that has had nothing to do for two minutes", async () => {
    vi.useFakeTimers();
    const pdf = maakPdfInWorker(OPDRACHT);
    await vi.advanceTimersByTimeAsync(0);
    const worker = laatste();
    worker.antwoord(klaar);
    await pdf;
    await vi.advanceTimersByTimeAsync(119_000);
    expect(worker.gestopt).toBe(false);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(worker.gestopt).toBe(true);
    vi.useRealTimers();
  });

  it("says in plain Dutch that the PDF could not be made, and keeps the cause", async () => {
    const pdf = maakPdfInWorker(OPDRACHT);
    await even();
    laatste().antwoord({ soort: "fout", oorzaak: "Verwijzing zonder doel: B9" });
    await expect(pdf).rejects.toBeInstanceOf(PdfFout);
    await expect(pdf).rejects.toMatchObject({
      message: expect.stringContaining("Jullie gegevens zijn bewaard"),
      cause: "Verwijzing zonder doel: B9",
    });
  });

  it("says so when the worker does not load", async () => {
    const pdf = maakPdfInWorker(OPDRACHT);
    await even();
    laatste().dispatchEvent(new Event("error"));
    await expect(pdf).rejects.toThrow("Laad de pagina opnieuw");
  });
});
