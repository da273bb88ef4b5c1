import { useEffect, useRef, useState } from "react";
import type { Herkomst, Vestiging } from "#domain/schoollijst/vestiging.ts";
import { type Invulling, invullingen, verborgenAantallen, vulIn } from "#domain/schoollijst/voorinvullen.ts";
import { telling } from "#domain/taal.ts";
import { useApply, useDossier } from "#state/dossier-hooks.ts";
import { useBericht } from "#ui/bericht.tsx";
import { Knop, Knoppen } from "#ui/knop.tsx";
import { Vinkje } from "#ui/vinkje.tsx";

type Invuleigenschappen = { vestiging: Vestiging; herkomst: readonly Herkomst[]; onKlaar(): void };

function Regel({ label, nu, wordt }: Invulling) {
  return (
    <>
      {label}: <strong>{wordt}</strong>
      {nu && <span className="bij"> (nu staat er: {nu})</span>}
    </>
  );
}

/** What will be filled in, to look at first. What stands there already is only replaced when it is ticked. */
export function Invullen({ vestiging, herkomst, onKlaar }: Invuleigenschappen) {
  const { school } = useDossier();
  const apply = useApply();
  const toon = useBericht();
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => kop.current?.focus(), []);
  const aanbod = invullingen(vestiging, herkomst, school);
  const [gezet, setGezet] = useState<Record<string, boolean>>({});
  const isAan = ({ sleutel, nu }: Invulling) => gezet[sleutel] ?? nu === "";
  const gekozen = aanbod.filter(isAan);
  const doe = () => {
    const terug = apply(vulIn(gekozen), "School ingevuld uit de lijst van DUO");
    toon({
      tekst: `${telling(gekozen.length, "gegeven", "gegevens")} ingevuld.`,
      actie: { tekst: "Ongedaan maken", doe: terug },
    });
    onKlaar();
  };
  const verborgen = verborgenAantallen(vestiging);
  return (
    <section aria-labelledby="kop-invullen">
      <h3 id="kop-invullen" ref={kop} tabIndex={-1}>
        Dit vullen wij in voor {vestiging.naam}
      </h3>
      {aanbod.length === 0 ? (
        <p>Alles uit de lijst staat er al.</p>
      ) : (
        <fieldset className="veld">
          <legend className="hulp">Staat er al iets? Dan blijft dat staan, tot jullie het vinkje zetten.</legend>
          <div>
            {aanbod.map((regel) => (
              <Vinkje
                key={regel.sleutel}
                aan={isAan(regel)}
                onZet={(aan) => setGezet({ ...gezet, [regel.sleutel]: aan })}
                label={<Regel {...regel} />}
              />
            ))}
          </div>
        </fieldset>
      )}
      {verborgen.map((zin) => (
        <p key={zin} className="bij">
          {zin}
        </p>
      ))}
      {Object.keys(vestiging.leerjaren).length === 0 && (
        <p className="bij">Aantallen per groep staan niet in deze lijst. Vul die hieronder zelf in.</p>
      )}
      <Knoppen>
        <Knop onClick={doe} nietMogelijk={gekozen.length === 0 ? "Er is niets gekozen om in te vullen." : undefined}>
          Invullen
        </Knop>
        <Knop soort="stil" onClick={onKlaar}>
          Andere school kiezen
        </Knop>
      </Knoppen>
    </section>
  );
}
