import { useState } from "react";
import { KLEINSTE_GROEP, KLEINSTE_TEAM } from "#domain/kleine-groep.ts";
import { sluitRonde } from "#domain/schoolscan/rondes.ts";
import { isStemronde } from "#domain/schoolscan/stemronde.ts";
import { useApply, useBeeld } from "#state/dossier-hooks.ts";
import { useBericht } from "#ui/bericht.tsx";
import { Dialoog } from "#ui/dialoog.tsx";
import { Knop, type Knopsoort } from "#ui/knop.tsx";

/** What is said about closing a round of the scan, and a vote. */
const SCAN = {
  stap: "Ronde gesloten",
  knop: "Ronde sluiten en antwoorden tonen",
  sluit: "Ronde sluiten",
  uitleg: [
    "Na het sluiten zien jullie wat elke groep antwoordde. Elke groep wordt één keer geteld. Formulieren die daarna nog komen, tellen in deze ronde niet mee. Zo kan niemand zien wat één persoon invulde.",
    `Groepen van minder dan ${KLEINSTE_GROEP} leerlingen of ouders, of minder dan ${KLEINSTE_TEAM} teamleden, blijven verborgen. Voor zo’n groep kunnen jullie de ronde later weer openen.`,
  ],
};
const STEM: typeof SCAN = {
  stap: "Stem gesloten",
  knop: "Stem sluiten en uitslag tonen",
  sluit: "Stem sluiten",
  uitleg: [
    "Na het sluiten zien jullie per keuze de uitslag. De stemmen worden één keer geteld. Wat daarna nog komt, telt niet mee. Zo kan niemand zien wat één persoon stemde.",
    `Zijn er minder dan ${KLEINSTE_TEAM} stemmen, dan blijft de uitslag verborgen. Jullie kunnen de stem dan later weer openen.`,
  ],
};

type Sluiteigenschappen = { soort?: Knopsoort; naar?: string; ronde?: string };

/** Closes a round (without `ronde` the one of now) after saying what that means: from then on groups are counted, once. `naar` shows what came out. */
export function RondeSluiten({ soort = "vol", naar, ronde: eigen }: Sluiteigenschappen) {
  const { dossier, ronde: nu, vandaag } = useBeeld();
  const ronde = eigen ?? nu;
  const woorden = isStemronde(dossier, ronde) ? STEM : SCAN;
  const apply = useApply();
  const toonBericht = useBericht();
  const [vraag, setVraag] = useState(false);
  const sluit = () => {
    const terug = apply(sluitRonde(dossier, ronde, vandaag), woorden.stap);
    setVraag(false);
    if (naar !== undefined) location.assign(naar);
    toonBericht({ tekst: `${woorden.stap}.`, actie: { tekst: "Ongedaan maken", doe: terug } });
  };
  return (
    <>
      <Knop soort={soort} onClick={() => setVraag(true)}>
        {woorden.knop}
      </Knop>
      {vraag && (
        <Dialoog
          titel="Hebben jullie alle formulieren binnen?"
          onSluit={() => setVraag(false)}
          acties={
            <>
              <Knop onClick={sluit}>{woorden.sluit}</Knop>
              <Knop soort="stil" onClick={() => setVraag(false)}>
                Nog niet
              </Knop>
            </>
          }
        >
          {woorden.uitleg.map((alinea) => (
            <p key={alinea}>{alinea}</p>
          ))}
        </Dialoog>
      )}
    </>
  );
}
