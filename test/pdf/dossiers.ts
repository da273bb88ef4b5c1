import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { laadInhoud } from "#content/laad-inhoud.ts";
import { berekenBeeld } from "#domain/beeld.ts";
import { leesJson } from "#domain/dossier/bestand.ts";
import { type Entries, readDossier } from "#domain/dossier/entries.ts";
import type { Rapport } from "#domain/rapport/blok.ts";
import { maakRapport } from "#domain/rapport/maak-rapport.ts";
import type { Variant } from "#domain/rapport/varianten.ts";

const SCENARIOS = join(import.meta.dirname, "../scenarios");
const VOORBEELD = join(import.meta.dirname, "../../src/content/voorbeeld/voorbeeld.json");
const VANDAAG = "2026-11-24";
const inhoud = await laadInhoud();

function entriesUit(pad: string): Entries {
  const gelezen = leesJson(JSON.parse(readFileSync(pad, "utf8")));
  if (!gelezen.goed) throw new Error(`${pad}: ${gelezen.fout}`);
  return gelezen.waarde.entries;
}

/** Every scenario and the example, by name. */
export const DOSSIERS: readonly (readonly [naam: string, entries: Entries])[] = [
  ["voorbeeld", entriesUit(VOORBEELD)],
  ...readdirSync(SCENARIOS)
    .filter((naam) => naam.endsWith(".dossier.json"))
    .map((naam) => [naam.replace(".dossier.json", ""), entriesUit(join(SCENARIOS, naam))] as const),
];

export function rapportVan(entries: Entries, variant: Variant): Rapport {
  const beeld = berekenBeeld(readDossier(entries).dossier, inhoud, VANDAAG);
  return maakRapport(beeld, { variant, vingerafdruk: "3fa2b91c07".padEnd(64, "0"), nu: VANDAAG });
}
