import { nieuwsteTelling, toonTelling, vulTelling } from "#domain/begroting/schatting.ts";
import type { Potje } from "#domain/dossier/geld.ts";
import type { School } from "#domain/dossier/school.ts";
import { bedragveld, geheelveld } from "#domain/dossier/veldsoort.ts";
import { totaalLeerlingen } from "#domain/schoolscan/groepen.ts";
import { toonGetal } from "#domain/taal.ts";
import { useApply, useBeeld, useDossier } from "#state/dossier-hooks.ts";
import { useFormulier } from "#state/formulier.ts";
import { Knop, Knoppen } from "#ui/knop.tsx";
import { Tekstveld, Veldenrooster } from "#ui/veld.tsx";

/** What is known of the number of pupils: the official count, else the groups. */
function bijSchool(school: School): string {
  const telling = nieuwsteTelling(school);
  if (telling) return `Op 1 oktober ${telling.jaar} waren het er ${toonGetal(telling.leerlingen)}.`;
  const leerlingen = totaalLeerlingen(school);
  return leerlingen > 0 ? `Bij School staan er nu ${toonGetal(leerlingen)}.` : "Op de teldatum van dit geld.";
}

/** Count × amount per pupil: shown as a line of arithmetic, and put in the years on request. */
export function Telling({ id, potje }: { id: string; potje: Potje }) {
  const { jaren } = useBeeld();
  const { school } = useDossier();
  const apply = useApply();
  const { veld } = useFormulier();
  const som = toonTelling(potje);
  return (
    <>
      <Veldenrooster>
        <Tekstveld
          label="Aantal leerlingen"
          hulp={bijSchool(school)}
          soort="getal"
          {...veld(`potje/${id}/leerlingen`, geheelveld(99_999))}
        />
        <Tekstveld
          label="Bedrag per leerling van dit potje"
          hulp="Leeg laten als jullie één bedrag krijgen."
          soort="bedrag"
          {...veld(`potje/${id}/perLeerling`, bedragveld)}
        />
      </Veldenrooster>
      {som && (
        <>
          <p className="bij">{som}</p>
          <Knoppen>
            <Knop soort="rand" onClick={() => apply(vulTelling(id, potje, jaren), "Bedrag in alle jaren gezet")}>
              Dit bedrag in alle jaren zetten
            </Knop>
          </Knoppen>
        </>
      )}
    </>
  );
}
