import type { Voorwaarde } from "../dossier/plan.ts";

/** A condition counts as answered with a stand and a ground: a tick alone tells the MR nothing. */
export const isBeantwoord = (voorwaarde: Voorwaarde | undefined): boolean =>
  voorwaarde?.stand !== undefined && voorwaarde.grond.trim() !== "";
