import { toonDatum } from "#domain/dossier/datum.ts";
import { voortgangVan } from "#domain/schoolscan/invullen.ts";
import { Knop, Knoppen } from "#ui/knop.tsx";
import { Meldingvak } from "#ui/melding.tsx";
import type { Invulling } from "./formulier.tsx";

function Sluitdatum({ tot, vandaag }: { tot: string; vandaag: string }) {
  if (vandaag <= tot) return <p>Inleveren kan tot en met {toonDatum(tot)}.</p>;
  return (
    <Meldingvak soort="let">
      <p>De laatste dag om in te leveren was {toonDatum(tot)}. Vraag de school of het nog kan.</p>
    </Meldingvak>
  );
}

/** Before the first question: what it is for, that it is voluntary, and what anonymous does and does not mean. */
export function Inleiding({ uitnodiging, lijst, deelnemer, vandaag }: Invulling & { vandaag: string }) {
  const { gedaan, van } = voortgangVan(lijst.bladen, deelnemer.deelname.antwoorden);
  const begonnen = gedaan > 0;
  return (
    <>
      <h1>{lijst.titel}</h1>
      <p className="intro">
        {van} vragen, ongeveer {lijst.minuten} minuten.
      </p>
      {lijst.inleiding.map((alinea) => (
        <p key={alinea}>{alinea}</p>
      ))}
      {uitnodiging.tot && <Sluitdatum tot={uitnodiging.tot} vandaag={vandaag} />}
      <Knoppen>
        <Knop onClick={() => deelnemer.gaNaar(0)}>{begonnen ? "Verder met de vragen" : "Beginnen"}</Knop>
        {begonnen && (
          <Knop soort="stil" onClick={() => void deelnemer.wis()}>
            Ik ben iemand anders: opnieuw beginnen
          </Knop>
        )}
      </Knoppen>
      {begonnen && (
        <p className="bij boven">
          Op dit apparaat staan al antwoorden bij deze uitnodiging. Ben je iemand anders? Begin dan opnieuw: de
          antwoorden die er staan, gaan dan weg.
        </p>
      )}
    </>
  );
}
