import { useDossier } from "#state/dossier-hooks.ts";
import { Knop } from "#ui/knop.tsx";
import { Stand } from "#ui/stand.tsx";
import { useMeldend } from "../use-plan.ts";

/** Keeps an intervention in sight while the team talks, also when it leaves the list of eight. */
export function Vastzetknop({ interventie, titel }: { interventie: string; titel: string }) {
  const vast = useDossier().vastgezet[interventie] === true;
  const meldend = useMeldend();
  const zet = () =>
    meldend(
      [{ sleutel: `vastgezet/${interventie}`, waarde: vast ? undefined : true }],
      vast ? `${titel} losmaken` : `${titel} vastzetten`,
      vast ? `${titel} is los.` : `${titel} staat vast en blijft in beeld.`,
    );
  return (
    <>
      {vast && <Stand soort="vol" tekst="Vastgezet" />}
      <Knop soort="stil" aria-pressed={vast} onClick={zet}>
        Vastzetten<span className="vh">: {titel}</span>
      </Knop>
    </>
  );
}
