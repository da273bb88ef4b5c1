import { ROLNAMEN } from "#domain/dossier/namen.ts";
import { nummerVanVraag } from "#domain/feiten.ts";
import { antwoordInWoorden } from "#domain/schoolscan/antwoord-woorden.ts";
import type { Oordeel } from "#domain/schoolscan/oordeel.ts";
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

/** Questions with their answers in words, each with the way back to the question. */
export function Antwoordenlijst({ oordelen }: { oordelen: readonly Oordeel[] }) {
  return (
    <dl className="feit">
      {oordelen.map((oordeel) => (
        <Regel key={oordeel.ref} oordeel={oordeel} />
      ))}
    </dl>
  );
}
