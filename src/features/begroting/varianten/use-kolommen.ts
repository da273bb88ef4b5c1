import { useMemo } from "react";
import { type Kolom, kolommenVan } from "#domain/variant/vergelijken.ts";
import { useDossier, useInhoud } from "#state/dossier-hooks.ts";

/** The plan and every variant with its money, calculated once per change. */
export function useKolommen(): Kolom[] {
  const dossier = useDossier();
  const inhoud = useInhoud();
  return useMemo(() => kolommenVan(dossier, inhoud), [dossier, inhoud]);
}
