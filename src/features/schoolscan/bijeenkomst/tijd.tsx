import { useEffect, useReducer } from "react";
import { type Aftelklok, isOm, resterend, startOfPauzeer, toonTijd, verleng } from "#domain/schoolscan/aftelklok.ts";
import { Knop, Knoppen } from "#ui/knop.tsx";
import { Vinkje } from "#ui/vinkje.tsx";

/** How often the time on the screen is drawn again, in milliseconds. */
const TIK = 250;

/** What time it is, in milliseconds; given from outside so that a test can hold the clock. */
export type Klok = () => number;

export const startOf = (klok: Aftelklok, nu: Klok): Aftelklok => startOfPauzeer(klok, nu());
export const minuutErbij = (klok: Aftelklok, nu: Klok): Aftelklok => verleng(klok, 1, nu());

type Tijdeigenschappen = {
  klok: Aftelklok;
  nu: Klok;
  onZet(klok: Aftelklok): void;
  onOm(): void;
  geluid: boolean;
  onZetGeluid(aan: boolean): void;
};

/** Draws again while the clock runs; tells once when the time is over. */
function useTikken(klok: Aftelklok, nu: Klok, onOm: () => void): void {
  const [, tik] = useReducer((keer: number) => keer + 1, 0);
  useEffect(() => {
    if (klok.sinds === undefined) return;
    const wekker = setInterval(() => {
      tik();
      if (!isOm(klok, nu())) return;
      clearInterval(wekker);
      onOm();
    }, TIK);
    return () => clearInterval(wekker);
  }, [klok, nu, onOm]);
}

/** The time for this question. A screen reader hears of it only when it is over; nothing blinks or moves. */
export function Tijd({ klok, nu, onZet, onOm, geluid, onZetGeluid }: Tijdeigenschappen) {
  useTikken(klok, nu, onOm);
  const rest = resterend(klok, nu());
  const loopt = klok.sinds !== undefined && rest > 0;
  return (
    <div className="beamer__tijd">
      <p>
        <span className="vh">Tijd voor deze vraag: </span>
        <strong role="timer" aria-live="off">
          {toonTijd(rest)}
        </strong>
        {!loopt && rest > 0 && <span className="bij"> staat stil</span>}
      </p>
      <p role="status">{rest === 0 ? "De tijd voor deze vraag is om." : ""}</p>
      <Knoppen>
        {rest > 0 && (
          <Knop soort="rand" onClick={() => onZet(startOf(klok, nu))}>
            {loopt ? "Tijd stilzetten" : "Tijd laten lopen"}
          </Knop>
        )}
        <Knop soort="stil" onClick={() => onZet(minuutErbij(klok, nu))}>
          Minuut erbij
        </Knop>
      </Knoppen>
      <Vinkje label="Geluid als de tijd om is" aan={geluid} onZet={onZetGeluid} />
    </div>
  );
}
