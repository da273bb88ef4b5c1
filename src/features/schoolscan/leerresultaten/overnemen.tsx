import { useRef, useState } from "react";
import { isKommaTabel } from "#domain/leerresultaten/inlezen/rijen.ts";
import { maakVoorstel, type Voorstel } from "#domain/leerresultaten/inlezen/voorstel.ts";
import { telling } from "#domain/taal.ts";
import { useBeeld } from "#state/dossier-hooks.ts";
import { Knop, Knoppen } from "#ui/knop.tsx";
import { Meldingvak } from "#ui/melding.tsx";
import type { Tabelinhoud } from "#uitwisseling/csv.ts";
import { Kolommenkiezer } from "./kolommenkiezer.tsx";

type Stand =
  | { soort: "rust" }
  | { soort: "fout"; fout: string }
  | { soort: "voorstel"; voorstel: Voorstel; gelezen: string; keer: number };

const MAX_BYTES = 20_000_001;

const SCHEIDINGNAMEN = { "\t": "een tab", ";": "een puntkomma", ",": "een komma", "|": "een streep" };

/** What was found out about the table, so that a wrong reading can be seen. */
const gelezenZin = ({ rijen, scheiding }: Tabelinhoud) =>
  `Gelezen: ${telling(rijen.length, "rij", "rijen")}, met ${SCHEIDINGNAMEN[scheiding]} tussen de cellen en een ${isKommaTabel(rijen) ? "komma" : "punt"} in getallen.`;

/** Why nothing of this is taken over. */
function Geweigerd({ stand }: { stand: Stand }) {
  if (stand.soort === "fout")
    return (
      <Meldingvak soort="stop" kop="Dit kunnen wij niet overnemen">
        <p>{stand.fout}</p>
      </Meldingvak>
    );
  if (stand.soort !== "voorstel" || stand.voorstel.soort !== "per-leerling") return null;
  return (
    <Meldingvak soort="stop" kop="Deze tabel heeft één rij per leerling">
      <p>{stand.voorstel.waarom} Er is niets bewaard.</p>
      <p>
        Tel in het rekenblad of het leerlingvolgsysteem hoeveel leerlingen per groep op elk niveau zitten. Plak dat
        overzicht.
      </p>
    </Meldingvak>
  );
}

/** Pasted cells or a CSV file; what is in it stays in memory until rows are taken over. */
export function Overnemen() {
  const { vandaag } = useBeeld();
  const plakvak = useRef<HTMLTextAreaElement>(null);
  const invoer = useRef<HTMLInputElement>(null);
  const [stand, setStand] = useState<Stand>({ soort: "rust" });
  const kop = useRef<HTMLHeadingElement>(null);
  const klaar = () => {
    setStand({ soort: "rust" });
    kop.current?.focus();
  };
  const lees = async (bron: Uint8Array | string) => {
    const { leesTabel } = await import("#uitwisseling/csv.ts");
    const tabel = leesTabel(bron);
    if (!tabel.goed) return setStand({ soort: "fout", fout: tabel.fout });
    setStand({
      soort: "voorstel",
      voorstel: maakVoorstel(tabel.waarde, vandaag),
      gelezen: gelezenZin(tabel.waarde),
      keer: Date.now(),
    });
  };
  const mislukt = () => setStand({ soort: "fout", fout: "Dit bestand kunnen wij niet lezen. Kies een ander bestand." });
  const neemBestand = (bestand: File) =>
    void bestand
      .slice(0, MAX_BYTES)
      .arrayBuffer()
      .then((bytes) => lees(new Uint8Array(bytes)))
      .catch(mislukt);
  const neemTekst = () => {
    const tekst = plakvak.current?.value ?? "";
    if (plakvak.current) plakvak.current.value = "";
    void lees(tekst).catch(mislukt);
  };
  return (
    <section className="boven" aria-labelledby="overnemen">
      <h2 id="overnemen" ref={kop} tabIndex={-1}>
        Overnemen uit een rekenblad
      </h2>
      <p className="bij">
        Eén rij per vak, groep en moment. Kolommen met namen, BSN, geboortedatums of leerlingnummers nemen wij nooit
        over. Een tabel met één rij per leerling ook niet: maak eerst een overzicht per groep.
      </p>
      <div className="veld">
        <label htmlFor="plakvak">Plak hier de cellen, met de kopregel erbij</label>
        <textarea className="invoer" id="plakvak" rows={3} ref={plakvak} />
      </div>
      <Knoppen>
        <Knop soort="rand" onClick={neemTekst}>
          Geplakte cellen bekijken
        </Knop>
        <Knop soort="rand" onClick={() => invoer.current?.click()}>
          CSV-bestand kiezen
        </Knop>
      </Knoppen>
      <input
        ref={invoer}
        type="file"
        hidden
        accept=".csv,.tsv,.txt,text/csv"
        onChange={(event) => {
          const bestand = event.target.files?.[0];
          event.target.value = "";
          if (bestand) neemBestand(bestand);
        }}
      />
      <div role="status">
        <Geweigerd stand={stand} />
      </div>
      {stand.soort === "voorstel" && stand.voorstel.soort === "tabel" && (
        <>
          <p>{stand.gelezen}</p>
          <Kolommenkiezer key={stand.keer} voorstel={stand.voorstel} onKlaar={klaar} />
          <Knoppen>
            <Knop soort="stil" onClick={klaar}>
              Niet overnemen
            </Knop>
          </Knoppen>
        </>
      )}
    </section>
  );
}
