import { geheelveld } from "#domain/dossier/veldsoort.ts";
import { KLEINSTE_TEAM } from "#domain/kleine-groep.ts";
import type { Keuzebeeld } from "#domain/programma/keten.ts";
import { STEMNAMEN, zegZeker } from "#domain/programma/teamstem.ts";
import { openStemronde } from "#domain/schoolscan/stemronde.ts";
import { metHoofdletter } from "#domain/taal.ts";
import { useBeeld, useHref } from "#state/dossier-hooks.ts";
import { useFormulier } from "#state/formulier.ts";
import { Knoplink, Knoppen } from "#ui/knop.tsx";
import { Uitklap } from "#ui/uitklap.tsx";
import { Tekstveld, Veldenrooster } from "#ui/veld.tsx";
import { Stemuitslagen } from "./stemuitslagen.tsx";

const VELDEN = [...Object.entries(STEMNAMEN), ["zeker", "moet zeker lukken"]] as const;

/** The counts of one choice, to type in. */
function Tellen({ beeld: { id, nummer, naam } }: { beeld: Keuzebeeld }) {
  const { veld } = useFormulier();
  return (
    <fieldset>
      <legend>
        {nummer} {naam}
      </legend>
      <Veldenrooster>
        {VELDEN.map(([sleutel, label]) => (
          <Tekstveld
            key={sleutel}
            label={metHoofdletter(label)}
            soort="getal"
            {...veld(`keuze/${id}/stem/${sleutel}`, geheelveld(2000))}
          />
        ))}
      </Veldenrooster>
    </fieldset>
  );
}

/** Voting on own devices: to the page where it is opened, or goes on. */
function Apparaten() {
  const { dossier } = useBeeld();
  const href = useHref();
  return (
    <Knoppen>
      <Knoplink soort="rand" href={href({ stap: "schoolscan", plek: "stem" })}>
        {openStemronde(dossier) === undefined ? "Stemmen op eigen apparaten" : "Verder met de stem die loopt"}
      </Knoplink>
    </Knoppen>
  );
}

/** The vote of the team, on own devices or on paper notes: counts without names, never shown for fewer than five. */
export function Teamstemdeel() {
  const { keuzes, ingeleverdeStemmen } = useBeeld();
  const zeker = zegZeker({ keuzes });
  const opPapier = keuzes.filter(({ id }) => !ingeleverdeStemmen.has(id));
  return (
    <section aria-labelledby="teamstem">
      <h2 className="boven" id="teamstem">
        Stem van het team
      </h2>
      <p>
        Iedereen kiest per interventie: {Object.values(STEMNAMEN).join(", ")}. En kruist aan welke drie zeker moeten
        lukken. Dat kan op eigen apparaten, of met briefjes zonder naam. Vanaf {KLEINSTE_TEAM} stemmen staat de uitslag
        hier en in het plan.
      </p>
      <Apparaten />
      <Stemuitslagen keuzes={keuzes} />
      {zeker && <p>{zeker}</p>}
      {opPapier.length < keuzes.length && (
        <p>Het team stemde op eigen apparaten. Die stem telt. Briefjes over dezelfde keuzes tellen niet mee.</p>
      )}
      {opPapier.length > 0 && (
        <Uitklap titel="Briefjes tellen" bij="aantallen, geen namen">
          {opPapier.map((beeld) => (
            <Tellen key={beeld.id} beeld={beeld} />
          ))}
        </Uitklap>
      )}
    </section>
  );
}
