import { afterEach, describe, expect, it, vi } from "vitest";
import { maakPdfInWorker, PdfFout } from "#pdf/pdf-in-worker.ts";
import type { Antwoord } from "#pdf/werkbericht.ts";
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

const klaar: Antwoord = { soort: "klaar", bytes: new Uint8Array([37, 80, 68, 70]) };

describe("maakPdfInWorker", () => {
  afterEach(() => laatste().antwoord(klaar));

  it("tells the progress and gives a PDF", async () => {
    const fasen: string[] = [];
    const pdf = maakPdfInWorker(maakRapport(), { voortgang: (fase) => fasen.push(fase) });
    laatste().antwoord({ soort: "fase", fase: "opmaak" });
    laatste().antwoord({ soort: "fase", fase: "tekenen" });
    laatste().antwoord(klaar);
    expect(await (await pdf).text()).toBe("%PDF");
    expect((await pdf).type).toBe("application/pdf");
    expect(fasen).toEqual(["opmaak", "tekenen"]);
  });

  it("uses a worker again that is ready, and a new one while it is busy", async () => {
    const aantal = NepWorker.gestart.length;
    const eerste = maakPdfInWorker(maakRapport());
    const bezig = laatste();
    const tweede = maakPdfInWorker(maakRapport());
    expect(NepWorker.gestart.length).toBeLessThanOrEqual(aantal + 2);
    expect(laatste()).not.toBe(bezig);
    bezig.antwoord(klaar);
    laatste().antwoord(klaar);
    await Promise.all([eerste, tweede]);
    expect(laatste().gestopt).toBe(true);
    expect(bezig.gestopt).toBe(false);
  });

  it("ends the worker when it is cancelled", async () => {
    const stop = new AbortController();
    const pdf = maakPdfInWorker(maakRapport(), { signaal: stop.signal });
    const worker = NepWorker.gestart.findLast(({ gestopt }) => !gestopt);
    stop.abort();
    await expect(pdf).rejects.toHaveProperty("name", "AbortError");
    expect(worker?.gestopt).toBe(true);
  });

  it("does not start when it is cancelled before", async () => {
    const aantal = NepWorker.gestart.length;
    await expect(maakPdfInWorker(maakRapport(), { signaal: AbortSignal.abort() })).rejects.toThrow();
    expect(NepWorker.gestart.length).toBe(aantal);
  });

  it("says in plain Dutch that the PDF could not be made, and keeps the cause", async () => {
    const pdf = maakPdfInWorker(maakRapport());
    laatste().antwoord({ soort: "fout", oorzaak: "Verwijzing zonder doel: B9" });
    await expect(pdf).rejects.toBeInstanceOf(PdfFout);
    await expect(pdf).rejects.toMatchObject({
      message: expect.stringContaining("Jullie gegevens zijn bewaard"),
      cause: "Verwijzing zonder doel: B9",
    });
  });

  it("says so when the worker does not load", async () => {
    const pdf = maakPdfInWorker(maakRapport());
    laatste().dispatchEvent(new Event("error"));
    await expect(pdf).rejects.toThrow("Laad de pagina opnieuw");
  });
});
