import { datumveld, decimaalveld, tekstveld } from "#domain/dossier/veldsoort.ts";
import { useFormulier } from "#state/formulier.ts";
import { Tekstveld, Veldenrooster } from "#ui/veld.tsx";
import { useAntwoord, type Vraagplek } from "./vraag-antwoord.ts";

const GROOTSTE = 1_000_000;

/** Scale C: a number with its date and source. */
export function Cijferveld({ plek }: { plek: Vraagplek }) {
  const { veld } = useFormulier();
  const { tak } = useAntwoord(plek);
  return (
    <Veldenrooster key={tak}>
      <Tekstveld
        label="Getal"
        hulp="Gebruik een komma, bijvoorbeeld 7,2."
        soort="getal"
        {...veld(`${tak}/cijfer`, decimaalveld(GROOTSTE))}
      />
      <Tekstveld
        label="Wanneer gemeten?"
        hulp="Bijvoorbeeld 24-11-2026."
        soort="datum"
        {...veld(`${tak}/cijferDatum`, datumveld())}
      />
      <Tekstveld
        label="Waar komt het vandaan?"
        hulp="Zet erbij wat het is: een gemiddelde, aantal of percentage."
        {...veld(`${tak}/cijferBron`, tekstveld(300))}
      />
    </Veldenrooster>
  );
}
