import { createContext, useContext, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { Variant } from "#domain/rapport/varianten.ts";
import type { Bron } from "#pdf/werkbericht.ts";
import { useBeeld } from "#state/dossier-hooks.ts";
import { useVingerafdruk } from "#state/huidige-vingerafdruk.ts";
import { type Bestand, isActueel, Pdfwerk } from "./pdf-werk.ts";
import { useZodraBekend } from "./zodra-bekend.ts";

/** The documents of the step Controle: they stay while someone goes from one part of the step to another. */
export const PdfContext = createContext<Pdfwerk>(new Pdfwerk());

/** The maker of documents for as long as this page is open. */
export function usePdfwerk(): Pdfwerk {
  const [werk] = useState(() => new Pdfwerk());
  useEffect(() => () => werk.sluit(), [werk]);
  return werk;
}

/** What documents are made of now; undefined for a moment after each edit. */
export function useBron(): Bron | undefined {
  const beeld = useBeeld();
  const vingerafdruk = useVingerafdruk();
  return useMemo(() => (vingerafdruk === undefined ? undefined : { beeld, vingerafdruk }), [beeld, vingerafdruk]);
}

/** After this long without an edit the document is made, so that it is there when it is asked for. */
const RUST_MS = 2000;

/**
 * When a document is made: after a rest, in the background; at once, because it is looked at (after an edit elsewhere
 * still with a rest); or only when it is asked for.
 */
type Wanneer = "vooraf" | "meteen" | "op verzoek";

/** Someone who saves data or has little memory gets the document only when it is asked for. */
function isZuinig(): boolean {
  const { connection, deviceMemory } = navigator as { connection?: { saveData?: boolean }; deviceMemory?: number };
  return connection?.saveData === true || (deviceMemory !== undefined && deviceMemory < 2);
}

/** One document of the plan: the last good file, how far a new one is, and how to get one. */
export function usePdf(variant: Variant, wanneer: Wanneer = "vooraf") {
  const werk = useContext(PdfContext);
  const bron = useBron();
  const { bestanden, bezig, gestopt, fout } = useSyncExternalStore(werk.volg, werk.stand);
  const bestand = bestanden.get(variant);
  const mislukt = fout?.variant === variant ? fout : undefined;
  const actueel = bron !== undefined && isActueel(bestand, bron);
  const [doe, setDoe] = useState<(bestand: Bestand) => void>();
  const vraag = useZodraBekend(bron, async (nu) => {
    const klaar = await werk.maak(variant, nu);
    if (klaar) doe?.(klaar);
    setDoe(undefined);
  });

  useEffect(() => {
    if (wanneer === "op verzoek" || (wanneer === "vooraf" && isZuinig())) return;
    if (!bron || actueel || mislukt?.bron.beeld === bron.beeld) return;
    const rust = setTimeout(() => void werk.maak(variant, bron), wanneer === "meteen" && !bestand ? 0 : RUST_MS);
    return () => clearTimeout(rust);
  }, [werk, variant, wanneer, bron, bestand, actueel, mislukt]);

  return {
    bestand,
    /** The file is of other content than there is now. */
    verouderd: bestand !== undefined && bron !== undefined && !actueel,
    actueel,
    bezig: bezig?.variant === variant ? bezig : undefined,
    /** Someone waits for it, so how far it is is said. */
    gevraagd: doe !== undefined,
    gestopt: gestopt === variant,
    fout: mislukt?.tekst,
    /** Makes the document when it is not there yet, and then does this with it. */
    metBestand: (daarna: (bestand: Bestand) => void) => {
      setDoe(() => daarna);
      vraag();
    },
    stop: () => werk.stop(),
  };
}
