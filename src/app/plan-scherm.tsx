import type { ReactNode } from "react";
import { DossierProvider } from "#state/dossier-provider.tsx";
import { useDossiers } from "#state/dossiers.ts";
import { useGeladen } from "#ui/geladen.ts";
import { Laden } from "#ui/laden.tsx";
import { laadContent } from "./content.ts";
import { NietGevonden } from "./niet-gevonden.tsx";
import { Overzicht } from "./overzicht.tsx";
import { Schil } from "./schil.tsx";
import { StapScherm } from "./stap-scherm.tsx";
import { plaatsVan } from "./steps.ts";
import { useVandaag } from "./vandaag.ts";

type Planeigenschappen = { id: string; stap: string | undefined; plek: string | undefined };

/** One plan: its overview, or one of its steps. */
export function PlanScherm(plan: Planeigenschappen) {
  if (plan.stap !== undefined && plaatsVan(plan.stap) < 0) return <NietGevonden />;
  return (
    <AlsHetErIs id={plan.id}>
      <OpenPlan {...plan} />
    </AlsHetErIs>
  );
}

function OpenPlan({ id, stap, plek }: Planeigenschappen) {
  const inhoud = useGeladen(laadContent);
  const vandaag = useVandaag();
  if (!inhoud) return <PlanOpenen />;
  return (
    <DossierProvider id={id} inhoud={inhoud} vandaag={vandaag} laden={<PlanOpenen />}>
      {stap === undefined ? <Overzicht id={id} /> : <StapScherm {...{ id, plek }} plaats={plaatsVan(stap)} />}
    </DossierProvider>
  );
}

/** Apart from the plan: the list changes at every save, and the pages must not be drawn again for that. */
function AlsHetErIs({ id, children }: { id: string; children: ReactNode }) {
  const dossiers = useDossiers();
  if (!dossiers) return <PlanOpenen />;
  return dossiers.some((dossier) => dossier.id === id && !dossier.verwijderdOp) ? children : <NietGevonden />;
}

function PlanOpenen() {
  return (
    <Schil titel="">
      <Laden tekst="Plan openen…" />
    </Schil>
  );
}
