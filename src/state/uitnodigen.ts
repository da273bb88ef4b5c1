import { useCallback } from "react";
import { readDossier } from "#domain/dossier/entries.ts";
import { openStem } from "#domain/schoolscan/stemronde.ts";
import {
  isKlaarOmUitTeNodigen,
  maakKlaarOmUitTeNodigen,
  maakUitnodiging,
  type Uitnodigingskeuze,
} from "#domain/schoolscan/uitnodiging.ts";
import { maakSleutelpaar } from "#storage/versleutelen.ts";
import { useOpenDossier, writeFields } from "./dossier-context.ts";
import { useBeeld } from "./dossier-hooks.ts";
import { nieuwId } from "./nieuw-id.ts";
import { maakUitnodigingspakje } from "./pakjes.ts";

/**
 * Makes the package of an invitation. The first one of a round makes its key pair: that is
 * no step to undo, because what is handed in later can only be opened with it.
 */
export function useUitnodigen(): (keuze: Uitnodigingskeuze) => Promise<Uint8Array> {
  const open = useOpenDossier();
  return useCallback(
    async (keuze) => {
      const { document } = open;
      writeFields(open);
      const dossier = () => readDossier(document.entries).dossier;
      if (!isKlaarOmUitTeNodigen(dossier(), keuze.ronde)) {
        const paar = await maakSleutelpaar();
        document.keep(maakKlaarOmUitTeNodigen(dossier(), paar, nieuwId(), keuze.ronde));
      }
      return maakUitnodigingspakje(maakUitnodiging(dossier(), keuze));
    },
    [open],
  );
}

/**
 * Opens the vote of the team about the choices of now. No step to undo, for the same reason as the key: invitations of
 * this vote may be out. It ends by closing it.
 */
export function useOpenStem(): () => void {
  const open = useOpenDossier();
  const { keuzes, vandaag } = useBeeld();
  return useCallback(() => {
    writeFields(open);
    const { dossier } = readDossier(open.document.entries);
    open.document.keep(openStem(dossier, nieuwId(), vandaag, keuzes));
  }, [open, keuzes, vandaag]);
}
