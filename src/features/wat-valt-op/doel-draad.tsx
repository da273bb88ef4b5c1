import type { Doelbeeld } from "#domain/programma/keten.ts";
import { titelVanBevinding } from "#domain/schoolscan/bevinding-woorden.ts";
import { useBeeld, useHref } from "#state/dossier-hooks.ts";
import { Draad } from "#ui/draad.tsx";

/** From the findings under a goal, through the goal, to its interventions; without one, the way to the menukaart. */
export function DoelDraad({ beeld }: { beeld: Doelbeeld }) {
  const feiten = useBeeld();
  const href = useHref();
  const { nummer, bevindingen, keuzes } = beeld;
  return (
    <>
      <Draad
        label={`Zo hangt ${nummer} samen`}
        links={[
          ...bevindingen.map((bevinding) => ({
            nr: bevinding.nummer,
            wat: "bevinding",
            tekst: titelVanBevinding(feiten.dossier, feiten.inhoud.scan, bevinding.ref),
            href: href({ stap: "wat-valt-op", plek: bevinding.ref }),
          })),
          { nr: nummer, wat: "doel" },
          ...keuzes.map(({ id, nummer: nr, naam }) => ({
            nr,
            wat: "interventie",
            tekst: naam,
            href: href({ stap: "programma", plek: id }),
          })),
        ]}
      />
      {keuzes.length === 0 && (
        <p className="bij">
          Nog geen interventie bij dit doel.{" "}
          <a href={href({ stap: "menukaart" })}>
            Zoeken op de menukaart<span className="vh"> bij {nummer}</span>
          </a>
        </p>
      )}
    </>
  );
}
