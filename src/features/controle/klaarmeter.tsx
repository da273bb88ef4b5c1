import { metHoofdletter } from "#domain/taal.ts";
import { useBeeld, useHref } from "#state/dossier-hooks.ts";
import { Stand } from "#ui/stand.tsx";
import { Voortgang } from "#ui/voortgang.tsx";

/** How far the plan is for the MR: every part with its state in words, and where to go for what is missing. */
export function Klaarmeter() {
  const { klaarVoorMr } = useBeeld();
  const href = useHref();
  return (
    <section aria-labelledby="klaar-voor-mr">
      <h2 id="klaar-voor-mr">Klaar voor de MR?</h2>
      <Voortgang gedaan={klaarVoorMr.klaar} van={klaarVoorMr.totaal} wat="onderdelen klaar" />
      <ul className="rijen">
        {klaarVoorMr.onderdelen.map(({ id, naam, klaar, waar }) => (
          <li className="rij rij--2" key={id}>
            {klaar ? metHoofdletter(naam) : <a href={href(waar)}>{metHoofdletter(naam)}</a>}
            <Stand soort={klaar ? "vol" : "let-op"} tekst={klaar ? "Klaar" : "Nog nodig"} />
          </li>
        ))}
      </ul>
    </section>
  );
}
