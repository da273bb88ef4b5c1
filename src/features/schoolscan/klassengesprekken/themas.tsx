import { opVolgorde } from "#domain/dossier/velden.ts";
import { geheelveld, tekstveld } from "#domain/dossier/veldsoort.ts";
import type { Gesprek } from "#domain/schoolscan/klassengesprekken.ts";
import { lijktOpPersoon } from "#domain/schoolscan/persoonsgegevens.ts";
import { useFormulier } from "#state/formulier.ts";
import { useLijst } from "#state/lijst.ts";
import { useBericht } from "#ui/bericht.tsx";
import { useFocusOp } from "#ui/focus-op.ts";
import { Icoon } from "#ui/icoon.tsx";
import { Knop, Knoppen } from "#ui/knop.tsx";
import { Tekstveld, Veldenrooster, veldId } from "#ui/veld.tsx";

/** Says that a text looks as if it is about one person; it may stay. */
export function Persoonsmelding({ tekst }: { tekst: string }) {
  const wat = lijktOpPersoon(tekst);
  return (
    <p className={wat ? "fouttekst" : "vh"} role="status">
      {wat && (
        <>
          <Icoon naam="let" />
          Dit lijkt op {wat}. Haal het weg als het over een persoon gaat.
        </>
      )}
    </p>
  );
}

type Rijeigenschappen = { tak: string; nr: number; tekst: string; onVerwijder(): void };

function Themarij({ tak, nr, tekst, onVerwijder }: Rijeigenschappen) {
  const { veld } = useFormulier();
  return (
    <fieldset className="veld">
      <legend className="vh">Thema {nr}</legend>
      <Veldenrooster>
        <Tekstveld label={`Thema ${nr}`} hulp="In een paar woorden." {...veld(`${tak}/tekst`, tekstveld(200))} />
        <Tekstveld
          label="Hoeveel leerlingen noemden het?"
          hulp="Leeg: niet geteld."
          soort="getal"
          {...veld(`${tak}/aantal`, geheelveld(999))}
        />
      </Veldenrooster>
      <Persoonsmelding tekst={tekst} />
      <Knop soort="stil" onClick={onVerwijder}>
        Verwijderen<span className="vh">: thema {nr}</span>
      </Knop>
    </fieldset>
  );
}

/** What came up, in themes with a count. */
export function Themas({ gesprek, tak }: { gesprek: Gesprek; tak: string }) {
  const { voegToe, verwijder } = useLijst(`${tak}/thema`, gesprek.thema, "Thema", useBericht());
  const focusOp = useFocusOp();
  const knop = `${gesprek.id}-thema-erbij`;
  return (
    <>
      <h3>Thema’s</h3>
      <p className="bij">Schrijf op waar het over ging, niet wie het zei.</p>
      {opVolgorde(gesprek.thema).map(({ id, tekst }, i) => (
        <Themarij
          key={id}
          tak={`${tak}/thema/${id}`}
          nr={i + 1}
          tekst={tekst}
          onVerwijder={() => {
            verwijder(id);
            focusOp(knop);
          }}
        />
      ))}
      <Knoppen>
        <Knop soort="rand" icoon="plus" id={knop} onClick={() => focusOp(veldId(`${tak}/thema/${voegToe()}/tekst`))}>
          Thema toevoegen
        </Knop>
      </Knoppen>
    </>
  );
}
