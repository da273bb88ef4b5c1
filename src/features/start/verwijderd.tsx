import { useState } from "react";
import { planNaam } from "#domain/dossier/plannaam.ts";
import { type Dossierregel, herstelDossier, wisDossier } from "#state/dossiers.ts";
import { Dialoog } from "#ui/dialoog.tsx";
import { Knop, Knoppen } from "#ui/knop.tsx";
import { Uitklap } from "#ui/uitklap.tsx";
import { toonDag } from "./datums.ts";
import { useProbeer } from "./probeer.ts";

type Verwijderdeigenschappen = { plannen: Dossierregel[]; vandaag: string };

/** Deleted plans: to get back within 30 days, or to wipe for good after a question. */
export function Verwijderd({ plannen, vandaag }: Verwijderdeigenschappen) {
  const [wissen, setWissen] = useState<Dossierregel>();
  const probeer = useProbeer();
  if (plannen.length === 0) return null;
  return (
    <Uitklap titel="Onlangs verwijderd" bij={plannen.length === 1 ? "1 plan" : `${plannen.length} plannen`}>
      <p className="bij">Na 30 dagen verdwijnen deze plannen vanzelf van dit apparaat.</p>
      <ul className="rijen">
        {plannen.map((plan) => (
          <li key={plan.id} className="rij rij--2">
            <div>
              <h2>{planNaam(plan)}</h2>
              {plan.verwijderdOp && <p className="bij">Verwijderd op {toonDag(plan.verwijderdOp, vandaag)}.</p>}
            </div>
            <Knoppen>
              <Knop soort="rand" onClick={() => probeer(() => herstelDossier(plan.id))}>
                Terugzetten<span className="vh">: {planNaam(plan)}</span>
              </Knop>
              <Knop soort="weg" onClick={() => setWissen(plan)}>
                Voorgoed wissen<span className="vh">: {planNaam(plan)}</span>
              </Knop>
            </Knoppen>
          </li>
        ))}
      </ul>
      {wissen && <WisVraag plan={wissen} vandaag={vandaag} onSluit={() => setWissen(undefined)} />}
    </Uitklap>
  );
}

function WisVraag({ plan, vandaag, onSluit }: { plan: Dossierregel; vandaag: string; onSluit(): void }) {
  const probeer = useProbeer();
  const wis = () => probeer(() => wisDossier(plan.id)).then(onSluit);
  return (
    <Dialoog
      titel={`${planNaam(plan)} voorgoed van dit apparaat wissen?`}
      onSluit={onSluit}
      acties={
        <>
          <Knop soort="weg" onClick={wis}>
            Voorgoed wissen
          </Knop>
          <Knop onClick={onSluit}>Plan houden</Knop>
        </>
      }
    >
      <p>
        Het plan is daarna weg van dit apparaat.{" "}
        {plan.backupOp
          ? `Jullie hebben een back-up van ${toonDag(plan.backupOp, vandaag)}.`
          : "Er is geen back-up van gemaakt."}
      </p>
    </Dialoog>
  );
}
