import { useState } from "react";
import { KLEINSTE_GROEP, KLEINSTE_TEAM } from "#domain/kleine-groep.ts";
import { sluitRonde } from "#domain/schoolscan/rondes.ts";
import { useApply, useBeeld } from "#state/dossier-hooks.ts";
import { useBericht } from "#ui/bericht.tsx";
import { Dialoog } from "#ui/dialoog.tsx";
import { Knop, type Knopsoort } from "#ui/knop.tsx";

/** Closes the round of now after saying what that means: from then on groups are counted, once. `naar` shows what came out. */
export function RondeSluiten({ soort = "vol", naar }: { soort?: Knopsoort; naar?: string }) {
  const { dossier, ronde, vandaag } = useBeeld();
  const apply = useApply();
  const toonBericht = useBericht();
  const [vraag, setVraag] = useState(false);
  const sluit = () => {
    const terug = apply(sluitRonde(dossier, ronde, vandaag), "Ronde gesloten");
    setVraag(false);
    if (naar !== undefined) location.assign(naar);
    toonBericht({ tekst: "De ronde is gesloten.", actie: { tekst: "Ongedaan maken", doe: terug } });
  };
  return (
    <>
      <Knop soort={soort} onClick={() => setVraag(true)}>
        Ronde sluiten en antwoorden tonen
      </Knop>
      {vraag && (
        <Dialoog
          titel="Hebben jullie alle formulieren binnen?"
          onSluit={() => setVraag(false)}
          acties={
            <>
              <Knop onClick={sluit}>Ronde sluiten</Knop>
              <Knop soort="stil" onClick={() => setVraag(false)}>
                Nog niet
              </Knop>
            </>
          }
        >
          <p>
            Na het sluiten zien jullie wat elke groep antwoordde. Elke groep wordt één keer geteld. Formulieren die
            daarna nog komen, tellen in deze ronde niet mee. Zo kan niemand zien wat één persoon invulde.
          </p>
          <p>
            Groepen van minder dan {KLEINSTE_GROEP} leerlingen of ouders, of minder dan {KLEINSTE_TEAM} teamleden,
            blijven verborgen. Voor zo’n groep kunnen jullie de ronde later weer openen.
          </p>
        </Dialoog>
      )}
    </>
  );
}
