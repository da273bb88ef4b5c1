import { formulierblad } from "#domain/rapport/formulierblad.ts";
import { maakUitnodiging } from "#domain/schoolscan/uitnodiging.ts";
import type { Uitnodigingsvorm } from "#domain/schoolscan/uitnodigingskeuzes.ts";
import { type Invulveld, type Invulvraag, vragenlijstVoor } from "#domain/schoolscan/vragenlijst.ts";
import { useBeeld, useInhoud } from "#state/dossier-hooks.ts";
import { Knop, Knoppen } from "#ui/knop.tsx";
import { BladKnop } from "../blad-knop.tsx";
import { Terug } from "./terug.tsx";

/** Lines to write on. */
const LIJNEN = ["a", "b", "c"];

function Vakjes({ opties }: { opties: readonly { waarde: string; woorden: string }[] }) {
  return (
    <ul>
      {opties.map(({ waarde, woorden }) => (
        <li key={waarde}>
          <span className="drukvak" aria-hidden="true" />
          {woorden}
        </li>
      ))}
    </ul>
  );
}

function Veld({ veld: { label, invoer } }: { veld: Invulveld }) {
  return (
    <>
      {label && <p>{label}</p>}
      {invoer.soort === "keuze" || invoer.soort === "meer" ? (
        <Vakjes opties={invoer.opties} />
      ) : (
        LIJNEN.map((lijn) => <div key={lijn} className="druklijn" />)
      )}
    </>
  );
}

function Vraag({ vraag: { nummer, vraag, hulp, velden } }: { vraag: Invulvraag }) {
  return (
    <div className="drukvraag">
      <p>
        <strong>
          {nummer}. {vraag}
        </strong>
      </p>
      {hulp && <p className="bij">{hulp}</p>}
      {velden.map((veld) => (
        <Veld key={veld.sleutel} veld={veld} />
      ))}
    </div>
  );
}

/** A whole form on paper, with boxes and lines. */
export function Papier({ vorm, plek }: { vorm: Uitnodigingsvorm; plek: string }) {
  const { dossier, vandaag } = useBeeld();
  const inhoud = useInhoud();
  const lijst = vragenlijstVoor(maakUitnodiging(dossier, vorm), inhoud);
  if (!lijst) return null;
  return (
    <>
      <Knoppen>
        <Knop onClick={() => print()}>Afdrukken</Knop>
        <Terug vorm={vorm} />
      </Knoppen>
      <BladKnop maak={() => formulierblad(lijst, { school: dossier.school, vandaag })}>Formulier als PDF</BladKnop>
      <h1 id={plek} className="boven">
        {lijst.titel}
      </h1>
      <p>
        {dossier.school.naam}
        {dossier.school.fictief && " (verzonnen)"}
      </p>
      {lijst.inleiding.map((alinea) => (
        <p key={alinea}>{alinea}</p>
      ))}
      {lijst.bladen.map((blad) => (
        <section key={blad.id}>
          {blad.titel && <h2>{blad.titel}</h2>}
          {blad.vragen.map((vraag) => (
            <Vraag key={vraag.id} vraag={vraag} />
          ))}
        </section>
      ))}
      {lijst.dank.map((alinea) => (
        <p key={alinea}>{alinea}</p>
      ))}
    </>
  );
}
