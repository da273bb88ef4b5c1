import { useState } from "react";
import { bespreekEerst } from "#domain/schoolscan/bespreek-eerst.ts";
import { naamVanRonde } from "#domain/schoolscan/rondes.ts";
import { type Uitkomst, uitkomsten } from "#domain/schoolscan/uitkomst.ts";
import { telling } from "#domain/taal.ts";
import { useBeeld, useHref } from "#state/dossier-hooks.ts";
import { Knoplink, Knoppen } from "#ui/knop.tsx";
import { Leeg } from "#ui/leeg.tsx";
import { Meldingvak } from "#ui/melding.tsx";
import { Uitklap } from "#ui/uitklap.tsx";
import { RondeSluiten } from "../ronde-sluiten.tsx";
import { EerstBespreken } from "./eerst-bespreken.tsx";
import { filterUitkomsten, GEEN_FILTER } from "./filter.ts";
import { Filterbalk } from "./filterbalk.tsx";
import { Formulierantwoorden } from "./formulierantwoorden.tsx";
import { Legenda } from "./legenda.tsx";
import { Vraaguitkomst } from "./vraaguitkomst.tsx";
import { WieDeedMee } from "./wie-deed-mee.tsx";

/** Before anybody answered: how answers come here. */
function NogNiets() {
  const href = useHref();
  return (
    <Leeg
      kop="Nog geen antwoorden"
      acties={
        <>
          <Knoplink href={href({ stap: "schoolscan" })}>Zelf vragen invullen</Knoplink>
          <Knoplink soort="rand" href={href({ stap: "schoolscan", plek: "uitnodigen" })}>
            Anderen uitnodigen
          </Knoplink>
        </>
      }
    >
      <p>
        Hier zien jullie per vraag wat schoolleiding, team, leerlingen en ouders antwoorden. Vul zelf de vragen in, of
        nodig anderen uit om dat op hun eigen apparaat te doen.
      </p>
    </Leeg>
  );
}

/** Forms are waiting until the round is closed. */
function Wachtend() {
  const { respondenten } = useBeeld();
  const open = Object.values(respondenten.groepen).some(({ stand }) => stand === "open");
  if (!open) return null;
  return (
    <div className="boven">
      <Meldingvak soort="tip" kop="Er liggen formulieren klaar" acties={<RondeSluiten />}>
        <p>
          Antwoorden van team, leerlingen en ouders zijn te zien als de ronde gesloten is. Dan wordt elke groep in één
          keer geteld en kan niemand zien wat één persoon invulde.
        </p>
      </Meldingvak>
    </div>
  );
}

function Vragen({ alle }: { alle: readonly Uitkomst[] }) {
  const { inhoud } = useBeeld();
  const [filter, setFilter] = useState(GEEN_FILTER);
  const gevonden = filterUitkomsten(alle, filter, inhoud);
  const isSamen = ({ rijen, zijvragen }: Uitkomst) => rijen.length + zijvragen.length > 1;
  const samen = gevonden.filter(isSamen);
  const alleen = gevonden.filter((uitkomst) => !isSamen(uitkomst));
  return (
    <section className="boven" aria-labelledby="per-vraag">
      <h2 id="per-vraag">Per vraag</h2>
      <Filterbalk filter={filter} onZet={setFilter} gevonden={gevonden.length} />
      <Legenda schaal="Z" />
      <p className="bij">
        Het midden is het middelste antwoord: de helft kiest dit of minder zorgen. ‘Geen zicht’ telt niet mee in het
        midden. ‘Eigen vraag’ betekent: deze groep kreeg hierover een andere vraag, met eigen antwoorden. Die telt niet
        mee in de score.
      </p>
      {samen.map((uitkomst) => (
        <Vraaguitkomst key={uitkomst.ref} uitkomst={uitkomst} />
      ))}
      {alleen.length > 0 && (
        <Uitklap titel="Vragen die één groep beantwoordde" bij={telling(alleen.length, "vraag", "vragen")}>
          {alleen.map((uitkomst) => (
            <Vraaguitkomst key={uitkomst.ref} uitkomst={uitkomst} />
          ))}
        </Uitklap>
      )}
    </section>
  );
}

/** Is there an answer to look at, or only groups that are waiting or too small? */
const isTeZien = ({ apart, rijen, zijvragen }: Uitkomst): boolean =>
  !apart || zijvragen.length > 0 || rijen.some(({ soort }) => soort !== "verborgen");

/** What every group answered, beside each other. `plek` is this page, or one question on it ("uitkomst.F3"). */
export function UitkomstPagina() {
  const beeld = useBeeld();
  const href = useHref();
  const alle = uitkomsten(beeld);
  const wacht = Object.values(beeld.respondenten.groepen).some(({ binnen }) => binnen > 0);
  return (
    <>
      <h1 id="uitkomst">Antwoorden naast elkaar</h1>
      <p className="intro">
        Waar zijn jullie het eens, en waar kijken groepen anders? Begin het gesprek bij de verschillen.
      </p>
      <p className="bij">{naamVanRonde(beeld.dossier, beeld.ronde)}</p>
      {alle.length === 0 && !wacht ? (
        <NogNiets />
      ) : (
        <>
          <Knoppen>
            <Knoplink href={href({ stap: "schoolscan", plek: "bijeenkomst" })}>Bespreken met het team</Knoplink>
            <Knoplink soort="rand" href={href({ stap: "wat-valt-op" })}>
              Wat valt op
            </Knoplink>
          </Knoppen>
          <Wachtend />
          {alle.some(isTeZien) && <EerstBespreken punten={bespreekEerst(alle)} />}
          <Vragen alle={alle} />
          <Formulierantwoorden />
          <WieDeedMee />
        </>
      )}
    </>
  );
}
