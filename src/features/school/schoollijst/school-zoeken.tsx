import { useState } from "react";
import { toonDatum } from "#domain/dossier/datum.ts";
import { plaatsnaam } from "#domain/schoollijst/plaatsnaam.ts";
import type { Herkomst, Vestiging } from "#domain/schoollijst/vestiging.ts";
import { opsomming, telling, toonGetal } from "#domain/taal.ts";
import { Bestandskeuze } from "#ui/bestandskeuze.tsx";
import { Knop, Knoppen } from "#ui/knop.tsx";
import { Meldingvak } from "#ui/melding.tsx";
import { Uitklap } from "#ui/uitklap.tsx";
import { Tekstveld, veldId } from "#ui/veld.tsx";
import { Invullen } from "./invullen.tsx";
import { useSchoolzoeker } from "./use-schoolzoeker.ts";

/** Name of the search field; its text is not kept. */
const ZOEKVELD = "schoollijst/zoeken";

/** Finds the school in the open lists of DUO and fills in what they know. */
export function SchoolZoeken() {
  const zoeker = useSchoolzoeker();
  const [gekozen, setGekozen] = useState<Vestiging>();
  const { stand } = zoeker;
  const terugNaarZoeken = () => {
    setGekozen(undefined);
    document.getElementById(veldId(ZOEKVELD))?.focus();
  };
  return (
    <Uitklap
      id="school-zoeken"
      titel="School zoeken in de lijst van DUO"
      bij="Naam, plaats, BRIN en aantallen leerlingen worden dan ingevuld."
      onOpen={() => void zoeker.zoekMeegeleverd()}
    >
      <Uitleg />
      <Knoppen>
        <Bestandskeuze
          soorten=".csv,.txt"
          meer
          nietMogelijk={stand.soort === "bezig" ? "Er wordt nu een bestand gelezen." : undefined}
          onKies={(bestanden) => {
            setGekozen(undefined);
            void zoeker.lees(bestanden);
          }}
        >
          Bestanden van DUO kiezen
        </Bestandskeuze>
      </Knoppen>
      <p className="bij" role="status">
        {stand.soort === "bezig" && stand.wat}
        {stand.soort === "klaar" && gelezenInWoorden(stand)}
      </p>
      {stand.soort === "fout" && (
        <Meldingvak soort="stop" kop="Dit bestand kunnen wij niet lezen" role="alert">
          <p>{stand.fout}</p>
        </Meldingvak>
      )}
      {stand.soort === "klaar" && (
        <>
          <Zoekveld onZoek={(tekst) => void zoeker.zoek(tekst)} />
          {gekozen ? (
            <Invullen key={gekozen.code} vestiging={gekozen} herkomst={stand.herkomst} onKlaar={terugNaarZoeken} />
          ) : (
            <Gevonden scholen={zoeker.gevonden} onKies={setGekozen} />
          )}
        </>
      )}
    </Uitklap>
  );
}

function Uitleg() {
  return (
    <p>
      DUO geeft lijsten van alle scholen als open bestanden: ‘schoolvestigingen basisonderwijs’ en ‘leerlingen per
      schoolvestiging’. Kies ze hier allebei tegelijk. De app leest ze op dit apparaat en verstuurt niets. Vo en so
      staan niet in de lijst met schoolvestigingen. Hebben jullie het bestand van DUO voor het vo, dan kan dat ook.
      Staat jullie school er niet in, vul de gegevens dan hieronder zelf in.
    </p>
  );
}

function gelezenInWoorden({ aantal, herkomst }: { aantal: number; herkomst: Herkomst[] }): string {
  const bestanden = herkomst.map(
    ({ bestand, peildatum }) => `${bestand}${peildatum ? ` (peildatum ${toonDatum(peildatum)})` : ""}`,
  );
  const scholen = `${toonGetal(aantal)} ${aantal === 1 ? "school" : "scholen"}`;
  return `${scholen} gevonden in ${opsomming(bestanden)}. Bron: DUO, open onderwijsdata.`;
}

function Zoekveld({ onZoek }: { onZoek(tekst: string): void }) {
  return (
    <Tekstveld
      label="Zoek jullie school"
      hulp="Typ een naam, een plaats of de BRIN. Meer woorden mag: regenboog almere."
      name={ZOEKVELD}
      defaultValue=""
      onChange={(event) => onZoek(event.target.value)}
      onBlur={() => undefined}
      ref={() => undefined}
    />
  );
}

/** The newest number of pupils, in words. */
function leerlingenInWoorden({ leerlingen }: Vestiging): string {
  const jaar = Object.keys(leerlingen).sort().at(-1);
  if (jaar === undefined) return "";
  const aantal = leerlingen[jaar];
  return aantal === "<5" || aantal === undefined ? "minder dan 5 leerlingen" : `${toonGetal(aantal)} leerlingen`;
}

function Gevonden({ scholen, onKies }: { scholen: Vestiging[] | undefined; onKies(school: Vestiging): void }) {
  if (!scholen) return null;
  return (
    <>
      <p role="status" className="bij">
        {scholen.length === 0
          ? "Geen school gevonden. Probeer een ander woord, of vul de gegevens zelf in."
          : `${telling(scholen.length, "school past", "scholen passen")} hierbij.`}
      </p>
      <ol className="rijen">
        {scholen.map((school) => (
          <li key={school.code} className="rij">
            <p>
              <strong>{school.naam}</strong>
            </p>
            <p className="bij">
              {[plaatsnaam(school.plaats || school.gemeente), `BRIN ${school.code}`, leerlingenInWoorden(school)]
                .filter(Boolean)
                .join(", ")}
            </p>
            <Knoppen>
              <Knop soort="rand" onClick={() => onKies(school)}>
                Deze school kiezen<span className="vh">: {school.naam}</span>
              </Knop>
            </Knoppen>
          </li>
        ))}
      </ol>
    </>
  );
}
