import { type FormEvent, useState } from "react";
import { planNaam, TITELVELD } from "#domain/dossier/plannaam.ts";
import { type Dossierregel, hernoemDossier } from "#state/dossiers.ts";
import { useBericht } from "#ui/bericht.tsx";
import { Dialoog } from "#ui/dialoog.tsx";
import { Knop } from "#ui/knop.tsx";
import { Tekstveld } from "#ui/veld.tsx";
import { useInvoer } from "./invoer.ts";
import { useProbeer } from "./probeer.ts";

const FORMULIER = "naam-wijzigen";

/** Asks for another name for a plan. */
export function NaamWijzigen({ plan, onSluit }: { plan: Dossierregel; onSluit(): void }) {
  const [fout, setFout] = useState<string>();
  const { tekst, binding } = useInvoer("start/plannaam", plan.titel, fout);
  const toon = useBericht();
  const probeer = useProbeer();
  const bewaar = async (event: FormEvent) => {
    event.preventDefault();
    const gelezen = TITELVELD.lees(tekst);
    if (!gelezen.goed) return setFout(gelezen.fout);
    const titel = gelezen.waarde === undefined ? "" : String(gelezen.waarde);
    await probeer(async () => {
      await hernoemDossier(plan.id, titel);
      toon({
        tekst: `Dit plan heet nu: ${planNaam({ ...plan, titel })}.`,
        actie: { tekst: "Ongedaan maken", doe: () => probeer(() => hernoemDossier(plan.id, plan.titel)) },
      });
    });
    onSluit();
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
          hulp="Leeg laten mag: dan heet het plan naar de school en de jaren. De naam staat ook op de PDF."
          {...binding}
        />
      </form>
    </Dialoog>
  );
}
