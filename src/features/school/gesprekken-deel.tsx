import { GESPREKSGROEPNAMEN } from "#domain/dossier/namen.ts";
import { GESPREKSGROEPEN, type Gesprek } from "#domain/dossier/school.ts";
import { datumveld, geheelveld, tekstveld } from "#domain/dossier/veldsoort.ts";
import { nietGevraagdeGroepen } from "#domain/instemming/niet-gevraagd.ts";
import { useApply, useDossier } from "#state/dossier-hooks.ts";
import { useFormulier } from "#state/formulier.ts";
import { useLijst } from "#state/lijst.ts";
import { useBericht } from "#ui/bericht.tsx";
import { useFocusOp } from "#ui/focus-op.ts";
import { Keuzelijst } from "#ui/keuzelijst.tsx";
import { Knop, Knoppen } from "#ui/knop.tsx";
import { optiesVan } from "#ui/opties.ts";
import { Uitklap } from "#ui/uitklap.tsx";
import { Tekstveld, Veldenrooster } from "#ui/veld.tsx";
import { voorbereiding } from "./grenzen.ts";

const GROEPEN = optiesVan(GESPREKSGROEPEN, GESPREKSGROEPNAMEN);
const AANTAL = geheelveld(99_999);

/** Who was asked on the way to this plan; printed under "Zo is dit plan gemaakt". */
export function GesprekkenDeel() {
  const { gesprek } = useDossier();
  const { rijen, voegToe, verwijder } = useLijst("gesprek", gesprek, "Gesprek", useBericht());
  const focusOp = useFocusOp();
  const haalWeg = (id: string) => {
    verwijder(id);
    focusOp("gesprek-toevoegen");
  };
  return (
    <section className="boven" aria-labelledby="kop-gesprekken" id="gesprekken">
      <h2 id="kop-gesprekken">Wie hebben jullie gesproken of gevraagd?</h2>
      <p className="bij">De MR leest dit onder ‘Zo is dit plan gemaakt’. Aantallen zijn genoeg.</p>
      {rijen.length > 0 && (
        <ol className="rijen">
          {rijen.map((rij, i) => (
            <li key={rij.id} className="rij">
              <Gespreksrij nr={i + 1} rij={rij} onVerwijder={() => haalWeg(rij.id)} />
            </li>
          ))}
        </ol>
      )}
      <Knoppen>
        <Knop soort="rand" id="gesprek-toevoegen" onClick={() => focusOp(`gesprek-${voegToe()}-groep`)}>
          Gesprek of vragenlijst toevoegen
        </Knop>
      </Knoppen>
      <NietGevraagd />
    </section>
  );
}

/** The MR asks who was not heard, and why. */
function NietGevraagd() {
  const dossier = useDossier();
  const { veld } = useFormulier();
  const groepen = nietGevraagdeGroepen(dossier);
  if (groepen.length === 0) return null;
  return (
    <Uitklap
      titel="Wie is nog niet gevraagd, en waarom?"
      bij={groepen.map((groep) => GESPREKSGROEPNAMEN[groep]).join(", ")}
    >
      <Veldenrooster>
        {groepen.map((groep) => (
          <Tekstveld
            key={groep}
            label={`Waarom nog niet: ${GESPREKSGROEPNAMEN[groep]}`}
            {...veld(`nietGevraagd/${groep}/reden`, tekstveld(300))}
          />
        ))}
      </Veldenrooster>
    </Uitklap>
  );
}

type Rijeigenschappen = { nr: number; rij: Gesprek & { id: string }; onVerwijder(): void };

function Gespreksrij({ nr, rij, onVerwijder }: Rijeigenschappen) {
  const { plan } = useDossier();
  const apply = useApply();
  const { veld } = useFormulier();
  const tak = `gesprek/${rij.id}`;
  return (
    <fieldset>
      <legend className="vh">Gesprek {nr}</legend>
      <Veldenrooster>
        <Keuzelijst
          id={`gesprek-${rij.id}-groep`}
          label="Met wie?"
          leeg="Kies een groep"
          opties={GROEPEN}
          waarde={rij.groep ?? ""}
          onKies={(waarde) => apply([{ sleutel: `${tak}/groep`, waarde: waarde || undefined }], "Groep gekozen")}
        />
        <Tekstveld label="Hoe?" hulp="Bijvoorbeeld: vragenlijst, ouderavond." {...veld(`${tak}/hoe`, tekstveld(200))} />
        <Tekstveld
          label="Wanneer?"
          hulp="Dag-maand-jaar."
          soort="datum"
          {...veld(`${tak}/datum`, datumveld(voorbereiding(plan)))}
        />
        <Tekstveld label="Hoeveel mensen gevraagd?" soort="getal" {...veld(`${tak}/gevraagd`, AANTAL)} />
        <Tekstveld label="Hoeveel deden er mee?" soort="getal" {...veld(`${tak}/meegedaan`, AANTAL)} />
        <Tekstveld
          label="Wie misten jullie?"
          hulp="Een groep, geen namen."
          {...veld(`${tak}/gemist`, tekstveld(300))}
        />
      </Veldenrooster>
      {rij.gevraagd !== undefined && rij.meegedaan !== undefined && rij.meegedaan > rij.gevraagd && (
        <p className="fouttekst">Er deden meer mensen mee dan er gevraagd zijn. Kijk de aantallen na.</p>
      )}
      <Knop soort="stil" onClick={onVerwijder}>
        Verwijderen<span className="vh">: gesprek {nr}</span>
      </Knop>
    </fieldset>
  );
}
