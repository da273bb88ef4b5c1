import { antwoordInWoorden, isVraagIngevuld } from "#domain/schoolscan/invullen.ts";
import type { Invulvraag } from "#domain/schoolscan/vragenlijst.ts";
import { Knop, Knoppen } from "#ui/knop.tsx";
import type { Invulling } from "./formulier.tsx";
import { woordenVoor } from "./woorden.ts";

type Rijeigenschappen = Invulling & { vraag: Invulvraag; blad: number };

function Antwoordrij({ vraag, blad, deelnemer }: Rijeigenschappen) {
  const { antwoorden } = deelnemer.deelname;
  const woorden = [...vraag.velden, ...vraag.bij]
    .map((veld) => ({ veld, tekst: antwoordInWoorden(veld, antwoorden) }))
    .filter(({ tekst }) => tekst !== "");
  return (
    <li className="rij rij--2">
      <div>
        <p>
          <strong>{vraag.vraag}</strong>
        </p>
        {woorden.length === 0 && <p className="bij">Niet ingevuld</p>}
        {woorden.map(({ veld, tekst }) => (
          <p key={veld.sleutel}>
            {veld.label && <span className="bij">{veld.label} </span>}
            {tekst}
          </p>
        ))}
      </div>
      <Knoppen>
        <Knop soort="stil" onClick={() => deelnemer.gaNaar(blad)}>
          Wijzigen<span className="vh">: {vraag.vraag}</span>
        </Knop>
      </Knoppen>
    </li>
  );
}

/** All answers before handing in. */
export function Nakijken(invulling: Invulling) {
  const { deelnemer, lijst } = invulling;
  const { antwoorden } = deelnemer.deelname;
  const leeg = !lijst.bladen.some((blad) => blad.vragen.some((vraag) => isVraagIngevuld(vraag, antwoorden)));
  return (
    <>
      <h1>{woordenVoor(lijst).nakijken}</h1>
      <ul className="rijen">
        {lijst.bladen.flatMap((blad, plaats) =>
          blad.vragen.map((vraag) => <Antwoordrij key={vraag.id} {...invulling} vraag={vraag} blad={plaats} />),
        )}
      </ul>
      <div className="voet">
        <Knop soort="rand" onClick={() => deelnemer.gaNaar(lijst.bladen.length - 1)}>
          Vorige
        </Knop>
        <Knop
          onClick={() => void deelnemer.leverIn(lijst.bladen.length + 1)}
          nietMogelijk={leeg ? "Er is nog geen vraag beantwoord." : undefined}
        >
          Inleveren
        </Knop>
      </div>
    </>
  );
}
