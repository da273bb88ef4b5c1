import { type ReactNode, type RefObject, useRef } from "react";
import type { Voortgang } from "#pdf/maak-pdf.ts";
import { bewaarAdres } from "#ui/bestand.ts";
import { Knop, type Knopsoort } from "#ui/knop.tsx";
import { Meldingvak } from "#ui/melding.tsx";
import type { usePdf } from "./pdf-context.ts";

type Pdf = ReturnType<typeof usePdf>;

type Bewaren = { pdf: Pdf; soort?: Knopsoort; knop?: RefObject<HTMLButtonElement | null>; children: ReactNode };

/** Saves the document: at once when it is ready, else as soon as it is made. It can be stopped while it is made. */
export function Bewaarknop({ pdf, soort = "vol", knop, children }: Bewaren) {
  const eigen = useRef<HTMLButtonElement>(null);
  const bewaren = knop ?? eigen;
  const stop = () => {
    pdf.stop();
    bewaren.current?.focus();
  };
  const wacht = pdf.gevraagd && pdf.bezig !== undefined;
  return (
    <>
      <Knop
        ref={bewaren}
        soort={soort}
        onClick={() => pdf.metBestand(({ naam, adres }) => bewaarAdres(naam, adres))}
        nietMogelijk={wacht ? "De PDF wordt gemaakt." : undefined}
      >
        {children}
      </Knop>
      {wacht && (
        <Knop soort="stil" onClick={stop}>
          Stoppen met maken
        </Knop>
      )}
    </>
  );
}

/** How far it is; the count is not in the live region, which would speak at every page. */
function Hoever({ voortgang }: { voortgang: Voortgang | undefined }) {
  if (!voortgang) return "PDF voorbereiden …";
  const { fase, klaar, van } = voortgang;
  return (
    <>
      {fase === "opmaak" ? "Bladzijden opmaken …" : "Bladzijden tekenen …"}
      <span aria-hidden="true">{fase === "opmaak" ? ` deel ${klaar + 1} van ${van}` : ` ${klaar} van ${van}`}</span>
    </>
  );
}

const bladzijden = (aantal: number): string => (aantal === 1 ? "1 bladzijde" : `${aantal} bladzijden`);

function inWoorden({ bestand, verouderd, fout }: Pdf): string {
  if (!bestand) return "";
  const bladen = bladzijden(bestand.bladzijden);
  if (fout) return `De vorige PDF is er nog (${bladen}).`;
  return verouderd ? `De PDF (${bladen}) is van voor de laatste wijziging.` : `De PDF staat klaar: ${bladen}.`;
}

/** What there is, what is being made, and why it failed. The last good file can always be saved again. */
export function Pdfmelding({ pdf }: { pdf: Pdf }) {
  const { bestand, bezig, gevraagd, fout } = pdf;
  return (
    <>
      <p className="bij" role="status">
        {bezig && gevraagd ? <Hoever voortgang={bezig.voortgang} /> : inWoorden(pdf)}
      </p>
      {bestand && (pdf.verouderd || fout) && (
        <p className="bij">
          <a href={bestand.adres} download={bestand.naam}>
            Vorige PDF bewaren
          </a>
        </p>
      )}
      {fout && (
        <Meldingvak soort="stop" kop="De PDF is niet gemaakt" role="alert">
          <p>{fout}</p>
        </Meldingvak>
      )}
    </>
  );
}
