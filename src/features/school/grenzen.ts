import type { Plan } from "#domain/dossier/plan.ts";
import { beginVan, looptijd } from "#domain/dossier/schooljaar.ts";

type Grens = { vanaf?: string; tot?: string; waarvan?: string };

/** Dates of making the plan: from two school years before it up to its end. No limit while its years are unknown. */
export function voorbereiding(plan: Plan): Grens {
  const periode = looptijd(plan);
  if (!periode || plan.beginjaar === undefined) return {};
  return { vanaf: beginVan(plan.beginjaar - 2), tot: periode.eind, waarvan: "het plan en de tijd ervoor" };
}

/** Dates while the plan runs. */
export function tijdensPlan(plan: Plan): Grens {
  const periode = looptijd(plan);
  return periode ? { vanaf: periode.begin, tot: periode.eind, waarvan: "het plan" } : {};
}
