import { KLEINSTE_VAN_ROL } from "#domain/kleine-groep.ts";
import { type Formulierbeeld, formulierbeelden, type Vraagbeeld } from "#domain/schoolscan/formulierbeeld.ts";
import { telling } from "#domain/taal.ts";
import { useBeeld } from "#state/dossier-hooks.ts";
import { Staven } from "#ui/staven.tsx";
import { Uitklap } from "#ui/uitklap.tsx";

/** One question of a form: its choices as bars, and what people wrote. */
function Antwoorden({ vraag, grens }: { vraag: Vraagbeeld; grens: number }) {
  const { stapels, teksten, aantal } = vraag;
  return (
    <>
      <h4>{vraag.vraag}</h4>
      {stapels && (
        <Staven
          label={vraag.vraag}
          staven={stapels.map(({ woorden, aantal: n }) => ({ naam: woorden, waarde: n, tekst: String(n) }))}
        />
      )}
      {!stapels && aantal !== undefined && <p className="bij">De verdeling tonen we vanaf 10 antwoorden.</p>}
      {!stapels && aantal === undefined && teksten.length === 0 && (
        <p className="bij">Te weinig antwoorden om te tonen (minder dan {grens}).</p>
      )}
      {teksten.length > 0 && (
        <Uitklap titel="In eigen woorden" bij="op alfabet, zodat niet te zien is wat één persoon schreef">
          <ul>
            {[...new Set(teksten)].map((tekst) => (
              <li key={tekst}>{tekst}</li>
            ))}
          </ul>
        </Uitklap>
      )}
    </>
  );
}

function Formulier({ beeld: { id, titel, rol, aantal, vragen } }: { beeld: Formulierbeeld }) {
  return (
    <section aria-labelledby={`formulier-${id}`}>
      <h3 id={`formulier-${id}`}>
        {titel} <span className="bij">{telling(aantal, "formulier", "formulieren")}</span>
      </h3>
      {vragen.map((vraag) => (
        <Antwoorden key={vraag.id} vraag={vraag} grens={KLEINSTE_VAN_ROL[rol]} />
      ))}
    </section>
  );
}

/** Questions of the forms that stand beside the scan, and own questions. Nothing when no form may be shown. */
export function Formulierantwoorden() {
  const beeld = useBeeld();
  const beelden = formulierbeelden(beeld, beeld.inhoud.formulieren);
  if (beelden.length === 0) return null;
  return (
    <section className="boven" aria-labelledby="formulierantwoorden">
      <h2 id="formulierantwoorden">Andere vragen uit de formulieren</h2>
      {beelden.map((formulier) => (
        <Formulier key={formulier.id} beeld={formulier} />
      ))}
    </section>
  );
}
