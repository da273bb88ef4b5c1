import { type ClipboardEvent, useState } from "react";
import { Bestandskeuze } from "#ui/bestandskeuze.tsx";
import { Knoppen } from "#ui/knop.tsx";
import { Meldingvak } from "#ui/melding.tsx";
import type { Overnemen } from "./use-overnemen.ts";

/** Where the other plan comes from: a file, or cells that were copied. */
export function BronKiezen({ stand, kiesBestand, plak }: Overnemen) {
  return (
    <section aria-labelledby="kop-bron">
      <h2 id="kop-bron">1. Waar staat het nu?</h2>
      <Plakvak onPlak={plak} />
      <Knoppen>
        <Bestandskeuze
          soorten=".xlsx,.csv,.txt"
          nietMogelijk={stand.soort === "bezig" ? "Er wordt nu een bestand gelezen." : undefined}
          onKies={([bestand]) => bestand && void kiesBestand(bestand)}
        >
          Of een Excel- of CSV-bestand kiezen
        </Bestandskeuze>
      </Knoppen>
      <p className="bij" role="status">
        {stand.soort === "bezig" ? "Bestand lezen …" : ""}
      </p>
      {stand.soort === "fout" && (
        <Meldingvak soort="stop" kop="Dit kunnen wij niet lezen" role="alert">
          <p>{stand.fout}</p>
          <p>In jullie plan is niets veranderd.</p>
        </Meldingvak>
      )}
    </section>
  );
}

/** A field that takes cells from Excel, a table from Word, or lines of text. It empties itself: the preview shows it. */
function Plakvak({ onPlak }: { onPlak(geplakt: { html: string; tekst: string }): Promise<void> }) {
  const [tekst, setTekst] = useState("");
  const plak = (event: ClipboardEvent) => {
    event.preventDefault();
    setTekst("");
    void onPlak({
      html: event.clipboardData.getData("text/html"),
      tekst: event.clipboardData.getData("text/plain"),
    });
  };
  const typ = (nieuw: string) => {
    // A keyboard of a phone puts pasted text in without a paste event.
    if (!/[\n\t]/.test(nieuw)) return setTekst(nieuw);
    setTekst("");
    void onPlak({ html: "", tekst: nieuw });
  };
  return (
    <div className="veld">
      <label htmlFor="overnemen-plakken">Plak hier de cellen uit Excel, of de tabel uit Word</label>
      <p className="hulp" id="overnemen-plakken-hulp">
        Kopieer met Ctrl+C, klik in dit vak en plak met Ctrl+V. Neem de rij met de namen van de kolommen mee.
      </p>
      <textarea
        className="invoer"
        id="overnemen-plakken"
        rows={3}
        value={tekst}
        onChange={(event) => typ(event.target.value)}
        onPaste={plak}
        aria-describedby="overnemen-plakken-hulp"
      />
    </div>
  );
}
