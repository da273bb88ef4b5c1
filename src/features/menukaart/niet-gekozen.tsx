import { tekstveld } from "#domain/dossier/veldsoort.ts";
import { useDossier } from "#state/dossier-hooks.ts";
import { useFormulier } from "#state/formulier.ts";
import { Uitklap } from "#ui/uitklap.tsx";
import { Tekstvak } from "#ui/veld.tsx";

/** Why the school leaves a suggestion: the MR also wants to know what was considered. */
export function NietGekozen({ interventie, titel }: { interventie: string; titel: string }) {
  const { nietGekozen } = useDossier();
  const { veld } = useFormulier();
  const reden = nietGekozen[interventie]?.reden ?? "";
  return (
    <Uitklap
      titel={
        <>
          Kiezen jullie dit niet?<span className="vh"> {titel}</span>
        </>
      }
      bij={reden || "schrijf op waarom"}
    >
      <Tekstvak
        label="Niet gekozen, omdat"
        hulp="Eén zin. De MR leest mee wat jullie hebben overwogen. Met een reden staat het de volgende keer apart."
        regels={2}
        {...veld(`nietGekozen/${interventie}/reden`, tekstveld(1000))}
      />
    </Uitklap>
  );
}
