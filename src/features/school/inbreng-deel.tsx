import { GESPREKSGROEPNAMEN } from "#domain/dossier/namen.ts";
import { GESPREKSGROEPEN, type Inbrengreactie } from "#domain/dossier/school.ts";
import { tekstveld } from "#domain/dossier/veldsoort.ts";
import { useApply, useBeeld } from "#state/dossier-hooks.ts";
import { useFormulier } from "#state/formulier.ts";
import { useLijst } from "#state/lijst.ts";
import { useBericht } from "#ui/bericht.tsx";
import { useFocusOp } from "#ui/focus-op.ts";
import { Keuzelijst } from "#ui/keuzelijst.tsx";
import { Knop, Knoppen } from "#ui/knop.tsx";
import { optiesVan } from "#ui/opties.ts";
import { Tekstvak, Veldenrooster } from "#ui/veld.tsx";

const GROEPEN = optiesVan(GESPREKSGROEPEN, GESPREKSGROEPNAMEN);
const DOEN = [
  { waarde: "ja", label: "Ja, dat doen we" },
  { waarde: "nee", label: "Nee, dat doen we niet" },
];

/** What people said, and what the school does with it or why not; printed as "U zei, wij doen". */
export function InbrengDeel() {
  const { inbrengreactie } = useBeeld().dossier;
  const { rijen, voegToe, verwijder } = useLijst("inbrengreactie", inbrengreactie, "Inbreng", useBericht());
  const focusOp = useFocusOp();
  const haalWeg = (id: string) => {
    verwijder(id);
    focusOp("inbreng-toevoegen");
  };
  return (
    <section className="boven" aria-labelledby="kop-inbreng" id="inbreng">
      <h2 id="kop-inbreng">Wat zeiden ze, en wat doen jullie daarmee?</h2>
      <p className="bij">
        De MR, ouders en leerlingen lezen dit terug. Schrijf ook op wat jullie niet doen, en waarom.
      </p>
      {rijen.length > 0 && (
        <ol className="rijen">
          {rijen.map((rij, i) => (
            <li key={rij.id} className="rij">
              <Inbrengrij nr={i + 1} rij={rij} onVerwijder={() => haalWeg(rij.id)} />
            </li>
          ))}
        </ol>
      )}
      <Knoppen>
        <Knop soort="rand" id="inbreng-toevoegen" onClick={() => focusOp(`inbrengreactie-${voegToe()}-groep`)}>
          Inbreng toevoegen
        </Knop>
      </Knoppen>
    </section>
  );
}

type Rijeigenschappen = { nr: number; rij: Inbrengreactie & { id: string }; onVerwijder(): void };

function Inbrengrij({ nr, rij, onVerwijder }: Rijeigenschappen) {
  const { keuzes } = useBeeld();
  const apply = useApply();
  const { veld } = useFormulier();
  const tak = `inbrengreactie/${rij.id}`;
  const zet = (naam: string, waarde: string | boolean | undefined) =>
    apply([{ sleutel: `${tak}/${naam}`, waarde }], "Inbreng gewijzigd");
  return (
    <fieldset>
      <legend className="vh">Inbreng {nr}</legend>
      <Veldenrooster>
        <Keuzelijst
          id={`inbrengreactie-${rij.id}-groep`}
          label="Wie zei dit?"
          leeg="Kies een groep"
          opties={GROEPEN}
          waarde={rij.groep ?? ""}
          onKies={(waarde) => zet("groep", waarde || undefined)}
        />
        <Keuzelijst
          id={`inbrengreactie-${rij.id}-doen`}
          label="Doen jullie er iets mee?"
          leeg="Nog niet besloten"
          opties={DOEN}
          waarde={rij.doen === undefined ? "" : rij.doen ? "ja" : "nee"}
          onKies={(waarde) => zet("doen", waarde === "" ? undefined : waarde === "ja")}
        />
        {keuzes.length > 0 && (
          <Keuzelijst
            id={`inbrengreactie-${rij.id}-keuze`}
            label="Bij welke interventie hoort dit?"
            leeg="Bij geen interventie"
            opties={keuzes.map(({ id, nummer, naam }) => ({ waarde: id, label: `${nummer} ${naam}` }))}
            waarde={rij.keuze}
            onKies={(waarde) => zet("keuze", waarde || undefined)}
          />
        )}
      </Veldenrooster>
      <Tekstvak label="Wat werd er gezegd?" hulp="Geen namen." {...veld(`${tak}/gezegd`, tekstveld(500))} />
      <Tekstvak label="Wat doen jullie, of waarom niet?" {...veld(`${tak}/reactie`, tekstveld(500))} />
      <Knop soort="stil" onClick={onVerwijder}>
        Verwijderen<span className="vh">: inbreng {nr}</span>
      </Knop>
    </fieldset>
  );
}
