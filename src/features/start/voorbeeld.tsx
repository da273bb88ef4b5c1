import type { ReactNode } from "react";
import { type Dossierregel, maakDossier } from "#state/dossiers.ts";
import { useBericht } from "#ui/bericht.tsx";
import { Knop, type Knopsoort } from "#ui/knop.tsx";
import type { Starteigenschappen } from "./start-pagina.tsx";

type Voorbeeldeigenschappen = Pick<Starteigenschappen, "planHref"> & {
  plannen: Dossierregel[];
  soort: Knopsoort;
  children: ReactNode;
};

/** Opens the fictional example school: the one that is already there, or a fresh one. */
export function VoorbeeldLink({ plannen, planHref, soort, children }: Voorbeeldeigenschappen) {
  const toon = useBericht();
  const open = async () => {
    const er = plannen.find(({ fictief }) => fictief);
    if (er) return location.assign(planHref(er.id));
    const { laadVoorbeeld } = await import("#content/voorbeeld/laad-voorbeeld.ts");
    location.assign(planHref(await maakDossier(await laadVoorbeeld())));
  };
  const probeer = () =>
    open().catch(() =>
      toon({ tekst: "De voorbeeldschool openen lukt nu niet. Ververs de pagina en probeer het opnieuw." }),
    );
  return (
    <Knop soort={soort} onClick={probeer}>
      {children}
    </Knop>
  );
}
