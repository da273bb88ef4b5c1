import type { Schoollijst } from "#domain/schoollijst/vestiging.ts";
import { maakZoeklijst, type Zoeklijst, zoekSchool } from "#domain/schoollijst/zoek.ts";
import { leesMeegeleverd, leesSchoollijst } from "./schoollijst.ts";
import type { Antwoord, Geladen, Vraag } from "./schoollijst-bericht.ts";

/* Composition root of the worker that reads and searches the lists of DUO: the page keeps drawing meanwhile. */

let zoeklijst: Zoeklijst = [];

const antwoord = (bericht: Antwoord) => self.postMessage(bericht);

function onthoud({ vestigingen, herkomst }: Schoollijst): Geladen {
  zoeklijst = maakZoeklijst(vestigingen);
  return { aantal: vestigingen.length, herkomst };
}

async function haal(adres: string): Promise<Geladen | undefined> {
  try {
    const bestand = await fetch(adres);
    const lijst = bestand.ok ? leesMeegeleverd(await bestand.text()) : undefined;
    return lijst && onthoud(lijst);
  } catch {
    // No network, or no list there: the school chooses a file.
    return undefined;
  }
}

async function doe(vraag: Vraag): Promise<void> {
  const { nr } = vraag;
  if (vraag.soort === "zoek")
    return antwoord({ nr, soort: "gevonden", vestigingen: zoekSchool(zoeklijst, vraag.tekst) });
  if (vraag.soort === "meegeleverd") return antwoord({ nr, soort: "geladen", geladen: await haal(vraag.adres) });
  const lijst = leesSchoollijst(vraag.bestanden, (gedaan) => antwoord({ nr, soort: "voortgang", gedaan }));
  antwoord(
    lijst.goed ? { nr, soort: "geladen", geladen: onthoud(lijst.waarde) } : { nr, soort: "fout", fout: lijst.fout },
  );
}

self.addEventListener("message", (bericht: MessageEvent<Vraag>) => void doe(bericht.data));
