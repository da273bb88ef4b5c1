import { useRef, useState } from "react";
import { maakDoel } from "#domain/programma/doelen.ts";
import { useApply, useBeeld, useNieuwId } from "#state/dossier-hooks.ts";
import { Knop, Knoppen } from "#ui/knop.tsx";
import { DoelRij } from "./doel-rij.tsx";

/** The goals P1 …, three to five advised and never enforced. */
export function Doelen() {
  const { dossier, doelen } = useBeeld();
  const apply = useApply();
  const nieuwId = useNieuwId();
  const kop = useRef<HTMLHeadingElement>(null);
  const [nieuwste, setNieuwste] = useState("");
  const voegToe = () => {
    const id = nieuwId();
    setNieuwste(id);
    apply(maakDoel(dossier, id, "", []), "Doel toegevoegd");
  };
  return (
    <section className="boven" aria-labelledby="doelen">
      <h2 id="doelen" tabIndex={-1} ref={kop}>
        Onze doelen
      </h2>
      {doelen.length === 0 && <p>Nog geen doelen. Vink hierboven een punt aan, of voeg zelf een doel toe.</p>}
      {doelen.length > 0 && (
        <ol className="rijen" aria-label="Doelen">
          {doelen.map((doel, i) => (
            <DoelRij
              key={doel.id}
              beeld={doel}
              eerste={i === 0}
              laatste={i === doelen.length - 1}
              nieuw={doel.id === nieuwste}
              naVerwijderen={() => kop.current?.focus()}
            />
          ))}
        </ol>
      )}
      <Knoppen>
        <Knop soort="rand" icoon="plus" onClick={voegToe}>
          Doel toevoegen
        </Knop>
      </Knoppen>
    </section>
  );
}
