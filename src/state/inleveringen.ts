import type { Dossier } from "#domain/dossier/dossier.ts";
import type { Rol } from "#domain/dossier/inbreng.ts";
import { leesInzending } from "#domain/dossier/inzending.ts";
import type { Inhoud } from "#domain/inhoud.ts";
import {
  type Aanwinst,
  alsAanwinst,
  faalt,
  type Gelezen,
  herschrijf,
  type Inleverfout,
  type Inleverstand,
  inleverstand,
  laatste,
  weigering,
} from "#domain/schoolscan/inlevering.ts";
import { leesInleverkop, openInlevering } from "#storage/inlevering-codec.ts";
import { MAX_PAKJE } from "#storage/pakje.ts";

/** Something that may be a hand-in: a file, a link, a picture. `naam` is for the list on the screen and is never stored. */
export type Bron = { naam: string; grootte: number; lees(): Promise<Uint8Array | undefined> };

/** What became of one of them. "ingehaald" = a later hand-in of the same member is among these. */
export type Inleverregel = { naam: string } & (
  | { uitslag: Inleverfout }
  | { uitslag: Inleverstand | "ingehaald"; rol: Rol; aanwinst: Aanwinst }
);

/** Gives the screen time to draw and to react. */
export const adem = () => new Promise<void>((verder) => setTimeout(verder));

async function leesEen(
  bron: Bron,
  dossier: Dossier,
  inhoud: Inhoud,
): Promise<Gelezen<{ rol: Rol; aanwinst: Aanwinst }>> {
  if (bron.grootte > MAX_PAKJE) return faalt("vreemd");
  const bytes = await bron.lees();
  if (!bytes) return faalt("vreemd");
  const kop = leesInleverkop(bytes);
  if (!kop.goed) return kop;
  const reden = weigering(dossier, kop.waarde);
  if (reden) return faalt(reden);
  const sleutel = dossier.sleutel[kop.waarde.ronde];
  if (!sleutel) return faalt("andere-sleutel");
  const open = await openInlevering(kop.waarde, sleutel);
  if (!open.goed) return open;
  const inzending = herschrijf(open.waarde, dossier, inhoud);
  if (!inzending.goed) return inzending;
  const aanwinst = alsAanwinst(open.waarde, inzending.waarde);
  // Each text is read once: now, in a slice of its own, and not for all of them together when they are added.
  leesInzending(aanwinst.tekst);
  return { goed: true, waarde: { rol: inzending.waarde.rol, aanwinst } };
}

async function leesVeilig(bron: Bron, dossier: Dossier, inhoud: Inhoud): ReturnType<typeof leesEen> {
  try {
    return await leesEen(bron, dossier, inhoud);
  } catch {
    return faalt("beschadigd");
  }
}

/** Of several hand-ins of one member among these only the last counts. */
function metInhalen(regels: Inleverregel[]): Inleverregel[] {
  const nieuwste = new Map<string, string>();
  for (const regel of regels)
    if ("aanwinst" in regel) {
      const { pseudoniem, tekst } = regel.aanwinst;
      nieuwste.set(pseudoniem, laatste(nieuwste.get(pseudoniem) ?? tekst, tekst));
    }
  const gezien = new Set<string>();
  return regels.map((regel) => {
    if (!("aanwinst" in regel)) return regel;
    const { pseudoniem, tekst } = regel.aanwinst;
    const telt = nieuwste.get(pseudoniem) === tekst;
    if (!telt) return { ...regel, uitslag: "ingehaald" };
    if (gezien.has(pseudoniem)) return { ...regel, uitslag: "zelfde" };
    gezien.add(pseudoniem);
    return regel;
  });
}

type Voortgang = { bij(gedaan: number): void; signaal: AbortSignal };

/**
 * Reads and checks these one by one, with room between them for the screen; changes nothing. Stopped = what was read
 * until then.
 */
export async function leesInleveringen(
  bronnen: readonly Bron[],
  dossier: Dossier,
  inhoud: Inhoud,
  { bij, signaal }: Voortgang,
): Promise<Inleverregel[]> {
  const regels: Inleverregel[] = [];
  for (const bron of bronnen) {
    if (signaal.aborted) break;
    const gelezen = await leesVeilig(bron, dossier, inhoud);
    if (gelezen.goed) {
      const { ronde, pseudoniem, tekst } = gelezen.waarde.aanwinst;
      const bestaand = dossier.inzending[ronde]?.[pseudoniem];
      regels.push({ naam: bron.naam, uitslag: inleverstand(bestaand, tekst), ...gelezen.waarde });
    } else regels.push({ naam: bron.naam, uitslag: gelezen.fout });
    bij(regels.length);
    await adem();
  }
  return metInhalen(regels);
}
