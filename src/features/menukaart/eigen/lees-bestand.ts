import type { Dossier } from "#domain/dossier/dossier.ts";
import type { Inhoud } from "#domain/inhoud.ts";
import { type Gelezen, leesUitbreiding } from "#domain/menukaart/lees-uitbreiding.ts";
import { MAX_BYTES } from "#domain/menukaart/uitbreiding.ts";

/** A chosen file → an own menukaart, or its faults. A huge file is refused by its size and never read. */
export async function leesBestand(bestand: File, inhoud: Inhoud, { eigenMenukaart }: Dossier): Promise<Gelezen> {
  const bytes = bestand.size > MAX_BYTES ? new Uint8Array(MAX_BYTES + 1) : new Uint8Array(await bestand.arrayBuffer());
  const gelezen = leesUitbreiding(bytes, inhoud);
  if (!gelezen.goed) return gelezen;
  // Ids of the other own menukaarten count too; those of this one are replaced.
  const elders = Object.entries(eigenMenukaart)
    .filter(([id]) => id !== gelezen.waarde.id)
    .flatMap(([, { interventie }]) => Object.keys(interventie));
  return leesUitbreiding(bytes, inhoud, elders);
}
