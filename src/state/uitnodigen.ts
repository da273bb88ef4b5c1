import { useCallback } from "react";
import { readDossier } from "#domain/dossier/entries.ts";
import {
  isKlaarOmUitTeNodigen,
  maakKlaarOmUitTeNodigen,
  maakUitnodiging,
  type Uitnodigingskeuze,
} from "#domain/schoolscan/uitnodiging.ts";
import { maakSleutelpaar } from "#storage/versleutelen.ts";
import { useOpenDossier, writeFields } from "./dossier-context.ts";
import { nieuwId } from "./nieuw-id.ts";
import { maakUitnodigingspakje } from "./pakjes.ts";

/**
 * Makes the package of an invitation for the round that counts now. The first one of a round makes its key pair: that is
 * no step to undo, because what is handed in later can only be opened with it.
 */
export function useUitnodigen(): (keuze: Uitnodigingskeuze) => Promise<Uint8Array> {
  const open = useOpenDossier();
  return useCallback(
    async (keuze) => {
      const { document } = open;
      writeFields(open);
      const dossier = () => readDossier(document.entries).dossier;
      if (!isKlaarOmUitTeNodigen(dossier())) {
        const paar = await maakSleutelpaar();
        document.keep(maakKlaarOmUitTeNodigen(dossier(), paar, nieuwId()));
      }
      return maakUitnodigingspakje(maakUitnodiging(dossier(), keuze));
    },
    [open],
  );
}
