import {
  cijfersBij,
  isLandelijkGevraagd,
  landelijkInWoorden,
  zinZonderEigenCijfer,
} from "#domain/schoolscan/landelijk.ts";
import { telling } from "#domain/taal.ts";
import { useBeeld } from "#state/dossier-hooks.ts";
import { Cijferlijst } from "#ui/cijferlijst.tsx";
import type { Vraagplek } from "./vraag-antwoord.ts";

/** National figures about the subject of a question. Closed: the school answers first. Nothing where no sector has one. */
export function Landelijk({ plek: { item, nummer } }: { plek: Vraagplek }) {
  const { inhoud, dossier } = useBeeld();
  if (!isLandelijkGevraagd(inhoud, item.id)) return null;
  const cijfers = cijfersBij(inhoud, dossier.school, item.id);
  return (
    <Cijferlijst
      titel="Landelijk"
      over={`vraag ${nummer}`}
      bij={
        cijfers.length > 0
          ? `${telling(cijfers.length, "cijfer", "cijfers")}, antwoord eerst zelf`
          : "geen apart cijfer"
      }
      cijfers={cijfers.map((cijfer) => landelijkInWoorden(inhoud, cijfer))}
      slot={
        cijfers.length > 0 ? zinZonderEigenCijfer(cijfers, dossier.school) : "Hierover is er geen landelijk cijfer."
      }
    />
  );
}
