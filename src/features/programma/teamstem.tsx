import { geheelveld } from "#domain/dossier/veldsoort.ts";
import { KLEINSTE_TEAM } from "#domain/kleine-groep.ts";
import type { Keuzebeeld } from "#domain/programma/keten.ts";
import { STEMNAMEN, uitslagVan, zegUitslag, zegZeker } from "#domain/programma/teamstem.ts";
import { metHoofdletter } from "#domain/taal.ts";
import { useBeeld } from "#state/dossier-hooks.ts";
import { useFormulier } from "#state/formulier.ts";
import { Uitklap } from "#ui/uitklap.tsx";
import { Tekstveld, Veldenrooster } from "#ui/veld.tsx";
import { Stapelbalk } from "#ui/verdeling.tsx";

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

/** How the team stands to one choice: a bar, and the same in words. Too few votes are not shown. */
function Uitslag({ beeld: { nummer, naam, keuze } }: { beeld: Keuzebeeld }) {
  const uitslag = uitslagVan(keuze.stem);
  if (!uitslag) return null;
  const { steun, mits, geen, zeker } = uitslag;
  return (
    <li>
      <strong>
        {nummer} {naam}
      </strong>
      <Stapelbalk
        delen={[
          { naam: STEMNAMEN.steun, tint: 4, aantal: steun },
          { naam: STEMNAMEN.mits, tint: 2, aantal: mits },
          { naam: STEMNAMEN.geen, tint: 0, aantal: geen },
        ]}
      />
      <span className="bij">
        {zegUitslag(uitslag)} {zeker} noemden dit bij de drie die zeker moeten lukken.
      </span>
    </li>
  );
}

/** The vote of the team on paper notes: counts without names, never shown for fewer than five. */
export function Teamstemdeel() {
  const { keuzes } = useBeeld();
  const zeker = zegZeker({ keuzes });
  return (
    <section aria-labelledby="teamstem">
      <h2 className="boven" id="teamstem">
        Stem van het team
      </h2>
      <p>
        Deel briefjes zonder naam uit. Iedereen kiest per interventie: {Object.values(STEMNAMEN).join(", ")}. En kruist
        aan welke drie zeker moeten lukken. Vanaf {KLEINSTE_TEAM} stemmen staat de uitslag hier en in het plan.
      </p>
      <ul className="vier" aria-label="Uitslag">
        {keuzes.map((beeld) => (
          <Uitslag key={beeld.id} beeld={beeld} />
        ))}
      </ul>
      {zeker && <p>{zeker}</p>}
      <Uitklap titel="Briefjes tellen" bij="aantallen, geen namen">
        {keuzes.map((beeld) => (
          <Tellen key={beeld.id} beeld={beeld} />
        ))}
      </Uitklap>
    </section>
  );
}
