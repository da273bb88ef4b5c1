import { Fragment } from "react";
import { omvangWeging, puntenVanSchaal, rekensom } from "#domain/schoolscan/rekenwijze.ts";
import { useBeeld } from "#state/dossier-hooks.ts";
import { Uitklap } from "#ui/uitklap.tsx";

const SCHALEN = [
  { schaal: "Z", naam: "Zorgen" },
  { schaal: "K", naam: "Op orde of niet" },
  { schaal: "V", naam: "Verschil" },
  { schaal: "W", naam: "Groei" },
] as const;

/** The sum of the first finding, so that the rule can be followed on the school's own figures. */
function Voorbeeld() {
  const eerste = useBeeld().bevindingen[0];
  if (!eerste) return null;
  const { punten, procent, gewicht } = rekensom(eerste);
  return (
    <p>
      Voorbeeld uit jullie scan: {eerste.nummer} krijgt {punten} punten × {procent}% = {gewicht}.
    </p>
  );
}

/** How the order of the findings comes about, with every number that is used. */
export function Volgorde() {
  return (
    <Uitklap titel="Hoe komt deze volgorde tot stand?" id="volgorde">
      <p>
        Elk antwoord geeft punten. Die punten maal de omvang bepalen de plaats. Vulden meer mensen met dezelfde rol in,
        dan telt het midden. Daarna telt elke rol even zwaar mee. Bij gelijke stand blijft de volgorde van de vragen.
      </p>
      <dl className="feit">
        {SCHALEN.map(({ schaal, naam }) => (
          <Fragment key={schaal}>
            <dt>{naam}</dt>
            <dd>
              {puntenVanSchaal(schaal)
                .map(({ woorden, punten }) => `${woorden} ${punten}`)
                .join(" · ")}
            </dd>
          </Fragment>
        ))}
        <dt>Omvang</dt>
        <dd>
          {omvangWeging()
            .map(({ woorden, procent }) => `${woorden} × ${procent}%`)
            .join(" · ")}
        </dd>
      </dl>
      <Voorbeeld />
      <p className="bij">
        Deze punten zijn een keuze van de makers van deze app. Er is geen onderzoek dat ze voorschrijft. Jullie bepalen
        zelf welke punten een doel worden en in welke volgorde.
      </p>
    </Uitklap>
  );
}
