import { leesJson } from "#domain/dossier/bestand.ts";
import type { Entries } from "#domain/dossier/entries.ts";

/** The example school: fictional and marked so. A complete plan of two years that still leaves open points to see. */
export async function laadVoorbeeld(): Promise<Entries> {
  const { default: bestand } = await import("./voorbeeld.json");
  const gelezen = leesJson(bestand);
  if (!gelezen.goed) throw new Error(gelezen.fout);
  return gelezen.waarde.entries;
}
