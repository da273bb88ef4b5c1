import { createContext, type ReactNode, useCallback, useContext, useState } from "react";
import { Knop, Knoppen } from "./knop.tsx";

export type Bericht = { tekst: string; actie?: { tekst: string; doe(): void } };

const Toon = createContext<(bericht: Bericht) => void>(() => undefined);

/** Shows a message at the foot of the page, e.g. "Plan verwijderd." with "Ongedaan maken". */
export const useBericht = () => useContext(Toon);

/** The place of messages. The last one stays until someone closes it or uses its button; nothing disappears by itself. */
export function Berichten({ children }: { children: ReactNode }) {
  const [bericht, setBericht] = useState<Bericht>();
  const sluit = useCallback(() => setBericht(undefined), []);
  const actie = bericht?.actie;
  return (
    <Toon value={setBericht}>
      {children}
      <div className="berichten" role="status">
        {bericht && (
          <div className="bericht">
            <p>{bericht.tekst}</p>
            <Knoppen>
              {actie && (
                <Knop
                  soort="rand"
                  onClick={() => {
                    actie.doe();
                    sluit();
                  }}
                >
                  {actie.tekst}
                </Knop>
              )}
              <Knop soort="stil" onClick={sluit}>
                Sluiten
              </Knop>
            </Knoppen>
          </div>
        )}
      </div>
    </Toon>
  );
}
