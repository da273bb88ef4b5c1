import type { Keuzebeeld } from "#domain/programma/keten.ts";
import { type Indicator, nieuweIndicatoren, toonIndicator, voegMeetpuntToe } from "#domain/programma/meetpunten.ts";
import { useApply, useDossier, useNieuwId } from "#state/dossier-hooks.ts";
import { Knop, Knoppen } from "#ui/knop.tsx";
import { focusStraks } from "./focus.ts";
import { MeetpuntVelden } from "./meetpunt-velden.tsx";

/** Adds a measuring point and goes to its first field. */
function useNieuwMeetpunt({ id, gebied }: Keuzebeeld): (indicator?: Indicator) => void {
  const dossier = useDossier();
  const nieuwId = useNieuwId();
  const apply = useApply();
  return (indicator) => {
    const meetpunt = nieuwId();
    apply(voegMeetpuntToe(dossier, meetpunt, id, ...(indicator ? [{ indicator, gebied }] : [])), "Meetpunt toevoegen");
    focusStraks(`meetpunt-${meetpunt}-wat`);
  };
}

/** How the school sees whether it works: its measuring points, and those that the menukaart suggests. */
export function Meetpunten({ beeld }: { beeld: Keuzebeeld }) {
  const dossier = useDossier();
  const voegToe = useNieuwMeetpunt(beeld);
  const { id, naam, interventie, meetpunten } = beeld;
  const ideeen = interventie ? nieuweIndicatoren(dossier, id, interventie) : [];
  return (
    <div id={`${id}-meetpunten`}>
      <h3 className="boven">Meetpunten</h3>
      {meetpunten.map((meetpunt) => (
        <MeetpuntVelden key={meetpunt.id} beeld={meetpunt} interventie={interventie} />
      ))}
      {ideeen.length > 0 && (
        <>
          <p>Ideeën bij deze keuze:</p>
          <ul className="rijen">
            {ideeen.map((indicator) => (
              <li className="rij rij--2" key={toonIndicator(indicator)}>
                <p>
                  {toonIndicator(indicator)}
                  <br />
                  <span className="bij">Beginpunt: {indicator.nulmeting}</span>
                </p>
                <Knoppen>
                  <Knop soort="stil" icoon="plus" onClick={() => voegToe(indicator)}>
                    Meetpunt maken<span className="vh">: {toonIndicator(indicator)}</span>
                  </Knop>
                </Knoppen>
              </li>
            ))}
          </ul>
        </>
      )}
      <Knoppen>
        <Knop id={`${id}-meetpunt-erbij`} soort="rand" icoon="plus" onClick={() => voegToe()}>
          Eigen meetpunt toevoegen<span className="vh">: {naam}</span>
        </Knop>
      </Knoppen>
    </div>
  );
}
