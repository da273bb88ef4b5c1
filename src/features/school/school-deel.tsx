import { patroonveld, tekstveld } from "#domain/dossier/veldsoort.ts";
import { useFormulier } from "#state/formulier.ts";
import { Tekstveld, Veldenrooster } from "#ui/veld.tsx";
import { SchoolZoeken } from "./schoollijst/school-zoeken.tsx";

const BRIN = patroonveld(
  /^\d{2}[A-Z]{2}$/,
  "Een BRIN is vier tekens: twee cijfers en twee letters, bijvoorbeeld 12AB.",
);
const VESTIGING = patroonveld(/^\d{2}$/, "Een vestigingsnummer is twee cijfers, bijvoorbeeld 00.");

/** Which school this is. */
export function SchoolDeel() {
  const { veld } = useFormulier();
  return (
    <section className="boven" aria-labelledby="kop-school">
      <h2 id="kop-school">Welke school is het?</h2>
      <SchoolZoeken />
      <Veldenrooster>
        <Tekstveld label="Naam van de school" autoComplete="organization" {...veld("school/naam", tekstveld(120))} />
        <Tekstveld label="Plaats" {...veld("school/plaats", tekstveld(80))} />
        <Tekstveld label="BRIN" hulp="Vier tekens, bijvoorbeeld 12AB." soort="kort" {...veld("school/brin", BRIN)} />
        <Tekstveld
          label="Vestigingsnummer"
          hulp="Twee cijfers, als de school meer vestigingen heeft."
          soort="kort"
          {...veld("school/vestiging", VESTIGING)}
        />
        <Tekstveld label="Schoolbestuur" {...veld("school/bestuur", tekstveld(120))} />
        <Tekstveld
          label="Bij wie kan de MR terecht met vragen?"
          hulp="Functie en e-mailadres van de school."
          {...veld("school/contact", tekstveld(200))}
        />
      </Veldenrooster>
    </section>
  );
}
