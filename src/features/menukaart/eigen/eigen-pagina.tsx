import { verwijderEigenMenukaart } from "#domain/menukaart/zet-eigen.ts";
import { telling } from "#domain/taal.ts";
import { useApply, useBeeld, useHref } from "#state/dossier-hooks.ts";
import { useBericht } from "#ui/bericht.tsx";
import { Knop, Knoppen } from "#ui/knop.tsx";
import { Leeg } from "#ui/leeg.tsx";
import { EigenLaden } from "./laden.tsx";

/** One own menukaart: whose it is, what is in it, and the way to take it out. */
function Menukaart({ id }: { id: string }) {
  const { dossier, inhoud } = useBeeld();
  const apply = useApply();
  const bericht = useBericht();
  const href = useHref();
  const eigen = dossier.eigenMenukaart[id];
  if (!eigen) return null;
  const { naam, uitgever, versie, interventie } = eigen;
  const verwijder = () => {
    bericht({
      tekst: `‘${naam}’ is verwijderd. Wat ervan in het plan staat, blijft als eigen aanpak.`,
      actie: {
        tekst: "Ongedaan maken",
        doe: apply(verwijderEigenMenukaart(dossier, id), `Menukaart ${naam} verwijderen`),
      },
    });
    // The button is gone: the keyboard goes on at the heading.
    document.getElementById("eigen")?.focus();
  };
  return (
    <li className="rij">
      <h2>{naam || "Zonder naam"}</h2>
      <p className="bij">
        Versie {versie}
        {uitgever && `, van ${uitgever}`}; {telling(Object.keys(interventie).length, "interventie", "interventies")}
      </p>
      <ul>
        {inhoud.menukaart
          .filter((een) => Object.hasOwn(interventie, een.id))
          .map((een) => (
            <li key={een.id}>
              <a href={href({ stap: "menukaart", plek: een.id })}>{een.titel}</a>
            </li>
          ))}
      </ul>
      <Knoppen>
        <Knop soort="weg" onClick={verwijder}>
          Verwijderen<span className="vh">: {naam}</span>
        </Knop>
      </Knoppen>
    </li>
  );
}

/** Menukaarten of the school or bestuur itself: loading, replacing and taking out. */
export function EigenPagina(_: { plek?: string }) {
  const { dossier } = useBeeld();
  const ids = Object.keys(dossier.eigenMenukaart).sort();
  return (
    <>
      <h1 id="eigen" tabIndex={-1}>
        Eigen menukaart
      </h1>
      <p className="intro">
        Heeft jullie school of bestuur eigen aanpakken beschreven? Laad ze hier als bestand. Ze staan dan op de
        menukaart met ‘(eigen)’ achter de naam, en gaan mee in de back-up van dit plan.
      </p>
      <p>
        Een eigen aanpak staat niet op de landelijke menukaart. De waarden en bronnen komen van wie het bestand maakte:
        de app kijkt alleen of het bestand goed in elkaar zit.
      </p>
      <EigenLaden />
      {ids.length === 0 ? (
        <Leeg kop="Nog geen eigen menukaart">
          <p>
            Een eigen menukaart is een bestand dat eindigt op .json. Vraag het aan het bestuur, of maak er zelf een met
            het voorbeeld in de handleiding. Voor één eigen aanpak is geen bestand nodig: die staat bij ‘Kiezen’,
            onderaan.
          </p>
        </Leeg>
      ) : (
        <ul className="rijen">
          {ids.map((id) => (
            <Menukaart key={id} id={id} />
          ))}
        </ul>
      )}
    </>
  );
}
