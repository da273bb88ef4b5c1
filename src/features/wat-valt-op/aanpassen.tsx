import { gekozen } from "#domain/dossier/velden.ts";
import { tekstveld } from "#domain/dossier/veldsoort.ts";
import { NIVEAUNAMEN } from "#domain/schoolscan/item.ts";
import type { ItemRef } from "#domain/schoolscan/oordeel.ts";
import { metHoofdletter } from "#domain/taal.ts";
import { useApply, useDossier } from "#state/dossier-hooks.ts";
import { useFormulier } from "#state/formulier.ts";
import { Uitklap } from "#ui/uitklap.tsx";
import { Tekstvak, Tekstveld } from "#ui/veld.tsx";
import { Vinkjes } from "#ui/vinkje.tsx";
import { Doelkeuze } from "./doelkeuze.tsx";

const NIVEAUS = Object.entries(NIVEAUNAMEN).map(([waarde, naam]) => ({ waarde, label: metHoofdletter(naam) }));

/** Whom a finding is about: single pupils, a group or the whole school, and which target group. */
function VoorWie({ bevinding, titel }: { bevinding: ItemRef; titel: string }) {
  const notitie = useDossier().bevinding[bevinding];
  const apply = useApply();
  const { veld } = useFormulier();
  const tak = `bevinding/${bevinding}`;
  const zet = (niveau: string, aan: boolean) =>
    apply([{ sleutel: `${tak}/niveaus/${niveau}`, waarde: aan || undefined }], "Niveau van de bevinding");
  return (
    <>
      <Vinkjes
        id={`bevinding-${bevinding}-niveaus`}
        legend={
          <>
            Op welk niveau speelt dit?<span className="vh"> {titel}</span>
          </>
        }
        hulp="Bij leerling: enkele leerlingen, zonder namen."
        opties={NIVEAUS}
        gekozen={gekozen(notitie?.niveaus ?? {})}
        onZet={zet}
      />
      <Tekstveld
        label="Voor welke doelgroep?"
        hulp="Bijvoorbeeld: leerlingen met een taalachterstand in groep 5 en 6."
        {...veld(`${tak}/doelgroep`, tekstveld(300))}
      />
    </>
  );
}

/** What the school changes at a finding: whom it is about, its goal, and its own title and explanation, which also stand in the PDF. */
export function Aanpassen({ bevinding, titel }: { bevinding: ItemRef; titel: string }) {
  const { veld } = useFormulier();
  return (
    <Uitklap
      titel={
        <>
          Aanpassen<span className="vh">: {titel}</span>
        </>
      }
      bij="voor wie, doel, eigen titel en uitleg"
    >
      <VoorWie {...{ bevinding, titel }} />
      <Doelkeuze bevinding={bevinding} titel={titel} />
      <Tekstveld label="Eigen titel" {...veld(`bevinding/${bevinding}/titel`, tekstveld(200))} />
      <Tekstvak
        label="Uitleg"
        hulp="Wat zien jullie precies? Dit komt ook in de PDF."
        {...veld(`bevinding/${bevinding}/uitleg`, tekstveld())}
      />
    </Uitklap>
  );
}
