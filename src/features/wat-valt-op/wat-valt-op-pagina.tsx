import { useBeeld, useHref } from "#state/dossier-hooks.ts";
import { Knoplink } from "#ui/knop.tsx";
import { Leeg } from "#ui/leeg.tsx";
import { Bevindingen } from "./bevindingen.tsx";
import { Capaciteit } from "./capaciteit.tsx";
import { Conclusie } from "./conclusie.tsx";
import { Doelen } from "./doelen.tsx";
import { GeenZicht } from "./geen-zicht.tsx";
import { NogNietBeantwoord } from "./nog-niet-beantwoord.tsx";
import { Onderdeelconclusies } from "./onderdeelconclusies.tsx";
import { Volgorde } from "./volgorde.tsx";
import { ZonderScore } from "./zonder-score.tsx";
import { Zorgfiguur } from "./zorgfiguur.tsx";

/** Nothing in the scan yet. */
function NogGeenPunten() {
  const href = useHref();
  return (
    <Leeg kop="Nog geen punten" acties={<Knoplink href={href({ stap: "schoolscan" })}>Naar de schoolscan</Knoplink>}>
      <p>
        Hier komen de punten uit de schoolscan. Vul eerst een paar vragen in; twintig is genoeg voor een eerste beeld.
      </p>
    </Leeg>
  );
}

/** What stands out in the scan, and which goals follow from it. `plek` is found by its id: a finding or a goal. */
export function WatValtOpPagina(_: { plek?: string }) {
  const { oordelen, doelen } = useBeeld();
  const leeg = oordelen.length === 0 && doelen.length === 0;
  return (
    <>
      <h1>Wat valt op?</h1>
      <p className="intro">
        Dit zijn de punten met de meeste zorg en de grootste groep. Kies er drie tot vijf om aan te werken.
      </p>
      {leeg ? (
        <NogGeenPunten />
      ) : (
        <>
          <Zorgfiguur />
          <Bevindingen />
          <Volgorde />
          <Doelen />
          <GeenZicht />
          <ZonderScore />
          <NogNietBeantwoord />
          <Capaciteit />
          <Onderdeelconclusies />
          <Conclusie />
        </>
      )}
    </>
  );
}
