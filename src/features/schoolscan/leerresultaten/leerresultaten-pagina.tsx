import { useRef, useState } from "react";
import { nieuwResultaat, resultatenVan } from "#domain/leerresultaten/resultaten.ts";
import { useApply, useDossier, useNieuwId } from "#state/dossier-hooks.ts";
import { Knop, Knoppen } from "#ui/knop.tsx";
import { Leeg } from "#ui/leeg.tsx";
import { Overnemen } from "./overnemen.tsx";
import { Resultaatrij } from "./resultaatrij.tsx";
import { Trend } from "./trend.tsx";

/** What the tests of the school say, as numbers per group: evidence beside the opinions of the scan. */
export function LeerresultatenPagina(_: { plek?: string }) {
  const dossier = useDossier();
  const apply = useApply();
  const nieuwId = useNieuwId();
  const [open, setOpen] = useState("");
  const toevoegen = useRef<HTMLButtonElement>(null);
  const rijen = resultatenVan(dossier);
  const voegToe = () => {
    const id = nieuwId();
    apply(nieuwResultaat(dossier, id), "Resultaat toegevoegd");
    setOpen(id);
  };
  return (
    <>
      <h1 id="leerresultaten">Leerresultaten</h1>
      <p className="intro">
        Zet hier de uitkomsten van toetsen neer, per vak en per groep. Alleen aantallen en procenten, nooit van één
        leerling.
      </p>
      {rijen.length === 0 ? (
        <Leeg kop="Nog geen resultaten">
          <p>
            Begin met één vak en één groep: hoeveel procent van de leerlingen zit op welk niveau? Zet er ook het vorige
            moment bij. Dan is te zien of het verschuift.
          </p>
        </Leeg>
      ) : (
        <ul className="rijen">
          {rijen.map((rij) => (
            <Resultaatrij
              key={rij.id}
              rij={rij}
              nieuw={rij.id === open}
              onKopie={setOpen}
              naVerwijderen={() => toevoegen.current?.focus()}
            />
          ))}
        </ul>
      )}
      <Knoppen>
        <Knop icoon="plus" soort="rand" ref={toevoegen} onClick={voegToe}>
          Resultaat toevoegen
        </Knop>
      </Knoppen>
      <Trend rijen={rijen} />
      <Overnemen />
    </>
  );
}
