import type { Rapport } from "#domain/rapport/blok.ts";
import { maakRapport } from "#domain/rapport/maak-rapport.ts";
import type { Variant } from "#domain/rapport/varianten.ts";
import { fontsVanServer } from "./fonts-worker.ts";
import { maakPdf } from "./maak-pdf.ts";
import type { Opmaakgeheugen } from "./opmaak.tsx";
import type { Antwoord, Opdracht } from "./werkbericht.ts";

/*
 * Composition root of the PDF worker. It lives as long as the page keeps it: typefaces stay parsed and parts of the
 * document that did not change are not laid out again.
 */

const fonts = fontsVanServer(self.location.href);
/** By variant, each with only its last document: after an edit only what changed in it is laid out. */
const geheugens = new Map<Variant, Opmaakgeheugen>();

function geheugenVan(variant: Variant): Opmaakgeheugen {
  const geheugen: Opmaakgeheugen = geheugens.get(variant) ?? new Map();
  geheugens.set(variant, geheugen);
  return geheugen;
}

const antwoord = (bericht: Antwoord, mee: Transferable[] = []) => self.postMessage(bericht, { transfer: mee });

function rapportVan(opdracht: Opdracht): Rapport {
  if ("blad" in opdracht) return opdracht.blad;
  const { beeld, vingerafdruk } = opdracht.bron;
  return maakRapport(beeld, { variant: opdracht.variant, vingerafdruk, nu: beeld.vandaag });
}

async function maak(opdracht: Opdracht): Promise<void> {
  try {
    const rapport = rapportVan(opdracht);
    const pdf = await maakPdf(rapport, fonts, {
      ...("blad" in opdracht ? {} : { geheugen: geheugenVan(opdracht.variant) }),
      voortgang: (voortgang) => antwoord({ soort: "voortgang", voortgang }),
    });
    const bytes = new Uint8Array(pdf.bytes);
    antwoord({ soort: "klaar", bytes, bladzijden: pdf.paginas, kop: rapport.kop }, [bytes.buffer]);
  } catch (fout) {
    // What was laid out for a document that failed is not to be trusted.
    if (!("blad" in opdracht)) geheugens.delete(opdracht.variant);
    antwoord({ soort: "fout", oorzaak: fout instanceof Error ? fout.message : String(fout) });
  }
}

self.addEventListener("message", (bericht: MessageEvent<Opdracht>) => {
  void maak(bericht.data);
});
