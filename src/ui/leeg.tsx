import type { ReactNode } from "react";
import { Knoppen } from "./knop.tsx";

type Leegeigenschappen = {
  kop: string;
  /** Level of the heading: one below the heading it stands under. */
  niveau?: 2 | 3;
  acties?: ReactNode;
  children: ReactNode;
};

/** An empty place: what will come here, and the next step. */
export function Leeg({ kop, niveau = 2, acties, children }: Leegeigenschappen) {
  return (
    <div className="leeg">
      {niveau === 2 ? <h2>{kop}</h2> : <h3>{kop}</h3>}
      {children}
      {acties && <Knoppen>{acties}</Knoppen>}
    </div>
  );
}
