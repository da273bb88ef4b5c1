import { useState } from "react";
import { adresVan, leesUitnodiging, pakjeUit, pakjeUitBeeld } from "#state/pakjes.ts";
import { leesBeeldpunten } from "#ui/beeldpunten.ts";
import { BestandKiezen } from "#ui/bestand-kiezen.tsx";
import { Knop, Knoppen } from "#ui/knop.tsx";
import { Meldingvak } from "#ui/melding.tsx";
import { Tekstveld } from "#ui/veld.tsx";

const GEEN_QR = "In deze afbeelding staat geen QR-code die wij kunnen lezen. Maak een scherpe foto, recht van voren.";
const GEEN_LINK = "Dit is geen link van een uitnodiging. Kopieer de hele link uit het bericht van de school.";

/** Opens an invitation that did not come as a link to tap: from a file, a pasted link or a picture of a QR code. */
export function UitnodigingOpenen() {
  const [link, setLink] = useState("");
  const [fout, setFout] = useState("");
  const open = async (pakje: Uint8Array | undefined, anders: string) => {
    const gelezen = pakje && (await leesUitnodiging(pakje));
    if (pakje && gelezen?.goed) location.assign(adresVan(pakje));
    else setFout(gelezen?.goed === false ? gelezen.fout : anders);
  };
  const openBeeld = async ([bestand]: File[]) =>
    open(bestand && (await pakjeUitBeeld(await leesBeeldpunten(bestand))), GEEN_QR);
  const openBestand = async ([bestand]: File[]) =>
    open(bestand && new Uint8Array(await bestand.slice(0, 500_000).arrayBuffer()), GEEN_LINK);
  return (
    <>
      <h1>Meedoen met de schoolscan</h1>
      <p className="intro">Kreeg je een uitnodiging van school? Open die hier. Een account is niet nodig.</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void open(pakjeUit(link.trim()), GEEN_LINK);
        }}
      >
        <Tekstveld
          label="Plak de link van de uitnodiging"
          name="uitnodiging"
          defaultValue=""
          onChange={(event) => setLink(event.target.value)}
          onBlur={() => undefined}
          ref={() => undefined}
        />
        <Knop type="submit">Link openen</Knop>
      </form>
      <Knoppen>
        <BestandKiezen onKies={(bestanden) => void openBestand(bestanden)}>
          Bestand met uitnodiging openen
        </BestandKiezen>
        <BestandKiezen accept="image/*" onKies={(bestanden) => void openBeeld(bestanden)}>
          Foto van een QR-code openen
        </BestandKiezen>
      </Knoppen>
      {fout !== "" && (
        <div className="boven">
          <Meldingvak soort="stop" kop="Dat lukt niet" role="alert">
            <p>{fout}</p>
          </Meldingvak>
        </div>
      )}
    </>
  );
}
