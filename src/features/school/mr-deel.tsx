import { GELEDINGNAMEN } from "#domain/dossier/namen.ts";
import { GELEDINGEN } from "#domain/dossier/school.ts";
import { datumveld, geheelveld, tekstveld } from "#domain/dossier/veldsoort.ts";
import { useDossier } from "#state/dossier-hooks.ts";
import { useFormulier } from "#state/formulier.ts";
import { useLijst } from "#state/lijst.ts";
import { useBericht } from "#ui/bericht.tsx";
import { useFocusOp } from "#ui/focus-op.ts";
import { Knop, Knoppen } from "#ui/knop.tsx";
import { Tekstveld, Veldenrooster, veldId } from "#ui/veld.tsx";
import { tijdensPlan, voorbereiding } from "./grenzen.ts";

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

/** Meetings at which the MR hears how it goes. */
function MrMomenten() {
  const { mrMoment, plan } = useDossier();
  const { veld } = useFormulier();
  const { rijen, voegToe, verwijder } = useLijst("mrMoment", mrMoment, "Moment", useBericht());
  const focusOp = useFocusOp();
  const haalWeg = (id: string) => {
    verwijder(id);
    focusOp("moment-toevoegen");
  };
  return (
    <>
      <h3 className="boven">Wanneer praten jullie de MR bij?</h3>
      {rijen.length > 0 && (
        <ol className="rijen">
          {rijen.map(({ id }, i) => (
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
        <Knop soort="rand" id="moment-toevoegen" onClick={() => focusOp(veldId(`mrMoment/${voegToe()}/datum`))}>
          Moment toevoegen
        </Knop>
      </Knoppen>
    </>
  );
}
