import { doelenAdvies, maakDoel } from "#domain/programma/doelen.ts";
import { telling } from "#domain/taal.ts";
import { useApply, useBeeld, useNieuwId } from "#state/dossier-hooks.ts";
import { Knop, Knoppen } from "#ui/knop.tsx";
import { DoelRij } from "./doel-rij.tsx";

/** The goals P1 …, three to five advised and never enforced. */
export function Doelen() {
  const { dossier, doelen } = useBeeld();
  const apply = useApply();
  const nieuwId = useNieuwId();
  return (
    <section className="boven" aria-labelledby="doelen">
      <h2 id="doelen">Onze doelen</h2>
      <p role="status">
        <strong>{telling(doelen.length, "doel", "doelen")}</strong>{" "}
        <span className="bij">{doelenAdvies(doelen.length)}</span>
      </p>
      {doelen.length > 0 && (
        <ol className="rijen" aria-label="Doelen">
          {doelen.map((doel, i) => (
            <DoelRij key={doel.id} beeld={doel} eerste={i === 0} laatste={i === doelen.length - 1} />
          ))}
        </ol>
      )}
      <Knoppen>
        <Knop soort="rand" icoon="plus" onClick={() => apply(maakDoel(dossier, nieuwId(), "", []), "Doel toegevoegd")}>
          Doel toevoegen
        </Knop>
      </Knoppen>
    </section>
  );
}
