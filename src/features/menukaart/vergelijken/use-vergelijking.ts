import type { Interventie } from "#domain/menukaart/interventie.ts";
import { leesVergelijking, wisselVergelijking } from "#domain/menukaart/vergelijken.ts";
import { useBeeld, useHref } from "#state/dossier-hooks.ts";
import { useSessie } from "../sessie.ts";

/** Part of the address where they stand beside each other. */
export const VERGELIJKEN = "vergelijken";

/** The interventions that were ticked to compare, at most three, and the way to change that. */
export function useVergelijking() {
  const { inhoud } = useBeeld();
  const adres = useHref()({ stap: "menukaart", plek: VERGELIJKEN });
  const [tekst, zet] = useSessie(adres);
  const gekozen: Interventie[] = leesVergelijking(tekst, inhoud.menukaart);
  return { adres, gekozen, wissel: (id: string) => zet(wisselVergelijking(gekozen, id)) };
}
