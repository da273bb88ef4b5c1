import { useEffect, useRef, useState } from "react";
import { BEWIJSVORMEN } from "#domain/dossier/inbreng.ts";
import { verwijderTak } from "#domain/dossier/lijst.ts";
import { opVolgorde, volgendeVolgorde } from "#domain/dossier/velden.ts";
import { datumveld, tekstveld } from "#domain/dossier/veldsoort.ts";
import { BEWIJSVORMNAMEN } from "#domain/schoolscan/bronnen.ts";
import { useApply, useEntries, useNieuwId } from "#state/dossier-hooks.ts";
import { useFormulier } from "#state/formulier.ts";
import { useBericht } from "#ui/bericht.tsx";
import { Keuzelijst } from "#ui/keuzelijst.tsx";
import { Knop, Knoppen } from "#ui/knop.tsx";
import { optiesVan } from "#ui/opties.ts";
import { Tekstveld, Veldenrooster, veldId } from "#ui/veld.tsx";
import { useAntwoord, type Vraagplek } from "./vraag-antwoord.ts";

const VORMEN = optiesVan(BEWIJSVORMEN, BEWIJSVORMNAMEN);

type Bewijsstukeigenschappen = {
  plek: Vraagplek;
  id: string;
  nr: number;
  /** Just added: the focus goes to its name. */
  nieuw: boolean;
  /** Gives the focus a new place. */
  naVerwijderen(): void;
};

function Bewijsstuk({ plek, id, nr, nieuw, naVerwijderen }: Bewijsstukeigenschappen) {
  const { antwoord, tak, zet } = useAntwoord(plek);
  const { veld } = useFormulier();
  const entries = useEntries();
  const apply = useApply();
  const toonBericht = useBericht();
  const bewijs = `${tak}/bewijs/${id}`;
  useEffect(() => {
    if (nieuw) document.getElementById(veldId(`${bewijs}/naam`))?.focus();
  }, [nieuw, bewijs]);
  const verwijder = () => {
    const terug = apply(verwijderTak(entries, bewijs), "Bewijsstuk verwijderd");
    naVerwijderen();
    toonBericht({ tekst: "Bewijsstuk verwijderd.", actie: { tekst: "Ongedaan maken", doe: terug } });
  };
  return (
    <fieldset className="veld">
      <legend className="label">Bewijsstuk {nr}</legend>
      <Veldenrooster>
        <Tekstveld label="Naam" hulp="Bijvoorbeeld: leestoets groep 5." {...veld(`${bewijs}/naam`, tekstveld(300))} />
        <Tekstveld
          label="Datum"
          hulp="Bijvoorbeeld 24-11-2026."
          soort="datum"
          {...veld(`${bewijs}/datum`, datumveld())}
        />
        <Tekstveld label="Bron" hulp="Waar staat het?" {...veld(`${bewijs}/bron`, tekstveld(300))} />
      </Veldenrooster>
      <Keuzelijst
        label="Wat laat het zien?"
        hulp="Een gemiddelde alleen verbergt de uitersten."
        leeg="Nog niet gekozen"
        opties={VORMEN}
        waarde={antwoord.bewijs[id]?.toont ?? ""}
        onKies={(vorm) => zet(`bewijs/${id}/toont`, vorm || undefined)}
      />
      <Knoppen>
        <Knop soort="weg" onClick={verwijder}>
          Bewijsstuk {nr} verwijderen
        </Knop>
      </Knoppen>
    </fieldset>
  );
}

/** Pieces of evidence: name, date, source and what it shows. */
export function Bewijslijst({ plek }: { plek: Vraagplek }) {
  const { antwoord, zet } = useAntwoord(plek);
  const nieuwId = useNieuwId();
  const toevoegen = useRef<HTMLButtonElement>(null);
  const [nieuwste, setNieuwste] = useState("");
  const voegToe = () => {
    const id = nieuwId();
    setNieuwste(id);
    zet(`bewijs/${id}/volgorde`, volgendeVolgorde(antwoord.bewijs));
  };
  return (
    <>
      {opVolgorde(antwoord.bewijs).map(({ id }, i) => (
        <Bewijsstuk
          key={id}
          plek={plek}
          id={id}
          nr={i + 1}
          nieuw={id === nieuwste}
          naVerwijderen={() => toevoegen.current?.focus()}
        />
      ))}
      <Knoppen>
        <Knop soort="rand" icoon="plus" ref={toevoegen} onClick={voegToe}>
          Bewijsstuk toevoegen<span className="vh"> bij vraag {plek.nummer}</span>
        </Knop>
      </Knoppen>
    </>
  );
}
