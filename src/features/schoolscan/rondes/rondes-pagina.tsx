import { rondesVan } from "#domain/schoolscan/rondes.ts";
import { useBeeld } from "#state/dossier-hooks.ts";
import { NieuweRonde } from "./nieuwe-ronde.tsx";
import { rondeUit } from "./plek.ts";
import { Ronderij } from "./ronderij.tsx";
import { Teruglezen } from "./teruglezen.tsx";

/** The times that the scan was filled in: opening, closing, reading back and comparing. `plek` "rondes.r1" reads a round. */
export function RondesPagina({ plek }: { plek?: string }) {
  const { dossier, ronde } = useBeeld();
  const rondes = rondesVan(dossier);
  const gekozen = rondes.find(({ id }) => id === rondeUit(plek));
  if (gekozen && gekozen.id !== ronde) return <Teruglezen key={gekozen.id} ronde={gekozen} />;
  return (
    <>
      <h1 id="rondes">Rondes</h1>
      <p className="intro">
        Doe de scan later nog eens, met dezelfde vragen. Zo zien jullie wat er veranderde. Antwoorden van eerdere rondes
        blijven bewaard.
      </p>
      <ul className="rijen" aria-label="Rondes van de schoolscan">
        {rondes.map((een) => (
          <Ronderij key={een.id} ronde={een} />
        ))}
      </ul>
      <NieuweRonde />
    </>
  );
}
