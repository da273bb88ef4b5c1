import type { ReactNode } from "react";
import { Icoon } from "./icoon.tsx";
import { Knoppen } from "./knop.tsx";

export type Meldingsoort = "stop" | "let" | "tip" | "goed";

const WOORD: Record<Meldingsoort, string> = { stop: "Eerst oplossen", let: "Let op", tip: "Tip", goed: "Gelukt" };

type Meldingeigenschappen = {
  soort: Meldingsoort;
  /** In place of the word of this kind. */
  kop?: string;
  id?: string;
  /** Read aloud when it appears: "status" waits its turn, "alert" interrupts. */
  role?: "status" | "alert";
  acties?: ReactNode;
  children: ReactNode;
};

/** A message on the page, with an icon and a word: stop, let op, tip or gelukt. Stays until its cause is gone. */
export function Meldingvak({ soort, kop = WOORD[soort], id, role, acties, children }: Meldingeigenschappen) {
  return (
    <div className={`melding melding--${soort}`} id={id} role={role}>
      <Icoon naam={soort === "goed" ? "vol" : soort} />
      <div>
        <p className="soort">{kop}</p>
        {children}
        {acties && <Knoppen>{acties}</Knoppen>}
      </div>
    </div>
  );
}
