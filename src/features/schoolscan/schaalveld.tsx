import type { ReactNode } from "react";
import { isKeuzeschaal, type Keuzeschaal, OPTIES, opslagwaarde } from "#domain/schoolscan/opties.ts";
import { type Schaal as Schaalsoort, VELDEN_VAN_SCHAAL } from "#domain/schoolscan/schaal.ts";
import { Schaal } from "#ui/schaal.tsx";
import { Cijferveld } from "./cijferveld.tsx";
import { KlaarPerGebied } from "./klaar-per-gebied.tsx";
import { Stemmen } from "./stemmen.tsx";
import { Tekstantwoord } from "./tekstantwoord.tsx";
import { useAntwoord, type Vraagplek } from "./vraag-antwoord.ts";

type Schaalveldeigenschappen = {
  plek: Vraagplek;
  schaal: Schaalsoort;
  /** Above the scale: the question itself, or a short label for a second scale. */
  legend: ReactNode;
  /** Between legend and scale. */
  children?: ReactNode;
};

/** A choice out of a few words, saved at once. */
function Keuze({ plek, schaal, legend, children }: Schaalveldeigenschappen & { schaal: Keuzeschaal }) {
  const { antwoord, zet } = useAntwoord(plek);
  const [veld] = VELDEN_VAN_SCHAAL[schaal];
  const waarde = antwoord[veld];
  return (
    <Schaal
      legend={legend}
      naam={`${plek.rol}-${plek.ref}-${veld}`}
      soort={schaal === "Z" ? "z" : "klein"}
      opties={OPTIES[schaal].map(({ waarde, woorden, cijfer }) => ({ waarde, label: woorden, cijfer }))}
      waarde={waarde === undefined ? undefined : String(waarde)}
      onKies={(keuze) => zet(veld, keuze === undefined ? undefined : opslagwaarde(schaal, keuze))}
    >
      {children}
    </Schaal>
  );
}

/** One scale of a question, whatever its kind. */
export function Schaalveld({ plek, schaal, legend, children }: Schaalveldeigenschappen) {
  if (isKeuzeschaal(schaal)) return <Keuze {...{ plek, schaal, legend }}>{children}</Keuze>;
  const velden = {
    C: <Cijferveld plek={plek} />,
    S: <Stemmen plek={plek} />,
    KP: <KlaarPerGebied plek={plek} />,
    T: <Tekstantwoord plek={plek} />,
  };
  return (
    <fieldset className={typeof legend === "string" ? "omvang" : undefined}>
      <legend className={typeof legend === "string" ? "label" : undefined}>{legend}</legend>
      {children}
      {velden[schaal]}
    </fieldset>
  );
}
