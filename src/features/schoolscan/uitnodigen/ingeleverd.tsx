import { useState } from "react";
import type { Change } from "#domain/dossier/entries.ts";
import { ROLLEN, type Rol } from "#domain/dossier/inbreng.ts";
import { ROLNAMEN } from "#domain/dossier/namen.ts";
import type { Waar } from "#domain/regels/melding.ts";
import { isOpen, naamVanRonde } from "#domain/schoolscan/rondes.ts";
import { isStemronde } from "#domain/schoolscan/stemronde.ts";
import { inzendingenVan } from "#domain/schoolscan/vrijgave.ts";
import { useApply, useDossier, useHref } from "#state/dossier-hooks.ts";
import { useBericht } from "#ui/bericht.tsx";
import { Knop, Knoplink, Knoppen } from "#ui/knop.tsx";
import { Leeg } from "#ui/leeg.tsx";
import { Uitklap } from "#ui/uitklap.tsx";
import { RondeSluiten } from "../ronde-sluiten.tsx";

type Roleigenschappen = { rol: Rol; codes: string[]; onVerwijder(codes: string[]): void };

/** How many of one role handed in. Never an answer: only the codes, for who asks to have theirs removed. */
function Rolrij({ rol, codes, onVerwijder }: Roleigenschappen) {
  const [open, setOpen] = useState(false);
  return (
    <li className="rij">
      <p>
        <strong>{ROLNAMEN[rol]}</strong>: {codes.length} ingeleverd
      </p>
      <Uitklap titel="Een formulier weghalen" bij="Als iemand zijn code geeft" onOpen={() => setOpen(true)}>
        <Knoppen>
          {(open ? codes : []).map((code) => (
            <Knop key={code} soort="weg" onClick={() => onVerwijder([code])}>
              <span className="vh">Formulier verwijderen met code </span>
              {code}
            </Knop>
          ))}
        </Knoppen>
      </Uitklap>
    </li>
  );
}

/** Of which round, and where what came out of it is shown. */
type Ingeleverdeigenschappen = { ronde: string; naar: Waar & { tekst: string } };

/** What comes next: counting the groups, or looking at what they said. */
function Verder({ ronde, naar }: Ingeleverdeigenschappen) {
  const dossier = useDossier();
  const href = useHref();
  if (!isOpen(dossier, ronde))
    return (
      <Knoppen>
        <Knoplink href={href(naar)}>{naar.tekst}</Knoplink>
      </Knoppen>
    );
  return (
    <>
      <p>
        {isStemronde(dossier, ronde)
          ? "Heeft iedereen gestemd? Sluit dan de stem. Daarna staat de uitslag bij het schoolprogramma."
          : "Heeft iedereen ingeleverd? Sluit dan de ronde. Daarna staan de antwoorden van alle groepen naast elkaar."}
      </p>
      <Knoppen>
        <RondeSluiten ronde={ronde} naar={href(naar)} />
      </Knoppen>
    </>
  );
}

/** What was handed in during one round, as numbers per role. */
export function Ingeleverd({ ronde, naar }: Ingeleverdeigenschappen) {
  const dossier = useDossier();
  const apply = useApply();
  const toon = useBericht();
  const inzendingen = Object.entries(inzendingenVan(dossier, ronde));
  const verwijder = (codes: string[]) => {
    const changes: Change[] = codes.map((code) => ({ sleutel: `inzending/${ronde}/${code}`, waarde: undefined }));
    const wat = codes.length === 1 ? "Ingeleverd formulier verwijderd" : "Ingeleverde formulieren verwijderd";
    const terug = apply(changes, wat);
    toon({ tekst: `${wat}.`, actie: { tekst: "Ongedaan maken", doe: terug } });
  };
  const perRol = ROLLEN.map((rol) => ({
    rol,
    codes: inzendingen
      .filter(([, inzending]) => inzending.rol === rol)
      .map(([code]) => code)
      .sort(),
  })).filter(({ codes }) => codes.length > 0);
  return (
    <section aria-labelledby="uitnodigen-binnen">
      <h2 id="uitnodigen-binnen">Ingeleverd in {naamVanRonde(dossier, ronde)}</h2>
      {perRol.length === 0 ? (
        <Leeg kop="Nog niets ingeleverd" niveau={3}>
          <p>
            Maak een uitnodiging, en open hier de bestanden of links die terugkomen. Dan staat hier hoeveel het er zijn.
          </p>
        </Leeg>
      ) : (
        <>
          <ul className="rijen">
            {perRol.map(({ rol, codes }) => (
              <Rolrij key={rol} rol={rol} codes={codes} onVerwijder={verwijder} />
            ))}
          </ul>
          {!isOpen(dossier, ronde) && (
            <p className="bij">
              Deze ronde is gesloten en geteld. Halen jullie een formulier weg, dan tonen we de antwoorden van die groep
              niet meer: anders is af te leiden wat die ene persoon zei.
            </p>
          )}
          <Verder ronde={ronde} naar={naar} />
          <Knoppen>
            <Knop soort="weg" onClick={() => verwijder(perRol.flatMap(({ codes }) => codes))}>
              Alle ingeleverde formulieren van deze ronde verwijderen
            </Knop>
          </Knoppen>
        </>
      )}
    </section>
  );
}
