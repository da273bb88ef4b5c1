import { toonBedrag } from "#domain/begroting/bedrag.ts";
import { nieuwTarief } from "#domain/begroting/tarieven.ts";
import type { Tarief } from "#domain/dossier/geld.ts";
import { verwijderTak } from "#domain/dossier/lijst.ts";
import { opVolgorde } from "#domain/dossier/velden.ts";
import { bedragveld, datumveld, tekstveld } from "#domain/dossier/veldsoort.ts";
import { telling } from "#domain/taal.ts";
import { useApply, useDossier, useEntries, useInhoud, useNieuwId } from "#state/dossier-hooks.ts";
import { useFormulier } from "#state/formulier.ts";
import { Keuzelijst } from "#ui/keuzelijst.tsx";
import { Knop, Knoppen } from "#ui/knop.tsx";
import { Uitklap } from "#ui/uitklap.tsx";
import { Tekstveld, Veldenrooster } from "#ui/veld.tsx";
import { useVerwijder } from "../verwijderen.ts";
import { TarievenOvernemen } from "./tarieven-overnemen.tsx";

const EENHEDEN = [
  { waarde: "fte", label: "per fte per jaar" },
  { waarde: "uur", label: "per uur" },
];

function EigenTarief({ id, tarief }: { id: string; tarief: Tarief }) {
  const entries = useEntries();
  const apply = useApply();
  const verwijder = useVerwijder();
  const { veld } = useFormulier();
  const tak = `tarief/${id}`;
  const naam = tarief.naam || "tarief zonder naam";
  return (
    <li>
      <Veldenrooster>
        <Tekstveld label="Naam van het tarief" {...veld(`${tak}/naam`, tekstveld(120))} />
        <Keuzelijst
          label="Waarvoor?"
          opties={EENHEDEN}
          waarde={tarief.eenheid}
          onKies={(waarde) => apply([{ sleutel: `${tak}/eenheid`, waarde }])}
        />
        <Tekstveld label="Bedrag" soort="bedrag" {...veld(`${tak}/bedrag`, bedragveld)} />
        <Tekstveld label="Peildatum" soort="datum" {...veld(`${tak}/peildatum`, datumveld())} />
        <Tekstveld label="Waar staat dit?" {...veld(`${tak}/bron`, tekstveld(400))} />
      </Veldenrooster>
      <Knop soort="weg" onClick={() => verwijder(`Tarief ${naam}`, verwijderTak(entries, tak), () => undefined)}>
        Tarief verwijderen<span className="vh">: {naam}</span>
      </Knop>
    </li>
  );
}

/** What the app fills in while there is no own rate: estimates, with where they come from. */
function Schattingen() {
  const { gpl } = useInhoud();
  return (
    <Uitklap titel="Schattingen van de app" bij="Voor als jullie nog geen eigen bedrag weten">
      <ul>
        {gpl.map((f) => (
          <li key={f.id}>
            {f.functie}: {toonBedrag(f.centen)} per fte (schatting, meestal {toonBedrag(f.van)} tot {toonBedrag(f.tot)}
            ), prijspeil {f.prijspeil}. {f.herkomst}
          </li>
        ))}
      </ul>
    </Uitklap>
  );
}

/** Prices of the own board: kept with the plan, for every line and for the next plan. */
export function Tarieven() {
  const dossier = useDossier();
  const apply = useApply();
  const nieuwId = useNieuwId();
  const eigen = opVolgorde(dossier.tarief);
  return (
    <section id="tarieven" className="boven">
      <h2>Tarieven</h2>
      <Uitklap
        titel="Tarieven van jullie bestuur"
        bij={eigen.length === 0 ? "Nog geen eigen tarief" : telling(eigen.length, "eigen tarief", "eigen tarieven")}
      >
        <p>
          Zet hier wat een fte of een uur bij jullie bestuur kost. Jullie kiezen het daarna bij elke post. De tarieven
          gaan mee naar het volgende plan en in het bestand van dit plan.
        </p>
        <ul className="lijst-kaal">
          {eigen.map((tarief) => (
            <EigenTarief key={tarief.id} id={tarief.id} tarief={tarief} />
          ))}
        </ul>
        <Knoppen>
          <Knop soort="rand" onClick={() => apply(nieuwTarief(dossier, nieuwId(), "fte"), "Tarief toegevoegd")}>
            Tarief toevoegen
          </Knop>
        </Knoppen>
        <TarievenOvernemen />
      </Uitklap>
      <Schattingen />
    </section>
  );
}
