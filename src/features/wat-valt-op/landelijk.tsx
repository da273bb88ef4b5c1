import type { Scanitem } from "#domain/schoolscan/item.ts";
import { cijfersBij, landelijkInWoorden, zinZonderEigenCijfer } from "#domain/schoolscan/landelijk.ts";
import { telling } from "#domain/taal.ts";
import { useBeeld } from "#state/dossier-hooks.ts";
import { Cijferlijst } from "#ui/cijferlijst.tsx";

/** National figures below the judgement of the school about the same, or that there are none. `los` = in no row of its own. */
export function Landelijk({ item, titel, los = false }: { item: Scanitem; titel: string; los?: boolean }) {
  const { inhoud, dossier } = useBeeld();
  const cijfers = cijfersBij(inhoud, dossier.school, item.id);
  if (cijfers.length === 0)
    return <p className="bij">{los ? `${titel}: geen` : "Hierover is er geen"} apart landelijk cijfer.</p>;
  return (
    <Cijferlijst
      {...(los ? { titel: `Landelijk: ${titel}` } : { titel: "Landelijk", over: titel })}
      bij={telling(cijfers.length, "cijfer", "cijfers")}
      vooraf="Hierboven staat het oordeel van één school. Landelijk is het een deel van alle scholen of leerlingen. Vergelijk dus voorzichtig."
      cijfers={cijfers.map((cijfer) => landelijkInWoorden(inhoud, cijfer))}
      slot={zinZonderEigenCijfer(cijfers, dossier.school)}
    />
  );
}
