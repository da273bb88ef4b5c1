import { tekstveld } from "#domain/dossier/veldsoort.ts";
import { useFormulier } from "#state/formulier.ts";
import { Tekstvak } from "#ui/veld.tsx";

/** The MR asks whom the plan does not reach; "we do not know yet" is an answer too. */
export function NietBereikt() {
  const { veld } = useFormulier();
  return (
    <section className="boven" aria-labelledby="kop-niet-bereikt">
      <h2 id="kop-niet-bereikt">Wie bereiken jullie niet?</h2>
      <Tekstvak
        label="Leerlingen die met dit plan niet bereikt worden"
        hulp="Een groep, geen namen. Weten jullie het nog niet? Schrijf dat dan op."
        {...veld("plan/nietBereikt", tekstveld(1000))}
      />
    </section>
  );
}
