import type { FormEvent } from "react";
import { type Dossierregel, hernoemDossier } from "#state/dossiers.ts";
import { Dialoog } from "#ui/dialoog.tsx";
import { Knop } from "#ui/knop.tsx";
import { Tekstveld } from "#ui/veld.tsx";
import { useInvoer } from "./invoer.ts";
import { planNaam } from "./plannaam.ts";

const FORMULIER = "naam-wijzigen";

/** Asks for another name for a plan. */
export function NaamWijzigen({ plan, onSluit }: { plan: Dossierregel; onSluit(): void }) {
  const { tekst, binding } = useInvoer("start/plannaam", plan.naam);
  const bewaar = (event: FormEvent) => {
    event.preventDefault();
    void hernoemDossier(plan.id, tekst.trim()).then(onSluit);
  };
  return (
    <Dialoog
      titel={`Hoe moet ‘${planNaam(plan)}’ heten?`}
      onSluit={onSluit}
      acties={
        <>
          <Knop type="submit" form={FORMULIER}>
            Naam bewaren
          </Knop>
          <Knop soort="stil" onClick={onSluit}>
            Zo laten
          </Knop>
        </>
      }
    >
      <form id={FORMULIER} onSubmit={bewaar} noValidate>
        <Tekstveld
          label="Naam van het plan"
          hulp="Leeg laten mag: dan staat hier de naam van de school."
          {...binding}
        />
      </form>
    </Dialoog>
  );
}
