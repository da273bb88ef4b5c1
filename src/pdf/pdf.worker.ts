import { fontsVanServer } from "./fonts-worker.ts";
import { maakPdf } from "./maak-pdf.ts";
import type { Opmaakgeheugen } from "./opmaak.tsx";
import type { Antwoord, Opdracht } from "./werkbericht.ts";

/*
 * Composition root of the PDF worker. It lives as long as the page keeps it: typefaces stay parsed and parts of the
 * document that did not change are not laid out again.
 */

const fonts = fontsVanServer(self.location.href);
const geheugen: Opmaakgeheugen = new Map();

const antwoord = (bericht: Antwoord, mee: Transferable[] = []) => self.postMessage(bericht, { transfer: mee });

async function maak({ rapport }: Opdracht): Promise<void> {
  try {
    const pdf = await maakPdf(rapport, fonts, {
      geheugen,
      voortgang: (fase) => antwoord({ soort: "fase", fase }),
    });
    const bytes = new Uint8Array(pdf.bytes);
    antwoord({ soort: "klaar", bytes }, [bytes.buffer]);
  } catch (fout) {
    antwoord({ soort: "fout", oorzaak: fout instanceof Error ? fout.message : String(fout) });
  }
}

self.addEventListener("message", (bericht: MessageEvent<Opdracht>) => {
  void maak(bericht.data);
});
