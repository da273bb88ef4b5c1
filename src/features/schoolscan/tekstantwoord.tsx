import { tekstveld } from "#domain/dossier/veldsoort.ts";
import { useFormulier } from "#state/formulier.ts";
import { Tekstvak } from "#ui/veld.tsx";
import { useAntwoord, type Vraagplek } from "./vraag-antwoord.ts";

/** Scale T: an answer in words. */
export function Tekstantwoord({ plek }: { plek: Vraagplek }) {
  const { veld } = useFormulier();
  const { tak } = useAntwoord(plek);
  return (
    <Tekstvak
      key={tak}
      label="Jullie antwoord"
      hulp="Geen namen van leerlingen."
      {...veld(`${tak}/tekst`, tekstveld())}
    />
  );
}
