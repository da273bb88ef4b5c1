import { cijfersBij, landelijkInWoorden, zinZonderEigenCijfer } from "#domain/schoolscan/landelijk.ts";
import { telling } from "#domain/taal.ts";
import { useBeeld } from "#state/dossier-hooks.ts";
import { Cijferlijst } from "#ui/cijferlijst.tsx";
import type { Vraagplek } from "./vraag-antwoord.ts";

/** National figures about the subject of a question. Closed: the school answers first. */
export function Landelijk({ plek: { item, nummer } }: { plek: Vraagplek }) {
  const { inhoud, dossier } = useBeeld();
  const cijfers = cijfersBij(inhoud, dossier.school, item.id);
  return (
    <Cijferlijst
      titel="Landelijk"
      over={`vraag ${nummer}`}
      bij={cijfers.length > 0 ? `${telling(cijfers.length, "cijfer", "cijfers")}, antwoord eerst zelf` : "geen cijfer"}
      cijfers={cijfers.map((cijfer) => landelijkInWoorden(inhoud, cijfer))}
      slot={
        cijfers.length > 0 ? zinZonderEigenCijfer(cijfers, dossier.school) : "Hierover is er geen landelijk cijfer."
      }
    />
  );
}
