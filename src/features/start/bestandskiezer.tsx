import { type ReactNode, useEffect, useRef } from "react";
import { Knop } from "#ui/knop.tsx";
import { Meldingvak } from "#ui/melding.tsx";
import { type Invoegen, useBestandOpenen } from "./bestand-openen.ts";
import { Samenvoegvraag } from "./samenvoegvraag.tsx";

type Kiezereigenschappen = Invoegen & {
  /** Places the button of the chooser among the other buttons. */
  children(knop: ReactNode): ReactNode;
};

/** A file dropped anywhere on the page; without this the browser would leave the app for it. */
function useNeergezet(neem: (bestand: File) => void): void {
  useEffect(() => {
    const houd = (event: DragEvent) => event.preventDefault();
    const laatVallen = (event: DragEvent) => {
      event.preventDefault();
      const bestand = event.dataTransfer?.files[0];
      if (bestand) neem(bestand);
    };
    addEventListener("dragover", houd);
    addEventListener("drop", laatVallen);
    return () => {
      removeEventListener("dragover", houd);
      removeEventListener("drop", laatVallen);
    };
  });
}

/** Opens a file, chosen or dropped: as a new plan, or together with the plan of the same school. */
export function Bestandskiezer({ plannen, planHref, children }: Kiezereigenschappen) {
  const invoer = useRef<HTMLInputElement>(null);
  const { stand, neem, kies, sluit } = useBestandOpenen({ plannen, planHref });
  useNeergezet(neem);
  const vraagBestand = () => invoer.current?.click();
  return (
    <>
      <input
        ref={invoer}
        type="file"
        hidden
        accept=".schoolprogramma,.json"
        onChange={(event) => {
          const bestand = event.target.files?.[0];
          event.target.value = "";
          if (bestand) neem(bestand);
        }}
      />
      {children(
        <Knop soort="rand" onClick={vraagBestand}>
          Bestand openen
        </Knop>,
      )}
      <p className="bij">Een bestand naar deze pagina slepen mag ook.</p>
      {stand.soort === "fout" && (
        <Meldingvak
          soort="stop"
          kop="Dit bestand kunnen wij niet openen"
          role="alert"
          acties={
            <Knop soort="rand" onClick={vraagBestand}>
              Ander bestand kiezen
            </Knop>
          }
        >
          <p>{stand.fout}</p>
        </Meldingvak>
      )}
      {stand.soort === "vraag" && <Samenvoegvraag plan={stand.plan} onKies={kies} onSluit={sluit} />}
    </>
  );
}
