import { useState } from "react";
import { linkVan, qrVan } from "#state/pakjes.ts";
import { bewaarAlsBestand } from "#ui/bestand.ts";
import { Dialoog } from "#ui/dialoog.tsx";
import { useGeladen } from "#ui/geladen.ts";
import { Knop, Knoppen } from "#ui/knop.tsx";
import { kopieer } from "#ui/kopieer.ts";
import { Meldingvak } from "#ui/melding.tsx";
import { QrBeeld } from "#ui/qr-beeld.tsx";
import type { Invulling } from "./formulier.tsx";
import { type Aanspreking, woordenVoor } from "./woorden.ts";

type Weg = "bestand" | "link" | "qr";
type Inlevereigenschappen = Invulling & { ingeleverd: Uint8Array };

/** A link that the browser does not let us copy, to take over by hand. */
function Linkveld({ link }: { link: string }) {
  return (
    <label className="veld">
      Neem deze link over
      <input className="invoer" readOnly value={link} onFocus={(event) => event.target.select()} />
    </label>
  );
}

function Dank({ weg, lijst, woorden }: { weg: Weg; lijst: Invulling["lijst"]; woorden: Aanspreking }) {
  return (
    <Meldingvak soort="goed" kop={woorden.dank} role="status">
      <p>{woorden[weg]}</p>
      {lijst.dank.map((alinea) => (
        <p key={alinea}>{alinea}</p>
      ))}
    </Meldingvak>
  );
}

/** After handing in: what can be done with the answers that are on this device. */
function Daarna({ deelnemer, lijst }: Invulling) {
  const [vraag, setVraag] = useState(false);
  const woorden = woordenVoor(lijst);
  return (
    <>
      <h2 className="boven">En daarna</h2>
      <p>
        {woorden.code} <strong>{deelnemer.deelname.id}</strong>
      </p>
      <Knoppen>
        <Knop soort="rand" onClick={() => deelnemer.gaNaar(lijst.bladen.length)}>
          Antwoorden wijzigen en opnieuw inleveren
        </Knop>
        <Knop soort="rand" onClick={() => setVraag(true)}>
          Volgende persoon op dit apparaat
        </Knop>
        <Knop soort="weg" onClick={() => setVraag(true)}>
          Mijn antwoorden van dit apparaat wissen
        </Knop>
      </Knoppen>
      {vraag && (
        <Dialoog
          titel={woorden.wisvraag}
          onSluit={() => setVraag(false)}
          acties={
            <>
              <Knop soort="weg" onClick={() => void deelnemer.wis()}>
                Antwoorden wissen
              </Knop>
              <Knop soort="rand" onClick={() => setVraag(false)}>
                Laten staan
              </Knop>
            </>
          }
        >
          <p>{woorden.wisuitleg} Daarna kan iemand anders op dit apparaat invullen.</p>
        </Dialoog>
      )}
    </>
  );
}

/** The hand-in is ready: as a file, a link, or a QR code when it is short enough. Nothing is sent by the app. */
export function Inleveren(eigenschappen: Inlevereigenschappen) {
  const { ingeleverd, deelnemer, lijst } = eigenschappen;
  const [weg, setWeg] = useState<Weg>();
  const [overnemen, setOvernemen] = useState(false);
  const link = linkVan(ingeleverd);
  const [laadQr] = useState(() => () => qrVan(link));
  const qr = useGeladen(laadQr);
  const woorden = woordenVoor(lijst);
  const download = () => {
    bewaarAlsBestand(`formulier-${deelnemer.deelname.id}.inlevering`, ingeleverd);
    setWeg("bestand");
  };
  const kopieerLink = async () => {
    if (await kopieer(link)) setWeg("link");
    else setOvernemen(true);
  };
  return (
    <>
      <h1>{woorden.geefDoor}</h1>
      <p className="intro">{woorden.nietVanzelf}</p>
      <Knoppen>
        <Knop onClick={download}>Bestand downloaden</Knop>
        <Knop soort="rand" onClick={() => void kopieerLink()}>
          Link kopiëren
        </Knop>
        {qr && (
          <Knop soort="rand" onClick={() => setWeg("qr")}>
            QR-code tonen
          </Knop>
        )}
      </Knoppen>
      <div className="boven">
        {overnemen && <Linkveld link={link} />}
        {weg === "qr" && qr && <QrBeeld vakjes={qr} label="QR-code met de ingeleverde antwoorden" />}
        {weg && <Dank {...{ weg, lijst, woorden }} />}
      </div>
      <Daarna {...eigenschappen} />
    </>
  );
}
