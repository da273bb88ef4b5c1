import { readFile, stat } from "node:fs/promises";
import { laadInhoud } from "#content/laad-inhoud.ts";
import type { Inhoud } from "#domain/inhoud.ts";
import { controleerInhoud } from "#domain/menukaart/inhoudcontrole.ts";
import { leesUitbreiding } from "#domain/menukaart/lees-uitbreiding.ts";
import { MAX_BYTES } from "#domain/menukaart/uitbreiding.ts";

async function foutenInBestand(pad: string, inhoud: Inhoud): Promise<string[]> {
  try {
    // One byte too many is enough to be refused: a huge file is never read whole.
    const { size } = await stat(pad);
    const bytes = size > MAX_BYTES ? new Uint8Array(MAX_BYTES + 1) : new Uint8Array(await readFile(pad));
    const gelezen = leesUitbreiding(bytes, inhoud);
    return gelezen.goed ? [] : gelezen.fouten.map((fout) => `${pad}: ${fout}`);
  } catch {
    return [`${pad}: dit bestand kan niet worden gelezen.`];
  }
}

/** Checks all content, and own menukaarten by their paths: every fault, one sentence each. */
export async function controleerInhoudEn(paden: readonly string[]): Promise<{ fouten: string[]; tekst: string }> {
  const inhoud = await laadInhoud();
  const bestanden = await Promise.all(paden.map((pad) => foutenInBestand(pad, inhoud)));
  const fouten = [...controleerInhoud(inhoud), ...bestanden.flat()];
  const { menukaart, scan } = inhoud;
  const aantal = `${menukaart.length} interventies en ${scan.items.length} vragen`;
  return { fouten, tekst: `Alle inhoud is goed: ${aantal}${paden.map((pad) => `, ${pad}`).join("")}.` };
}
