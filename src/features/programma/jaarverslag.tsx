import { looptijd } from "#domain/dossier/schooljaar.ts";
import { tekstveld } from "#domain/dossier/veldsoort.ts";
import { useBeeld } from "#state/dossier-hooks.ts";
import { useFormulier } from "#state/formulier.ts";
import { Tekstvak } from "#ui/veld.tsx";

/** What the school says afterwards about the plan; asked once it is over, and kept in sight when something is written. */
export function Jaarverslag() {
  const { dossier, vandaag } = useBeeld();
  const { veld } = useFormulier();
  const eind = looptijd(dossier.plan)?.eind;
  const voorbij = eind !== undefined && eind < vandaag;
  if (!voorbij && dossier.plan.jaarverslag === "") return null;
  return (
    <section className="boven" aria-labelledby="kop-jaarverslag">
      <h2 id="kop-jaarverslag">Voor het jaarverslag</h2>
      <Tekstvak
        label="Wat staat er over dit plan in het jaarverslag?"
        hulp="Welke interventies, stemde de MR in, wat zagen jullie, en ging er geld naar andere scholen?"
        {...veld("plan/jaarverslag", tekstveld())}
      />
    </section>
  );
}
