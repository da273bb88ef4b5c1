import { geheelveld } from "#domain/dossier/veldsoort.ts";
import { useFormulier } from "#state/formulier.ts";
import { Tekstveld, Veldenrooster } from "#ui/veld.tsx";
import { useAntwoord, type Vraagplek } from "./vraag-antwoord.ts";

const MEESTE = 2000;

/** Scale S: how many of the team are for and against. */
export function Stemmen({ plek }: { plek: Vraagplek }) {
  const { veld } = useFormulier();
  const { tak } = useAntwoord(plek);
  return (
    <Veldenrooster key={tak}>
      <Tekstveld label="Voor" soort="getal" {...veld(`${tak}/voor`, geheelveld(MEESTE))} />
      <Tekstveld label="Tegen" soort="getal" {...veld(`${tak}/tegen`, geheelveld(MEESTE))} />
    </Veldenrooster>
  );
}
