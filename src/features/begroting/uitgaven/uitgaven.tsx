import { useState } from "react";
import { toonBedrag } from "#domain/begroting/bedrag.ts";
import type { Kostenregel } from "#domain/begroting/totalen.ts";
import { toonDatum } from "#domain/dossier/datum.ts";
import { setBranch } from "#domain/dossier/entries.ts";
import type { Uitgave } from "#domain/dossier/geld.ts";
import { verwijderTak } from "#domain/dossier/lijst.ts";
import { opVolgorde, volgendeVolgorde } from "#domain/dossier/velden.ts";
import { boekingveld, datumveld, tekstveld } from "#domain/dossier/veldsoort.ts";
import { useApply, useDossier, useEntries, useNieuwId } from "#state/dossier-hooks.ts";
import { useFormulier } from "#state/formulier.ts";
import { Knop, Knoppen } from "#ui/knop.tsx";
import { Meldingvak } from "#ui/melding.tsx";
import { Uitklap } from "#ui/uitklap.tsx";
import { Tekstveld, Veldenrooster } from "#ui/veld.tsx";
import { useVerwijder } from "../verwijderen.ts";
import { UitgavenPlakken } from "./uitgaven-plakken.tsx";

/** One payment: when, what, how much. */
function Uitgaverij({ id, uitgave }: { id: string; uitgave: Uitgave }) {
  const entries = useEntries();
  const verwijder = useVerwijder();
  const { veld } = useFormulier();
  const tak = `uitgave/${id}`;
  const naam = [toonBedrag(uitgave.bedrag ?? 0), toonDatum(uitgave.datum)].filter(Boolean).join(" van ");
  return (
    <li id={id}>
      <Veldenrooster>
        <Tekstveld label="Datum" soort="datum" {...veld(`${tak}/datum`, datumveld())} />
        <Tekstveld
          label="Bedrag"
          hulp={(uitgave.bedrag ?? 0) < 0 ? "Teruggekregen: dit gaat van de uitgaven af." : undefined}
          soort="bedrag"
          {...veld(`${tak}/bedrag`, boekingveld)}
        />
        <Tekstveld label="Notitie" {...veld(`${tak}/notitie`, tekstveld(400))} />
      </Veldenrooster>
      <Knop soort="weg" onClick={() => verwijder(`Uitgave ${naam}`, verwijderTak(entries, tak), () => undefined)}>
        Uitgave verwijderen<span className="vh">: {naam}</span>
      </Knop>
    </li>
  );
}

/** The payments of a cost line, to change; typed, or pasted from the administration. */
export function Uitgavenlijst({ regel: { id, nummer, uitgegeven } }: { regel: Kostenregel }) {
  const dossier = useDossier();
  const apply = useApply();
  const nieuwId = useNieuwId();
  const [plakken, setPlakken] = useState(false);
  const eigen = opVolgorde(dossier.uitgave).filter(({ regel }) => regel === id);
  const voegToe = () =>
    apply(
      setBranch(`uitgave/${nieuwId()}`, { regel: id, volgorde: volgendeVolgorde(dossier.uitgave) }),
      "Uitgave toegevoegd",
    );
  return (
    <>
      {uitgegeven.totaal < 0 && (
        <Meldingvak soort="let" kop="Meer teruggekregen dan betaald">
          <p>
            Bij deze post is {toonBedrag(-uitgegeven.totaal)} meer teruggekregen dan betaald. Kijk na of er een betaling
            ontbreekt, of een min te veel staat.
          </p>
        </Meldingvak>
      )}
      <ul className="lijst-kaal">
        {eigen.map((uitgave) => (
          <Uitgaverij key={uitgave.id} id={uitgave.id} uitgave={uitgave} />
        ))}
      </ul>
      <p className="bij">Geld dat terugkomt, zoals een creditnota, typen jullie met een min ervoor: -25.</p>
      <Knoppen>
        <Knop soort="rand" onClick={voegToe}>
          Uitgave toevoegen<span className="vh"> bij post {nummer}</span>
        </Knop>
        <Knop soort="stil" onClick={() => setPlakken(true)}>
          Plakken uit de administratie<span className="vh"> bij post {nummer}</span>
        </Knop>
      </Knoppen>
      {plakken && <UitgavenPlakken regel={id} nummer={nummer} sluit={() => setPlakken(false)} />}
    </>
  );
}

/** What was really spent on a cost line, folded into its details. */
export function Uitgaven({ regel }: { regel: Kostenregel }) {
  const { id, kosten, uitgegeven } = regel;
  const heeftUitgaven = Object.values(useDossier().uitgave).some((uitgave) => uitgave.regel === id);
  return (
    <Uitklap
      titel="Uitgegeven"
      bij={`${toonBedrag(uitgegeven.totaal)} van ${toonBedrag(kosten.totaal)} gepland`}
      open={heeftUitgaven}
    >
      <Uitgavenlijst regel={regel} />
    </Uitklap>
  );
}
