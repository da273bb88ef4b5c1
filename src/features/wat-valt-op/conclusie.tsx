import { tekstveld } from "#domain/dossier/veldsoort.ts";
import { useFormulier } from "#state/formulier.ts";
import { Tekstvak } from "#ui/veld.tsx";

/** What the school concludes from the scan, in its own words. */
export function Conclusie() {
  const { veld } = useFormulier();
  return (
    <section className="boven" aria-labelledby="conclusie">
      <h2 id="conclusie">Onze conclusie</h2>
      <Tekstvak
        label="Wat is het belangrijkste dat jullie zien?"
        hulp="Een paar zinnen, ook voor wie de scan niet kent. Geen namen van leerlingen."
        regels={5}
        {...veld("plan/conclusie", tekstveld())}
      />
    </section>
  );
}
