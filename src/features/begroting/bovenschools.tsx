import { bedragveld, datumveld, tekstveld } from "#domain/dossier/veldsoort.ts";
import { useBeeld } from "#state/dossier-hooks.ts";
import { useFormulier } from "#state/formulier.ts";
import { Uitklap } from "#ui/uitklap.tsx";
import { Tekstveld, Veldenrooster } from "#ui/veld.tsx";

/** Money of this school that the bestuur uses for several schools: then MR and GMR must know and decide. */
export function Bovenschools() {
  const { bovenschools } = useBeeld().dossier;
  const { veld } = useFormulier();
  const heeftBedrag = (bovenschools.bedrag ?? 0) > 0;
  return (
    <Uitklap titel="Geld dat het bestuur voor meer scholen gebruikt" bij={heeftBedrag ? "ingevuld" : "niet ingevuld"}>
      <p className="bij">
        Alleen invullen als dat zo is. De MR kent het bedrag dan vooraf en stemt in met het doel. Ook de GMR beslist
        mee.
      </p>
      <Veldenrooster>
        <Tekstveld label="Bedrag" soort="bedrag" {...veld("bovenschools/bedrag", bedragveld)} />
        <Tekstveld label="Waarvoor?" {...veld("bovenschools/doel", tekstveld(500))} />
        <Tekstveld
          label="Wanneer hoorde de MR het bedrag?"
          soort="datum"
          {...veld("bovenschools/mrBekendOp", datumveld())}
        />
        <Tekstveld
          label="Wanneer stemde de MR in?"
          soort="datum"
          {...veld("bovenschools/mrInstemmingOp", datumveld())}
        />
        <Tekstveld label="Wanneer besprak de GMR het?" soort="datum" {...veld("bovenschools/gmrOp", datumveld())} />
        <Tekstveld label="Wat besloot de GMR?" {...veld("bovenschools/gmrBesluit", tekstveld(300))} />
      </Veldenrooster>
    </Uitklap>
  );
}
