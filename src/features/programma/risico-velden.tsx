import { DEELNAMENAMEN } from "#domain/dossier/namen.ts";
import { DEELNAMES } from "#domain/dossier/plan.ts";
import { tekstveld } from "#domain/dossier/veldsoort.ts";
import type { Keuzebeeld } from "#domain/programma/keten.ts";
import { useFormulier } from "#state/formulier.ts";
import { Keuzelijst } from "#ui/keuzelijst.tsx";
import { optiesVan } from "#ui/opties.ts";
import { Uitklap } from "#ui/uitklap.tsx";
import { Tekstvak, Tekstveld } from "#ui/veld.tsx";
import { Plek } from "./meldingen.tsx";
import { useZetKeuze } from "./zet-keuze.ts";

const STARTNAMEN = { klein: "klein beginnen en later uitbreiden", breed: "meteen breed" } as const;

/** What is already filled in here, shown while it is folded. */
function inKort({ keuze }: Keuzebeeld): string {
  const delen = [
    keuze.deelname && DEELNAMENAMEN[keuze.deelname],
    keuze.start && STARTNAMEN[keuze.start],
    keuze.risico && "plan B ingevuld",
    keuze.alternatief && "alternatief ingevuld",
  ].filter((deel) => deel);
  return delen.join(", ") || "nog leeg";
}

/** Choices inside the choice, and what can go wrong. */
export function RisicoVelden({ beeld }: { beeld: Keuzebeeld }) {
  const { veld } = useFormulier();
  const { id, keuze } = beeld;
  const zet = useZetKeuze(id);
  return (
    <Uitklap titel="Keuzes en risico’s" bij={inKort(beeld)}>
      <Plek plek={`${id}-deelname`}>
        <Keuzelijst
          label="Is meedoen vrij?"
          opties={optiesVan(DEELNAMES, DEELNAMENAMEN)}
          waarde={keuze.deelname ?? ""}
          onKies={(waarde) => zet("deelname", waarde)}
          leeg="Nog niet gekozen"
        />
      </Plek>
      {keuze.deelname === "vrijwillig" && (
        <Plek plek={`${id}-bereik`}>
          <Tekstveld
            label="Wie vraagt leerlingen om mee te doen?"
            hulp="Niet elke leerling die het nodig heeft, komt vanzelf."
            {...veld(`keuze/${id}/bereik`, tekstveld(500))}
          />
        </Plek>
      )}
      <Plek plek={`${id}-start`}>
        <Keuzelijst
          label="Hoe beginnen jullie?"
          opties={Object.entries(STARTNAMEN).map(([waarde, label]) => ({ waarde, label }))}
          waarde={keuze.start ?? ""}
          onKies={(waarde) => zet("start", waarde)}
          leeg="Nog niet gekozen"
        />
      </Plek>
      <Tekstvak label="Wat kan er misgaan, en wat doen jullie dan?" {...veld(`keuze/${id}/risico`, tekstveld())} />
      <Plek plek={`${id}-alternatief`}>
        <Tekstvak
          label="Wat hebben jullie ook overwogen?"
          hulp="En waarom kozen jullie dat niet?"
          {...veld(`keuze/${id}/alternatief`, tekstveld())}
        />
      </Plek>
    </Uitklap>
  );
}
