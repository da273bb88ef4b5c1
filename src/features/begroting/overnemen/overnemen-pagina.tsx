import { neemOver } from "#domain/overnemen/neem-over.ts";
import { telling } from "#domain/taal.ts";
import { useApply, useBeeld, useHref, useNieuwId } from "#state/dossier-hooks.ts";
import { useBericht } from "#ui/bericht.tsx";
import { Knop, Knoppen } from "#ui/knop.tsx";
import { BronKiezen } from "./bron-kiezen.tsx";
import { Kolommen } from "./kolommen.tsx";
import { useOvernemen } from "./use-overnemen.ts";
import { Voorbeeld } from "./voorbeeld.tsx";
import { TELWOORD } from "./woorden.ts";

/** Id of the heading: the place in the address, and where the focus goes when the preview has gone. */
const KOP = "overnemen";

/** Existing work comes in: from a file or pasted cells, looked at first, then in one step into the plan. */
export function OvernemenPagina() {
  const { dossier, jaren } = useBeeld();
  const apply = useApply();
  const nieuwId = useNieuwId();
  const toon = useBericht();
  const href = useHref();
  const overnemen = useOvernemen();
  const { stand, voorstellen, bestemming } = overnemen;
  const aan = voorstellen.filter((voorstel) => voorstel.aan);
  const aantal = telling(aan.length, ...TELWOORD[bestemming]);
  const doe = () => {
    const ids = aan.map(() => nieuwId());
    const terug = apply(neemOver(aan, bestemming, dossier, jaren, ids), `${aantal} overgenomen`);
    toon({ tekst: `${aantal} overgenomen.`, actie: { tekst: "Ongedaan maken", doe: terug } });
    overnemen.wis();
    document.getElementById(KOP)?.focus();
  };
  return (
    <>
      <h1 id={KOP} tabIndex={-1}>
        Bestaand plan of begroting overnemen
      </h1>
      <p className="intro">
        Jullie hoeven niets over te typen. Kies een bestand of plak een tabel, kijk wat de app ervan maakt, en neem over
        wat klopt. Er verandert pas iets als jullie op ‘Overnemen’ klikken.
      </p>
      <p>
        <a href={href({ stap: "begroting" })}>Terug naar de begroting</a>
      </p>
      <BronKiezen {...overnemen} />
      {stand.soort === "klaar" && (
        <>
          <Kolommen {...overnemen} />
          <Voorbeeld {...overnemen} />
          <Knoppen>
            <Knop onClick={doe} nietMogelijk={aan.length === 0 ? "Er is nog geen regel gekozen." : undefined}>
              {aan.length === 0 ? "Overnemen" : `${aantal} overnemen`}
            </Knop>
            <Knop soort="stil" onClick={overnemen.wis}>
              Niets overnemen
            </Knop>
          </Knoppen>
        </>
      )}
    </>
  );
}
