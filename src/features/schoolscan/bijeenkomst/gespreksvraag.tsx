import { eerstBespreken, rollenZin } from "#domain/schoolscan/bevinding-woorden.ts";
import { useBeeld } from "#state/dossier-hooks.ts";
import { Icoon } from "#ui/icoon.tsx";
import type { Bespreking } from "./bespreking.ts";

/** What to talk about: before the votes are shown everybody thinks alone; after it, why they differ. */
export function Gespreksvraag({ bespreking: { item, plek }, getoond }: { bespreking: Bespreking; getoond: boolean }) {
  const { oordelen } = useBeeld();
  const oordeel = oordelen.find(({ ref }) => ref === plek);
  if (!getoond || !oordeel)
    return (
      <p>
        <strong>Denk eerst zelf na.</strong> Praat dan in tweetallen: waaraan zien we dit?
      </p>
    );
  const verschilt = eerstBespreken(oordeel);
  return (
    <>
      {verschilt && (
        <p>
          <span className="oordeel oordeel--verschil">
            <Icoon naam="let" />
            Hier denken we verschillend over
          </span>
        </p>
      )}
      <p>{rollenZin(item, oordeel)}</p>
      <p>
        <strong>Praat in tweetallen:</strong>{" "}
        {verschilt ? "waarom zien anderen dit anders?" : "waaraan zien we dit, en bij wie niet?"}
      </p>
    </>
  );
}
