import { tekstveld } from "#domain/dossier/veldsoort.ts";
import { useDossier } from "#state/dossier-hooks.ts";
import { useFormulier } from "#state/formulier.ts";
import { useLijst } from "#state/lijst.ts";
import { useBericht } from "#ui/bericht.tsx";
import { useFocusOp } from "#ui/focus-op.ts";
import { Knop, Knoppen } from "#ui/knop.tsx";
import { Tekstveld, veldId } from "#ui/veld.tsx";

/** Speerpunten of the schoolplan: later an intervention can say which one it serves. */
export function SpeerpuntenDeel() {
  const { speerpunt } = useDossier();
  const { veld } = useFormulier();
  const { rijen, voegToe, verwijder, verplaats } = useLijst("speerpunt", speerpunt, "Speerpunt", useBericht());
  const focusOp = useFocusOp();
  const sleutel = (id: string) => `speerpunt/${id}/tekst`;
  const haalWeg = (id: string) => {
    verwijder(id);
    focusOp("speerpunt-toevoegen");
  };
  return (
    <section className="boven" aria-labelledby="kop-speerpunten" id="speerpunten">
      <h2 id="kop-speerpunten">Welke speerpunten staan in het schoolplan?</h2>
      <p className="bij">Bij elke interventie kiezen jullie straks bij welk speerpunt zij past.</p>
      {rijen.length > 0 && (
        <ol className="rijen">
          {rijen.map(({ id, tekst }, i) => (
            <li key={id} className="rij rij--2">
              <Tekstveld label={`Speerpunt ${i + 1}`} {...veld(sleutel(id), tekstveld(300))} />
              <div className="knoppen">
                <Verplaats
                  naam={tekst || `speerpunt ${i + 1}`}
                  plaats={i}
                  aantal={rijen.length}
                  onVerplaats={(r) => verplaats(id, r)}
                />
                <Knop soort="stil" onClick={() => haalWeg(id)}>
                  Verwijderen<span className="vh">: {tekst || `speerpunt ${i + 1}`}</span>
                </Knop>
              </div>
            </li>
          ))}
        </ol>
      )}
      <Knoppen>
        <Knop soort="rand" id="speerpunt-toevoegen" onClick={() => focusOp(veldId(sleutel(voegToe())))}>
          Speerpunt toevoegen
        </Knop>
      </Knoppen>
    </section>
  );
}

type Verplaatseigenschappen = { naam: string; plaats: number; aantal: number; onVerplaats(richting: -1 | 1): void };

/** Up and down; the button that would lead nowhere is left out. */
function Verplaats({ naam, plaats, aantal, onVerplaats }: Verplaatseigenschappen) {
  return (
    <>
      {plaats > 0 && (
        <Knop soort="stil" icoon="omhoog" onClick={() => onVerplaats(-1)}>
          <span className="vh">{naam} </span>omhoog
        </Knop>
      )}
      {plaats < aantal - 1 && (
        <Knop soort="stil" icoon="omlaag" onClick={() => onVerplaats(1)}>
          <span className="vh">{naam} </span>omlaag
        </Knop>
      )}
    </>
  );
}
