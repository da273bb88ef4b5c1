import { writeFile } from "node:fs/promises";
import { dossierSchema } from "#domain/dossier/json-schema.ts";
import { uitbreidingSchema } from "#domain/menukaart/uitbreiding.ts";
import { isVariant, VARIANTNAMEN, type Variant } from "#domain/rapport/varianten.ts";
import { controleerInhoudEn } from "./content-check.ts";
import { leesDossierbestand } from "./dossierbestand.ts";
import { controle, rapport, suggesties } from "./opdrachten.ts";
import { maakSchoollijst } from "./schoollijst.ts";

const GEBRUIK = `Gebruik:
  npm run rapport -- <dossier> <uit.pdf|uit.txt> [--variant ${VARIANTNAMEN.join("|")}]
  npm run suggesties -- <dossier>
  npm run controle -- <dossier>
  npm run schoollijst -- <bestand van DUO> [nog een bestand ...] [--uit dist/schoollijst.json]
  npm run content:check -- [eigen menukaart.json ...]
  npm run schema -- [uit.json] [--menukaart]`;

/** Something is wrong with what was asked or with the file: one line, nothing written, exit code 2. */
class Weigering extends Error {}

async function open(pad: string | undefined) {
  if (!pad) throw new Weigering(GEBRUIK);
  const gelezen = await leesDossierbestand(pad);
  if (!gelezen.goed) throw new Weigering(gelezen.fout);
  return gelezen.waarde;
}

const toon = (uitkomst: unknown) => console.log(JSON.stringify(uitkomst, null, 2));

function variantVan(opties: string[]): Variant {
  const plek = opties.indexOf("--variant");
  const variant = plek < 0 ? "volledig" : (opties[plek + 1] ?? "");
  if (!isVariant(variant)) throw new Weigering(`Variant "${variant}" bestaat niet. Kies: ${VARIANTNAMEN.join(", ")}.`);
  return variant;
}

async function controleerContent(paden: readonly string[]): Promise<void> {
  const { fouten, tekst } = await controleerInhoudEn(paden);
  if (fouten.length > 0) throw new Weigering(fouten.join("\n"));
  console.log(tekst);
}

/** The schema of a dossier file, or of an own menukaart. */
async function schrijfSchema(argumenten: readonly string[]): Promise<void> {
  const uit = argumenten.find((argument) => !argument.startsWith("--"));
  const schema = argumenten.includes("--menukaart") ? uitbreidingSchema() : dossierSchema();
  const tekst = `${JSON.stringify(schema, null, 2)}\n`;
  if (uit) await writeFile(uit, tekst);
  else console.log(tekst);
}

async function voerUit([opdracht, ...argumenten]: string[]): Promise<void> {
  switch (opdracht) {
    case "suggesties":
      return toon(await suggesties(await open(argumenten[0])));
    case "controle":
      return toon(await controle(await open(argumenten[0])));
    case "rapport": {
      const [pad, uit, ...opties] = argumenten;
      if (!uit || uit.startsWith("--")) throw new Weigering(GEBRUIK);
      const variant = variantVan(opties);
      return toon(await rapport(await open(pad), uit, variant));
    }
    case "schoollijst": {
      const gemaakt = await maakSchoollijst(argumenten);
      if (!gemaakt.goed) throw new Weigering(gemaakt.fout === "" ? GEBRUIK : gemaakt.fout);
      return toon(gemaakt.waarde);
    }
    case "content":
      return controleerContent(argumenten);
    case "schema":
      return schrijfSchema(argumenten);
    default:
      throw new Weigering(GEBRUIK);
  }
}

/** Runs one command; resolves to the exit code: 0 done, 2 refused (bad file or bad question), 1 our own fault. */
export async function main(argumenten: string[]): Promise<number> {
  try {
    await voerUit(argumenten);
    return 0;
  } catch (fout) {
    console.error(fout instanceof Error ? fout.message : String(fout));
    return fout instanceof Weigering ? 2 : 1;
  }
}
