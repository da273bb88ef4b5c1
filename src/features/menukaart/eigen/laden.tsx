import { useRef, useState } from "react";
import type { Uitbreiding } from "#domain/menukaart/uitbreiding.ts";
import { verschilMetVorige, zetEigenMenukaart } from "#domain/menukaart/zet-eigen.ts";
import { telling } from "#domain/taal.ts";
import { useApply, useBeeld } from "#state/dossier-hooks.ts";
import { useBericht } from "#ui/bericht.tsx";
import { Bestandskeuze } from "#ui/bestandskeuze.tsx";
import { Knop, Knoppen } from "#ui/knop.tsx";
import { Meldingvak } from "#ui/melding.tsx";
import { leesBestand } from "./lees-bestand.ts";

/** Asks before a version takes the place of another. */
function Vervangvraag({ nieuw, doe, niet }: { nieuw: Uitbreiding; doe(): void; niet(): void }) {
  const { dossier } = useBeeld();
  const verschil = verschilMetVorige(dossier.eigenMenukaart, nieuw);
  if (!verschil) return null;
  const { wasVersie, erbij, weg, anders } = verschil;
  return (
    <Meldingvak
      soort="let"
      kop="Vervangen?"
      role="status"
      acties={
        <>
          <Knop onClick={doe}>Vervangen door versie {nieuw.versie}</Knop>
          <Knop soort="stil" onClick={niet}>
            Versie {wasVersie} houden
          </Knop>
        </>
      }
    >
      <p>
        ‘{nieuw.naam}’ staat al in dit plan als versie {wasVersie}. Dit bestand is versie {nieuw.versie}
        {nieuw.versie < wasVersie && ", dus ouder"}. Wat er verandert: {erbij} erbij, {anders} gewijzigd, {weg} weg.
      </p>
      {weg > 0 && <p>Wat weggaat en in het plan staat, blijft daar als eigen aanpak met dezelfde naam.</p>}
    </Meldingvak>
  );
}

function Fouten({ naam, fouten }: { naam: string; fouten: readonly string[] }) {
  return (
    <Meldingvak soort="stop" kop="Niet geladen" role="alert">
      <p>‘{naam}’ is niet geladen. Er is niets veranderd. Geef dit door aan wie het bestand maakte:</p>
      <ul>
        {fouten.map((fout) => (
          <li key={fout}>{fout}</li>
        ))}
      </ul>
    </Meldingvak>
  );
}

type Stand =
  | { soort: "rust" }
  | { soort: "fout"; naam: string; fouten: string[] }
  | { soort: "vraag"; nieuw: Uitbreiding };

/** Loads an own menukaart from a file: all of it, or nothing with every fault named. */
export function EigenLaden() {
  const { dossier, inhoud } = useBeeld();
  const apply = useApply();
  const bericht = useBericht();
  const [stand, setStand] = useState<Stand>({ soort: "rust" });
  const kader = useRef<HTMLDivElement>(null);
  // The question goes with its buttons: the keyboard stays here.
  const sluit = () => {
    setStand({ soort: "rust" });
    kader.current?.focus();
  };
  const zet = (nieuw: Uitbreiding) => {
    const terug = apply(zetEigenMenukaart(dossier, nieuw), `Menukaart ${nieuw.naam} laden`);
    sluit();
    bericht({
      tekst: `‘${nieuw.naam}’ is geladen, met ${telling(nieuw.interventies.length, "interventie", "interventies")}.`,
      actie: { tekst: "Ongedaan maken", doe: terug },
    });
  };
  const kies = async ([bestand]: File[]) => {
    if (!bestand) return;
    const gelezen = await leesBestand(bestand, inhoud, dossier);
    if (!gelezen.goed) setStand({ soort: "fout", naam: bestand.name, fouten: gelezen.fouten });
    else if (dossier.eigenMenukaart[gelezen.waarde.id]) setStand({ soort: "vraag", nieuw: gelezen.waarde });
    else zet(gelezen.waarde);
  };
  return (
    <div ref={kader} tabIndex={-1}>
      <Knoppen>
        <Bestandskeuze soorten=".json,application/json" knop="vol" onKies={(bestanden) => void kies(bestanden)}>
          Menukaart laden
        </Bestandskeuze>
      </Knoppen>
      {stand.soort === "fout" && <Fouten naam={stand.naam} fouten={stand.fouten} />}
      {stand.soort === "vraag" && <Vervangvraag nieuw={stand.nieuw} doe={() => zet(stand.nieuw)} niet={sluit} />}
    </div>
  );
}
