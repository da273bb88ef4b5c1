import { decimaalveld, tekstveld } from "#domain/dossier/veldsoort.ts";
import { useDossier } from "#state/dossier-hooks.ts";
import { useFormulier } from "#state/formulier.ts";
import { useLijst } from "#state/lijst.ts";
import { useBericht } from "#ui/bericht.tsx";
import { useFocusOp } from "#ui/focus-op.ts";
import { Knop, Knoppen } from "#ui/knop.tsx";
import { Tekstveld, Veldenrooster, veldId } from "#ui/veld.tsx";

const UREN = decimaalveld(2000);

/** Hours a week per function; printed beside the hours that the choices ask. */
export function UrenDeel() {
  const { capaciteit } = useDossier();
  const { veld } = useFormulier();
  const { rijen, voegToe, verwijder } = useLijst("capaciteit", capaciteit, "Uren", useBericht());
  const focusOp = useFocusOp();
  const haalWeg = (id: string) => {
    verwijder(id);
    focusOp("uren-toevoegen");
  };
  return (
    <section className="boven" aria-labelledby="kop-uren" id="uren">
      <h2 id="kop-uren">Wie heeft hoeveel uren voor dit plan?</h2>
      <p className="bij">
        De MR ziet dit naast de uren die jullie keuzes vragen. Gebruik hetzelfde woord als bij ‘Wie doet het?’.
      </p>
      {rijen.length > 0 && (
        <ol className="rijen">
          {rijen.map(({ id, wie }, i) => (
            <li key={id} className="rij rij--2">
              <Veldenrooster>
                <Tekstveld
                  label={`Functie ${i + 1}`}
                  hulp="Een functie, geen naam."
                  {...veld(`capaciteit/${id}/wie`, tekstveld(200))}
                />
                <Tekstveld label="Uren per week" soort="getal" {...veld(`capaciteit/${id}/urenPerWeek`, UREN)} />
                <Tekstveld label="Uitleg" {...veld(`capaciteit/${id}/uitleg`, tekstveld(300))} />
              </Veldenrooster>
              <Knop soort="stil" onClick={() => haalWeg(id)}>
                Verwijderen<span className="vh">: {wie || `functie ${i + 1}`}</span>
              </Knop>
            </li>
          ))}
        </ol>
      )}
      <Knoppen>
        <Knop soort="rand" id="uren-toevoegen" onClick={() => focusOp(veldId(`capaciteit/${voegToe()}/wie`))}>
          Functie toevoegen
        </Knop>
      </Knoppen>
    </section>
  );
}
