import type { Dossier } from "../dossier/dossier.ts";
import { type Change, type Entries, removeBranch, setBranch } from "../dossier/entries.ts";
import type { Potje, Regel } from "../dossier/geld.ts";
import type { Sector } from "../dossier/school.ts";
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
    ...removeBranch(entries, `potje/${id}`),
    ...los.map(([regelId]) => ({ sleutel: `regel/${regelId}/potje`, waarde: undefined })),
  ];
}

/** A sourced amount per pupil for these sectors, times the pupils: a start, to be replaced by the school's own amount. */
export function schattingUitLeerlingen(
  voorinvulling: PotjeVoorinvulling,
  leerlingenPerSector: Partial<Record<Sector, number>>,
): { centen: number; jaar: string } | undefined {
  const eerste = voorinvulling.bedragen[0];
  if (!eerste) return undefined;
  const delen = voorinvulling.bedragen
    .filter(({ jaar }) => jaar === eerste.jaar)
    .map(({ sectoren, centen }) => centen * sectoren.reduce((som, s) => som + (leerlingenPerSector[s] ?? 0), 0));
  const centen = delen.reduce((a, b) => a + b, 0);
  return centen > 0 ? { centen, jaar: eerste.jaar } : undefined;
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

/** Changes to the other way of calculating; what the line costs now is kept as amounts when going back to "bedrag". */
export function kiesRekenwijze(id: string, regel: Regel, naar: Regel["rekenwijze"], jaren: number[]): Change[] {
  const wissel: Change = { sleutel: `regel/${id}/rekenwijze`, waarde: naar };
  if (naar !== "bedrag" || regel.rekenwijze === "bedrag") return [wissel];
  const { perJaar } = kostenVanRegel(regel, jaren);
  return [
    wissel,
    ...jaren.map((jaar) => ({ sleutel: `regel/${id}/jaren/${jaar}/bedrag`, waarde: perJaar[jaar] || undefined })),
  ];
}

/** A copy of a line right behind the others, for a cost that looks alike. */
export function kopieerRegel(dossier: Dossier, entries: Entries, id: string, nieuwId: string): Change[] {
  const tak = `regel/${id}/`;
  const kopie = Object.entries(entries)
    .filter(([sleutel]) => sleutel.startsWith(tak))
    .map(([sleutel, waarde]) => ({ sleutel: `regel/${nieuwId}/${sleutel.slice(tak.length)}`, waarde }));
  return [...kopie, { sleutel: `regel/${nieuwId}/volgorde`, waarde: volgendeVolgorde(dossier.regel) }];
}

/** Is this money there only for a while? Then structural cost on it needs another payer afterwards. */
export const isTijdelijkGeld = (potje: Potje): boolean => potje.aard !== "jaarlijks";
