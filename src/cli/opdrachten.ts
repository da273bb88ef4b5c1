import { writeFile } from "node:fs/promises";
import { laadInhoud } from "#content/laad-inhoud.ts";
import { type Beeld, berekenBeeld } from "#domain/beeld.ts";
import { type Entries, readDossier } from "#domain/dossier/entries.ts";
import { vingerafdruk } from "#domain/dossier/vingerafdruk.ts";
import { maakRapport } from "#domain/rapport/maak-rapport.ts";
import { naarPlatteTekst } from "#domain/rapport/platte-tekst.ts";
import type { Variant } from "#domain/rapport/varianten.ts";
import { fontsVanSchijf } from "#pdf/fonts-node.ts";
import { maakPdf } from "#pdf/maak-pdf.ts";
import { sha256 } from "./hash.ts";

/** Today in the Netherlands, ISO. */
const vandaag = () => new Date().toLocaleDateString("sv-SE", { timeZone: "Europe/Amsterdam" });

async function beeldVan(entries: Entries): Promise<Beeld> {
  return berekenBeeld(readDossier(entries).dossier, await laadInhoud(), vandaag());
}

/** The suggestions of a dossier: [{interventie, rang, score, redenen: [{bevinding, tekst}], hoortBij: [interventie]}]. */
export async function suggesties(entries: Entries) {
  const { suggesties: resultaat } = await beeldVan(entries);
  return resultaat.lijst.map(({ interventie, rang, score, redenen, hoortBij }) => ({
    interventie,
    rang,
    score,
    redenen: redenen.map(({ ref, tekst }) => ({ bevinding: ref, tekst })),
    hoortBij,
  }));
}

/** The messages of all rules: [{regel, ernst, blokkeert, waar, melding}]. */
export async function controle(entries: Entries) {
  const { meldingen } = await beeldVan(entries);
  return meldingen.map(({ regel, ernst, blokkeert, waar, melding }) => ({ regel, ernst, blokkeert, waar, melding }));
}

/**
 * Writes a variant of a dossier as a PDF, or as plain text (to translate) when the name ends in .txt. The file appears
 * only when all of it has been made.
 */
export async function rapport(
  entries: Entries,
  uit: string,
  variant: Variant,
): Promise<{ bestand: string; paginas?: number }> {
  const beeld = await beeldVan(entries);
  const stuk = maakRapport(beeld, { variant, vingerafdruk: await vingerafdruk(entries, sha256), nu: beeld.vandaag });
  if (uit.endsWith(".txt")) {
    await writeFile(uit, naarPlatteTekst(stuk));
    return { bestand: uit };
  }
  const { bytes, paginas } = await maakPdf(stuk, fontsVanSchijf());
  await writeFile(uit, bytes);
  return { bestand: uit, paginas };
}
