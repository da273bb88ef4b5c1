import { useState } from "react";
import { verwijderTak } from "#domain/dossier/lijst.ts";
import { datumveld } from "#domain/dossier/veldsoort.ts";
import { grensMoment, momentIds } from "#domain/programma/momenten.ts";
import { useApply, useDossier, useEntries, useNieuwId } from "#state/dossier-hooks.ts";
import { useFormulier } from "#state/formulier.ts";
import { Knop, Knoppen } from "#ui/knop.tsx";
import { Tekstveld, veldId } from "#ui/veld.tsx";
import { focusOp, focusStraks } from "./focus.ts";
import { Meting } from "./meting.tsx";

const sleutelVan = (meetpunt: string, moment: string) => `meetpunt/${meetpunt}/momenten/${moment}`;

/** Ids in the order of the screen: a field never moves while someone types in it; new ones come last. */
function useVolgorde(meetpunt: string) {
  const dossier = useDossier();
  const nieuwId = useNieuwId();
  const bewaard = momentIds(dossier, meetpunt);
  const [getoond, setGetoond] = useState<string[]>(bewaard);
  return {
    ids: [...getoond, ...bewaard.filter((id) => !getoond.includes(id))],
    voegToe: () => {
      const id = nieuwId();
      setGetoond([...getoond, id]);
      focusStraks(veldId(sleutelVan(meetpunt, id)));
    },
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
    const takken = [sleutelVan(meetpunt, id), `meetpunt/${meetpunt}/metingen/${id}`];
    apply(
      takken.flatMap((tak) => verwijderTak(entries, tak)),
      "Kijkmoment weghalen",
    );
    focusOp(`${meetpunt}-moment-erbij`);
  };
  return (
    <>
      <ul className="rijen">
        {ids.map((id, i) => (
          <li className="rij rij--2" key={id}>
            <Tekstveld
              label={`Kijkmoment ${i + 1}`}
              hulp={i === 0 ? "Wanneer bespreken jullie hoe het gaat?" : undefined}
              soort="datum"
              {...veld(sleutelVan(meetpunt, id), datumveld(grensMoment(dossier)))}
            />
            <Knoppen>
              <Knop soort="stil" onClick={() => verwijder(id)}>
                Weghalen
                <span className="vh">
                  : kijkmoment {i + 1} van {nummer}
                </span>
              </Knop>
            </Knoppen>
            <Meting meetpunt={meetpunt} moment={id} wat={`Kijkmoment ${i + 1} van ${nummer}`} />
          </li>
        ))}
      </ul>
      <Knoppen>
        <Knop id={`${meetpunt}-moment-erbij`} soort="stil" icoon="plus" onClick={voegToe}>
          Kijkmoment toevoegen<span className="vh"> bij {nummer}</span>
        </Knop>
      </Knoppen>
    </>
  );
}
