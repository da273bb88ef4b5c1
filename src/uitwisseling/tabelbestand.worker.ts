import { mis, type Uitkomst } from "#domain/dossier/uitkomst.ts";
import type { Blad } from "#domain/overnemen/tabel.ts";
import { leesTabelbestand } from "./tabelbestand.ts";

/* Composition root of the worker that reads one file of another program. The page ends it when it takes too long. */

const MISLUKT = "Dit bestand kunnen wij niet lezen. Sla het opnieuw op als .xlsx of .csv en probeer het nog een keer.";

self.addEventListener("message", ({ data }: MessageEvent<{ naam: string; bytes: Uint8Array }>) => {
  void leesTabelbestand(data.naam, data.bytes)
    .catch((): Uitkomst<Blad[]> => mis(MISLUKT))
    .then((uitkomst) => self.postMessage(uitkomst));
});
