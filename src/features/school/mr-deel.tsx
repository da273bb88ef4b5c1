import { useState } from "react";
import { GELEDINGNAMEN } from "#domain/dossier/namen.ts";
import { GELEDINGEN } from "#domain/dossier/school.ts";
import { datumveld, geheelveld, tekstveld } from "#domain/dossier/veldsoort.ts";
import { useApply, useDossier, useNieuwId } from "#state/dossier-hooks.ts";
import { useFormulier } from "#state/formulier.ts";
import { Knop, Knoppen } from "#ui/knop.tsx";
import { Tekstveld, Veldenrooster, veldId } from "#ui/veld.tsx";
import { tijdensPlan, voorbereiding } from "./grenzen.ts";
import { useFocusOp, useVerwijder } from "./lijst.ts";

const LEDEN = geheelveld(50);

/** The MR: how many members per geleding, when it decides, and when it hears how it goes. */
export function MrDeel() {
  const { school, mr, plan } = useDossier();
  const { veld } = useFormulier();
  const metLeerlingen = school.sectoren.vo || school.sectoren.pro || school.sectoren.vso || mr.leerlingen !== undefined;
  return (
    <section className="boven" aria-labelledby="kop-mr" id="mr">
      <h2 id="kop-mr">De medezeggenschapsraad (MR)</h2>
      <Veldenrooster>
        {GELEDINGEN.filter((geleding) => geleding !== "leerlingen" || metLeerlingen).map((geleding) => (
          <Tekstveld
            key={geleding}
            label={`Leden namens ${GELEDINGNAMEN[geleding]}`}
            soort="getal"
            {...veld(`mr/${geleding}`, LEDEN)}
          />
        ))}
      </Veldenrooster>
      <div id="besluitOp">
        <Veldenrooster>
          <Tekstveld
            label="Wanneer besluit de MR?"
            hulp="Dag-maand-jaar, bijvoorbeeld 15-6-2027."
            soort="datum"
            {...veld("mr/besluitOp", datumveld(voorbereiding(plan)))}
          />
          <Tekstveld
            label="Wanneer krijgt de MR het plan?"
            hulp="Dag-maand-jaar."
            soort="datum"
            {...veld("mr/verstuurdOp", datumveld(voorbereiding(plan)))}
          />
        </Veldenrooster>
      </div>
      <MrMomenten />
    </section>
  );
}

/** Meetings at which the MR hears how it goes. A row stays while it is being filled in, also when it is still empty. */
function MrMomenten() {
  const { mrMoment, plan } = useDossier();
  const { veld } = useFormulier();
  const apply = useApply();
  const nieuwId = useNieuwId();
  const verwijder = useVerwijder();
  const focusOp = useFocusOp();
  const [open, setOpen] = useState<string[]>([]);
  const ids = [...new Set([...Object.keys(mrMoment), ...open])];
  const voegToe = () => {
    const id = nieuwId();
    apply([{ sleutel: `mrMoment/${id}/onderwerp`, waarde: "" }], "Moment toegevoegd");
    setOpen([...open, id]);
    focusOp(veldId(`mrMoment/${id}/datum`));
  };
  const haalWeg = (id: string) => {
    setOpen(open.filter((ander) => ander !== id));
    verwijder(`mrMoment/${id}`, "Moment");
    focusOp("moment-toevoegen");
  };
  return (
    <>
      <h3 className="boven">Wanneer praten jullie de MR bij?</h3>
      {ids.length > 0 && (
        <ol className="rijen">
          {ids.map((id, i) => (
            <li key={id} className="rij rij--2">
              <Veldenrooster>
                <Tekstveld
                  label={`Datum van moment ${i + 1}`}
                  soort="datum"
                  {...veld(`mrMoment/${id}/datum`, datumveld(tijdensPlan(plan)))}
                />
                <Tekstveld
                  label={`Waarover gaat moment ${i + 1}?`}
                  {...veld(`mrMoment/${id}/onderwerp`, tekstveld(200))}
                />
              </Veldenrooster>
              <Knop soort="stil" onClick={() => haalWeg(id)}>
                Verwijderen<span className="vh">: moment {i + 1}</span>
              </Knop>
            </li>
          ))}
        </ol>
      )}
      <Knoppen>
        <Knop soort="rand" id="moment-toevoegen" onClick={voegToe}>
          Moment toevoegen
        </Knop>
      </Knoppen>
    </>
  );
}
