import type { ReactNode } from "react";
import { Knoppen } from "./knop.tsx";

/** An empty place: what will come here, and the next step. */
export function Leeg({ kop, acties, children }: { kop: string; acties?: ReactNode; children: ReactNode }) {
  return (
    <div className="leeg">
      <h2>{kop}</h2>
      {children}
      {acties && <Knoppen>{acties}</Knoppen>}
    </div>
  );
}
