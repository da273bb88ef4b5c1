import type { Suggestie } from "#domain/suggestie/suggesties.ts";
import { useBeeld, useHref } from "#state/dossier-hooks.ts";
import { Uitklap } from "#ui/uitklap.tsx";

/** What else serves the strongest concern of a suggestion. */
export function Alternatieven({ suggestie, titel }: { suggestie: Suggestie; titel: string }) {
  const { inhoud } = useBeeld();
  const href = useHref();
  const naamVan = (id: string) => inhoud.menukaart.find((interventie) => interventie.id === id)?.titel ?? id;
  const { alternatieven } = suggestie;
  if (alternatieven.length === 0) return null;
  return (
    <Uitklap
      titel={
        <>
          Wat past ook bij deze zorg?<span className="vh"> {titel}</span>
        </>
      }
      bij={alternatieven.map(({ interventie }) => naamVan(interventie)).join(", ")}
    >
      <ul>
        {alternatieven.map(({ interventie, waarom }) => (
          <li key={interventie}>
            <a href={href({ stap: "menukaart", plek: interventie })}>{naamVan(interventie)}</a>: {waarom}
          </li>
        ))}
      </ul>
    </Uitklap>
  );
}
