import { useEffect, useRef, useState } from "react";
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

/** Prints with the PDF viewer of the browser, in a frame that is not seen. */
function Afdrukken({ bestand, klaar }: { bestand: Bestand; klaar: () => void }) {
  const raam = useRef<HTMLIFrameElement>(null);
  const [adres] = useState(bestand.adres);
  useEffect(() => {
    const sluit = () => klaar();
    globalThis.addEventListener("focus", sluit, { once: true });
    return () => globalThis.removeEventListener("focus", sluit);
  }, [klaar]);
  return (
    <iframe
      ref={raam}
      className="vh"
      src={adres}
      title="Afdrukken"
      tabIndex={-1}
      onLoad={() => raam.current?.contentWindow?.print()}
    />
  );
}

/** To another app, or to the printer: only what this browser can. */
export function Delen({ pdf }: { pdf: ReturnType<typeof usePdf> }) {
  const [af, setAf] = useState<Bestand>();
  return (
    <>
      {navigator.pdfViewerEnabled && (
        <Knop soort="rand" onClick={() => pdf.metBestand(setAf)}>
          Afdrukken
        </Knop>
      )}
      {kanDelen() && (
        <Knop soort="rand" onClick={() => pdf.metBestand((bestand) => void deel(bestand))}>
          Delen
        </Knop>
      )}
      {af && <Afdrukken key={af.adres} bestand={af} klaar={() => setAf(undefined)} />}
    </>
  );
}
