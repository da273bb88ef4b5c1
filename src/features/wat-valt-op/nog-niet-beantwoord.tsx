import { nummerVanVraag } from "#domain/feiten.ts";
import { onderdelenMetVragen } from "#domain/schoolscan/plekken.ts";
import { metHoofdletter } from "#domain/taal.ts";
import { useBeeld, useHref } from "#state/dossier-hooks.ts";
import { Uitklap } from "#ui/uitklap.tsx";

/** Questions without any answer, per onderdeel, each one click away. */
export function NogNietBeantwoord() {
  const feiten = useBeeld();
  const href = useHref();
  const { onbeantwoord, inhoud } = feiten;
  if (onbeantwoord.length === 0) return null;
  return (
    <section className="boven" aria-labelledby="nog-niet-beantwoord">
      <h2 id="nog-niet-beantwoord">Nog niet beantwoord</h2>
      <p className="bij">Wat niet is beantwoord, staat ook zo in de PDF. Niet elke vraag hoeft.</p>
      <Uitklap titel="Vragen zonder antwoord" bij={`${onbeantwoord.length} van ${feiten.items.length} vragen`}>
        {onderdelenMetVragen(inhoud.scan, onbeantwoord).map(({ onderdeel, items }) => (
          <div key={onderdeel.id}>
            <h3>{onderdeel.titel}</h3>
            <ul className="lijst-kaal">
              {items.map((item) => (
                <li key={item.id}>
                  <a href={href({ stap: "schoolscan", plek: item.id })}>
                    {nummerVanVraag(feiten, item.id)} {metHoofdletter(item.kort)}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </Uitklap>
    </section>
  );
}
