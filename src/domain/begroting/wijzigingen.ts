import type { Dossier } from "../dossier/dossier.ts";
import { type Change, type Entries, setBranch } from "../dossier/entries.ts";
import type { Kostensoort, Regel, Rekenwijze } from "../dossier/geld.ts";
import { verwijderTak } from "../dossier/lijst.ts";
import { volgendeVolgorde } from "../dossier/velden.ts";
import { verdeel } from "./bedrag.ts";
import { kostenVanRegel } from "./totalen.ts";
import type { PotjeVoorinvulling } from "./voorinvulling.ts";

/** A new potje: empty, or filled from a preset. The amount is never filled in: only the school knows it. */
export function nieuwPotje(dossier: Dossier, id: string, voorinvulling?: PotjeVoorinvulling): Change[] {
  const volgorde = volgendeVolgorde(dossier.potje);
  if (!voorinvulling) return setBranch(`potje/${id}`, { volgorde, naam: "Eigen potje" });
  const { naam, periode, aard, einddatum, voorwaarden, zeggenschap } = voorinvulling;
  return setBranch(`potje/${id}`, {
    volgorde,
    naam,
    voorinvulling: voorinvulling.id,
    periode,
    aard,
    voorwaarden,
    zeggenschap,
    ...(einddatum ? { einddatum } : {}),
  });
}

/** Removes a potje. Its cost lines stay, without potje: then the app asks from which other money they are paid. */
export function verwijderPotje(dossier: Dossier, entries: Entries, id: string): Change[] {
  const los = Object.entries(dossier.regel).filter(([, regel]) => regel.potje === id);
  return [
    ...verwijderTak(entries, `potje/${id}`),
    ...los.map(([regelId]) => ({ sleutel: `regel/${regelId}/potje`, waarde: undefined })),
  ];
}

/** A new cost line for a keuze ("" = without intervention). With one potje in the plan, that one is chosen. */
export function nieuweRegel(dossier: Dossier, id: string, keuze: string): Change[] {
  const potjes = Object.keys(dossier.potje);
  return setBranch(`regel/${id}`, {
    volgorde: volgendeVolgorde(dossier.regel),
    keuze,
    rekenwijze: "bedrag",
    ...(potjes.length === 1 && potjes[0] ? { potje: potjes[0] } : {}),
  });
}

/** Divides an amount that stands in no year equally over the school years, to the cent, on top of what stands there. */
export function verdeelOverJaren(id: string, regel: Regel, jaren: number[]): Change[] {
  if (jaren.length === 0) return [];
  const delen = verdeel(
    regel.onverdeeld ?? 0,
    jaren.map(() => 1),
  );
  const perJaar = jaren.map((jaar, i) => ({
    sleutel: `regel/${id}/jaren/${jaar}/bedrag`,
    waarde: (regel.jaren[String(jaar)]?.bedrag ?? 0) + (delen[i] ?? 0),
  }));
  return [{ sleutel: `regel/${id}/onverdeeld`, waarde: undefined }, ...perJaar];
}

/**
 * Changes to the other way of calculating. Going back to "bedrag" keeps what the calculation gave as amounts; when it
 * gave nothing, the amounts that were typed before stand there again.
 */
export function kiesRekenwijze(id: string, regel: Regel, naar: Rekenwijze, jaren: number[]): Change[] {
  const wissel: Change = { sleutel: `regel/${id}/rekenwijze`, waarde: naar };
  if (naar !== "bedrag" || regel.rekenwijze === "bedrag") return [wissel];
  const { perJaar } = kostenVanRegel(regel, jaren);
  if (Object.values(perJaar).every((centen) => centen === 0)) return [wissel];
  return [
    wissel,
    ...jaren.map((jaar) => ({ sleutel: `regel/${id}/jaren/${jaar}/bedrag`, waarde: perJaar[jaar] || undefined })),
  ];
}

/** Changes the kind of cost. Only own personnel has an appointment: with another kind it goes, or R53 would speak of it. */
export function kiesSoort(id: string, soort: Kostensoort | undefined): Change[] {
  const wissel: Change = { sleutel: `regel/${id}/soort`, waarde: soort };
  return soort === "eigen" ? [wissel] : [wissel, { sleutel: `regel/${id}/aanstelling`, waarde: undefined }];
}

/** A copy of a line behind all others, for a cost that looks alike. */
export function kopieerRegel(dossier: Dossier, entries: Entries, id: string, nieuwId: string): Change[] {
  const tak = `regel/${id}/`;
  const kopie = Object.entries(entries)
    .filter(([sleutel]) => sleutel.startsWith(tak))
    .map(([sleutel, waarde]) => ({ sleutel: `regel/${nieuwId}/${sleutel.slice(tak.length)}`, waarde }));
  return [...kopie, { sleutel: `regel/${nieuwId}/volgorde`, waarde: volgendeVolgorde(dossier.regel) }];
}
