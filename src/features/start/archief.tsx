import { planNaam } from "#domain/dossier/plannaam.ts";
import { archiveerDossier, type Dossierregel } from "#state/dossiers.ts";
import { Knop, Knoplink, Knoppen } from "#ui/knop.tsx";
import { Uitklap } from "#ui/uitklap.tsx";
import { toonMoment } from "./datums.ts";
import { useProbeer } from "./probeer.ts";
import type { Starteigenschappen } from "./start-pagina.tsx";

/** Plans that were put aside; they can still be read. */
export function Archief({ plannen, planHref, vandaag }: Starteigenschappen & { plannen: Dossierregel[] }) {
  const probeer = useProbeer();
  if (plannen.length === 0) return null;
  return (
    <Uitklap titel="Archief" bij={plannen.length === 1 ? "1 plan" : `${plannen.length} plannen`}>
      <ul className="rijen">
        {plannen.map((plan) => (
          <li key={plan.id} className="rij rij--2">
            <div>
              <h2>{planNaam(plan)}</h2>
              <p className="bij">Laatst bewaard {toonMoment(plan.bijgewerkt, vandaag)}.</p>
            </div>
            <Knoppen>
              <Knoplink soort="rand" href={planHref(plan.id)}>
                Bekijken<span className="vh">: {planNaam(plan)}</span>
              </Knoplink>
              <Knop soort="stil" onClick={() => probeer(() => archiveerDossier(plan.id, false))}>
                Terugzetten<span className="vh">: {planNaam(plan)}</span>
              </Knop>
            </Knoppen>
          </li>
        ))}
      </ul>
    </Uitklap>
  );
}
