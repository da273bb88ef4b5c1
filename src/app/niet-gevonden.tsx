import { Knoplink, Knoppen } from "#ui/knop.tsx";
import { Schil } from "./schil.tsx";

/** An address that leads nowhere. */
export function NietGevonden() {
  return (
    <Schil pagina="niet-gevonden" titel="Niet gevonden">
      <h1>Deze pagina is er niet</h1>
      <p className="intro">
        Misschien is de link oud, of staat dit plan op een ander apparaat. Aan jullie plannen is niets veranderd.
      </p>
      <Knoppen>
        <Knoplink href="#/">Naar jullie plannen</Knoplink>
      </Knoppen>
    </Schil>
  );
}
