import { fontsVanServer } from "./fonts-worker.ts";
import { maakPdf } from "./maak-pdf.ts";
import type { Opmaakgeheugen } from "./opmaak.tsx";
import type { Antwoord, Opdracht } from "./werkbericht.ts";

/*
 * Composition root of the PDF worker. It lives as long as the page keeps it: typefaces stay parsed and parts of the
 * document that did not change are not laid out again.
 */

const fonts = fontsVanServer(self.location.href);
/** By kind of document, each with only its last one. */
const geheugens = new Map<string, Opmaakgeheugen>();

function geheugenVan(soort: string): Opmaakgeheugen {
  const geheugen: Opmaakgeheugen = geheugens.get(soort) ?? new Map();
  geheugens.set(soort, geheugen);
  return geheugen;
}

const antwoord = (bericht: Antwoord, mee: Transferable[] = []) => self.postMessage(bericht, { transfer: mee });

async function maak({ rapport, soort }: Opdracht): Promise<void> {
  try {
    const pdf = await maakPdf(rapport, fonts, {
      geheugen: geheugenVan(soort),
      voortgang: (voortgang) => antwoord({ soort: "voortgang", voortgang }),
    });
    const bytes = new Uint8Array(pdf.bytes);
    antwoord({ soort: "klaar", bytes, bladzijden: pdf.paginas }, [bytes.buffer]);
  } catch (fout) {
    // What was laid out for a document that failed is not to be trusted.
    geheugens.delete(soort);
    antwoord({ soort: "fout", oorzaak: fout instanceof Error ? fout.message : String(fout) });
  }
}

self.addEventListener("message", (bericht: MessageEvent<Opdracht>) => {
  void maak(bericht.data);
});
