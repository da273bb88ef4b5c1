import { useEffect, useRef, useState } from "react";
import type { Uitnodigingskeuze } from "#domain/schoolscan/uitnodiging.ts";
import { useDossier } from "#state/dossier-hooks.ts";
import { linkVan, qrVan } from "#state/pakjes.ts";
import { useUitnodigen } from "#state/uitnodigen.ts";

/** An invitation that is ready to send. */
export type Gemaakt = { pakje: Uint8Array; link: string; qr: boolean[][] | undefined };

/**
 * The invitation for this form, made anew whenever the plan changes what is in it; undefined while it is being made, or
 * when none was asked for.
 */
export function useUitnodiging(keuze: Uitnodigingskeuze | undefined): Gemaakt | undefined {
  const dossier = useDossier();
  const uitnodigen = useUitnodigen();
  const [gemaakt, setGemaakt] = useState<Gemaakt>();
  const getekend = useRef("");
  const { formulier, rol, ronde } = keuze ?? {};
  useEffect(() => {
    let weg = false;
    if (!dossier || formulier === undefined || rol === undefined) return;
    const maak = async () => {
      const pakje = await uitnodigen({ formulier, rol, ...(ronde === undefined ? {} : { ronde }) });
      const link = linkVan(pakje);
      // Nearly every edit of the plan leaves the invitation as it is.
      if (weg || link === getekend.current) return;
      const qr = await qrVan(link);
      if (weg) return;
      getekend.current = link;
      setGemaakt({ pakje, link, qr });
    };
    void maak();
    return () => {
      weg = true;
    };
  }, [dossier, uitnodigen, formulier, rol, ronde]);
  return keuze && gemaakt;
}
