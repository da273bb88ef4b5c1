import { useEffect, useState } from "react";
import { Knop, Knoppen } from "#ui/knop.tsx";

/** Starts watching for new versions; calls `opNieuw` with the way to switch to it. Supplied by main.tsx. */
export type Versiebron = (opNieuw: (ververs: () => void) => void) => void;

/** Says that there is a new version. It is never taken by itself: someone may be typing. */
export function NieuweVersie({ bron }: { bron: Versiebron }) {
  const [ververs, setVervers] = useState<() => void>();
  useEffect(() => bron((nieuw) => setVervers(() => nieuw)), [bron]);
  return (
    <div className="berichten" role="status">
      {ververs && (
        <div className="bericht">
          <p>Er is een nieuwe versie.</p>
          <Knoppen>
            <Knop soort="rand" onClick={ververs}>
              Nu verversen
            </Knop>
            <Knop soort="stil" onClick={() => setVervers(undefined)}>
              Later
            </Knop>
          </Knoppen>
        </div>
      )}
    </div>
  );
}
