import type { Suggestie } from "#domain/suggestie/suggesties.ts";
import { useBeeld, useHref } from "#state/dossier-hooks.ts";
import { Knoplink } from "#ui/knop.tsx";
import { Leeg } from "#ui/leeg.tsx";
import { Uitklap } from "#ui/uitklap.tsx";
import { Voorstelkaart } from "./voorstelkaart.tsx";

/** This many suggestions are open; the others wait behind a line that says how many there are. */
const OPEN = 3;

function Kaarten({ lijst }: { lijst: Suggestie[] }) {
  return (
    <ul className="kaarten">
      {lijst.map((suggestie) => (
        <li key={suggestie.interventie}>
          <Voorstelkaart suggestie={suggestie} />
        </li>
      ))}
    </ul>
  );
}

/** Nothing fits yet: nothing was filled in, or no concern leads to a suggestion. */
function GeenVoorstellen() {
  const { beantwoord } = useBeeld();
  const href = useHref();
  const begonnen = beantwoord.size > 0;
  return (
    <Leeg
      kop="Nog geen voorstellen"
      acties={
        <Knoplink href={href({ stap: "schoolscan" })}>
          {begonnen ? "Verder met de schoolscan" : "Naar de schoolscan"}
        </Knoplink>
      }
    >
      {begonnen ? (
        <p>In de schoolscan staat nog geen zorg waar een voorstel bij past. Hieronder staat wel de hele menukaart.</p>
      ) : (
        <p>Vul eerst iets in bij de schoolscan. Dan staan hier voorstellen die daarbij passen, met de reden.</p>
      )}
    </Leeg>
  );
}

/** At most eight suggestions, each with its reasons, and what fits too but has no place in the list. */
export function Voorstellen() {
  const { suggesties, inhoud } = useBeeld();
  const href = useHref();
  const { lijst, meer } = suggesties;
  const titelVan = (id: string) => inhoud.menukaart.find((interventie) => interventie.id === id)?.titel ?? id;
  const rest = lijst.slice(OPEN);
  return (
    <section aria-labelledby="kop-voorstellen">
      <h2 id="kop-voorstellen">Past bij jullie scan</h2>
      {lijst.length === 0 && <GeenVoorstellen />}
      <Kaarten lijst={lijst.slice(0, OPEN)} />
      {rest.length > 0 && (
        <Uitklap
          titel={`Nog ${rest.length} die passen`}
          bij={rest.map(({ interventie }) => titelVan(interventie)).join(", ")}
        >
          <Kaarten lijst={rest} />
        </Uitklap>
      )}
      {meer.length > 0 && (
        <Uitklap titel="Past ook, maar staat niet in de lijst" bij={`${meer.length} andere, met de reden`}>
          <ul>
            {meer.map(({ interventie, waarom }) => (
              <li key={interventie}>
                <a href={href({ stap: "menukaart", plek: `keuze-${interventie}` })}>{titelVan(interventie)}</a>:{" "}
                {waarom}
              </li>
            ))}
          </ul>
        </Uitklap>
      )}
    </section>
  );
}
