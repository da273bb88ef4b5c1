import { verwijderTak } from "#domain/dossier/lijst.ts";
import { datumveld, geheelveld, tekstveld } from "#domain/dossier/veldsoort.ts";
import type { Interventie } from "#domain/menukaart/interventie.ts";
import type { Meetpuntbeeld } from "#domain/programma/keten.ts";
import { beginpuntVan } from "#domain/programma/meetpunten.ts";
import { useApply, useEntries } from "#state/dossier-hooks.ts";
import { useFormulier } from "#state/formulier.ts";
import { useBericht } from "#ui/bericht.tsx";
import { Keuzelijst } from "#ui/keuzelijst.tsx";
import { Knop, Knoppen } from "#ui/knop.tsx";
import { Nr } from "#ui/nummer.tsx";
import { Tekstveld, Veldenrooster } from "#ui/veld.tsx";
import { focusOp } from "./focus.ts";
import { Plek } from "./meldingen.tsx";
import { Momenten } from "./momenten.tsx";

const SOORTEN = [
  { waarde: "leren", label: "leren" },
  { waarde: "welbevinden", label: "welbevinden" },
  { waarde: "anders", label: "iets anders" },
];

type Deel = { beeld: Meetpuntbeeld };

function Weghalen({ beeld: { id, nummer, meetpunt } }: Deel) {
  const entries = useEntries();
  const apply = useApply();
  const bericht = useBericht();
  const verwijder = () => {
    const terug = apply(verwijderTak(entries, `meetpunt/${id}`), `Meetpunt ${nummer} weghalen`);
    focusOp(`${meetpunt.keuze}-meetpunt-erbij`);
    bericht({ tekst: `Meetpunt ${nummer} is weg.`, actie: { tekst: "Ongedaan maken", doe: terug } });
  };
  return (
    <Knop soort="stil" onClick={verwijder}>
      Meetpunt {nummer} weghalen
    </Knop>
  );
}

/** What is measured, where it stands now and where it must go. */
function Waarden({ beeld: { id, meetpunt }, interventie }: Deel & { interventie: Interventie | undefined }) {
  const { veld } = useFormulier();
  const apply = useApply();
  const sleutel = (naam: string) => `meetpunt/${id}/${naam}`;
  const idee = interventie && beginpuntVan(interventie, meetpunt.wat);
  return (
    <>
      <Tekstveld label="Waaraan zien jullie het? (indicator)" {...veld(sleutel("wat"), tekstveld(500))} />
      <Veldenrooster>
        <Tekstveld
          label="Hoe meten jullie het?"
          hulp="Bijvoorbeeld: een toets, een vragenlijst of een gesprek."
          {...veld(sleutel("hoe"), tekstveld(500))}
        />
        <Tekstveld
          label="Beginpunt (nulmeting)"
          hulp={idee ? `Idee: ${idee}` : "Hoe staat het nu?"}
          {...veld(sleutel("nulmeting"), tekstveld(500))}
        />
        <Tekstveld label="Gemeten op" soort="datum" {...veld(sleutel("nulmetingOp"), datumveld())} />
        <Tekstveld label="Bron van het beginpunt" {...veld(sleutel("nulmetingBron"), tekstveld(500))} />
        <Tekstveld
          label="Waar willen jullie uitkomen?"
          hulp="De streefwaarde, en wanneer."
          {...veld(sleutel("streefwaarde"), tekstveld(500))}
        />
        <Keuzelijst
          label="Gaat over"
          opties={SOORTEN}
          waarde={meetpunt.soort ?? ""}
          onKies={(waarde) => apply([{ sleutel: sleutel("soort"), waarde: waarde || undefined }], "Meetpunt aanpassen")}
          leeg="Nog niet gekozen"
        />
        <Tekstveld label="Over hoeveel leerlingen?" soort="getal" {...veld(sleutel("leerlingen"), geheelveld(9999))} />
      </Veldenrooster>
    </>
  );
}

/** All fields of one measuring point. */
export function MeetpuntVelden({ beeld, interventie }: Deel & { interventie: Interventie | undefined }) {
  const { veld } = useFormulier();
  const { id, nummer, meetpunt } = beeld;
  return (
    <Plek plek={id}>
      <section className="vraag" aria-label={`Meetpunt ${nummer}`}>
        <h4>
          <Nr nr={nummer} wat="Meetpunt" /> {meetpunt.wat || "Nog niet gezegd wat"}
        </h4>
        <Waarden beeld={beeld} interventie={interventie} />
        <Veldenrooster>
          <Tekstveld
            label="Wie kijkt ernaar?"
            hulp="Een functie of team."
            {...veld(`meetpunt/${id}/wie`, tekstveld(500))}
          />
          <Tekstveld
            label="Wanneer stoppen of bijsturen?"
            hulp="Bijvoorbeeld: als er na een half jaar geen verschil is."
            {...veld(`meetpunt/${id}/stopAls`, tekstveld(500))}
          />
        </Veldenrooster>
        <Momenten meetpunt={id} nummer={nummer} />
        <Knoppen>
          <Weghalen beeld={beeld} />
        </Knoppen>
      </section>
    </Plek>
  );
}
