import { useState } from "react";
import { datumveld } from "#domain/dossier/veldsoort.ts";
import { grensMoment, momentIds } from "#domain/programma/momenten.ts";
import { verwijderMoment } from "#domain/programma/verwijderen.ts";
import { useApply, useDossier, useEntries, useNieuwId } from "#state/dossier-hooks.ts";
import { useFormulier } from "#state/formulier.ts";
import { Knop, Knoppen } from "#ui/knop.tsx";
import { Tekstveld, Veldenrooster } from "#ui/veld.tsx";

/** Ids in the order of the screen: a field never moves while someone types in it; new ones come last. */
function useVolgorde(meetpunt: string) {
  const dossier = useDossier();
  const nieuwId = useNieuwId();
  const bewaard = momentIds(dossier, meetpunt);
  const [getoond, setGetoond] = useState<string[]>(bewaard);
  return {
    ids: [...getoond, ...bewaard.filter((id) => !getoond.includes(id))],
    voegToe: () => setGetoond([...getoond, nieuwId()]),
    haalWeg: (id: string) => setGetoond(getoond.filter((ander) => ander !== id)),
  };
}

/** When the team looks at this measuring point: dates, as many as they want. */
export function Momenten({ meetpunt, nummer }: { meetpunt: string; nummer: string }) {
  const dossier = useDossier();
  const entries = useEntries();
  const apply = useApply();
  const { veld } = useFormulier();
  const { ids, voegToe, haalWeg } = useVolgorde(meetpunt);
  const verwijder = (id: string) => {
    haalWeg(id);
    apply(verwijderMoment(entries, meetpunt, id), "Kijkmoment weghalen");
  };
  return (
    <>
      <Veldenrooster>
        {ids.map((id, i) => (
          <div className="veld--rij" key={id}>
            <Tekstveld
              label={`Kijkmoment ${i + 1}`}
              soort="datum"
              {...veld(`meetpunt/${meetpunt}/momenten/${id}`, datumveld(grensMoment(dossier)))}
            />
            <Knop soort="stil" icoon="sluit" onClick={() => verwijder(id)}>
              <span className="vh">
                Kijkmoment {i + 1} van {nummer} weghalen
              </span>
            </Knop>
          </div>
        ))}
      </Veldenrooster>
      <Knoppen>
        <Knop soort="stil" icoon="plus" onClick={voegToe}>
          Kijkmoment toevoegen<span className="vh"> bij {nummer}</span>
        </Knop>
      </Knoppen>
    </>
  );
}
