import { cijfersBij, landelijkInWoorden, zinZonderEigenCijfer } from "#domain/schoolscan/landelijk.ts";
import { telling } from "#domain/taal.ts";
import { useBeeld } from "#state/dossier-hooks.ts";
import { Cijferlijst } from "#ui/cijferlijst.tsx";
import type { Vraagplek } from "./vraag-antwoord.ts";

/** National figures about the subject of a question. Closed: the school answers first. Without any it says so. */
export function Landelijk({ plek: { item, nummer } }: { plek: Vraagplek }) {
  const { inhoud, dossier } = useBeeld();
  const cijfers = cijfersBij(inhoud, dossier.school, item.id);
  if (cijfers.length === 0) return <p className="bij">Hierover is er geen apart landelijk cijfer.</p>;
  return (
    <Cijferlijst
      titel="Landelijk"
      over={`vraag ${nummer}`}
      bij={`${telling(cijfers.length, "cijfer", "cijfers")}, antwoord eerst zelf`}
      cijfers={cijfers.map((cijfer) => landelijkInWoorden(inhoud, cijfer))}
      slot={zinZonderEigenCijfer(cijfers, dossier.school)}
    />
  );
}
