import type { Dossier } from "../dossier/dossier.ts";
import { sleutelVanRuw } from "../dossier/ruw.ts";
import { looptijd } from "../dossier/schooljaar.ts";

/** Limits for a date field: ISO dates, inclusive, and what they are called. */
export type Grens = { vanaf?: string; tot?: string; waarvan?: string };

/** Begin of a choice: within the plan. */
export function grensBegin({ plan }: Dossier): Grens {
  const periode = looptijd(plan);
  return periode ? { vanaf: periode.begin, tot: periode.eind, waarvan: "het plan" } : {};
}

/** End of a choice: within the plan, and not before its begin. */
export function grensEind(dossier: Dossier, begin: string | undefined): Grens {
  const grens = grensBegin(dossier);
  return begin && grens.tot && begin <= grens.tot
    ? { ...grens, vanaf: begin, waarvan: "de looptijd vanaf het begin" }
    : grens;
}

/** A moment to look back: within the plan or the year after it, when the last results come in. */
export function grensMoment({ plan }: Dossier): Grens {
  const periode = looptijd(plan);
  if (!periode) return {};
  const tot = `${Number(periode.eind.slice(0, 4)) + 1}${periode.eind.slice(4)}`;
  return { vanaf: periode.begin, tot, waarvan: "het plan en het jaar erna" };
}

/**
 * The moments of a measuring point as fields: by date, and last those whose typed text is no date yet (kept in `ruw`).
 */
export function momentIds(dossier: Dossier, meetpunt: string): string[] {
  const momenten = dossier.meetpunt[meetpunt]?.momenten ?? {};
  const begin = `meetpunt/${meetpunt}/momenten/`;
  const ruw = Object.keys(dossier.ruw)
    .map(sleutelVanRuw)
    .filter((sleutel) => sleutel.startsWith(begin))
    .map((sleutel) => sleutel.slice(begin.length));
  const opDatum = Object.keys(momenten).sort((a, b) => ((momenten[a] ?? "") < (momenten[b] ?? "") ? -1 : 1));
  return [...opDatum, ...ruw.filter((id) => !(id in momenten)).sort()];
}
