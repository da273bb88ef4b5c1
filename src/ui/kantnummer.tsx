import type { ReactNode } from "react";
import { Icoon } from "./icoon.tsx";
import type { Meldingsoort } from "./melding.tsx";

/**
 * The number in the red margin. Its parent (or the h2, h3 or legend around it) carries the class `met-nr`.
 * `wat` names it for screen readers: "Vraag".
 */
export function Kantnummer({ wat, children }: { wat: string; children: ReactNode }) {
  return (
    <span className="kantnr">
      <span className="vh">{wat} </span>
      {children}
    </span>
  );
}

/** The sign of a kind of message in the margin, beside a heading with the class `met-nr`. */
export function Kantteken({ soort }: { soort: Exclude<Meldingsoort, "goed"> }) {
  return (
    <span className={`kantnr kantnr--${soort}`}>
      <Icoon naam={soort} />
    </span>
  );
}
