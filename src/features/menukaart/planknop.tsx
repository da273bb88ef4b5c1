import { useBeeld, useHref } from "#state/dossier-hooks.ts";
import { Knop, Knoplink } from "#ui/knop.tsx";
import { Stand } from "#ui/stand.tsx";
import { keuzeVan, usePlan } from "./use-plan.ts";

type Planknopeigenschappen = {
  interventie: string;
  titel: string;
  /** Goals it would serve, by id. */
  doelen: readonly string[];
  tekst?: string;
  soort?: "vol" | "rand";
};

/** In the plan or out of it. One button that changes, so that the focus stays where it was. */
export function Planknop({
  interventie,
  titel,
  doelen,
  tekst = "In het plan zetten",
  soort = "vol",
}: Planknopeigenschappen) {
  const { keuzes } = useBeeld();
  const href = useHref();
  const { kies, haalWeg } = usePlan();
  const keuze = keuzeVan(keuzes, interventie);
  return (
    <>
      {keuze && (
        <>
          <Stand soort="vol" tekst={`In het plan als ${keuze.nummer}`} />
          <Knoplink soort="stil" href={href({ stap: "programma", plek: keuze.id })}>
            Beschrijven<span className="vh">: {titel}</span>
          </Knoplink>
        </>
      )}
      <Knop
        key="knop"
        soort={keuze ? "stil" : soort}
        onClick={() => (keuze ? haalWeg(keuze) : kies(interventie, doelen))}
      >
        {keuze ? "Uit het plan halen" : tekst}
        <span className="vh">: {titel}</span>
      </Knop>
    </>
  );
}
