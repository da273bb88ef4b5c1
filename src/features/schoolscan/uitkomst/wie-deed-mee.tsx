import { ROLNAMEN } from "#domain/dossier/namen.ts";
import { deelnameVan, nietMeegedaan } from "#domain/schoolscan/uitkomst-woorden.ts";
import { opsomming } from "#domain/taal.ts";
import { useBeeld } from "#state/dossier-hooks.ts";

/** Who answered and who did not, per group; small groups only as such. */
export function WieDeedMee() {
  const beeld = useBeeld();
  const ontbreekt = nietMeegedaan(beeld).map((rol) => ROLNAMEN[rol]);
  return (
    <section className="boven" aria-labelledby="wie-deed-mee">
      <h2 id="wie-deed-mee">Wie deed mee?</h2>
      <ul>
        {deelnameVan(beeld).map(({ rol, tekst }) => (
          <li key={rol}>{tekst}</li>
        ))}
      </ul>
      {ontbreekt.length > 0 && <p>Nog geen antwoorden van: {opsomming(ontbreekt)}.</p>}
      <p className="bij">
        Antwoorden van leerlingen en ouders zijn te zien vanaf 10, die van het team vanaf 5. De schoolleiding en de
        intern begeleider vullen niet anoniem in.
      </p>
    </section>
  );
}
