import type { ReactNode } from "react";
import { type Dossierregel, maakDossier } from "#state/dossiers.ts";
import { Knop, type Knopsoort } from "#ui/knop.tsx";
import { NIETS_GEMAAKT, useProbeer } from "./probeer.ts";
import type { Starteigenschappen } from "./start-pagina.tsx";

type Voorbeeldeigenschappen = Pick<Starteigenschappen, "planHref"> & {
  plannen: Dossierregel[];
  soort: Knopsoort;
  children: ReactNode;
};

/** Opens the fictional example school: the one that is already there, or a fresh one. */
export function VoorbeeldLink({ plannen, planHref, soort, children }: Voorbeeldeigenschappen) {
  const probeer = useProbeer();
  const open = async () => {
    const er = plannen.find(({ fictief }) => fictief);
    if (er) return location.assign(planHref(er.id));
    const { laadVoorbeeld } = await import("#content/voorbeeld/laad-voorbeeld.ts");
    location.assign(planHref(await maakDossier(await laadVoorbeeld())));
  };
  return (
    <Knop soort={soort} onClick={() => probeer(open, NIETS_GEMAAKT)}>
      {children}
    </Knop>
  );
}
