import { useState } from "react";
import { toonDatum } from "#domain/dossier/datum.ts";
import { gespreksblad } from "#domain/rapport/gespreksblad.ts";
import { duurVan } from "#domain/schoolscan/gespreksleidraad.ts";
import { naamVanGroep } from "#domain/schoolscan/groepen.ts";
import { type Gesprek, gesprekkenVan, stellingenVan } from "#domain/schoolscan/klassengesprekken.ts";
import { huidigeRonde } from "#domain/schoolscan/rondes.ts";
import { telling } from "#domain/taal.ts";
import { useBeeld, useDossier, useInhoud } from "#state/dossier-hooks.ts";
import { useLijst } from "#state/lijst.ts";
import { useBericht } from "#ui/bericht.tsx";
import { useFocusOp } from "#ui/focus-op.ts";
import { Knop, Knoppen } from "#ui/knop.tsx";
import { Leeg } from "#ui/leeg.tsx";
import { Uitklap } from "#ui/uitklap.tsx";
import { BladKnop } from "../blad-knop.tsx";
import { GesprekFormulier } from "./gesprek-formulier.tsx";
import { Samen } from "./samen.tsx";

const KNOP = "klassengesprek-erbij";

function samenvatting({ datum, aanwezig, teruggelegdOp }: Gesprek): string {
  return [
    toonDatum(datum),
    aanwezig !== undefined && telling(aanwezig, "leerling", "leerlingen"),
    teruggelegdOp ? "klas zag het verslag" : "klas zag het verslag nog niet",
  ]
    .filter(Boolean)
    .join(", ");
}

/** The list of classes; the one that was just added is open. */
function Gesprekken() {
  const { klassengesprek, school, plan } = useDossier();
  const ronde = huidigeRonde({ plan });
  const gesprekken = gesprekkenVan({ klassengesprek }, ronde);
  const { voegToe, verwijder } = useLijst("klassengesprek", klassengesprek, "Gesprek", useBericht());
  const focusOp = useFocusOp();
  const [nieuwste, setNieuwste] = useState("");
  const erbij = () => {
    const id = voegToe((rij) => [{ sleutel: `${rij}/ronde`, waarde: ronde }]);
    setNieuwste(id);
    focusOp(`${id}-groep`);
  };
  const haalWeg = (id: string) => {
    verwijder(id);
    focusOp(KNOP);
  };
  return (
    <>
      <h2 className="boven">Gesprekken</h2>
      {gesprekken.length === 0 && (
        <Leeg kop="Nog geen gesprekken" niveau={3}>
          <p>Praat met één klas en vul daarna hier de aantallen in. Vijf minuten is genoeg.</p>
        </Leeg>
      )}
      {gesprekken.map((gesprek) => (
        <Uitklap
          key={gesprek.id}
          id={`klassengesprekken.${gesprek.id}`}
          titel={gesprek.groep ? naamVanGroep(gesprek.groep, school) : "Klas zonder naam"}
          bij={samenvatting(gesprek)}
          open={gesprek.id === nieuwste}
        >
          <GesprekFormulier gesprek={gesprek} onVerwijder={() => haalWeg(gesprek.id)} />
        </Uitklap>
      ))}
      <Knoppen>
        <Knop id={KNOP} icoon="plus" onClick={erbij}>
          Gesprek met een klas toevoegen
        </Knop>
      </Knoppen>
      {gesprekken.length > 0 && <Samen />}
    </>
  );
}

/** Conversations with classes: how they go, the counts per class, and what they say together. */
export function KlassengesprekkenPagina(_: { plek?: string }) {
  const { klassengesprek, formulieren } = useInhoud();
  const { dossier, vandaag } = useBeeld();
  const blad = () => gespreksblad(klassengesprek, stellingenVan(formulieren), { school: dossier.school, vandaag });
  return (
    <>
      <h1 id="klassengesprekken">Gesprekken met klassen</h1>
      <p className="intro">
        Een gesprek van {duurVan(klassengesprek)} minuten met een klas. Eén volwassene typt daarna aantallen en thema’s
        in. Geen namen.
      </p>
      <Uitklap titel="Zo gaat het gesprek" bij={`${duurVan(klassengesprek)} minuten, met afspraken`}>
        <ol>
          {klassengesprek.delen.map(({ id, titel, minuten }) => (
            <li key={id}>
              {titel}: {minuten} minuten
            </li>
          ))}
        </ol>
        <ul>
          {klassengesprek.afspraken.map((afspraak) => (
            <li key={afspraak}>{afspraak}</li>
          ))}
        </ul>
      </Uitklap>
      <BladKnop maak={blad}>Gespreksblad als PDF</BladKnop>
      <Gesprekken />
    </>
  );
}
