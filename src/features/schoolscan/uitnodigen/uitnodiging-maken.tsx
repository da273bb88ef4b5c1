import { useState } from "react";
import { datumveld } from "#domain/dossier/veldsoort.ts";
import { huidigeRonde, naamVanRonde } from "#domain/schoolscan/rondes.ts";
import type { Uitnodigingsvorm } from "#domain/schoolscan/uitnodigingskeuzes.ts";
import { useDossier, useHref } from "#state/dossier-hooks.ts";
import { useFormulier } from "#state/formulier.ts";
import { useBericht } from "#ui/bericht.tsx";
import { bewaarAlsBestand } from "#ui/bestand.ts";
import { Keuzelijst } from "#ui/keuzelijst.tsx";
import { Knop, Knoplink, Knoppen } from "#ui/knop.tsx";
import { kopieer } from "#ui/kopieer.ts";
import { QrBeeld } from "#ui/qr-beeld.tsx";
import { Tekstveld, Veldenrooster } from "#ui/veld.tsx";
import { type Gemaakt, useUitnodiging } from "./gebruik-uitnodiging.ts";

function Klaar({ vorm, gemaakt: { link, pakje, qr } }: { vorm: Uitnodigingsvorm; gemaakt: Gemaakt }) {
  const href = useHref();
  const toon = useBericht();
  const kopieerLink = async () =>
    toon({
      tekst: (await kopieer(link))
        ? "Link gekopieerd. Plak hem in een bericht."
        : "Kopiëren lukt niet. Neem de link over uit het veld.",
    });
  return (
    <section aria-labelledby="uitnodiging-klaar">
      <h3 id="uitnodiging-klaar" className="boven">
        Uitnodiging: {vorm.titel}
      </h3>
      <label className="veld">
        Link
        <input className="invoer" readOnly value={link} onFocus={(event) => event.target.select()} />
      </label>
      <Knoppen>
        <Knop onClick={() => void kopieerLink()}>Link kopiëren</Knop>
        <Knop soort="rand" onClick={() => bewaarAlsBestand(`uitnodiging-${vorm.id}.uitnodiging`, pakje)}>
          Bestand downloaden
        </Knop>
        <Knoplink soort="rand" href={href({ stap: "schoolscan", plek: `uitnodigen.kaart-${vorm.id}` })}>
          Uitnodiging afdrukken
        </Knoplink>
        <Knoplink soort="rand" href={href({ stap: "schoolscan", plek: `uitnodigen.papier-${vorm.id}` })}>
          Formulier op papier
        </Knoplink>
      </Knoppen>
      <div className="boven">
        {qr ? (
          <QrBeeld vakjes={qr} label={`QR-code van de uitnodiging: ${vorm.titel}`} />
        ) : (
          <p className="bij">
            Met deze eigen vragen is de link te lang voor een QR-code. Gebruik de link of het bestand.
          </p>
        )}
      </div>
      <p className="bij">
        Iedereen die deze uitnodiging heeft, kan één of meer keer meedoen. Alleen jullie kunnen openen wat er ingeleverd
        wordt: de sleutel staat in dit plan en gaat mee in de back-up. Maak na de eerste uitnodiging een back-up.
      </p>
    </section>
  );
}

/** Choose who is asked, and get the invitation as a link, QR code, file or on paper. */
export function UitnodigingMaken({ vormen }: { vormen: Uitnodigingsvorm[] }) {
  const dossier = useDossier();
  const { veld } = useFormulier();
  const [gekozen, setGekozen] = useState(vormen[0]?.id ?? "");
  const [gevraagd, setGevraagd] = useState(false);
  const vorm = vormen.find(({ id }) => id === gekozen) ?? vormen[0];
  const ronde = vorm?.ronde ?? huidigeRonde(dossier);
  const gemaakt = useUitnodiging(gevraagd ? vorm : undefined);
  if (!vorm) return null;
  return (
    <section aria-labelledby="uitnodigen-maken">
      <h2 id="uitnodigen-maken">Uitnodigen</h2>
      <Veldenrooster>
        {vormen.length > 1 && (
          <Keuzelijst
            label="Wie nodigen jullie uit?"
            hulp={`Ongeveer ${vorm.minuten} minuten. ${naamVanRonde(dossier, ronde)}.`}
            opties={vormen.map(({ id, titel }) => ({ waarde: id, label: titel }))}
            waarde={vorm.id}
            onKies={setGekozen}
          />
        )}
        <Tekstveld
          label="Inleveren tot en met"
          hulp="Mag leeg. Bijvoorbeeld 24-11-2026."
          soort="datum"
          {...veld(`ronde/${ronde}/inleverenTot`, datumveld())}
        />
      </Veldenrooster>
      {!gevraagd && <Knop onClick={() => setGevraagd(true)}>Uitnodiging maken</Knop>}
      {gemaakt && <Klaar vorm={vorm} gemaakt={gemaakt} />}
    </section>
  );
}
