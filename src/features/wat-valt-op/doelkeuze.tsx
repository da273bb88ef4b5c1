import { doelenMet, maakDoel, verhuisNaarDoel, zetBijDoel } from "#domain/programma/doelen.ts";
import type { ItemRef } from "#domain/schoolscan/oordeel.ts";
import { useApply, useBeeld, useNieuwId } from "#state/dossier-hooks.ts";
import { Keuzelijst } from "#ui/keuzelijst.tsx";

const NIEUW_DOEL = "nieuw";

/** Moves a finding to another goal, or to a new one. A finding of several goals is arranged at those goals. */
export function Doelkeuze({ bevinding, titel }: { bevinding: ItemRef; titel: string }) {
  const { dossier, doelen } = useBeeld();
  const apply = useApply();
  const nieuwId = useNieuwId();
  const [huidig, tweede] = doelenMet(dossier, bevinding);
  if (huidig === undefined || tweede !== undefined) return null;
  const kies = (doel: string) =>
    apply(
      doel === NIEUW_DOEL
        ? [...zetBijDoel(huidig, bevinding, false), ...maakDoel(dossier, nieuwId(), titel, [bevinding])]
        : verhuisNaarDoel(dossier, doel, bevinding),
      "Punt bij een ander doel gezet",
    );
  return (
    <Keuzelijst
      label="Hoort bij doel"
      opties={[
        ...doelen.map(({ id, nummer, doel }) => ({ waarde: id, label: `${nummer} ${doel.titel}` })),
        { waarde: NIEUW_DOEL, label: "Een nieuw doel" },
      ]}
      waarde={huidig}
      onKies={kies}
    />
  );
}
