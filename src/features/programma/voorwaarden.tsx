import { VOORWAARDESTANDEN, type Voorwaardestand } from "#domain/dossier/plan.ts";
import { tekstveld } from "#domain/dossier/veldsoort.ts";
import type { Keuzebeeld } from "#domain/programma/keten.ts";
import { STANDNAMEN, VOORWAARDEVRAGEN, voorwaardenVan } from "#domain/programma/voorwaarden.ts";
import { metHoofdletter } from "#domain/taal.ts";
import { useApply, useBeeld } from "#state/dossier-hooks.ts";
import { useFormulier } from "#state/formulier.ts";
import { Keuzelijst } from "#ui/keuzelijst.tsx";
import { optiesVan } from "#ui/opties.ts";
import { Stand, type Standsoort } from "#ui/stand.tsx";
import { Tekstveld, Veldenrooster } from "#ui/veld.tsx";
import { Plek } from "./meldingen.tsx";

type Deel = { beeld: Keuzebeeld };

/** The four conditions to fill in: a stand and its ground, with what the plan itself already shows. */
export function VoorwaardenVelden({ beeld }: Deel) {
  const feiten = useBeeld();
  const { veld } = useFormulier();
  const apply = useApply();
  return (
    <>
      <h3 className="boven">Vier voorwaarden</h3>
      <p className="bij">Schoolleiders noemen deze vier: daarmee lukt een keuze vaker.</p>
      <Plek plek={`${beeld.id}-voorwaarde`}>
        {voorwaardenVan(feiten, beeld).map(({ id, naam, stand, hint }) => {
          const sleutel = `keuze/${beeld.id}/voorwaarde/${id}`;
          return (
            <div key={id}>
              <p className="bij">{hint}</p>
              <Veldenrooster>
                <Keuzelijst
                  label={VOORWAARDEVRAGEN[id]}
                  opties={optiesVan(VOORWAARDESTANDEN, STANDNAMEN)}
                  waarde={stand ?? ""}
                  onKies={(waarde) =>
                    apply([{ sleutel: `${sleutel}/stand`, waarde: waarde || undefined }], `${naam} van een keuze`)
                  }
                  leeg="Nog niet gekozen"
                />
                <Tekstveld
                  label={
                    <>
                      Waaraan zien jullie dat?<span className="vh"> {naam}</span>
                    </>
                  }
                  {...veld(`${sleutel}/grond`, tekstveld(500))}
                />
              </Veldenrooster>
            </div>
          );
        })}
      </Plek>
    </>
  );
}

const SOORT: Record<Voorwaardestand, Standsoort> = { ja: "vol", deels: "bezig", nee: "let-op" };

/** The four conditions at a glance: four fields, each with its sign and its word. */
export function Voorwaardenbeeld({ beeld }: Deel) {
  const voorwaarden = voorwaardenVan(useBeeld(), beeld);
  return (
    <ul className="vier" aria-label="Vier voorwaarden" id={`${beeld.id}-vier`}>
      {voorwaarden.map(({ id, naam, stand, grond }) => (
        <li key={id}>
          <strong>{naam}</strong>
          <Stand soort={stand ? SOORT[stand] : "leeg"} tekst={stand ? metHoofdletter(STANDNAMEN[stand]) : "Nog open"} />
          {grond && <span className="bij">{grond}</span>}
        </li>
      ))}
    </ul>
  );
}
