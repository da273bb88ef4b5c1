import { tekstveld } from "#domain/dossier/veldsoort.ts";
import type { ItemRef } from "#domain/schoolscan/oordeel.ts";
import { useFormulier } from "#state/formulier.ts";
import { Uitklap } from "#ui/uitklap.tsx";
import { Tekstvak, Tekstveld } from "#ui/veld.tsx";
import { Doelkeuze } from "./doelkeuze.tsx";

/** What the school changes at a finding: its goal, and its own title and explanation, which also stand in the PDF. */
export function Aanpassen({ bevinding, titel }: { bevinding: ItemRef; titel: string }) {
  const { veld } = useFormulier();
  return (
    <Uitklap
      titel={
        <>
          Aanpassen<span className="vh">: {titel}</span>
        </>
      }
      bij="doel, eigen titel en uitleg"
    >
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
