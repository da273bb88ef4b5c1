import type { Rapportkop } from "#domain/rapport/blok.ts";
import { VARIANTEN, type Variant } from "#domain/rapport/varianten.ts";
import { bestandsnaam } from "#domain/uitvoer/bestandsnaam.ts";
import type { Voortgang } from "#pdf/maak-pdf.ts";
import type { Bron } from "#pdf/werkbericht.ts";

/** A document that is ready. `adres` is a blob URL that lives as long as this is the last good one of its variant. */
export type Bestand = { naam: string; adres: string; blob: Blob; bladzijden: number; bron: Bron };

export type Pdfstand = {
  bestanden: ReadonlyMap<Variant, Bestand>;
  /** What is being made, and how far it is. */
  bezig?: { variant: Variant; voortgang?: Voortgang };
  /** Someone stopped the making of this one. */
  gestopt?: Variant;
  /** The last making of this variant failed: what to tell the user. */
  fout?: { variant: Variant; bron: Bron; tekst: string };
};

const ONBEKEND =
  "De PDF kon niet worden gemaakt. Jullie gegevens zijn bewaard en niet veranderd. Probeer het nog een keer.";

/** File name of a document: school, what it is and its version. */
export const naamVan = ({ school, titel, versie }: Rapportkop, variant: Variant, soort: "pdf" | "docx"): string =>
  bestandsnaam(`${school} ${variant === "volledig" ? titel : VARIANTEN[variant].naam} ${versie}`, soort);

/** Is this file what would be made now? */
export const isActueel = (bestand: Bestand | undefined, nu: Bron): bestand is Bestand =>
  bestand?.bron.beeld === nu.beeld;

type Lopend = { variant: Variant; bron: Bron; bestand: Promise<Bestand | undefined> };

/**
 * Makes the documents of a plan and keeps the last good one of each variant. Making the same again costs nothing; what
 * is on its way is not made twice. Close it to give its memory back.
 */
export class Pdfwerk {
  #stand: Pdfstand = { bestanden: new Map() };
  #lopend: Lopend | undefined;
  #stopper = new AbortController();
  readonly #luisteraars = new Set<() => void>();

  readonly stand = (): Pdfstand => this.#stand;

  readonly volg = (luisteraar: () => void): (() => void) => {
    this.#luisteraars.add(luisteraar);
    return () => this.#luisteraars.delete(luisteraar);
  };

  #zet(stand: Pdfstand) {
    this.#stand = stand;
    for (const luisteraar of this.#luisteraars) luisteraar();
  }

  /** The document as it is now. Undefined when it was stopped or failed; then the stand says why. */
  maak(variant: Variant, bron: Bron): Promise<Bestand | undefined> {
    const klaar = this.#stand.bestanden.get(variant);
    if (isActueel(klaar, bron)) return Promise.resolve(klaar);
    if (this.#lopend?.variant === variant && this.#lopend.bron.beeld === bron.beeld) return this.#lopend.bestand;
    const bestand = this.#teken(variant, bron, this.#stopper.signal);
    const lopend: Lopend = { variant, bron, bestand };
    this.#lopend = lopend;
    void bestand.finally(() => {
      if (this.#lopend === lopend) this.#lopend = undefined;
    });
    return bestand;
  }

  async #teken(variant: Variant, bron: Bron, signaal: AbortSignal): Promise<Bestand | undefined> {
    const { bestanden } = this.#stand;
    this.#zet({ bestanden, bezig: { variant } });
    try {
      const { maakPdfInWorker } = await import("#pdf/pdf-in-worker.ts");
      const { blob, bladzijden, kop } = await maakPdfInWorker(
        { variant, bron },
        { signaal, voortgang: (voortgang) => this.#zet({ ...this.#stand, bezig: { variant, voortgang } }) },
      );
      const naam = naamVan(kop, variant, "pdf");
      const bestand = { naam, blob, bladzijden, bron, adres: URL.createObjectURL(blob) };
      this.#bewaar(variant, bestand);
      return bestand;
    } catch (oorzaak) {
      if (signaal.aborted) this.#zet({ bestanden: this.#stand.bestanden, gestopt: variant });
      else this.#zet({ bestanden: this.#stand.bestanden, fout: { variant, bron, tekst: inWoorden(oorzaak) } });
      return undefined;
    }
  }

  #bewaar(variant: Variant, bestand: Bestand) {
    const vorige = this.#stand.bestanden.get(variant);
    if (vorige) URL.revokeObjectURL(vorige.adres);
    this.#zet({ bestanden: new Map(this.#stand.bestanden).set(variant, bestand) });
  }

  /** Stops what is being made; the files that are there stay. */
  stop() {
    this.#lopend = undefined;
    this.#stopper.abort();
    this.#stopper = new AbortController();
  }

  sluit() {
    this.stop();
    for (const { adres } of this.#stand.bestanden.values()) URL.revokeObjectURL(adres);
    this.#stand = { bestanden: new Map() };
  }
}

const inWoorden = (oorzaak: unknown): string =>
  oorzaak instanceof Error && oorzaak.name === "PdfFout" ? oorzaak.message : ONBEKEND;
