import { toonBron } from "#domain/bron.ts";
import { BORGINGNAMEN } from "#domain/dossier/namen.ts";
import { BORGINGEN } from "#domain/dossier/plan.ts";
import { tekstveld } from "#domain/dossier/veldsoort.ts";
import type { Keuzebeeld } from "#domain/programma/keten.ts";
import { useInhoud } from "#state/dossier-hooks.ts";
import { useFormulier } from "#state/formulier.ts";
import { Keuzelijst } from "#ui/keuzelijst.tsx";
import { optiesVan } from "#ui/opties.ts";
import { Tekstvak } from "#ui/veld.tsx";
import { Plek } from "./meldingen.tsx";
import { useZetKeuze } from "./zet-keuze.ts";

/** What stays when the money ends. */
export function BorgingVelden({ beeld: { id, keuze, interventie } }: { beeld: Keuzebeeld }) {
  const { bronnen } = useInhoud();
  const { veld } = useFormulier();
  const zet = useZetKeuze(id);
  return (
    <>
      <h3 className="boven">Als het geld stopt</h3>
      {interventie && (
        <p className="bij">
          {interventie.blijvend.tekst}
          {interventie.blijvend.bron && ` (${toonBron(bronnen, interventie.blijvend.bron)})`}
        </p>
      )}
      <Plek plek={`${id}-borgingUitleg`}>
        <Keuzelijst
          label="Wat gebeurt er dan?"
          opties={optiesVan(BORGINGEN, BORGINGNAMEN)}
          waarde={keuze.borging ?? ""}
          onKies={(waarde) => zet("borging", waarde)}
          leeg="Nog niet gekozen"
        />
        <Tekstvak
          label="Hoe gaat het daarna verder?"
          hulp="Wat houden leerlingen en team hieraan over?"
          {...veld(`keuze/${id}/borgingUitleg`, tekstveld())}
        />
      </Plek>
    </>
  );
}
