import type { Bron } from "#state/inleveringen.ts";
import { pakjeUit, pakjeUitBeeld } from "#state/pakjes.ts";
import { leesBeeldpunten } from "#ui/beeldpunten.ts";

const isBeeld = (bestand: File) => bestand.type.startsWith("image/");

/** A file with a hand-in, or a picture of its QR code. */
const vanBestand = (bestand: File): Bron =>
  isBeeld(bestand)
    ? { naam: bestand.name, grootte: 0, lees: async () => pakjeUitBeeld(await leesBeeldpunten(bestand)) }
    : {
        naam: bestand.name,
        grootte: bestand.size,
        lees: async () => new Uint8Array(await bestand.arrayBuffer()),
      };

export const vanBestanden = (bestanden: readonly File[]): Bron[] => bestanden.map(vanBestand);

/** Pasted links, one after another. */
export const vanLinks = (tekst: string): Bron[] =>
  tekst
    .split(/\s+(?=https?:)/)
    .filter((link) => link.trim() !== "")
    .map((link, i, alle) => ({
      naam: alle.length > 1 ? `Geplakte link ${i + 1}` : "Geplakte link",
      grootte: link.length,
      lees: async () => pakjeUit(link.trim()),
    }));
