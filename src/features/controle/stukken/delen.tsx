import { Knop } from "#ui/knop.tsx";
import type { usePdf } from "../pdf-context.ts";
import type { Bestand } from "../pdf-werk.ts";

const alsFile = ({ blob, naam }: Bestand) => new File([blob], naam, { type: "application/pdf" });

/** Can this device hand a PDF to another app? */
const kanDelen = (): boolean =>
  typeof navigator.canShare === "function" &&
  navigator.canShare({ files: [new File([], "stuk.pdf", { type: "application/pdf" })] });

/** Hands the document to another app of the device, which says itself what it did; leaving its screen is no fault. */
async function deel(bestand: Bestand): Promise<void> {
  try {
    await navigator.share({ files: [alsFile(bestand)], title: bestand.naam });
  } catch (reden) {
    if (!(reden instanceof DOMException) || reden.name !== "AbortError") throw reden;
  }
}

/**
 * To another app, or to the browser's own viewer, which prints: only what this browser can. Printing from a hidden
 * frame was tried and let the page crash.
 */
export function Delen({ pdf }: { pdf: ReturnType<typeof usePdf> }) {
  return (
    <>
      {navigator.pdfViewerEnabled && pdf.bestand && pdf.actueel && (
        <a className="knop knop--rand" href={pdf.bestand.adres} target="_blank" rel="noreferrer">
          Openen om af te drukken<span className="vh"> (nieuw tabblad)</span>
        </a>
      )}
      {kanDelen() && (
        <Knop soort="rand" onClick={() => pdf.metBestand((bestand) => void deel(bestand))}>
          Delen
        </Knop>
      )}
    </>
  );
}
