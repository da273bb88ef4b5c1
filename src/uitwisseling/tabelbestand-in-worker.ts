import { mis, type Uitkomst } from "#domain/dossier/uitkomst.ts";
import type { Blad } from "#domain/overnemen/tabel.ts";

/** A plan of a school is read within a second; what takes this long was made to. */
const MAX_WACHTTIJD = 20_000;
/** Larger is not even loaded into the memory. */
const MAX_BYTES = 20_000_000;

const TE_GROOT = "Dit bestand is groter dan 20 MB. Maak een kleiner bestand met alleen het plan van jullie school.";
const TE_LANG = "Het lezen duurt te lang. Maak een kleiner bestand, of kopieer de tabel en plak haar hier.";
const NIET_GELADEN = "Het bestand kan nu niet worden gelezen. Laad de pagina opnieuw en probeer het nog een keer.";

/** Reads an .xlsx or .csv file in a worker, so that the page keeps drawing. Every failure is one Dutch sentence. */
export async function leesTabelbestandInWorker(bestand: File): Promise<Uitkomst<Blad[]>> {
  if (bestand.size > MAX_BYTES) return mis(TE_GROOT);
  const bytes = new Uint8Array(await bestand.arrayBuffer());
  const worker = new Worker(new URL("./tabelbestand.worker.ts", import.meta.url), { type: "module", name: "tabel" });
  try {
    return await new Promise<Uitkomst<Blad[]>>((resolve) => {
      setTimeout(() => resolve(mis(TE_LANG)), MAX_WACHTTIJD);
      worker.addEventListener("message", ({ data }: MessageEvent<Uitkomst<Blad[]>>) => resolve(data));
      worker.addEventListener("error", () => resolve(mis(NIET_GELADEN)));
      worker.postMessage({ naam: bestand.name, bytes }, [bytes.buffer]);
    });
  } finally {
    worker.terminate();
  }
}
