import { ROLNAMEN } from "#domain/dossier/namen.ts";
import { nummerVanVraag } from "#domain/feiten.ts";
import { antwoordInWoorden } from "#domain/schoolscan/antwoord-woorden.ts";
import type { Oordeel } from "#domain/schoolscan/oordeel.ts";
import { isCapaciteit } from "#domain/schoolscan/zorgbeeld.ts";
import { metHoofdletter } from "#domain/taal.ts";
import { useBeeld, useHref } from "#state/dossier-hooks.ts";

function Regel({ oordeel }: { oordeel: Oordeel }) {
  const feiten = useBeeld();
  const href = useHref();
  const item = feiten.items.find(({ id }) => id === oordeel.item);
  if (!item) return null;
  const meerRollen = oordeel.antwoorden.length > 1;
  return (
    <>
      <dt>
        <a href={href({ stap: "schoolscan", plek: oordeel.ref })}>
          {nummerVanVraag(feiten, item.id)} {metHoofdletter(item.kort)}
        </a>
      </dt>
      {oordeel.antwoorden.map(({ rol, antwoord }) => (
        <dd key={rol}>
          {meerRollen && `${metHoofdletter(ROLNAMEN[rol])}: `}
          {antwoordInWoorden(item, antwoord, feiten.inhoud.doelgebieden)}
        </dd>
      ))}
    </>
  );
}

/** Onderdeel K in short: no finding about pupils, but what a choice has to fit in. */
export function Capaciteit() {
  const { oordelen } = useBeeld();
  const eigen = oordelen.filter(({ item }) => isCapaciteit(item));
  if (eigen.length === 0) return null;
  return (
    <section className="boven" aria-labelledby="capaciteit">
      <h2 id="capaciteit">Wat de school aankan</h2>
      <p className="bij">Dit bepaalt wat haalbaar is. Het telt niet mee in de volgorde hierboven.</p>
      <dl className="feit">
        {eigen.map((oordeel) => (
          <Regel key={oordeel.ref} oordeel={oordeel} />
        ))}
      </dl>
    </section>
  );
}
