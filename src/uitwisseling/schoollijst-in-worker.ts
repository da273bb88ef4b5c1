import type { Vestiging } from "#domain/schoollijst/vestiging.ts";
import type { Bronbestand } from "./schoollijst.ts";
import type { Antwoord, Geladen, Vraag } from "./schoollijst-bericht.ts";

/** The lists of DUO in a worker; every failure is an Error with a Dutch message. */
export type Schoolzoeker = {
  /** Reads files; `voortgang` gets the number of files that are done. */
  lees(bestanden: Bronbestand[], voortgang: (gedaan: number) => void): Promise<Geladen | undefined>;
  /** Looks for a list that the hoster put beside the app; undefined = none. */
  zoekMeegeleverd(adres: string): Promise<Geladen | undefined>;
  zoek(tekst: string): Promise<Vestiging[]>;
  sluit(): void;
};

const NIET_GELADEN = "De lijst kan nu niet worden gelezen. Laad de pagina opnieuw en probeer het nog een keer.";

type Zonder<T> = T extends unknown ? Omit<T, "nr"> : never;

/** Starts the worker. */
export function maakSchoolzoeker(): Schoolzoeker {
  const worker = new Worker(new URL("./schoollijst.worker.ts", import.meta.url), {
    type: "module",
    name: "schoollijst",
  });
  const open = new Map<number, (bericht: Antwoord) => void>();
  let laatste = 0;
  worker.addEventListener("message", ({ data }: MessageEvent<Antwoord>) => open.get(data.nr)?.(data));
  worker.addEventListener("error", () => {
    for (const [nr, meld] of open) meld({ nr, soort: "fout", fout: NIET_GELADEN });
  });
  const stel = (vraag: Zonder<Vraag>, voortgang?: (gedaan: number) => void) =>
    new Promise<Antwoord>((resolve, reject) => {
      laatste += 1;
      const nr = laatste;
      open.set(nr, (bericht) => {
        if (bericht.soort === "voortgang") return voortgang?.(bericht.gedaan);
        open.delete(nr);
        if (bericht.soort === "fout") reject(new Error(bericht.fout));
        else resolve(bericht);
      });
      worker.postMessage({ ...vraag, nr });
    });
  const geladen = (bericht: Antwoord) => (bericht.soort === "geladen" ? bericht.geladen : undefined);
  return {
    lees: async (bestanden, voortgang) => geladen(await stel({ soort: "lees", bestanden }, voortgang)),
    zoekMeegeleverd: async (adres) => geladen(await stel({ soort: "meegeleverd", adres })),
    zoek: async (tekst) => {
      const bericht = await stel({ soort: "zoek", tekst });
      return bericht.soort === "gevonden" ? bericht.vestigingen : [];
    },
    sluit: () => worker.terminate(),
  };
}
