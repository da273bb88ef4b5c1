import { toonDatum } from "#domain/dossier/datum.ts";
import type { Ronde } from "#domain/dossier/ronde.ts";
import { tekstveld } from "#domain/dossier/veldsoort.ts";
import { rondebeeld } from "#domain/schoolscan/ronde-vergelijken.ts";
import { heropenRonde, naamVanRonde } from "#domain/schoolscan/rondes.ts";
import { deelnameVan } from "#domain/schoolscan/uitkomst-woorden.ts";
import { useApply, useBeeld, useHref } from "#state/dossier-hooks.ts";
import { useFormulier } from "#state/formulier.ts";
import { useBericht } from "#ui/bericht.tsx";
import { Knop, Knoplink, Knoppen } from "#ui/knop.tsx";
import { Uitklap } from "#ui/uitklap.tsx";
import { Tekstveld } from "#ui/veld.tsx";
import { RondeSluiten } from "../ronde-sluiten.tsx";
import { plekVanRonde } from "./plek.ts";

type Gekozen = { ronde: Ronde & { id: string } };

/** "Open sinds 1 oktober 2026", "Van 1 oktober 2026 tot 1 november 2026". */
function wanneer({ geopendOp, geslotenOp }: Ronde): string {
  const [van, tot] = [toonDatum(geopendOp), toonDatum(geslotenOp)];
  if (tot) return van ? `Van ${van} tot ${tot}.` : `Gesloten op ${tot}.`;
  return van ? `Open sinds ${van}.` : "Open.";
}

function Acties({ ronde }: Gekozen) {
  const { ronde: nu } = useBeeld();
  const href = useHref();
  const apply = useApply();
  const toonBericht = useBericht();
  const heropen = () => {
    const terug = apply(heropenRonde(ronde.id), "Ronde weer geopend");
    toonBericht({ tekst: "De ronde is weer open.", actie: { tekst: "Ongedaan maken", doe: terug } });
  };
  if (ronde.id !== nu)
    return (
      <Knoplink href={href({ stap: "schoolscan", plek: plekVanRonde(ronde.id) })}>Teruglezen en vergelijken</Knoplink>
    );
  return (
    <>
      <Knoplink href={href({ stap: "schoolscan", plek: "uitkomst" })}>Antwoorden naast elkaar</Knoplink>
      {ronde.geslotenOp ? (
        <Knop soort="rand" onClick={heropen}>
          Weer openen
        </Knop>
      ) : (
        <RondeSluiten soort="rand" />
      )}
    </>
  );
}

/** One round: when it was, who took part, its name, and what can be done with it. */
export function Ronderij({ ronde }: Gekozen) {
  const feiten = useBeeld();
  const { veld } = useFormulier();
  const naam = naamVanRonde(feiten.dossier, ronde.id);
  const mee = deelnameVan(rondebeeld(feiten, ronde.id));
  const nu = ronde.id === feiten.ronde;
  return (
    <li className={nu ? "rij rij--gekozen" : "rij"} id={plekVanRonde(ronde.id)}>
      <h2>
        {naam}
        {nu && <span className="bij"> deze ronde telt nu</span>}
      </h2>
      <p>{wanneer(ronde)}</p>
      {mee.length === 0 ? (
        <p className="bij">Nog geen antwoorden.</p>
      ) : (
        <ul>
          {mee.map(({ rol, tekst }) => (
            <li key={rol}>{tekst}</li>
          ))}
        </ul>
      )}
      <Knoppen>
        <Acties ronde={ronde} />
      </Knoppen>
      <Uitklap
        titel={
          <>
            Naam van de ronde<span className="vh">: {naam}</span>
          </>
        }
        bij={ronde.naam || "nog geen eigen naam"}
      >
        <Tekstveld label="Naam" hulp="Bijvoorbeeld: najaar 2026." {...veld(`ronde/${ronde.id}/naam`, tekstveld(100))} />
      </Uitklap>
    </li>
  );
}
