import { useState } from "react";
import { toonBedrag } from "#domain/begroting/bedrag.ts";
import { leesKlembord } from "#domain/begroting/klembord.ts";
import { leesUitgaven, type Uitgaverij, voegUitgavenToe } from "#domain/begroting/uitgaven-plakken.ts";
import { toonDatum } from "#domain/dossier/datum.ts";
import { telling } from "#domain/taal.ts";
import { useApply, useDossier, useNieuwId } from "#state/dossier-hooks.ts";
import { Dialoog } from "#ui/dialoog.tsx";
import { Knop } from "#ui/knop.tsx";
import { Cel, Rij, Rijgroep, Rijkop, Tabel } from "#ui/tabel.tsx";
import { Tekstvak } from "#ui/veld.tsx";

const KOLOMMEN = [{ kop: "Rij" }, { kop: "Datum" }, { kop: "Notitie" }, { kop: "Bedrag", getal: true }];

function Voorbeeldrij({ rij, nr }: { rij: Uitgaverij; nr: number }) {
  if ("fout" in rij)
    return (
      <Rij>
        <Rijkop>{nr}</Rijkop>
        <Cel over={3} vol>
          <strong>Niet erbij.</strong> {rij.cellen.join(" · ")}. {rij.fout}
        </Cel>
      </Rij>
    );
  const { datum, notitie, bedrag } = rij.uitgave;
  return (
    <Rij>
      <Rijkop>{nr}</Rijkop>
      <Cel kop="Datum">{toonDatum(datum) || "geen datum"}</Cel>
      <Cel kop="Notitie">{notitie}</Cel>
      <Cel kop="Bedrag" getal>
        {toonBedrag(bedrag, true)}
        {bedrag < 0 && <span className="bij">teruggekregen</span>}
      </Cel>
    </Rij>
  );
}

type Eigenschappen = { regel: string; nummer: string; sluit(): void };

/** Rows of the administration, shown as they are understood, and added in one step. */
export function UitgavenPlakken({ regel, nummer, sluit }: Eigenschappen) {
  const dossier = useDossier();
  const apply = useApply();
  const nieuwId = useNieuwId();
  const [tekst, setTekst] = useState("");
  const rijen = leesUitgaven(leesKlembord(tekst));
  const uitgaven = rijen.flatMap((rij) => ("uitgave" in rij ? [rij.uitgave] : []));
  const som = uitgaven.reduce((bij, { bedrag }) => bij + bedrag, 0);
  const doe = () => {
    apply(voegUitgavenToe(dossier, regel, uitgaven, nieuwId), `${uitgaven.length} uitgaven toegevoegd`);
    sluit();
  };
  return (
    <Dialoog
      titel={`Uitgaven plakken bij post ${nummer}`}
      onSluit={sluit}
      acties={
        <>
          <Knop onClick={doe} nietMogelijk={uitgaven.length === 0 ? "Plak eerst rijen met een bedrag." : undefined}>
            {telling(uitgaven.length, "uitgave", "uitgaven")} toevoegen, samen {toonBedrag(som)}
          </Knop>
          <Knop soort="stil" onClick={sluit}>
            Niets toevoegen
          </Knop>
        </>
      }
    >
      <Tekstvak
        label="Rijen uit de administratie"
        hulp="Kopieer datum, bedrag en omschrijving uit Excel en plak ze hier. De volgorde maakt niet uit."
        name="uitgaven/plakken"
        defaultValue=""
        onChange={(event) => setTekst(event.target.value)}
        onBlur={() => undefined}
        ref={() => undefined}
      />
      {rijen.length > 0 && (
        <Tabel bijschrift="Zo lezen wij de rijen" kolommen={KOLOMMEN}>
          <Rijgroep>
            {rijen
              .map((rij, i) => ({ rij, nr: i + 1 }))
              .map(({ rij, nr }) => (
                <Voorbeeldrij key={nr} rij={rij} nr={nr} />
              ))}
          </Rijgroep>
        </Tabel>
      )}
    </Dialoog>
  );
}
