import { useState } from "react";
import { kopieVanPlan, planNaam } from "#domain/dossier/plannaam.ts";
import { volgendPlan } from "#domain/dossier/volgend-plan.ts";
import {
  archiveerDossier,
  type Dossierregel,
  dupliceerDossier,
  herstelDossier,
  verwijderDossier,
} from "#state/dossiers.ts";
import { useBericht } from "#ui/bericht.tsx";
import { Knop, Knoplink, Knoppen } from "#ui/knop.tsx";
import { Uitklap } from "#ui/uitklap.tsx";
import { BackupKnop } from "./backup-knop.tsx";
import { toonDag, toonMoment } from "./datums.ts";
import { NaamWijzigen } from "./naam-wijzigen.tsx";
import { NIETS_GEMAAKT, useProbeer } from "./probeer.ts";
import type { Starteigenschappen } from "./start-pagina.tsx";

type Planeigenschappen = Starteigenschappen & { plan: Dossierregel };

function regel(plan: Dossierregel, vandaag: string): string {
  const { titel, bijgewerkt, backupOp, fictief } = plan;
  const delen = [
    titel && `${planNaam({ ...plan, titel: "" })}.`,
    fictief && "Voorbeeld: deze school is verzonnen.",
    `Laatst bewaard ${toonMoment(bijgewerkt, vandaag)}.`,
    backupOp ? `Back-up van ${toonDag(backupOp, vandaag)}.` : !fictief && "Nog geen back-up.",
  ];
  return delen.filter(Boolean).join(" ");
}

/** One plan in the list, with what can be done with it. */
export function Planrij({ plan, planHref, vandaag }: Planeigenschappen) {
  return (
    <li className="rij rij--2">
      <div>
        <h2>
          <a className="rij__a" href={planHref(plan.id)}>
            {planNaam(plan)}
          </a>
        </h2>
        <p className="bij">{regel(plan, vandaag)}</p>
      </div>
      <Knoppen>
        <Knoplink soort="rand" href={planHref(plan.id)}>
          Verder werken<span className="vh">: {planNaam(plan)}</span>
        </Knoplink>
      </Knoppen>
      <Uitklap titel="Meer doen met dit plan" bij="naam, kopie, volgend jaar, back-up, opruimen">
        <Planacties {...{ plan, planHref }} />
      </Uitklap>
    </li>
  );
}

function Planacties({ plan, planHref }: Omit<Planeigenschappen, "vandaag">) {
  const [naamOpen, setNaamOpen] = useState(false);
  const toon = useBericht();
  const probeer = useProbeer();
  const maakVan = (naar: typeof volgendPlan) =>
    probeer(async () => location.assign(planHref(await dupliceerDossier(plan.id, naar))), NIETS_GEMAAKT);
  const archiveer = () =>
    probeer(async () => {
      await archiveerDossier(plan.id, true);
      toon({
        tekst: `${planNaam(plan)} staat nu in het archief.`,
        actie: { tekst: "Ongedaan maken", doe: () => probeer(() => archiveerDossier(plan.id, false)) },
      });
    });
  const verwijder = () =>
    probeer(async () => {
      await verwijderDossier(plan.id);
      toon({
        tekst: `${planNaam(plan)} is verwijderd. Het blijft 30 dagen bij ‘Onlangs verwijderd’.`,
        actie: { tekst: "Ongedaan maken", doe: () => probeer(() => herstelDossier(plan.id)) },
      });
    });
  return (
    <div className="knoppen">
      <Knop soort="stil" onClick={() => setNaamOpen(true)}>
        Naam wijzigen
      </Knop>
      <Knop soort="stil" onClick={() => maakVan(kopieVanPlan)}>
        Kopie maken
      </Knop>
      <Knop soort="stil" onClick={() => maakVan(volgendPlan)}>
        Plan voor volgend jaar maken
      </Knop>
      <BackupKnop id={plan.id} soort="stil" />
      <Knop soort="stil" onClick={archiveer}>
        Archiveren
      </Knop>
      <Knop soort="weg" onClick={verwijder}>
        Verwijderen
      </Knop>
      {naamOpen && <NaamWijzigen plan={plan} onSluit={() => setNaamOpen(false)} />}
    </div>
  );
}
