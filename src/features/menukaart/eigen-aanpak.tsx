import { kiesEigenAanpak } from "#domain/programma/kiezen.ts";
import { useApply, useBeeld, useHref, useNieuwId } from "#state/dossier-hooks.ts";
import { Knop, Knoppen } from "#ui/knop.tsx";

/** An approach that is not on the menukaart: its name and doelgebied are filled in at Schoolprogramma. */
export function EigenAanpak() {
  const { dossier, keuzes } = useBeeld();
  const apply = useApply();
  const nieuwId = useNieuwId();
  const href = useHref();
  const eigen = keuzes.filter(({ interventie }) => !interventie);
  const voegToe = () => {
    const id = nieuwId();
    apply(kiesEigenAanpak(dossier, id, "", undefined), "Eigen aanpak toevoegen");
    location.hash = href({ stap: "programma", plek: `${id}-eigenNaam` });
  };
  return (
    <section className="boven" aria-labelledby="kop-eigen" id="eigen-aanpak">
      <h2 id="kop-eigen">Eigen aanpak</h2>
      <p>
        Doen jullie iets anders? Dat kan. Een eigen aanpak staat niet op de menukaart: daar zijn dus geen waarden en
        geen bronnen bij. Schrijf zelf op waarom jullie er vertrouwen in hebben.
      </p>
      {eigen.length > 0 && (
        <ul>
          {eigen.map(({ id, nummer, naam }) => (
            <li key={id}>
              <a href={href({ stap: "programma", plek: id })}>
                {nummer} {naam}
              </a>
            </li>
          ))}
        </ul>
      )}
      <Knoppen>
        <Knop soort="rand" icoon="plus" onClick={voegToe}>
          Eigen aanpak toevoegen
        </Knop>
      </Knoppen>
    </section>
  );
}
