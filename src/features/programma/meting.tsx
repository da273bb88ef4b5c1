import { tekstveld } from "#domain/dossier/veldsoort.ts";
import { useBeeld } from "#state/dossier-hooks.ts";
import { useFormulier } from "#state/formulier.ts";
import { Tekstveld, Veldenrooster } from "#ui/veld.tsx";

type Eigenschappen = { meetpunt: string; moment: string; wat: string };

/** What was seen at a moment, once its day has come. */
export function Meting({ meetpunt, moment, wat }: Eigenschappen) {
  const { dossier, vandaag } = useBeeld();
  const { veld } = useFormulier();
  const beeld = dossier.meetpunt[meetpunt];
  const datum = beeld?.momenten[moment];
  const geweest = datum !== undefined && datum <= vandaag;
  if (!geweest && beeld?.metingen[moment] === undefined) return null;
  const sleutel = `meetpunt/${meetpunt}/metingen/${moment}`;
  return (
    <fieldset>
      <legend className="vh">{wat}: uitkomst</legend>
      <Veldenrooster>
        <Tekstveld
          label="Wat zagen jullie?"
          hulp="Aantallen, geen namen."
          {...veld(`${sleutel}/waarde`, tekstveld(500))}
        />
        <Tekstveld
          label="Wat speelde er nog meer?"
          hulp="Schrijf ‘bijdrage’. Wat één keuze alleen deed, is bijna niet te zeggen."
          {...veld(`${sleutel}/toelichting`, tekstveld(500))}
        />
      </Veldenrooster>
    </fieldset>
  );
}
