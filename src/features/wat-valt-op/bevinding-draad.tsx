import type { Bevinding } from "#domain/schoolscan/bevindingen.ts";
import { useBeeld, useHref } from "#state/dossier-hooks.ts";
import { Draad } from "#ui/draad.tsx";

/** From a finding to its goals and their interventions. Nothing when no goal rests on it. */
export function BevindingDraad({ bevinding: { ref, nummer } }: { bevinding: Bevinding }) {
  const { doelen, keuzes } = useBeeld();
  const href = useHref();
  const eigen = doelen.filter(({ doel }) => doel.bevindingen[ref]);
  if (eigen.length === 0) return null;
  const verder = keuzes.filter(({ keuze }) => eigen.some(({ id }) => keuze.doelen[id]));
  return (
    <Draad
      label={`Wat volgt uit ${nummer}`}
      links={[
        { nr: nummer, wat: "bevinding" },
        ...eigen.map(({ id, nummer: nr, doel }) => ({
          nr,
          wat: "doel",
          tekst: doel.titel,
          href: href({ stap: "wat-valt-op", plek: id }),
        })),
        ...verder.map(({ id, nummer: nr, naam }) => ({
          nr,
          wat: "interventie",
          tekst: naam,
          href: href({ stap: "programma", plek: id }),
        })),
      ]}
    />
  );
}
